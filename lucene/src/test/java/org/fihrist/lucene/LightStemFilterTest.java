package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** Held to Lucene's stemmer on all words of some length over the letters that affixes have. */
class LightStemFilterTest {

  private static final String LETTERS = "ابةتفكلنهويد";
  private static final int MAX_LETTERS = 6;

  private final OneWord word = new OneWord();
  private final ArabicStemFilter lucene = new ArabicStemFilter(word);

  @Test
  void stemsEveryShortWordAsLuceneDoes() throws IOException {
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
  void stemsLongWordsAsLuceneDoes() throws IOException {
    check("والمهندسونها");
    check("بالمستشفياتيه");
    check("للمسلمينهاانات");
    check("وولايتان");
  }

  private void check(String written) throws IOException {
    char[] ours = written.toCharArray();
    String stem = new String(ours, 0, LightStemFilter.stem(ours, ours.length));
    word.next = written;
    lucene.incrementToken();
    assertEquals(word.term.toString(), stem, written);
  }

  private static String word(int number, int length) {
    StringBuilder word = new StringBuilder(length);
    for (int i = 0, rest = number; i < length; i++, rest /= LETTERS.length()) {
      word.append(LETTERS.charAt(rest % LETTERS.length()));
    }
    return word.toString();
  }

  /** A stream that gives one word again and again, for the filter is all that Lucene opens. */
  private static final class OneWord extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String next = "";

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(next);
      return true;
    }
  }
}
