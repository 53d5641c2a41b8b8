package org.fihrist.normalize;

import static org.fihrist.normalize.CharClass.*;

/** Which pairs of neighbours the rules must look at: for each left class the set of right ones. */
final class PairTable {

  private static final int CLASSES = 32;
  private static final int WHITE = set(SPACE, BREAK);

  private PairTable() {}

  /** The pairs that the rules of CLEAN and the later rules of SEARCH may change. */
  static int[] clean() {
    int[] pairs = new int[CLASSES];
    for (int left = 0; left < CLASSES; left++) {
      pairs[left] = 1 << OTHER_WORLD;
      if (!in(LETTERS | MARKS, left)) {
        pairs[left] |= MARKS;
      }
    }
    pairs[OTHER_WORLD] = ALL;
    pairs[START] |= WHITE;
    pairs[SPACE] |= WHITE | PUNCTUATION | set(CLOSER, PERCENT, END);
    pairs[BREAK] |= WHITE | set(END);
    pairs[OPENER] |= set(SPACE);
    pairs[CLOSER] |= LETTERS;
    pairs[ARABIC_MARK] |= LETTERS | set(LATIN, DIGIT, OPENER);
    pairs[COMMA] |= LETTERS;
    pairs[STOP] |= LETTERS;
    addWords(pairs);
    return pairs;
  }

  private static void addWords(int[] pairs) {
    for (int left = 0; left < CLASSES; left++) {
      if (in(LETTERS | MARKS, left)) {
        pairs[left] |= set(OPENER);
      }
    }
    pairs[VOWEL] |= set(VOWEL, HIGH_MARK);
    pairs[SHADDA] |= set(VOWEL, SHADDA, HIGH_MARK);
    pairs[SUKUN] |= set(VOWEL, SHADDA, SUKUN, HIGH_MARK);
    pairs[DAGGER] |= MARKS;
    pairs[HIGH_MARK] |= MARKS;
  }

  /** The pairs that MATCH may change, too. */
  static int[] match() {
    int[] pairs = clean();
    int signs = PUNCTUATION | WHITE | set(OPENER, CLOSER, PERCENT, SYMBOL);
    for (int left = 0; left < CLASSES; left++) {
      if (in(signs, left)) {
        pairs[left] |= set(END);
      }
      if (!in(LETTERS | MARKS, left)) {
        pairs[left] |= set(HAMZA);
      }
    }
    pairs[START] |= signs;
    pairs[STOP] |= set(DIGIT);
    pairs[COMMA] |= set(DIGIT);
    pairs[YEH_HAMZA] |= set(WAW);
    pairs[HAMZA] |= LETTERS | MARKS;
    return pairs;
  }
}
