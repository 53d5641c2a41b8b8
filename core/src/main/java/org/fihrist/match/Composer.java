package org.fihrist.match;

import java.util.Arrays;

/**
 * A letter with the marks behind it, in normalization form C: marks in canonical order, and one
 * unit for those that are one. In linear time, however many marks there are.
 */
final class Composer {

  char[] units = new char[64];

  /** Where each unit begins and ends. */
  int[] starts = new int[64];

  int[] ends = new int[64];
  int length;

  private char[] sorted = new char[64];
  private final int[] places = new int[Marks.RANKS + 1];

  void clear() {
    length = 0;
  }

  void add(char c, int start, int end) {
    if (length == units.length) {
      units = Arrays.copyOf(units, length * 2);
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
    units[length] = c;
    starts[length] = start;
    ends[length++] = end;
  }

  void compose() {
    sort();
    int kept = 0;
    int starter = -1;
    int before = 0;
    for (int i = 0; i < length; i++) {
      char c = units[i];
      int rank = Marks.rank(c);
      boolean reaches = starter >= 0 && (rank == 0 ? starter == kept - 1 : before < rank);
      char composed = reaches ? Marks.composed(units[starter], c) : 0;
      if (composed != 0) {
        units[starter] = composed;
        Arrays.fill(starts, starter, kept, starts[starter]);
        Arrays.fill(ends, starter, kept, ends[i]);
      } else {
        starter = rank == 0 ? kept : starter;
        before = rank;
        units[kept] = c;
        starts[kept] = starts[i];
        ends[kept++] = ends[i];
      }
    }
    length = kept;
  }

  private void sort() {
    int before = 0;
    for (int i = 0; i < length; i++) {
      int rank = Marks.rank(units[i]);
      if (rank != 0 && rank < before) {
        i = sortAround(i);
        rank = 0;
      }
      before = rank;
    }
  }

  /** Sorts the marks around one by their ranks, those of one rank as they stand. */
  private int sortAround(int mark) {
    int from = mark;
    while (from > 0 && Marks.rank(units[from - 1]) != 0) {
      from--;
    }
    int to = mark;
    while (to < length && Marks.rank(units[to]) != 0) {
      to++;
    }
    Arrays.fill(places, 0);
    for (int i = from; i < to; i++) {
      places[Marks.rank(units[i]) + 1]++;
    }
    for (int rank = 1; rank <= Marks.RANKS; rank++) {
      places[rank] += places[rank - 1];
    }
    sorted = sorted.length < to - from ? new char[units.length] : sorted;
    for (int i = from; i < to; i++) {
      sorted[places[Marks.rank(units[i])]++] = units[i];
    }
    System.arraycopy(sorted, 0, units, from, to - from);
    Arrays.fill(starts, from, to, starts[from]);
    Arrays.fill(ends, from, to, ends[to - 1]);
    return to - 1;
  }
}
