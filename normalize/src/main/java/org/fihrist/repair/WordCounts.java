package org.fihrist.repair;

import java.util.Arrays;

/**
 * How often each word and each pair of neighbours stands in a text, by hash. Once the table is half
 * full, new ones are not counted: the start of a long text speaks for all of it.
 */
final class WordCounts {

  private static final int MIN_SLOTS = 1 << 10;
  private static final int MAX_SLOTS = 1 << 18;

  private long[] hashes = new long[MIN_SLOTS];
  private int[] counts = new int[MIN_SLOTS];
  private int size;

  /** Takes one more letter into the hash of a word. */
  static long step(long hash, char letter) {
    return hash * 0x100000001B3L + letter;
  }

  /** The hash of a word whose letters were all taken in. */
  static long finish(long hash) {
    long h = hash * 0x9E3779B97F4A7C15L;
    return h ^ (h >>> 32);
  }

  static long hash(char[] key, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = step(hash, key[i]);
    }
    return finish(hash);
  }

  /** The hash of two words side by side. */
  static long pairHash(long left, long right) {
    return finish(left * 31 + right);
  }

  void clear() {
    if (size > 0) {
      Arrays.fill(counts, 0);
      size = 0;
    }
  }

  void add(long hash) {
    int slot = slot(hash);
    if (counts[slot] == 0) {
      if (size * 2 >= hashes.length) {
        if (hashes.length == MAX_SLOTS) {
          return;
        }
        grow();
        slot = slot(hash);
      }
      size++;
      hashes[slot] = hash;
    }
    counts[slot]++;
  }

  int count(long hash) {
    return counts[slot(hash)];
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) hash & mask;
    while (counts[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldCounts = counts;
    hashes = new long[oldHashes.length * 4];
    counts = new int[oldCounts.length * 4];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
