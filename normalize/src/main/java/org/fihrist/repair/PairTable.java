package org.fihrist.repair;

import java.util.Arrays;

/**
 * Counts of word pairs by a hash of 64 bits: an open-addressed table of bounded size. When it is
 * full, the rarest are forgotten, so a count can be too low, never too high.
 */
final class PairTable {

  private final int maxSlots;
  private long[] keys = new long[1 << 12];
  private int[] counts = new int[1 << 12];
  private int size;

  /** A table that grows to a number of slots, a power of two, and is at most half full. */
  PairTable(int maxSlots) {
    this.maxSlots = maxSlots;
  }

  void add(long key) {
    int slot = slot(key);
    if (counts[slot] == 0) {
      if (size * 2 >= keys.length) {
        makeRoom();
        slot = slot(key);
      }
      size++;
      keys[slot] = key;
    }
    counts[slot]++;
  }

  int count(long key) {
    return counts[slot(key)];
  }

  int size() {
    return size;
  }

  int slots() {
    return keys.length;
  }

  /** The count in a slot, 0 where it is free. */
  int countAt(int slot) {
    return counts[slot];
  }

  long keyAt(int slot) {
    return keys[slot];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 20) & mask;
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void makeRoom() {
    if (keys.length < maxSlots) {
      rebuild(keys.length * 2, 1);
      return;
    }
    int least = 2;
    while (size * 4L > keys.length) {
      rebuild(keys.length, least++);
    }
  }

  private void rebuild(int slots, int least) {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[slots];
    counts = new int[slots];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] >= least) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
        size++;
      }
    }
  }

  /** The keys counted at least so often, ascending. */
  long[] keysFrom(int least) {
    long[] kept = new long[size];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] >= least) {
        kept[n++] = keys[i];
      }
    }
    kept = Arrays.copyOf(kept, n);
    Arrays.sort(kept);
    return kept;
  }
}
