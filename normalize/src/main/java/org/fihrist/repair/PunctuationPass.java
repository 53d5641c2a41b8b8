package org.fihrist.repair;

import static org.fihrist.repair.Punctuation.isCloser;
import static org.fihrist.repair.Punctuation.isDigit;
import static org.fihrist.repair.Punctuation.isEyes;
import static org.fihrist.repair.Punctuation.isLatin;
import static org.fihrist.repair.Punctuation.isLetter;
import static org.fihrist.repair.Punctuation.isLetterOrMark;
import static org.fihrist.repair.Punctuation.isMark;
import static org.fihrist.repair.Punctuation.isOpener;
import static org.fihrist.repair.Punctuation.isPercent;
import static org.fihrist.repair.Punctuation.isWideMark;

import org.fihrist.text.ArabicChars;

/**
 * Puts the spaces around punctuation where CLEAN's table has them: the six rules of its step C6, as
 * edits of the text given.
 */
final class PunctuationPass {

  private static final double CONFIDENCE = 0.99;
  private static final int LONG_WORD = 3;
  private static final int SUFFIX_LETTERS = 3;

  private final Workspace space;
  private String text = "";

  PunctuationPass(Workspace space) {
    this.space = space;
  }

  /** Begins with a text. */
  void start(String next) {
    text = next;
  }

  /** Whether {@link #sign} has something to do at a unit. */
  static boolean isSign(char c) {
    return (isMark(c) && c != ArabicChars.FULL_STOP) || isOpener(c) || isCloser(c);
  }

  private int at(int i) {
    return i < 0 || i >= text.length() ? -1 : text.charAt(i);
  }

  /** Handles a run of spaces; gives the offset after it. */
  int spaces(int start) {
    int end = start;
    while (at(end) == ' ') {
      end++;
    }
    if (isSuperfluous(start, end)) {
      for (int i = start; i < end; i++) {
        space.edits.deleteSpace(i, RepairKind.PUNCTUATION, CONFIDENCE);
      }
    }
    return end;
  }

  private boolean isSuperfluous(int start, int end) {
    int before = at(start - 1);
    int after = at(end);
    if (before < 0 || after < 0) {
      return false;
    }
    return (isOpener(before) && !isEyes(at(start - 2)))
        || (isCloser(after) && !isEyes(before))
        || (isMark(after) && isMisplaced(before, end))
        || (isPercent(after) && isDigit(before) && !continuesWord(end + 1));
  }

  /** Whether the marks that start at an offset belong to the word before the spaces. */
  private boolean isMisplaced(int before, int start) {
    boolean ends = isLetterOrMark(before) || before == ArabicChars.TATWEEL || isCloser(before);
    if (!ends && !isDigit(before) && before != '"' && !isPercent(before)) {
      return false;
    }
    int end = start;
    for (; isMark(at(end)); end++) {
      if (at(end) == '.' && at(end + 1) == '.') {
        return false;
      }
    }
    int last = at(end - 1);
    int after = at(end);
    boolean follows =
        after < 0
            || after == ' '
            || after == '\n'
            || after == '"'
            || isLetterOrMark(after)
            || isCloser(after);
    boolean face = (last == ':' || last == ';') && (after == '(' || after == ')');
    return follows && !face && !(isDigit(before) && isDigit(firstNonSpace(end)));
  }

  private int firstNonSpace(int i) {
    int at = i;
    while (at(at) == ' ') {
      at++;
    }
    return at(at);
  }

  private boolean continuesWord(int i) {
    int c = at(i);
    return isLetterOrMark(c) || isDigit(c) || isLatin(c);
  }

