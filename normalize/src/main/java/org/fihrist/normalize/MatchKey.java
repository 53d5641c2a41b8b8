package org.fihrist.normalize;

import static org.fihrist.text.ArabicChars.*;

import org.fihrist.text.LetterFolds;

/** Rules M2 to M6: what makes the spellings of a name one key. */
final class MatchKey implements Rule {

  private static final int GROUP = 3;

  @Override
  public void apply(Draft draft) {
    foldLetters(draft);
    foldHamza(draft);
    collapseRuns(draft);
    joinThousands(draft);
    dropSigns(draft);
  }

  private final Options options;

  MatchKey(Options options) {
    this.options = options;
  }

  @Override
  public NormalizationRule name() {
    return NormalizationRule.KEY;
  }

  /** The letter that newspapers write for a borrowed one. */
  char borrowed(char c) {
    boolean variant = LetterFolds.search(c) != c || options.isKept(c);
    return variant ? c : LetterFolds.match(c);
  }

  private void foldLetters(Draft draft) {
    for (int i = 0; i < draft.length; i++) {
      draft.set(i, borrowed(draft.text[i]));
    }
    draft.commit();
  }

  private static void foldHamza(Draft draft) {
    for (int i = 0; i < draft.length; i++) {
      switch (draft.text[i]) {
        case YEH_HAMZA -> draft.set(i, draft.at(i + 1) == WAW ? WAW : YEH);
        case WAW_HAMZA -> draft.set(i, WAW);
        case HAMZA -> draft.drop(i, i + 1);
        default -> draft.keep(i);
      }
    }
    draft.commit();
  }

  private static void collapseRuns(Draft draft) {
    int i = 0;
    while (i < draft.length) {
      char c = draft.text[i];
      int to = i + 1;
      while (Signs.isLetter(c) && draft.at(to) == c) {
        to++;
      }
      boolean weak = c == ALEF || c == WAW || c == YEH;
      if (to - i >= (weak ? 2 : 3)) {
        draft.merge(i, to, c);
      } else {
        draft.keep(i, to);
      }
      i = to;
    }
    draft.commit();
  }

  private static void joinThousands(Draft draft) {
    int i = 0;
    while (i < draft.length) {
      if (!isAsciiDigit(draft.text[i])) {
        draft.keep(i++);
        continue;
      }
      int to = i;
      while (isAsciiDigit(draft.at(to)) || draft.at(to) == ',') {
        to++;
      }
      boolean grouped = draft.at(i - 1) != '.' && draft.at(i - 1) != ',' && isGrouped(draft, i, to);
      for (; i < to; i++) {
        if (grouped && draft.text[i] == ',') {
          draft.drop(i, i + 1);
        } else {
          draft.keep(i);
        }
      }
    }
    draft.commit();
  }

  /** One to three digits, then groups of a comma and three digits. */
  private static boolean isGrouped(Draft draft, int from, int to) {
    int digits = 0;
    boolean first = true;
    for (int i = from; i < to; i++) {
      if (draft.text[i] != ',') {
        digits++;
      } else if (first ? digits > GROUP : digits != GROUP) {
        return false;
      } else {
        first = false;
        digits = 0;
      }
    }
    return !first && digits == GROUP;
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void dropSigns(Draft draft) {
    int i = 0;
    while (i < draft.length) {
      int c = draft.codePointAt(i);
      int to = i + Character.charCount(c);
      if (isKeyPart(c) || options.isKept(c) || (c == '.' && isBetweenDigits(draft, i))) {
        draft.keep(i, to);
      } else {
        draft.merge(i, to, ' ');
      }
      i = to;
    }
    draft.commit();
  }

  private static boolean isBetweenDigits(Draft draft, int dot) {
    return Signs.isDigit(draft.codePointBefore(dot))
        && dot + 1 < draft.length
        && Signs.isDigit(draft.codePointAt(dot + 1));
  }

  /**
   * A letter, a mark or a decimal digit; an Arabic one also where this JDK does not know it yet.
   */
  static boolean isKeyPart(int c) {
    if (c <= Character.MAX_VALUE && Signs.isWordPart((char) c)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> false;
    };
  }
}
