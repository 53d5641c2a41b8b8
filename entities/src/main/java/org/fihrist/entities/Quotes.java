package org.fihrist.entities;

/** Quotation marks in and around names. */
final class Quotes {

  private Quotes() {}

  /** The end of a span whose opening quotation mark is inside it and whose closing one follows. */
  static int closed(CharSequence text, int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      if (TextWords.isQuote(text.charAt(i))) {
        open++;
      }
    }
    return open % 2 == 1 && end < text.length() && TextWords.isQuote(text.charAt(end))
        ? end + 1
        : end;
  }
}
