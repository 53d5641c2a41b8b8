package org.fihrist.normalize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of replacements from a resource: an entry a line, two words around a tab. */
final class WordTable {

  private final Map<String, String> replacements;

  private WordTable(Map<String, String> replacements) {
    this.replacements = replacements;
  }

  /** Reads a resource of this package; {@code #} starts a comment line. */
  static WordTable read(String resource) {
    try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> replacements = new HashMap<>();
      lines
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .forEach(line -> add(line, resource, replacements));
      return new WordTable(Map.copyOf(replacements));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String line, String resource, Map<String, String> replacements) {
    int tab = line.indexOf('\t');
    if (tab <= 0 || replacements.put(line.substring(0, tab), line.substring(tab + 1)) != null) {
      throw new IllegalStateException(resource + " has a bad or a second entry: " + line);
    }
  }

  /** The replacement of a word, or null when it is not in the list. */
  @Nullable String get(String word) {
    return replacements.get(word);
  }
}
