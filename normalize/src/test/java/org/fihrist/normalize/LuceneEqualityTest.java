package org.fihrist.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.fihrist.text.ArabicText;
import org.junit.jupiter.api.Test;

/**
 * On words of letters, vowels, tatweel after a letter or mark, digits and ASCII letters, SEARCH is
 * the chain of Lucene's Arabic analyzer.
 */
class LuceneEqualityTest {

  private static final boolean NIGHTLY = Boolean.getBoolean("fihrist.nightly");
  private static final int WORDS = NIGHTLY ? 10_000_000 : 1_000_000;
  private static final String LETTERS = letters();
  private static final String DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३";

  private static String letters() {
    StringBuilder letters = new StringBuilder();
    for (char c = '\u0621'; c <= '\u064A'; c++) {
      if (c <= '\u063A' || c >= '\u0641') {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private final ArabicNormalizer lucene = new ArabicNormalizer();

  @Test
  void searchIsLucenesFilterChainWordByWord() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < WORDS; i++) {
      String word = word(random);
      assertEquals(
          byFilters(word),
          org.fihrist.normalize.ArabicNormalizer.SEARCH.normalize(word),
          () -> "seed " + seed + ", word " + word);
    }
  }

  @Test
  void searchIsLucenesAnalyzerOnTexts() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    try (ArabicAnalyzer analyzer = new ArabicAnalyzer()) {
      for (int i = 0; i < WORDS / 50; i++) {
        StringBuilder text = new StringBuilder(word(random));
        for (int words = random.nextInt(8); words > 0; words--) {
          text.append(' ').append(word(random));
        }
        String given = text.toString();
        assertEquals(
            analyzer.normalize("field", given).utf8ToString(),
            org.fihrist.normalize.ArabicNormalizer.SEARCH.normalize(given),
            () -> "seed " + seed + ", text " + given);
      }
    }
  }

  @Test
  void searchAndMatchAreFixedPointsOfLucenesAnalyzer() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    try (ArabicAnalyzer analyzer = new ArabicAnalyzer()) {
      for (int i = 0; i < 20_000; i++) {
        String text = ArabicText.hostile(random, 6).replaceAll("\\p{Cs}", "");
        for (var profile :
            new org.fihrist.normalize.ArabicNormalizer[] {
              org.fihrist.normalize.ArabicNormalizer.SEARCH,
              org.fihrist.normalize.ArabicNormalizer.MATCH
            }) {
          String result = profile.normalize(text);
          assertEquals(
              result,
              analyzer.normalize("field", result).utf8ToString(),
              () -> "seed " + seed + ", text " + text);
        }
      }
    }
  }

  /** Lower case, ASCII digits and Lucene's fold: the chain without its token stream. */
  private String byFilters(String word) {
    char[] units = new char[word.length()];
    for (int i = 0; i < units.length; i++) {
      char c = Character.toLowerCase(word.charAt(i));
      units[i] = Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
    }
    return new String(units, 0, lucene.normalize(units, units.length));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    boolean solid = false;
    boolean arabic = false;
    int length = 1 + random.nextInt(7);
    while (word.length() < length || !solid) {
      int choice = random.nextInt(10);
      if (choice < 5) {
        word.append(pick(LETTERS, random));
        solid = true;
        arabic = true;
      } else if (choice < 7) {
        word.append(pick(ArabicText.MARKS, random));
        arabic = true;
      } else if (choice < 8) {
        word.append(arabic ? "ـ" : "");
      } else {
        word.append(
            choice < 9
                ? pick(DIGITS, random)
                : (char) ((random.nextBoolean() ? 'a' : 'A') + random.nextInt(26)));
        solid = true;
        arabic = false;
      }
    }
    return word.toString();
  }

  private static char pick(String alphabet, Random random) {
    return alphabet.charAt(random.nextInt(alphabet.length()));
  }
}
