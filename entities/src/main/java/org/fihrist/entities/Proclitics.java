package org.fihrist.entities;

import org.fihrist.text.ArabicChars;

/** Which letters may begin what is written onto a word: conjunctions, prepositions, the article. */
final class Proclitics {

  private static final int FIRST = ArabicChars.HAMZA;
  private static final long LETTERS =
      bit(ArabicChars.WAW)
          | bit(ArabicChars.FEH)
          | bit(ArabicChars.BEH)
          | bit(ArabicChars.KAF)
          | bit(ArabicChars.LAM)
          | bit(ArabicChars.ALEF);

  private Proclitics() {}

  /** Whether a word with this first letter may begin with any. */
  static boolean mayBegin(char c) {
    int place = c - FIRST;
    return (place & -Long.SIZE) == 0 && (LETTERS >>> place & 1) != 0;
  }

  private static long bit(char c) {
    return 1L << c - FIRST;
  }
}
