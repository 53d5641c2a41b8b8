package org.fihrist.match;

/**
 * Where a text may be parted so that each part folds as it does in the whole: between a break and
 * what begins a word, where no rule looks from one side to the other; and between a letter and a
 * dot, so that what stands around the dot is in one part, but for the letter.
 */
final class Cuts {

  private Cuts() {}

  /**
   * Whether a text may be parted before a unit.
   *
   * @param length how many units are known; at least two stand before the place
   */
  static boolean isCut(char[] chars, int i, int length) {
    byte before = Folds.of(chars[i - 1]);
    byte after = Folds.of(chars[i]);
    if (after == Folds.DOT) {
      return before > 0 && !Folds.isDigit(before) && i + 1 < length;
    }
    if (!Folds.isBreak(before) || before == Folds.DOT) {
      return false;
    }
    if (after > 0 && after <= Folds.LAST_ARABIC) {
      return true;
    }
    if (after == Folds.PHRASE) {
      return before == Folds.PHRASE;
    }
    return before == Folds.COMMA
        ? isCutAfterComma(chars, i, length, after)
        : beginsWord(after) && !mayBeDrawn(chars, i - 1, before);
  }

  private static boolean beginsWord(byte kind) {
    return kind > 0
        || Folds.isRare(kind)
        || kind == Folds.WIDE
        || kind == Folds.TATWEEL
        || kind == Folds.HAMZA
        || kind == Folds.HAMZA_YEH;
  }

  /** Whether a sign may be one of several behind a number, where it matters what follows them. */
  private static boolean mayBeDrawn(char[] chars, int sign, byte kind) {
    byte earlier = Folds.of(chars[sign - 1]);
    return kind == Folds.STOP
        && Groups.isDrawn(chars[sign])
        && earlier <= 0
        && !Folds.isRare(earlier);
  }

  private static boolean isCutAfterComma(char[] chars, int i, int length, byte after) {
    if (Folds.isDigit(after)) {
      return isBadGroup(chars, i - 2) && isBeforeBadGroup(chars, i, length);
    }
    byte earlier = Folds.of(chars[i - 2]);
    boolean letter = Folds.isRare(earlier) || (earlier > 0 && !Folds.isDigit(earlier));
    return letter && (after > 0 || Folds.isRare(after));
  }

  /** Whether digits up to an index stand after a comma, but not three: no number has such. */
  private static boolean isBadGroup(char[] chars, int last) {
    int i = last;
    while (i >= 0 && last - i < 4 && Folds.isDigit(Folds.of(chars[i]))) {
      i--;
    }
    return i >= 0 && i < last && last - i != 3 && Folds.of(chars[i]) == Folds.COMMA;
  }

  private static boolean isBeforeBadGroup(char[] chars, int first, int length) {
    int comma = digitsEnd(chars, first, length);
    if (comma == length || Folds.of(chars[comma]) != Folds.COMMA) {
      return false;
    }
    int end = digitsEnd(chars, comma + 1, length);
    return end < length && end - comma != 4 && Folds.of(chars[end]) == Folds.COMMA;
  }

  /** The end of at most four digits. */
  private static int digitsEnd(char[] chars, int first, int length) {
    int i = first;
    while (i < length && i - first < 4 && Folds.isDigit(Folds.of(chars[i]))) {
      i++;
    }
    return i;
  }
}
