package org.fihrist.normalize;

import static org.fihrist.text.ArabicChars.*;

/**
 * The closed list of words that are written together with what follows them: the conjunctions and
 * prepositions of one letter, the article, and their combinations. A reader collects the letters of
 * a word one by one; marks and tatweel do not count.
 */
final class Clitics {

  private static final int LONGEST = 3;
  private static final int BITS = 16;

  private Clitics() {}

  /** The code of no letters. */
  static final long NONE = 0;

  /** The code of a word that is longer than any in the list. */
  private static final long TOO_LONG = -1;

  /** The code of a word with one more letter at its end. */
  static long append(long word, char letter) {
    return word == TOO_LONG || word >>> BITS * (LONGEST - 1) != 0
        ? TOO_LONG
        : word << BITS | letter;
  }

  /** The code of a word with one more letter at its start. */
  static long prepend(char letter, long word) {
    for (int i = 0; i < LONGEST && word != TOO_LONG; i++) {
      if (word >>> BITS * i == 0) {
        return (long) letter << BITS * i | word;
      }
    }
    return TOO_LONG;
  }

  /** Whether a word is in the list. */
  static boolean contains(long word) {
    if (word >>> BITS == 0) {
      return isClitic((char) word);
    }
    char last = (char) word;
    char middle = (char) (word >>> BITS);
    return word >>> 2 * BITS == 0
        ? isPair(middle, last)
        : last == LAM && isBeforeLam((char) (word >>> 2 * BITS), middle);
  }

  private static boolean isClitic(char letter) {
    return letter == WAW
        || letter == FEH
        || letter == BEH
        || letter == LAM
        || letter == KAF
        || letter == SEEN;
  }

  /** The article, its contraction, and a conjunction before another clitic. */
  private static boolean isPair(char first, char last) {
    return switch (last) {
      case LAM -> first == ALEF || first == LAM || first == WAW || first == FEH;
      case BEH -> first == WAW || first == FEH;
      case KAF -> first == WAW;
      default -> false;
    };
  }

  /** The article or its contraction after one more clitic. */
  private static boolean isBeforeLam(char first, char middle) {
    return middle == ALEF
        ? first == WAW || first == FEH || first == BEH || first == KAF
        : middle == LAM && (first == WAW || first == FEH);
  }
}
