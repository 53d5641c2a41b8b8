package org.fihrist.match;

/**
 * Step M5: the commas of a number. One to three digits with no digit, dot or comma before them,
 * then groups of a comma and three digits, then no digit and no comma.
 */
final class Groups {

  /* Signs that the clean-up draws to the word before them. */
  private static final String DRAWN = "\u060C\u061B\u061F!,;:.\u06D4";
  private static final String CLOSERS = ")]\u00BB\uFD3E\"";

  private Groups() {}

  /**
   * Whether a digit stands before a place among classes, and there a comma or a dot, and behind it
   * what may be more of a number.
   */
  static boolean mayGoOn(byte[] classes, int end) {
    return mayGoOn(classes[end - 1], classes, end);
  }

  /** Whether there is such a sign behind a word that ends with a letter or a digit. */
  static boolean mayGoOn(byte last, byte[] classes, int end) {
    byte sign = classes[end];
    byte next = classes[end + 1];
    boolean inNumber = next < 0 & next > Folds.COMMA | Folds.isDigit(next);
    return (sign == Folds.COMMA | sign == Folds.DOT) & Folds.isDigit(last) & inNumber
        && (sign == Folds.DOT || mayBeGroup(classes, end + 1));
  }

  /** Whether just three digits stand at a place, or it takes a longer look to tell. */
  private static boolean mayBeGroup(byte[] classes, int from) {
    int end = from;
    while (end < from + 4 && Folds.isDigit(classes[end])) {
      end++;
    }
    byte next = classes[end];
    return end == from + 3 || (next < 0 && next > Folds.COMMA);
  }

  /** The end of the digits and commas around the first comma of a possible number. */
  static int end(Window window, int comma) {
    int end = comma;
    while (end < window.length && isPart(Folds.of(window.chars[end]))) {
      end++;
    }
    return end;
  }

  /** Whether the digits before the first comma and all up to the end are one number. */
  static boolean isNumber(Window window, int comma, int end) {
    if (!isHead(window, comma)) {
      return false;
    }
    int digits = 3;
    for (int i = comma; i < end; i++) {
      byte kind = Folds.of(window.chars[i]);
      if (kind == Folds.COMMA) {
        if (digits != 3) {
          return false;
        }
        digits = 0;
      } else if (Folds.isDigit(kind)) {
        digits++;
      }
    }
    return digits == 3 && !isCommaDrawn(window, end);
  }

  private static boolean isHead(Window window, int comma) {
    int digits = 0;
    int i = comma - 1;
    while (i >= 0) {
      byte kind = Folds.of(window.chars[i]);
      if (Folds.isDigit(kind)) {
        digits++;
      } else if (!isDeleted(kind)) {
        return digits <= 3 && kind != Folds.COMMA && kind != Folds.DOT;
      }
      i--;
    }
    return digits <= 3;
  }

  /**
   * A comma after white space counts as one directly after the number where C6 deletes the space.
   */
  private static boolean isCommaDrawn(Window window, int end) {
    int i = end;
    while (i < window.length && Folds.of(window.chars[i]) == Folds.SPACE) {
      i++;
    }
    if (i == end || i == window.length || Folds.of(window.chars[i]) != Folds.COMMA) {
      return false;
    }
    int after = i;
    while (after < window.length && isDrawn(window.chars[after])) {
      after++;
    }
    if (after == window.length) {
      return true;
    }
    byte kind = Folds.of(window.chars[after]);
    return (kind > 0 && kind <= Folds.LAST_ARABIC)
        || kind == Folds.SPACE
        || kind == Folds.PHRASE
        || CLOSERS.indexOf(window.chars[after]) >= 0;
  }

  /** Whether a sign is drawn to the word before it. */
  static boolean isDrawn(char sign) {
    return DRAWN.indexOf(sign) >= 0;
  }

  private static boolean isPart(byte kind) {
    return kind == Folds.COMMA || Folds.isDigit(kind) || isDeleted(kind);
  }

  static boolean isDeleted(byte kind) {
    return kind == Folds.SKIP || kind == Folds.HAMZA || kind == Folds.HAMZA_ABOVE;
  }
}
