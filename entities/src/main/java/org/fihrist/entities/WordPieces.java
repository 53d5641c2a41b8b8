package org.fihrist.entities;

/** The words of a name, letters and digits apart: what a text may write as one or as several. */
final class WordPieces {

  private WordPieces() {}

  /** Where the next piece begins at or after an offset; the length when there is none. */
  static int next(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && !TextWords.isWordPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the piece that begins at an offset ends. */
  static int end(CharSequence text, int start) {
    boolean digit = Character.isDigit(text.charAt(start));
    int at = start + 1;
    while (at < text.length()
        && TextWords.isWordPart(text.charAt(at))
        && (WordKey.fold(text.charAt(at)) == 0 || Character.isDigit(text.charAt(at)) == digit)) {
      at++;
    }
    return at;
  }

  /** Whether a form has more than one. */
  static boolean areSeveral(CharSequence form) {
    int first = next(form, 0);
    return first < form.length() && next(form, end(form, first)) < form.length();
  }
}
