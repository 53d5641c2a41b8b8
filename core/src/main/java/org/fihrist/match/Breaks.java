package org.fihrist.match;

/**
 * What separates words, by what it does to a name: white space, dashes, slashes, quotation marks
 * and other joiners may stand inside one; comma, full stop, brackets and all other signs end it.
 */
final class Breaks {

  /* Signs that names are written with: AT&T, #tag_of_words, a middle dot, slashes, single quotes. */
  private static final String PASSABLE =
      "\"'`/\\&+#@_\u00B4\u00B7\u2022\u2044\u2215\u201A\u201E\u2212\u30FB";

  private Breaks() {}

  /** The class of a unit that is no letter, mark or digit. */
  static byte of(char c) {
    switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028':
        return Folds.LINE;
      case '\u2029':
        return Folds.PARAGRAPH;
      default:
    }
    if (isSpace(c)) {
      return Folds.SPACE;
    }
    return isPassable(c) ? Folds.PASS : Folds.STOP;
  }

  private static boolean isSpace(char c) {
    return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isPassable(char c) {
    int type = Character.getType(c);
    return type == Character.DASH_PUNCTUATION
        || type == Character.CONNECTOR_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || PASSABLE.indexOf(c) >= 0;
  }
}
