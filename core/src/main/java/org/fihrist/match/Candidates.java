package org.fihrist.match;

import java.util.Arrays;

/** Places in a stretch of words where a name may begin, in no order; parallel arrays that grow. */
final class Candidates {

  int count;

  /** The word of the text. */
  int[] token = new int[256];

  /** How many of its letters are proclitics, times four, and which reading of them it is. */
  int[] reading = new int[256];

  /** Where the letters are from which a name may begin. */
  int[] from = new int[256];

  int[] length = new int[256];
  long[] hash = new long[256];

  /** The slot for the letters, and what is in it. */
  int[] slot = new int[256];

  long[] inSlot = new long[256];

  /** The candidates of more than eight letters, in the order of their numbers. */
  int[] longer = new int[256];

  /** What {@link Image#word} found: node and flags. */
  long[] found = new long[256];

  void add(int token, int reading, int from, int length, long hash) {
    if (count == this.token.length) {
      grow();
    }
    this.token[count] = token;
    this.reading[count] = reading;
    this.from[count] = from;
    this.length[count] = length;
    this.hash[count++] = hash;
  }

  private void grow() {
    int capacity = Math.multiplyExact(count, 2);
    token = Arrays.copyOf(token, capacity);
    reading = Arrays.copyOf(reading, capacity);
    from = Arrays.copyOf(from, capacity);
    length = Arrays.copyOf(length, capacity);
    hash = Arrays.copyOf(hash, capacity);
    slot = Arrays.copyOf(slot, capacity);
    inSlot = Arrays.copyOf(inSlot, capacity);
    longer = Arrays.copyOf(longer, capacity);
    found = Arrays.copyOf(found, capacity);
  }
}
