package org.fihrist.match;

import java.util.Arrays;

/** The steps from one node by a word to the next, numbered in the order in which they came. */
final class EdgeTable {

  private long[] keys = new long[1 << 8];
  private int[] slots = new int[1 << 9];
  private int count;

  int count() {
    return count;
  }

  /** The number of a step, or -1. */
  int find(int node, int word) {
    return slots[slot(key(node, word))] - 1;
  }

  /** The number of a step, which is new when there was none. */
  int add(int node, int word) {
    long key = key(node, word);
    int slot = slot(key);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, count * 2);
    }
    keys[count++] = key;
    slots[slot] = count;
    if (count * 2 > slots.length) {
      rehash();
    }
    return count - 1;
  }

  int node(int edge) {
    return (int) (keys[edge] >>> 32);
  }

  int word(int edge) {
    return (int) keys[edge];
  }

  private static long key(int node, int word) {
    return (long) node << 32 | word;
  }

  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = hash(key) & mask;
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int edge = 0; edge < count; edge++) {
      slots[slot(keys[edge])] = edge + 1;
    }
  }

  private static int hash(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    return (int) ((hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L >>> 32);
  }
}
