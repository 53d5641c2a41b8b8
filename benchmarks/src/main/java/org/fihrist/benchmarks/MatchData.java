package org.fihrist.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.normalize.ArabicNormalizer;

/**
 * Names and a text with them: as people write them, and folded for the peers that do not fold. A
 * sign that ends names is a word of its own in the folded text, so that all find the same.
 */
final class MatchData {

  private static final int TEXT_LENGTH = 5_300_000;
  private static final String STOP = " | ";

  final List<String> names;
  final List<String> keys;
  final String text;
  final String folded;
  final byte[] utf8;

  /** Working memory that finders share, as they take turns. */
  final LongestWords longest;

  private MatchData(List<String> names, String text) {
    this.names = names;
    this.text = text;
    Set<String> distinct = new LinkedHashSet<>(names.size() * 2);
    for (String name : names) {
      distinct.add(ArabicNormalizer.MATCH.normalize(name));
    }
    this.keys = new ArrayList<>(distinct);
    this.folded = fold(text);
    this.utf8 = folded.getBytes(StandardCharsets.UTF_8);
    this.longest = new LongestWords(folded);
  }

  /** So many names and a text of 5.3 M units of a kind. */
  static MatchData of(int names, TextKind kind) {
    return of(names, kind, TEXT_LENGTH);
  }

  /** So many names and a text of a kind and of about a length. */
  static MatchData of(int names, TextKind kind, int length) {
    NameGenerator generator = new NameGenerator(names);
    List<String> list = generator.names(names);
    return new MatchData(list, kind.of(text(generator, list, length), list));
  }

  /** Made up, or with the words of the file that {@code -Dfihrist.text} names. */
  static String text(NameGenerator generator, List<String> names, int length) {
    return System.getProperty("fihrist.text") == null
        ? generator.text(names, length)
        : generator.text(names, length, NewsText.news());
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (String part : text.split("[\u060C.]")) {
      folded.append(folded.isEmpty() ? "" : STOP).append(ArabicNormalizer.MATCH.normalize(part));
    }
    return folded.toString();
  }
}
