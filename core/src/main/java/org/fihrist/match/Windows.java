package org.fihrist.match;

/**
 * Cuts a source into windows. A window ends where {@link Cuts} allows; where there is no such
 * place, the window grows.
 */
final class Windows {

  /* Of more units more look-ups overlap; of fewer less is rewritten for one rare sign. */
  private static final int UNITS = 8192;

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
      if (Cuts.isCut(window.chars, i, filled)) {
        return i;
      }
    }
    return 0;
  }
}
