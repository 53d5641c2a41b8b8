package org.fihrist.normalize;

import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;

/**
 * Rules S3 to S7: marks and tatweel go; variants of a letter, digits of all scripts, quotation
 * marks, dashes and cases fold together.
 */
final class SearchFold implements Rule {

  /** The fold of a unit that is deleted. */
  static final int DELETED = -1;

  /** The fold of a unit that becomes several. */
  static final int EXPANDED = 0x10000;

  private static final char ELLIPSIS_SIGN = '\u2026';
  private static final String ELLIPSIS = "...";

  @Override
  public void apply(Draft draft) {
    int i = 0;
    while (i < draft.length) {
      char c = draft.text[i];
      if (Character.isHighSurrogate(c) && i + 1 < draft.length) {
        i = foldCodePoint(draft, i);
        continue;
      }
      if (isDeleted(c)) {
        draft.drop(i, i + 1);
      } else if (c == ELLIPSIS_SIGN) {
        draft.merge(i, i + 1, ELLIPSIS);
      } else {
        draft.set(i, fold(c));
      }
      i++;
    }
    draft.commit();
  }

  private static int foldCodePoint(Draft draft, int unit) {
    int c = draft.codePointAt(unit);
    int to = unit + Character.charCount(c);
    if (Character.isDigit(c)) {
      draft.merge(unit, to, (char) ('0' + Character.digit(c, 10)));
    } else if (Character.toLowerCase(c) != c) {
      draft.merge(unit, to, Character.toString(Character.toLowerCase(c)));
    } else {
      draft.keep(unit, to);
    }
    return to;
  }

  static boolean isDeleted(char c) {
    return ArabicChars.isMark(c)
        || c == ArabicChars.TATWEEL
        || (c >= '\u0600' && c <= '\u0605')
        || c == '\u0890'
        || c == '\u0891'
        || c == '\u08E2';
  }

  /** What becomes of a unit on its own: another unit, {@link #DELETED} or {@link #EXPANDED}. */
  static int of(int c) {
    char unit = (char) c;
    if (isDeleted(unit)) {
      return DELETED;
    }
    return unit == ELLIPSIS_SIGN ? EXPANDED : fold(unit);
  }

  /** The unit that stands for another of the Basic Multilingual Plane. */
  static char fold(char c) {
    int digit = ArabicChars.digitValue(c);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    char letter = LetterFolds.search(c);
    return letter == c ? (char) Character.toLowerCase((int) foldSign(c)) : letter;
  }

  private static char foldSign(char c) {
    return switch (c) {
      case ArabicChars.COMMA, ArabicChars.THOUSANDS_SEPARATOR -> ',';
      case ArabicChars.SEMICOLON -> ';';
      case ArabicChars.QUESTION_MARK -> '?';
      case ArabicChars.FULL_STOP, ArabicChars.DECIMAL_SEPARATOR -> '.';
      case ArabicChars.PERCENT_SIGN -> '%';
      case ArabicChars.FIVE_POINTED_STAR -> '*';
      case '\u060D' -> '/'; // ARABIC DATE SEPARATOR
      case ArabicChars.ORNATE_RIGHT_PARENTHESIS -> '(';
      case ArabicChars.ORNATE_LEFT_PARENTHESIS -> ')';
      case '\u00AB', '\u00BB', '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2039', '\u203A' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u06DD', '\u06DE', '\u06E9' -> ' '; // END OF AYAH, START OF RUB EL HIZB, SAJDAH
      default -> c;
    };
  }
}
