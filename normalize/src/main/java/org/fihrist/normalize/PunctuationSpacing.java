package org.fihrist.normalize;

import static org.fihrist.normalize.Signs.*;

/**
 * Rule C6: spaces where a printer puts them around punctuation and brackets, in six steps, each of
 * which sees what the one before left. White space must be in order already ({@link WhiteSpace}).
 */
final class PunctuationSpacing implements Rule {

  private static final int LONG_WORD = 3;
  private static final int SUFFIX = 3;

  @Override
  public NormalizationRule name() {
    return NormalizationRule.PUNCTUATION_SPACING;
  }

  @Override
  public void apply(Draft draft) {
    int traits = draft.traits();
    if ((traits & Traits.WHITE) != 0) {
      dropSpaces(draft, traits);
    }
    if ((traits & Traits.MARK) != 0) {
      spaceAfterMarks(draft);
    }
    if ((traits & (Traits.OPENER | Traits.CLOSER)) != 0) {
      spaceAroundBrackets(draft);
    }
  }

  private static void dropSpaces(Draft draft, int traits) {
    if ((traits & Traits.OPENER) != 0) {
      spaceInsideOpeners(draft);
    }
    if ((traits & Traits.CLOSER) != 0) {
      spaceInsideClosers(draft);
    }
    if ((traits & Traits.MARK) != 0) {
      spaceBeforeMarks(draft);
    }
    if ((traits & Traits.PERCENT) != 0) {
      spaceBeforePercent(draft);
    }
  }

  private static void spaceInsideOpeners(Draft draft) {
    for (int i = 0; i < draft.length; i++) {
      if (draft.text[i] == ' ' && isOpener(draft.at(i - 1)) && !isEyes(draft.at(i - 2))) {
        draft.forget(i, i + 1);
      } else {
        draft.keep(i);
      }
    }
    draft.commit();
  }

  private static void spaceInsideClosers(Draft draft) {
    for (int i = 0; i < draft.length; i++) {
      if (draft.text[i] == ' ' && isCloser(draft.at(i + 1)) && !isEyes(draft.at(i - 1))) {
        draft.forget(i, i + 1);
      } else {
        draft.keep(i);
      }
    }
    draft.commit();
  }

  private static void spaceBeforeMarks(Draft draft) {
    for (int i = 0; i < draft.length; i++) {
      if (draft.text[i] == ' ' && isMark(draft.at(i + 1)) && isMisplaced(draft, i)) {
        draft.forget(i, i + 1);
      } else {
        draft.keep(i);
      }
    }
    draft.commit();
  }

  /** Whether the run of marks after a space belongs to the word before it. */
  private static boolean isMisplaced(Draft draft, int space) {
    char before = draft.at(space - 1);
    boolean digit = isDigit(draft.codePointBefore(space));
    if (!digit && !endsText(before)) {
      return false;
    }
    int to = space + 1;
    while (isMark(draft.at(to))) {
      if (draft.text[to] == '.' && draft.at(to + 1) == '.') {
        return false;
      }
      to++;
    }
    if (to < draft.length && !mayFollowMarks(draft.text[to])) {
      return false;
    }
    char last = draft.text[to - 1];
    char after = draft.at(to);
    boolean smile = (last == ':' || last == ';') && (after == '(' || after == ')');
    return !smile && !(digit && isDigit(firstNonSpace(draft, to)));
  }

  private static boolean endsText(char c) {
    return isWordPart(c) || isCloser(c) || c == '"' || isPercent(c);
  }

  private static boolean mayFollowMarks(char c) {
    return c == ' ' || c == '\n' || isLetterOrMark(c) || isCloser(c) || c == '"';
  }

  private static int firstNonSpace(Draft draft, int unit) {
    int i = unit;
    while (draft.at(i) == ' ') {
      i++;
    }
    return i < draft.length ? draft.codePointAt(i) : -1;
  }

  private static void spaceBeforePercent(Draft draft) {
    for (int i = 0; i < draft.length; i++) {
      if (draft.text[i] == ' '
          && isPercent(draft.at(i + 1))
          && isDigit(draft.codePointBefore(i))
          && !continuesWord(draft, i + 2)) {
        draft.forget(i, i + 1);
      } else {
        draft.keep(i);
      }
    }
    draft.commit();
  }

  private static boolean continuesWord(Draft draft, int unit) {
    return isLetterOrMark(draft.at(unit)) || startsNumberOrLatin(draft, unit);
  }

