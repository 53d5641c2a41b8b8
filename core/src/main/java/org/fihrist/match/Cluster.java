package org.fihrist.match;

import java.util.Arrays;

/**
 * Chooses among matches that overlap: the longest, then the leftmost, then the longest of those
 * that are left, and so on.
 *
 * <p>Longer matches are placed first, so one that is already placed can never lie inside a later
 * one: it is enough to look whether the first or the last unit is taken. Sorting apart, the cost is
 * linear in the matches and in the text they cover.
 */
final class Cluster {

  private long[] order = new long[64];
  private long[] taken = new long[64];
  private boolean[] chosen = new boolean[64];

  /** Chooses among all hits, which are in order of their starts. */
  void choose(Hits hits) {
    int count = hits.count;
    if (order.length < count) {
      order = new long[hits.code.length];
      chosen = new boolean[hits.code.length];
    }
    int origin = hits.start[0];
    clear(hits, origin);
    for (int i = 0; i < count; i++) {
      int length = hits.end[i] - hits.start[i];
      order[i] = (long) (Integer.MAX_VALUE - length) << 32 | i;
    }
    Arrays.sort(order, 0, count);
    for (int k = 0; k < count; k++) {
      int i = (int) order[k];
      int before = k == 0 ? i : (int) order[k - 1];
      chosen[i] = k > 0 && isSame(hits, i, before) ? chosen[before] : place(hits, i, origin);
    }
  }

  boolean isChosen(int i) {
    return chosen[i];
  }

  private void clear(Hits hits, int origin) {
    int end = 0;
    for (int i = 0; i < hits.count; i++) {
      end = Math.max(end, hits.end[i]);
    }
    int words = (end - origin >> 6) + 1;
    if (taken.length < words) {
      taken = new long[Math.max(words, taken.length + (taken.length >> 1))];
    } else {
      Arrays.fill(taken, 0, words, 0);
    }
  }

  private static boolean isSame(Hits hits, int i, int j) {
    return hits.start[i] == hits.start[j] && hits.end[i] == hits.end[j];
  }

  private boolean place(Hits hits, int i, int origin) {
    int from = hits.start[i] - origin;
    int to = hits.end[i] - origin;
    if (isTaken(from) || isTaken(to - 1)) {
      return false;
    }
    for (int unit = from; unit < to; unit++) {
      taken[unit >> 6] |= 1L << unit;
    }
    return true;
  }

  private boolean isTaken(int unit) {
    return (taken[unit >> 6] & 1L << unit) != 0;
  }
}