  /** Handles a sign that is no letter and no space; gives the offset after it. */
  int sign(int i, char c) {
    if (isWideMark(c)) {
      return wideMarks(i);
    }
    if (c == '.' && isLetter(at(i + 1)) && endsSentence(i)) {
      insert(i + 1);
    } else if ((c == ',' || c == ';' || c == ':')
        && isLetter(at(i + 1))
        && isLetterOrMark(at(endBefore(i) - 1))) {
      insert(i + 1);
    } else if (isOpener(c) && isLetterOrMark(at(i - 1)) && !isAttached(i)) {
      insert(i);
    } else if (isCloser(c) && isLetter(at(i + 1)) && !(c == ')' && closesSuffix(i))) {
      insert(i + 1);
    }
    return i + 1;
  }

  private void insert(int offset) {
    space.edits.insertSpace(offset, RepairKind.PUNCTUATION, CONFIDENCE);
  }

  /** Where what is before a mark ends, seen past the spaces that are deleted there. */
  private int endBefore(int mark) {
    int i = mark;
    while (at(i - 1) == ' ') {
      i--;
    }
    return i == mark || isMisplaced(at(i - 1), mark) ? i : mark;
  }

  private int wideMarks(int start) {
    int end = start;
    while (isWideMark(at(end))) {
      end++;
    }
    int before = at(endBefore(start) - 1);
    int after = at(end);
    boolean opens = isLetter(after) || isOpener(after);
    boolean wanted =
        isLetterOrMark(before) || before == ArabicChars.TATWEEL
            ? opens || isDigit(after) || isLatin(after)
            : opens && (isDigit(before) || isCloser(before));
    if (wanted) {
      insert(end);
    }
    return end;
  }

  /** Whether a full stop stands between two sentences, not within an abbreviation. */
  private boolean endsSentence(int stop) {
    int to = stop + 1;
    int letters = 0;
    for (; isLetterOrMark(at(to)); to++) {
      letters += isLetter(at(to)) ? 1 : 0;
    }
    if (letters < LONG_WORD || (at(to) == '.' && isLetterOrMark(at(to + 1)))) {
      return false;
    }
    int from = endBefore(stop);
    if (isCloser(at(from - 1))) {
      return true;
    }
    letters = 0;
    for (; isLetterOrMark(at(from - 1)); from--) {
      letters += isLetter(at(from - 1)) ? 1 : 0;
    }
    return letters >= LONG_WORD && !(at(from - 1) == '.' && isLetterOrMark(at(from - 2)));
  }

  /** Whether an opener belongs to the word before it: a clitic, or a suffix in brackets. */
  private boolean isAttached(int opener) {
    int start = opener;
    while (isLetterOrMark(at(start - 1))) {
      start--;
    }
    while (start < opener && WordKeys.fold(text.charAt(start)) == 0) {
      start++;
    }
    space.word.read(text, start);
    return space.word.isProclitic() || (at(opener) == '(' && opensSuffix(opener));
  }

  /** Whether a few letters stand in the brackets, seen past the spaces that are deleted there. */
  private boolean opensSuffix(int opener) {
    int i = opener + 1;
    while (at(i) == ' ' && !isEyes(at(opener - 1))) {
      i++;
    }
    int start = i;
    int letters = 0;
    for (; letters <= SUFFIX_LETTERS && isLetterOrMark(at(i)); i++) {
      letters += isLetter(at(i)) ? 1 : 0;
    }
    boolean few = i > start && letters <= SUFFIX_LETTERS;
    while (at(i) == ' ') {
      i++;
    }
    return few && at(i) == ')';
  }

  private boolean closesSuffix(int closer) {
    int i = closer - 1;
    while (at(i) == ' ') {
      i--;
    }
    int end = i;
    int letters = 0;
    for (; letters <= SUFFIX_LETTERS && isLetterOrMark(at(i)); i--) {
      letters += isLetter(at(i)) ? 1 : 0;
    }
    boolean few = i < end && letters <= SUFFIX_LETTERS;
    int opener = i;
    while (at(opener) == ' ') {
      opener--;
    }
    return few && at(opener) == '(' && (opener == i || !isEyes(at(opener - 1)));
  }
}
