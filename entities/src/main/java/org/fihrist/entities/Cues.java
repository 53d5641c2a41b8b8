package org.fihrist.entities;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the cues of entries stand in one text. Built whole, then asked; a question costs a binary
 * search, so that texts of any length are read in linear time.
 */
final class Cues {

  private static final double NEAR_WEIGHT = 2;
  private static final double WEIGHT = 1.6;
  private static final int NEAR = 60;

  private final Map<Integer, Places> byEntry = new HashMap<>();

  void add(int entryIndex, int start, int end) {
    byEntry.computeIfAbsent(entryIndex, entry -> new Places()).add(start, end);
  }

  /** The weight of an entry's cues outside a range, near ones the more: 0 when there is none. */
  double weight(int entryIndex, int start, int end) {
    Places places = byEntry.isEmpty() ? null : byEntry.get(entryIndex);
    if (places == null) {
      return 0;
    }
    places.sort();
    int outside = places.endingIn(0, start) + places.startingIn(end, Integer.MAX_VALUE);
    int near = places.endingIn(start - NEAR, start) + places.startingIn(end, end + NEAR);
    return near * NEAR_WEIGHT + (outside - near) * WEIGHT;
  }

  /* The places of one entry's cues. */
  private static final class Places {

    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private int size;
    private boolean sorted;

    void add(int start, int end) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      starts[size] = start;
      ends[size++] = end;
      sorted = false;
    }

    void sort() {
      if (!sorted) {
        Arrays.sort(starts, 0, size);
        Arrays.sort(ends, 0, size);
        sorted = true;
      }
    }

    int endingIn(int from, int to) {
      return below(ends, size, to + 1) - below(ends, size, from);
    }

    int startingIn(int from, int to) {
      return (to == Integer.MAX_VALUE ? size : below(starts, size, to + 1))
          - below(starts, size, from);
    }

    /* How many of the sorted numbers are below a bound. */
    private static int below(int[] sortedNumbers, int size, int bound) {
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
  }
}
