package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.junit.jupiter.api.Test;

/** Held to Lucene's stemmer on all words of some length over the letters that affixes have. */
class LightStemFilterTest {

  private static final String LETTERS = "ابةتفكلنهويد";
  private static final int MAX_LETTERS = 6;

  private final ArabicStemmer lucene = new ArabicStemmer();

  @Test
  void stemsEveryShortWordAsLuceneDoes() {
    int words = 0;
    for (int length = 0; length <= MAX_LETTERS; length++) {
      int all = (int) Math.round(Math.pow(LETTERS.length(), length));
      for (int number = 0; number < all; number++) {
        check(word(number, length));
        words++;
      }
    }
    assertEquals(3_257_437, words);
  }

  @Test
  void stemsLongWordsAsLuceneDoes() {
    check("والمهندسونها");
    check("بالمستشفياتيه");
    check("للمسلمينهاانات");
    check("وولايتان");
  }

  private void check(String word) {
    char[] ours = word.toCharArray();
    char[] theirs = word.toCharArray();
    String stem = new String(ours, 0, LightStemFilter.stem(ours, ours.length));
    assertEquals(new String(theirs, 0, lucene.stem(theirs, theirs.length)), stem, word);
  }

  private static String word(int number, int length) {
    StringBuilder word = new StringBuilder(length);
    for (int i = 0, rest = number; i < length; i++, rest /= LETTERS.length()) {
      word.append(LETTERS.charAt(rest % LETTERS.length()));
    }
    return word.toString();
  }
}
