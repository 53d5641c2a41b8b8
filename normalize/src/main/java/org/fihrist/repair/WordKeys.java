package org.fihrist.repair;

import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;

/**
 * The fold that makes a word's key, and what else a unit is to repair: one table look-up for it.
 */
final class WordKeys {

  /** The bits of {@link #unit} that are the letter that stands for the unit in a key, or 0. */
  static final int LETTER = 0xFFF;

  /** Bit of {@link #unit}: a mark or tatweel, which a word may hold. */
  static final int MARK = 1 << 12;

  /** Bit of {@link #unit}: a letter that ends words, or a tanwin. */
  static final int ENDING = 1 << 13;

  /** Bit of {@link #unit}: a digit. */
  static final int DIGIT = 1 << 14;

  /** Bit of {@link #unit}: a sign around which {@link PunctuationPass} may want a space. */
  static final int SIGN = 1 << 15;

  /** Bit of {@link #unit}: a straight quotation mark. */
  static final int QUOTE = 1 << 16;

  /** Bit of {@link #unit}: what may start a part that {@link Masks} masks. */
  static final int MASK = 1 << 17;

  private static final int SIZE = 0x900;
  private static final int[] UNITS = table();

  private WordKeys() {}

  /** The letter that stands for a unit in a key; 0 for what is no Arabic letter. */
  static char fold(char c) {
    return c >= SIZE ? 0 : (char) (UNITS[c] & LETTER);
  }

  /** What a unit is: its letter in a key, or the sum of the bits that apply. */
  static int unit(char c) {
    return c < SIZE ? UNITS[c] : rare(c);
  }

  private static int rare(char c) {
    return Character.isDigit(c) ? DIGIT : PunctuationPass.isSign(c) ? SIGN : 0;
  }

  private static int[] table() {
    int[] table = new int[SIZE];
    for (char c = 0; c < SIZE; c++) {
      table[c] = ArabicChars.isLetter(c) ? letter(c) : other(c);
    }
    return table;
  }

  /** Letters that SEARCH folds away although they say that a word ends here stay what they are. */
  private static int letter(char c) {
    boolean ends = c == ArabicChars.TEH_MARBUTA || c == ArabicChars.ALEF_MAKSURA;
    return ends ? c | ENDING : LetterFolds.search(c);
  }

  private static int other(char c) {
    int bits = rare(c);
    if (ArabicChars.isMark(c) || c == ArabicChars.TATWEEL) {
      bits |= MARK;
    }
    if (c >= ArabicChars.FATHATAN && c <= ArabicChars.KASRATAN) {
      bits |= ENDING;
    }
    return bits | (c == QuotePass.QUOTE ? QUOTE : 0) | (Masks.mayStart(c) ? MASK : 0);
  }
}
