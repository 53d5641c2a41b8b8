package org.fihrist.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * Names of persons, places and bodies, all different, from lists of real parts; and family names
 * made of roots and patterns, so that the number of different words grows with that of the names.
 */
final class NameGenerator {

  private static final long SEED = 4_2026;
  private static final String ROOT_LETTERS =
      "\u0628\u062A\u062C\u062D\u062E\u062F\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0639\u063A"
          + "\u0641\u0642\u0643\u0644\u0645\u0646\u0647";

  /* The root's letters are 1, 2 and 3. */
  private static final String[] PATTERNS = {
    "1\u062723",
    "\u064512\u06483",
    "12\u064A3",
    "12\u06273",
    "\u06271\u064A23\u064A",
    "\u0627\u06441\u062723\u064A",
    "\u0645\u062A123",
    "12\u0648\u0646\u064A"
  };

  final List<String> given = lines("given-names.txt");
  final List<String> families = lines("family-names.txt");
  final List<String> places = lines("places.txt");
  final List<String> bodies = lines("bodies.txt");
  final List<String> words = lines("ordinary-words.txt");

  private final Random random = new Random(SEED);
  private final int roots;

  /** A generator for about so many names. */
  NameGenerator(int names) {
    this.roots = Math.min(9_000, 50 + names / 100);
  }

  /** Names, all different; the first of a larger number of names are not those of a smaller. */
  List<String> names(int count) {
    Set<String> names = new LinkedHashSet<>(count * 2);
    for (String place : places) {
      if (names.size() < count / 2) {
        names.add(place);
      }
    }
    while (names.size() < count) {
      names.add(name());
    }
    return new ArrayList<>(names);
  }

  private String name() {
    int kind = random.nextInt(20);
    if (kind < 8) {
      return pick(given) + " " + family();
    }
    if (kind < 15) {
      return pick(given) + " " + pick(given) + " " + family();
    }
    if (kind < 17) {
      return pick(given) + " \u0628\u0646 " + pick(given) + " " + family();
    }
    String body = pick(bodies) + " " + family();
    return kind < 19 ? body + " " + pick(places) : body;
  }

  private String family() {
    if (random.nextInt(3) == 0) {
      return pick(families);
    }
    int root = random.nextInt(roots);
    int letters = ROOT_LETTERS.length();
    StringBuilder word = new StringBuilder();
    for (char c : PATTERNS[random.nextInt(PATTERNS.length)].toCharArray()) {
      switch (c) {
        case '1' -> word.append(ROOT_LETTERS.charAt(root % letters));
        case '2' -> word.append(ROOT_LETTERS.charAt(root / letters % letters));
        case '3' -> word.append(ROOT_LETTERS.charAt(root / letters / letters % letters));
        default -> word.append(c);
      }
    }
    return word.toString();
  }

  String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  /**
   * News-like text: about one word in twelve begins a listed name, one in ten is a part of a name.
   */
  String text(List<String> names, int length) {
    StringBuilder text = new StringBuilder(length + 64);
    while (text.length() < length) {
      if (random.nextInt(12) == 0) {
        text.append(proclitic()).append(pick(names));
      } else if (random.nextInt(10) == 0) {
        text.append(proclitic()).append(random.nextInt(2) == 0 ? pick(given) : family());
      } else {
        text.append(pick(words));
      }
      int end = random.nextInt(60);
      text.append(end == 0 ? ".\n" : end < 4 ? "\u060C " : " ");
    }
    return text.toString();
  }

  /** A text whose words are those of another, save that about one in twelve is a listed name. */
  String text(List<String> names, int length, String news) {
    String[] others = news.split(" ");
    StringBuilder text = new StringBuilder(length + 64);
    for (int i = 0; text.length() < length; i++) {
      if (random.nextInt(12) == 0) {
        text.append(proclitic()).append(pick(names)).append(' ');
      } else {
        text.append(others[i % others.length]).append(' ');
      }
    }
    return text.toString();
  }

  private String proclitic() {
    return switch (random.nextInt(10)) {
      case 0 -> "\u0648";
      case 1 -> "\u0628";
      default -> "";
    };
  }

  private static List<String> lines(String file) {
    var stream = Objects.requireNonNull(NameGenerator.class.getResourceAsStream(file), file);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
