package org.fihrist.repair;

import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;

/** The fold that makes a word's key: one table look-up for a unit. */
final class WordKeys {

  private static final char FIRST = '\u0600';
  private static final char LAST = '\u08FF';
  private static final char[] FOLD = table();

  private WordKeys() {}

  /** The letter that stands for a unit in a key; 0 for what is no Arabic letter. */
  static char fold(char c) {
    return c < FIRST || c > LAST ? 0 : FOLD[c - FIRST];
  }

  private static char[] table() {
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      char c = (char) (FIRST + i);
      if (ArabicChars.isLetter(c)) {
        table[i] = endsWords(c) ? c : LetterFolds.search(c);
      }
    }
    return table;
  }

  /** Letters that SEARCH folds away although they say that a word ends here. */
  private static boolean endsWords(char c) {
    return c == ArabicChars.TEH_MARBUTA || c == ArabicChars.ALEF_MAKSURA;
  }
}
