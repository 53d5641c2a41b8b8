package org.fihrist.entities;

import java.util.Arrays;

/**
 * Where the cues of entries stand in one text. Built whole, then asked; a question costs a binary
 * search, so that texts of any length are read in linear time. For one thread, text after text.
 */
final class Cues {

  private static final double NEAR_WEIGHT = 2;
  private static final double WEIGHT = 1.6;
  private static final int NEAR = 60;

  /* The number of an entry above an offset, in any order until a question is asked. */
  private long[] starts = new long[64];
  private long[] ends = new long[64];
  private int size;
  private boolean sorted;

  /* A bit for each entry that has cues in the text, shared by many. */
  private long entries;

  void add(int entryIndex, int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = key(entryIndex, start);
    ends[size++] = key(entryIndex, end);
    sorted = false;
    entries |= 1L << entryIndex;
  }

  private static long key(int entryIndex, int offset) {
    return (long) entryIndex << Integer.SIZE | offset;
  }

  /** The weight of an entry's cues outside a range, near ones the more: 0 when there is none. */
  double weight(int entryIndex, int start, int end) {
    if ((entries >>> entryIndex & 1) == 0) {
      return 0;
    }
    sort();
    int before = below(ends, key(entryIndex, start + 1));
    int after = below(starts, key(entryIndex, end));
    int outside =
        before - below(ends, key(entryIndex, 0)) + below(starts, key(entryIndex + 1, 0)) - after;
    if (outside == 0) {
      return 0;
    }
    int near = before - below(ends, key(entryIndex, Math.max(0, start - NEAR)));
    near += below(starts, key(entryIndex, end + NEAR + 1)) - after;
    return near * NEAR_WEIGHT + (outside - near) * WEIGHT;
  }

  private void sort() {
    if (!sorted) {
      Arrays.sort(starts, 0, size);
      Arrays.sort(ends, 0, size);
      sorted = true;
    }
  }

  /* How many of the sorted numbers are below a bound. */
  private int below(long[] sortedNumbers, long bound) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sortedNumbers[middle] < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int capacity() {
    return starts.length;
  }

  /** Forgets the text. */
  void clear() {
    size = 0;
    entries = 0;
  }
}
