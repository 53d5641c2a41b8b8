package org.fihrist.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.ResourceLoader;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.GazetteerLoaders;
import org.fihrist.entities.LoadListener;

/**
 * Gazetteers from the resources of a configuration, by the ends of their names: {@code .gazetteer}
 * is the compiled form, {@code .jsonl} and {@code .csv} are what they say, any other name is
 * tab-separated.
 */
final class GazetteerResources {

  private GazetteerResources() {}

  /**
   * Loads gazetteers into one. Where two have an id, the later one's entry holds.
   *
   * @param names resources, parted by commas
   * @param builtIn whether the built-in gazetteer is the first of them
   * @param loader finds the resources
   * @throws IOException if a resource is missing or breaks its format, with its name and line
   */
  static Gazetteer load(String names, boolean builtIn, ResourceLoader loader) throws IOException {
    Gazetteer all = builtIn ? Gazetteer.builtIn() : Gazetteer.builder().build();
    for (String name : names.split(",", -1)) {
      if (!name.isBlank()) {
        Gazetteer next = loadOne(name.strip(), loader);
        all = all.size() == 0 ? next : all.merge(next);
      }
    }
    return all;
  }

  /** All names of a gazetteer: words for a repairer to know. */
  static List<String> names(Gazetteer gazetteer) {
    List<String> names = new ArrayList<>();
    for (Gazetteer.Entry entry : gazetteer.entries()) {
      names.addAll(entry.names());
    }
    return names;
  }

  private static Gazetteer loadOne(String name, ResourceLoader loader) throws IOException {
    try (InputStream in = loader.openResource(name)) {
      return name.endsWith(".gazetteer") ? compiled(name, in) : listed(name, in);
    }
  }

  private static Gazetteer compiled(String name, InputStream in) throws IOException {
    try {
      return Gazetteer.read(in);
    } catch (IOException e) {
      throw new IOException("gazetteer " + name + ": " + e.getMessage(), e);
    }
  }

  private static Gazetteer listed(String name, InputStream in) throws IOException {
    Reader lines =
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    Gazetteer.Builder builder = Gazetteer.builder();
    if (name.endsWith(".jsonl")) {
      GazetteerLoaders.jsonLines(name, lines, builder, LoadListener.STRICT);
    } else if (name.endsWith(".csv")) {
      GazetteerLoaders.csv(name, lines, builder, LoadListener.STRICT);
    } else {
      GazetteerLoaders.tsv(name, lines, builder, LoadListener.STRICT);
    }
    return builder.build();
  }
}
