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

  private final Options options;

  SearchFold(Options options) {
    this.options = options;
  }

  @Override
  public NormalizationRule name() {
    return NormalizationRule.FOLD;
  }

  @Override
  public void apply(Draft draft) {
    int i = 0;
    while (i < draft.length) {
      if (Character.isHighSurrogate(draft.text[i]) && i + 1 < draft.length) {
        i = foldCodePoint(draft, i);
        continue;
      }
      int folded = of(draft.text[i]);
      if (folded == DELETED) {
        draft.drop(i, i + 1);
      } else if (folded == EXPANDED) {
        draft.merge(i, i + 1, ELLIPSIS);
      } else {
        draft.set(i, (char) folded);
      }
      i++;
    }
    draft.commit();
  }

  private int foldCodePoint(Draft draft, int unit) {
    int c = draft.codePointAt(unit);
    int to = unit + Character.charCount(c);
    if (options.isKept(c)) {
      draft.keep(unit, to);
    } else if (Character.isDigit(c) && options.digits() != Digits.KEEP) {
      draft.merge(unit, to, digit(Character.digit(c, 10)));
    } else if (Character.toLowerCase(c) != c) {
      draft.merge(unit, to, Character.toString(Character.toLowerCase(c)));
    } else {
      draft.keep(unit, to);
    }
    return to;
  }

  private char digit(int value) {
    return (char) (value + (options.digits() == Digits.ASCII ? '0' : ArabicChars.DIGIT_ZERO));
  }

  /** What becomes of a unit on its own: another unit, {@link #DELETED} or {@link #EXPANDED}. */
  int of(int codeUnit) {
    char c = (char) codeUnit;
    if (options.isKept(c)) {
      return c;
    }
    if (c == ArabicChars.SUPERSCRIPT_ALEF) {
      return switch (options.daggerAlef()) {
        case DELETE -> DELETED;
        case KEEP -> c;
        case TO_ALEF -> ArabicChars.ALEF;
      };
    }
    if (ArabicChars.isMark(c)) {
      return options.marks() == Fold.FOLD || isHamzaOrMaddah(c) ? DELETED : c;
    }
    if (isDeleted(c)) {
      return DELETED;
    }
    int value = ArabicChars.digitValue(c);
    if (value >= 0) {
      return options.digits() == Digits.KEEP ? c : digit(value);
    }
    return letterOrSign(c);
  }

  private int letterOrSign(char c) {
    char letter = LetterFolds.search(c);
    if (letter != c) {
      return foldOf(c) == Fold.FOLD ? letter : c;
    }
    if (options.punctuation() == Fold.FOLD || isQuranicSign(c)) {
      return c == ELLIPSIS_SIGN ? EXPANDED : Character.toLowerCase((int) foldSign(c));
    }
    return Character.toLowerCase((int) c);
  }

  /** The switch that a letter with variants is under. */
  private Fold foldOf(char c) {
    return switch (c) {
      case ArabicChars.ALEF_MADDA,
          ArabicChars.ALEF_HAMZA_ABOVE,
          ArabicChars.ALEF_HAMZA_BELOW,
          ArabicChars.ALEF_WASLA,
          '\u0672',
          '\u0673',
          '\u0675' ->
          options.alef();
      case ArabicChars.TEH_MARBUTA -> options.tehMarbuta();
      case ArabicChars.ALEF_MAKSURA -> options.alefMaksura();
      default -> options.lookalikes();
    };
  }

  /** Parts of letters: left alone they would compose with a folded letter to another. */
  private static boolean isHamzaOrMaddah(char c) {
    return c >= ArabicChars.MADDAH_ABOVE && c <= ArabicChars.HAMZA_BELOW;
  }

  private static boolean isDeleted(char c) {
    return c == ArabicChars.TATWEEL
        || (c >= '\u0600' && c <= '\u0605')
        || c == '\u0890'
        || c == '\u0891'
        || c == '\u08E2';
  }

  private static boolean isQuranicSign(char c) {
    return c == '\u06DD' || c == '\u06DE' || c == '\u06E9';
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
