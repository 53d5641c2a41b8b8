package org.fihrist.normalize;

import java.util.Arrays;
import org.fihrist.text.ArabicChars;

/**
 * What of a unit a rule may change: a text without the trait of a rule stays as it is under it. A
 * unit may have a trait that no rule then uses, never the other way round.
 */
final class Traits {

  /** What every unit has. */
  static final int ANY = 1;

  static final int INVISIBLE = 1 << 1;
  static final int FORM = 1 << 2;
  static final int TATWEEL = 1 << 3;

  /** Composes with a neighbour, or may be out of order. */
  static final int COMPOSES = 1 << 4;

  static final int WHITE = 1 << 5;
  static final int MARK = 1 << 6;
  static final int PERCENT = 1 << 7;
  static final int OPENER = 1 << 8;
  static final int CLOSER = 1 << 9;

  /** May stand for words, or be a letter of mathematics. */
  static final int SYMBOL = 1 << 10;

  /** Neither Arabic nor a small letter, a digit or a sign of ASCII. */
  static final int FOREIGN = 1 << 11;

  /** All signs that the rule of spacing looks at. */
  static final int SIGNS = MARK | PERCENT | OPENER | CLOSER;

  private static final int STRANGE = ANY | COMPOSES | FOREIGN;

  /* Between these no unit is white space or invisible, and none is a surrogate. */
  private static final char FIRST_HAN = '\u3001';
  private static final char LAST_HANGUL = '\uD7FF';

  private static final short[] DIRECT = new short[CharTable.DIRECT];

  static {
    // Only what Arabic text is made of is told exactly: a table is filled at the first call.
    Arrays.fill(DIRECT, (short) STRANGE);
    DIRECT['\u034F'] = STRANGE | INVISIBLE;
    fill('\0', '\u00FF');
    fill('\u0600', '\u06FF');
  }

  private static void fill(char first, char last) {
    for (char c = first; c <= last; c++) {
      DIRECT[c] = (short) compute(c);
    }
  }

  private Traits() {}

  /** The traits of the first units of a text together. */
  static int of(char[] text, int length) {
    int traits = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      traits |= c < DIRECT.length ? DIRECT[c] : ofHigh(c);
    }
    return traits;
  }

  /** The traits of a unit above the table, some of them on suspicion. */
  private static int ofHigh(char c) {
    if (PresentationForms.isInBlock(c)) {
      return ANY | FORM | SYMBOL | FOREIGN | sign(c);
    }
    return c >= FIRST_HAN && c <= LAST_HANGUL ? STRANGE : STRANGE | INVISIBLE | WHITE | SYMBOL;
  }

  private static int compute(char c) {
    int traits = Composition.standsAlone(c) ? ANY : ANY | COMPOSES;
    if (Invisibles.isInvisible(c)) {
      traits |= INVISIBLE;
    }
    if (c == ArabicChars.TATWEEL) {
      traits |= TATWEEL | SYMBOL;
    }
    if (c >= 0x80 ? !Signs.isWordPart(c) : Character.toLowerCase(c) != c) {
      traits |= FOREIGN;
    }
    return traits | (WhiteSpace.is(c) ? WHITE : sign(c));
  }

  private static int sign(char c) {
    if (Signs.isMark(c)) {
      return MARK;
    }
    if (Signs.isPercent(c)) {
      return PERCENT;
    }
    return Signs.isOpener(c) ? OPENER : Signs.isCloser(c) ? CLOSER : 0;
  }
}
