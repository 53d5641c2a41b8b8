package org.fihrist.entities;

/**
 * Some words of a text that follow each other, with their hashes: what loops over many words read.
 * The last word waits for the one after it, and so becomes the first of the next words.
 */
final class WordList {

  static final int SIZE = 256;

  final int[] starts = new int[SIZE];
  final int[] ends = new int[SIZE];
  final long[] hashes = new long[SIZE];

  /* What the hash of a letter behind the word is multiplied by. */
  final long[] weights = new long[SIZE];

  /* What the words begin with, as {@link Proclitics#head} tells it. */
  final short[] heads = new short[SIZE];
  int count;

  void add(int start, int end, long hash, long weight, int head) {
    starts[count] = start;
    ends[count] = end;
    hashes[count] = hash;
    weights[count] = weight;
    heads[count++] = (short) head;
  }

  boolean isFull() {
    return count == SIZE;
  }

  /** How many words know what follows them. */
  int ready(boolean atEnd) {
    return atEnd ? count : Math.max(0, count - 1);
  }

  /** Leaves the word that waits. */
  void dropReady() {
    if (count > 1) {
      int last = count - 1;
      count = 0;
      add(starts[last], ends[last], hashes[last], weights[last], heads[last]);
    }
  }

  void clear() {
    count = 0;
  }
}
