package org.fihrist.match;

/**
 * Where a mark begins that stands on no letter: canonical order may move it before others, which
 * are deleted then, and it takes their place.
 */
final class MovedMarks {

  private MovedMarks() {}

  /** Where the mark at an index begins, with those that it changes places with. */
  static int start(Window window, int mark) {
    if (Marks.rank(window.chars[mark]) == 0) {
      return window.start(mark);
    }
    int first = firstMoved(window, mark);
    return first <= mark && lastMoved(window, first) >= mark
        ? window.start(first)
        : window.start(mark);
  }

  /** The first of the marks around one that is moved behind another. */
  private static int firstMoved(Window window, int mark) {
    int end = mark + 1;
    while (end < window.length && isInRun(window.chars[end])) {
      end++;
    }
    int first = end;
    int lowest = Marks.RANKS;
    for (int i = end - 1; i >= 0 && isInRun(window.chars[i]); i--) {
      int rank = Marks.rank(window.chars[i]);
      if (rank > lowest) {
        first = i;
      }
      lowest = rank == 0 ? lowest : Math.min(lowest, rank);
    }
    return first;
  }

  /** The last mark that is moved before another, from one on. */
  private static int lastMoved(Window window, int first) {
    int last = -1;
    int highest = 0;
    for (int i = first; i < window.length && isInRun(window.chars[i]); i++) {
      int rank = Marks.rank(window.chars[i]);
      if (rank != 0 && rank < highest) {
        last = i;
      }
      highest = Math.max(highest, rank);
    }
    return last;
  }

  /** Whether marks on both sides of a unit may change places. */
  private static boolean isInRun(char c) {
    return Marks.rank(c) != 0 || Expansion.isInvisible(c);
  }
}
