package org.fihrist.repair;

import java.util.Arrays;

/** A growing list of numbers. */
final class IntList {

  private int[] values = new int[64];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  /** Whether a value is in the list, which must be ascending. */
  boolean contains(int value) {
    return Arrays.binarySearch(values, 0, size, value) >= 0;
  }

  void clear() {
    size = 0;
  }
}
