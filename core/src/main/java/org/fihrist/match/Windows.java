package org.fihrist.match;

/**
 * Cuts a source into windows. A window ends after a break before a letter, at a place where what
 * follows cannot change how what precedes is folded; where there is none, the window grows.
 */
final class Windows {

  private static final int UNITS = 4096;

  private final Window window = new Window();
  private Source source = new CharSource();
  private int filled;
  private boolean last;

  void start(Source source, boolean mapped) {
    this.source = source;
    if (mapped) {
      window.resetMapped();
    } else {
      window.reset(0);
    }
    filled = 0;
    last = false;
  }

  Window window() {
    return window;
  }

  boolean isLast() {
    return last;
  }

  /** Goes to the next window; false when there is none. */
  boolean next() {
    if (last) {
      return false;
    }
    int rest = filled - window.length;
    window.drop(filled);
    int units = UNITS;
    int cut = 0;
    while (cut == 0 && !last) {
      last = !fill(rest + units);
      filled = window.length;
      cut = last ? filled : cut(rest);
      units = Math.max(UNITS, filled);
      rest = filled;
    }
    window.length = cut;
    return true;
  }

  private boolean fill(int length) {
    while (window.length < length) {
      if (!source.fill(window, length - window.length)) {
        return false;
      }
    }
    return true;
  }

  /** The last place from {@code from} on where the window may end, or 0. */
  private int cut(int from) {
    for (int i = filled - 1; i >= Math.max(from, 2); i--) {
      if (isCut(i)) {
        return i;
      }
    }
    return 0;
  }

  private boolean isCut(int i) {
    byte before = Folds.of(window.chars[i - 1]);
    byte after = Folds.of(window.chars[i]);
    if (after == Folds.PHRASE) {
      return before == Folds.PHRASE;
    }
    if (after > 0 && after <= Folds.LAST_ARABIC) {
      return Folds.isBreak(before) && before != Folds.DOT;
    }
    boolean space = before == Folds.SPACE || before == Folds.LINE;
    byte earlier = Folds.of(window.chars[i - 2]);
    boolean letter = earlier == Folds.RARE || (earlier > 0 && !Folds.isDigit(earlier));
    return space && letter && (after > 0 || after == Folds.RARE);
  }
}
