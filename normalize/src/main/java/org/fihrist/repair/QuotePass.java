package org.fihrist.repair;

import org.fihrist.text.ArabicChars;

/**
 * Puts the spaces around straight quotation marks right, line by line: the first of a line opens,
 * the second closes, and so on. Where a mark's spaces speak against that, or one is left over, the
 * line stays as it is.
 */
final class QuotePass {

  private static final double CONFIDENCE = 0.98;
  static final char QUOTE = '"';

  private final Workspace space;
  private String text = "";

  /** Where the line ends whose marks are being collected. */
  private int lineEnd = -1;

  QuotePass(Workspace space) {
    this.space = space;
  }

  /** Begins with a text. */
  void start(String next) {
    text = next;
    lineEnd = -1;
    space.quotes.clear();
  }

  /** Takes the next quotation mark. */
  void quote(int i) {
    if (i > lineEnd) {
      line(space.quotes);
      space.quotes.clear();
      int end = text.indexOf('\n', i);
      lineEnd = end < 0 ? text.length() : end;
    }
    space.quotes.add(i);
  }

  /** Ends the text. */
  void finish() {
    line(space.quotes);
    text = "";
  }

  private void line(IntList quotes) {
    if (quotes.size() % 2 != 0) {
      return;
    }
    for (int i = 0; i < quotes.size(); i += 2) {
      if (!isPair(quotes.get(i), quotes.get(i + 1))) {
        return;
      }
    }
    for (int i = 0; i < quotes.size(); i += 2) {
      mend(quotes.get(i), quotes.get(i + 1));
    }
  }

  private boolean isPair(int open, int close) {
    boolean closesWord = !isFreeBefore(open) && isFreeAfter(open);
    boolean opensWord = isFreeBefore(close) && !isFreeAfter(close);
    return !closesWord && !opensWord && hasContent(open, close);
  }

  private boolean hasContent(int open, int close) {
    for (int i = open + 1; i < close; i++) {
      if (text.charAt(i) != ' ') {
        return true;
      }
    }
    return false;
  }

  private void mend(int open, int close) {
    for (int i = open + 1; text.charAt(i) == ' '; i++) {
      space.edits.deleteSpace(i, RepairKind.PUNCTUATION, CONFIDENCE);
    }
    for (int i = close - 1; text.charAt(i) == ' '; i--) {
      space.edits.deleteSpace(i, RepairKind.PUNCTUATION, CONFIDENCE);
    }
    if (open > 0 && isWordEnd(text.charAt(open - 1)) && !isAfterProclitic(open)) {
      space.edits.insertSpace(open, RepairKind.PUNCTUATION, CONFIDENCE);
    }
    if (close + 1 < text.length() && ArabicChars.isLetter(text.charAt(close + 1))) {
      space.edits.insertSpace(close + 1, RepairKind.PUNCTUATION, CONFIDENCE);
    }
  }

  private boolean isFreeBefore(int quote) {
    return quote == 0 || !isWordEnd(text.charAt(quote - 1)) || isAfterProclitic(quote);
  }

  private boolean isFreeAfter(int quote) {
    return quote + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(quote + 1));
  }

  private static boolean isWordEnd(char c) {
    return ArabicChars.isWordPart(c) || ArabicChars.digitValue(c) >= 0;
  }

  private boolean isAfterProclitic(int quote) {
    int start = quote;
    while (start > 0 && ArabicChars.isWordPart(text.charAt(start - 1))) {
      start--;
    }
    if (start == quote || WordKeys.fold(text.charAt(start)) == 0) {
      return false;
    }
    space.word.read(text, start);
    return space.word.isProclitic();
  }
}
