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

  void sort() {
    Arrays.sort(values, 0, size);
  }

  /** Leaves out places in lines that changed, and moves the others with their lines. */
  void leaveOut(ChangedLines lines) {
    int kept = 0;
    lines.rewind();
    for (int i = 0; i < size; i++) {
      int place = lines.moved(values[i]);
      if (place >= 0) {
        values[kept++] = place;
      }
    }
    size = kept;
  }

  void clear() {
    size = 0;
  }
}
