package org.fihrist.lucene;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.BEH;
import static org.fihrist.text.ArabicChars.FEH;
import static org.fihrist.text.ArabicChars.HEH;
import static org.fihrist.text.ArabicChars.KAF;
import static org.fihrist.text.ArabicChars.LAM;
import static org.fihrist.text.ArabicChars.NOON;
import static org.fihrist.text.ArabicChars.TEH;
import static org.fihrist.text.ArabicChars.TEH_MARBUTA;
import static org.fihrist.text.ArabicChars.WAW;
import static org.fihrist.text.ArabicChars.YEH;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Stems as Lucene's {@code ArabicStemFilter} does, term by term the same, by Larkey, Ballesteros
 * and Connell's <i>light10</i>: the first letters say which prefix there can be, the last ones
 * which suffix, so most are never compared. For one thread, as every token stream.
 */
final class LightStemFilter extends TokenFilter {

  /** A word keeps this many letters at least, and three after a lone waw. */
  private static final int MIN_STEM = 2;

  /** The suffixes in the order in which they are taken off: a letter of each half of a number. */
  private static final int[] SUFFIXES = {
    HEH << Character.SIZE | ALEF,
    ALEF << Character.SIZE | NOON,
    ALEF << Character.SIZE | TEH,
    WAW << Character.SIZE | NOON,
    YEH << Character.SIZE | NOON,
    YEH << Character.SIZE | HEH,
    YEH << Character.SIZE | TEH_MARBUTA,
    HEH,
    TEH_MARBUTA,
    YEH
  };

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  LightStemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      term.setLength(stem(term.buffer(), term.length()));
    }
    return true;
  }

  /** Stems the word that the first units of an array are; gives the length of the stem. */
  static int stem(char[] word, int length) {
    int prefix = prefix(word, length);
    int stem = length - prefix;
    if (prefix > 0) {
      System.arraycopy(word, prefix, word, 0, stem);
    }
    return withoutSuffixes(word, stem);
  }

  private static int prefix(char[] word, int length) {
    if (length < 2 + MIN_STEM) {
      return 0;
    }
    return switch (word[0]) {
      case ALEF, LAM -> word[1] == LAM ? 2 : 0;
      case WAW -> isArticleNext(word, length) ? 3 : 1;
      case BEH, KAF, FEH -> isArticleNext(word, length) ? 3 : 0;
      default -> 0;
    };
  }

  private static boolean isArticleNext(char[] word, int length) {
    return length >= 3 + MIN_STEM && word[1] == ALEF && word[2] == LAM;
  }

  private static int withoutSuffixes(char[] word, int length) {
    int n = length;
    for (int i = 0; i < SUFFIXES.length && n > MIN_STEM && endsSuffixes(word[n - 1]); i++) {
      int suffix = SUFFIXES[i];
      if (word[n - 1] == (char) suffix) {
        int before = suffix >>> Character.SIZE;
        if (before == 0) {
          n--;
        } else if (n > MIN_STEM + 1 && word[n - 2] == before) {
          n -= 2;
        }
      }
    }
    return n;
  }

  private static boolean endsSuffixes(char c) {
    return c == ALEF || c == NOON || c == TEH || c == HEH || c == TEH_MARBUTA || c == YEH;
  }
}
