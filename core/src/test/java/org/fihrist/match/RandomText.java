package org.fihrist.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fihrist.text.ArabicChars;

/**
 * Short texts of few letters, so that names abound, in many spellings; with what the naive matcher
 * needs to know about each of their words.
 */
final class RandomText {

  private static final String[] LETTERS = {
    "و", "ب", "ل", "ا", "ل", "ف", "ك", "ي", "د", "أ", "ؤ", "ئ", "ء", "ى", "ة", "ه", "گ", "1", "٢",
    "a",
  };
  private static final String[] NOISE = {"َ", "ّ", "ـ", "\u200F", "ٍ", "\u0670"};
  private static final String[] PASSED = {
    " ", "\n", "-", " - ", "\"", " «", "/", "» ", "_", "\u00A0", "  "
  };
  private static final String[] STOPS = {
    ", ", "، ", " (", ": ", "\n\n", "؟ ", "؛", "\uD83D\uDE00", "..", " . "
  };

  private record Spelling(String letters, int[] at, int end, int second) {}

  private final Random random;
  private final Map<String, Spelling> spellings = new HashMap<>();
  final StringBuilder text = new StringBuilder();
  final List<NaiveMatcher.Word> words = new ArrayList<>();
  private boolean stopped;

  RandomText(Random random) {
    this.random = random;
  }

  /** A word of one to five units, at times with noise. */
  String word() {
    StringBuilder word = new StringBuilder();
    int letters = 1 + random.nextInt(random.nextInt(4) == 0 ? 5 : 3);
    for (int i = 0; i < letters; i++) {
      int span = random.nextInt(3) == 0 ? LETTERS.length : 5;
      word.append(LETTERS[random.nextInt(span)]);
      boolean arabic = ArabicChars.isLetter(word.charAt(word.length() - 1));
      if (arabic && random.nextInt(12) == 0) {
        word.append(NOISE[random.nextInt(NOISE.length)]);
      }
    }
    return word.toString();
  }

  void clear() {
    text.setLength(0);
    words.clear();
    stopped = false;
  }

  /** Adds a word, then a separator. */
  void add(String word) {
    Spelling spelling = spellings.computeIfAbsent(word, RandomText::spelling);
    int base = text.length();
    text.append(word);
    if (!spelling.letters.isEmpty()) {
      int[] at = spelling.at.clone();
      for (int i = 0; i < at.length; i++) {
        at[i] += base;
      }
      int second = spelling.second < 0 ? -1 : spelling.second + base;
      words.add(
          new NaiveMatcher.Word(spelling.letters, at[0], base + spelling.end, at, second, stopped));
      stopped = false;
    }
    separate();
  }

  private void separate() {
    if (random.nextInt(6) == 0) {
      text.append(STOPS[random.nextInt(STOPS.length)]);
      stopped = true;
    } else {
      text.append(random.nextInt(2) == 0 ? " " : PASSED[random.nextInt(PASSED.length)]);
    }
  }

  private static Spelling spelling(String word) {
    String letters = MatchKey.key(word).strip();
    int[] at = new int[letters.length()];
    for (int p = 0; p < word.length(); p++) {
      int before = MatchKey.key(word.substring(0, p)).strip().length();
      Arrays.fill(at, Math.min(before, at.length), at.length, p);
    }
    return new Spelling(letters, at, word.length(), second(word, letters));
  }

  private static int second(String word, String letters) {
    if (letters.isEmpty() || "او".indexOf(letters.charAt(0)) < 0) {
      return -1;
    }
    int seen = 0;
    for (int p = 0; p < word.length(); p++) {
      if (MatchKey.key(word.substring(p, p + 1)).isBlank()) {
        continue;
      }
      seen++;
      if (seen == 2) {
        return MatchKey.key(word.substring(0, p + 1)).strip().length() == 1 ? p : -1;
      }
    }
    return -1;
  }
}
