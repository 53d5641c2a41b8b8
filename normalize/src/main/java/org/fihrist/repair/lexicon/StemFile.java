package org.fihrist.repair.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fihrist.text.ArabicChars;

/**
 * Reads stem files. A line is a stem, after spaces its other parts, and after a tab its tier where
 * it is not the rarest one; lines that begin with {@code #} are comments. Stems ascend in the order
 * of their UTF-16 units.
 */
final class StemFile {

  private StemFile() {}

  /** All stems of all classes, from the resources beside this class. */
  static List<Stem> readAll() {
    List<Stem> all = new ArrayList<>();
    for (StemClass stemClass : StemClass.values()) {
      all.addAll(parse(stemClass, resource(stemClass.fileName())));
    }
    return all;
  }

  private static String resource(String name) {
    try (InputStream in =
        StemFile.class.getResourceAsStream("/org/fihrist/repair/lexicon/" + name)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads one file.
   *
   * @throws IllegalArgumentException if a line is malformed, names a stem again or stands out of
   *     order; the message tells file and line
   */
  static List<Stem> parse(StemClass stemClass, String content) {
    List<Stem> stems = new ArrayList<>();
    String previous = "";
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      Stem stem = stem(stemClass, line, number);
      if (previous.compareTo(stem.head()) >= 0) {
        throw malformed(stemClass, number, "is not after " + previous + ": " + stem.head());
      }
      previous = stem.head();
      stems.add(stem);
    }
    return stems;
  }

  private static Stem stem(StemClass stemClass, String line, int number) {
    int tab = line.indexOf('\t');
    String words = tab < 0 ? line : line.substring(0, tab);
    int tier = tab < 0 ? Stem.RAREST : tier(stemClass, line.substring(tab + 1), number);
    List<String> parts = Arrays.asList(words.split(" ", -1));
    for (String part : parts) {
      check(stemClass, part, number);
    }
    return new Stem(stemClass, List.copyOf(parts), tier, number);
  }

  private static int tier(StemClass stemClass, String field, int number) {
    int tier = field.length() == 1 ? field.charAt(0) - '0' : -1;
    if (tier < 0 || tier > Stem.RAREST) {
      throw malformed(stemClass, number, "has no tier from 0 to " + Stem.RAREST + ": " + field);
    }
    return tier;
  }

  private static void check(StemClass stemClass, String word, int number) {
    if (word.isEmpty()) {
      throw malformed(stemClass, number, "has an empty word");
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean shadda = c == ArabicChars.SHADDA && stemClass == StemClass.VERBS && i > 0;
      if (!shadda && !isWritable(c)) {
        throw malformed(stemClass, number, "has a unit that no stem holds: " + word);
      }
    }
  }

  private static boolean isWritable(char c) {
    return ArabicChars.isLetter(c) && c <= ArabicChars.YEH;
  }

  private static IllegalArgumentException malformed(StemClass file, int line, String what) {
    return new IllegalArgumentException(file.fileName() + ", line " + line + " " + what);
  }
}