  private static boolean startsNumberOrLatin(Draft draft, int unit) {
    if (unit >= draft.length) {
      return false;
    }
    int c = draft.codePointAt(unit);
    return isDigit(c) || isLatin(c);
  }

  private static void spaceAfterMarks(Draft draft) {
    int run = 0;
    for (int i = 0; i < draft.length; i++) {
      char c = draft.text[i];
      draft.keep(i);
      if (isArabicMark(c)) {
        if (!isArabicMark(draft.at(i - 1))) {
          run = i;
        }
        if (!isArabicMark(draft.at(i + 1)) && wantsSpace(draft, run, i + 1)) {
          draft.insertBefore(i + 1, ' ');
        }
      } else if (isLetter(draft.at(i + 1))) {
        boolean wanted =
            c == '.'
                ? endsSentence(draft, i)
                : (c == ',' || c == ';' || c == ':') && isLetterOrMark(draft.at(i - 1));
        if (wanted) {
          draft.insertBefore(i + 1, ' ');
        }
      }
    }
    draft.commit();
  }

  /** Whether a run of Arabic marks stands between a word and the next without a space. */
  private static boolean wantsSpace(Draft draft, int from, int to) {
    char before = draft.at(from - 1);
    boolean opens = isLetter(draft.at(to)) || isOpener(draft.at(to));
    if (isWordPart(before)) {
      return opens || startsNumberOrLatin(draft, to);
    }
    return opens && (isCloser(before) || isDigit(draft.codePointBefore(from)));
  }

  /** Whether the full stop stands between two sentences, not within an abbreviation. */
  private static boolean endsSentence(Draft draft, int stop) {
    int to = stop + 1;
    int letters = 0;
    while (isLetterOrMark(draft.at(to))) {
      letters += isLetter(draft.text[to++]) ? 1 : 0;
    }
    if (letters < LONG_WORD) {
      return false;
    }
    boolean chained = draft.at(to) == '.' && isLetterOrMark(draft.at(to + 1));
    if (isCloser(draft.at(stop - 1))) {
      // A stop that gets its space does not chain; without this a second pass would add a space.
      return !chained || endsSentence(draft, to);
    }
    int from = stop;
    letters = 0;
    while (isLetterOrMark(draft.at(from - 1))) {
      letters += isLetter(draft.text[--from]) ? 1 : 0;
    }
    return !chained
        && letters >= LONG_WORD
        && !(draft.at(from - 1) == '.' && isLetterOrMark(draft.at(from - 2)));
  }

  private static void spaceAroundBrackets(Draft draft) {
    for (int i = 0; i < draft.length; i++) {
      char c = draft.text[i];
      if (isOpener(c) && isLetterOrMark(draft.at(i - 1)) && !isAttached(draft, i)) {
        draft.insertBefore(i, ' ');
      }
      draft.keep(i);
      if (isCloser(c) && isLetter(draft.at(i + 1)) && !(c == ')' && closesSuffix(draft, i))) {
        draft.insertBefore(i + 1, ' ');
      }
    }
    draft.commit();
  }

  /** Whether an opener belongs to the word before it: a clitic, or a suffix in brackets. */
  private static boolean isAttached(Draft draft, int opener) {
    long word = Clitics.NONE;
    for (int i = opener - 1; isLetterOrMark(draft.at(i)); i--) {
      if (isLetter(draft.text[i])) {
        word = Clitics.prepend(draft.text[i], word);
      }
    }
    return Clitics.contains(word) || (draft.text[opener] == '(' && opensSuffix(draft, opener));
  }

  private static boolean opensSuffix(Draft draft, int opener) {
    int i = opener + 1;
    int letters = 0;
    while (letters <= SUFFIX && isLetterOrMark(draft.at(i))) {
      letters += isLetter(draft.text[i++]) ? 1 : 0;
    }
    return i > opener + 1 && letters <= SUFFIX && draft.at(i) == ')';
  }

  private static boolean closesSuffix(Draft draft, int closer) {
    int i = closer - 1;
    int letters = 0;
    while (letters <= SUFFIX && isLetterOrMark(draft.at(i))) {
      letters += isLetter(draft.text[i--]) ? 1 : 0;
    }
    return i < closer - 1 && letters <= SUFFIX && draft.at(i) == '(';
  }
}
