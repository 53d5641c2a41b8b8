package org.fihrist.match;

import java.util.Arrays;

/** Matches that are not yet reported, in parallel arrays that grow. */
final class Hits {

  int count;

  /** Where the name is. */
  Image[] image = new Image[64];

  /** What {@link Image#code} says of the values. */
  long[] code = new long[64];

  int[] start = new int[64];
  int[] end = new int[64];
  int[] procliticStart = new int[64];

  void add(Image image, long code, int start, int end, int procliticStart) {
    if (count == this.code.length) {
      grow();
    }
    this.image[count] = image;
    this.code[count] = code;
    this.start[count] = start;
    this.end[count] = end;
    this.procliticStart[count++] = procliticStart;
  }

  private void grow() {
    int capacity = Math.multiplyExact(count, 2);
    image = Arrays.copyOf(image, capacity);
    code = Arrays.copyOf(code, capacity);
    start = Arrays.copyOf(start, capacity);
    end = Arrays.copyOf(end, capacity);
    procliticStart = Arrays.copyOf(procliticStart, capacity);
  }

  /** Moves hit {@code i} down to place {@code to}, those between one up. */
  private void rotate(int to, int i) {
    Image m = image[i];
    long c = code[i];
    int s = start[i];
    int e = end[i];
    int p = procliticStart[i];
    int moved = i - to;
    System.arraycopy(image, to, image, to + 1, moved);
    System.arraycopy(code, to, code, to + 1, moved);
    System.arraycopy(start, to, start, to + 1, moved);
    System.arraycopy(end, to, end, to + 1, moved);
    System.arraycopy(procliticStart, to, procliticStart, to + 1, moved);
    image[to] = m;
    code[to] = c;
    start[to] = s;
    end[to] = e;
    procliticStart[to] = p;
  }

  /** Sorts the hits from an index on by start, then end; equal ones stay in order. */
  void sortByPlace(int from) {
    for (int i = from + 1; i < count; i++) {
      int to = i;
      while (to > from && isAfter(to - 1, i)) {
        to--;
      }
      if (to != i) {
        rotate(to, i);
      }
    }
  }

  private boolean isAfter(int a, int b) {
    return start[a] != start[b] ? start[a] > start[b] : end[a] > end[b];
  }
}
