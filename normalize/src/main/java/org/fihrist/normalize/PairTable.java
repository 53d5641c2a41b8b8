package org.fihrist.normalize;

import static org.fihrist.normalize.CharClass.*;

/** Which pairs of neighbours the rules must look at: for each left class the set of right ones. */
final class PairTable {

  /** How many kinds a {@link CharTable} has room for. */
  static final int KINDS = 22;

  private static final int CLASSES = 32;
  private static final int WHITE = set(SPACE, BREAK);

  /** What no neighbour makes plain. */
  private static final int STRANGE = set(OTHER_WORLD, TATWEEL, ODD_SPACE);

  private PairTable() {}

  /**
   * The pairs as a {@link CharTable} has them: for each class its kind and the kinds of right
   * neighbours that concern a rule.
   */
  static long[] masks(int[] pairs) {
    int[] kinds = new int[CLASSES];
    int number = 0;
    for (int right = 0; right < CLASSES; right++) {
      int same = 0;
      while (column(pairs, same) != column(pairs, right)) {
        same++;
      }
      kinds[right] = same == right ? number++ : kinds[same];
    }
    if (number > KINDS) {
      throw new IllegalStateException("there are " + number + " kinds of classes, not " + KINDS);
    }
    long[] masks = new long[CLASSES];
    for (int each = 0; each < CLASSES; each++) {
      long rights = 0;
      for (int right = 0; right < CLASSES; right++) {
        rights |= in(pairs[each], right) ? 1L << kinds[right] : 0;
      }
      masks[each] = (rights << KINDS | 1L << kinds[each]) << Character.SIZE;
    }
    return masks;
  }

  /** The left neighbours that a class concerns a rule with. */
  private static int column(int[] pairs, int right) {
    int lefts = 0;
    for (int left = 0; left < CLASSES; left++) {
      lefts |= in(pairs[left], right) ? 1 << left : 0;
    }
    return lefts;
  }

  /** The pairs that the rules of CLEAN and the later rules of SEARCH may change. */
  static int[] clean() {
    int[] pairs = new int[CLASSES];
    for (int left = 0; left < CLASSES; left++) {
      pairs[left] = STRANGE;
      if (!in(LETTERS | MARKS, left)) {
        pairs[left] |= MARKS;
      }
    }
    pairs[OTHER_WORLD] = ALL;
    pairs[TATWEEL] = ALL;
    pairs[ODD_SPACE] = ALL;
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

  /** The pairs that SEARCH may change: there tatweel in a word only goes. */
  static int[] search() {
    int[] pairs = clean();
    for (int left = 0; left < CLASSES; left++) {
      if (in(LETTERS | MARKS, left)) {
        pairs[left] &= ~set(TATWEEL);
      }
    }
    return pairs;
  }

  /**
   * The pairs that MATCH may change, too. Where a space comes in before or after a sign nothing
   * changes: a key has one there anyway.
   */
  static int[] match() {
    int[] pairs = search();
    for (int left = 0; left < CLASSES; left++) {
      if (in(LETTERS | MARKS, left)) {
        pairs[left] &= ~set(OPENER);
      } else if (in(PUNCTUATION | set(CLOSER), left)) {
        pairs[left] &= ~(LETTERS | set(LATIN, OPENER));
      } else if (left == SPACE || left == BREAK) {
        pairs[left] &= ~WHITE;
      }
    }
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
    return pairs;
  }
}
