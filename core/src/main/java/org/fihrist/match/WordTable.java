package org.fihrist.match;

import java.util.Arrays;

/** Distinct words, numbered in the order in which they came; grows. */
final class WordTable {

  private byte[] letters = new byte[1 << 12];
  private int[] ends = new int[1 << 8];
  private int[] slots = new int[1 << 9];
  private int count;

  int count() {
    return count;
  }

  /** The number of a word, or -1. */
  int find(byte[] from, int first, int length) {
    int slot = slot(from, first, length);
    return slots[slot] - 1;
  }

  /** The number of a word, which is new when there was none. */
  int add(byte[] from, int first, int length) {
    int slot = slot(from, first, length);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    store(from, first, length);
    slots[slot] = count;
    if (count * 2 > slots.length) {
      rehash();
    }
    return count - 1;
  }

  int start(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  int length(int word) {
    return ends[word] - start(word);
  }

  byte[] letters() {
    return letters;
  }

  private void store(byte[] from, int first, int length) {
    int start = count == 0 ? 0 : ends[count - 1];
    int end = Math.addExact(start, length);
    if (end + Tokens.PADDING > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(end + Tokens.PADDING, letters.length / 2 * 3));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    System.arraycopy(from, first, letters, start, length);
    ends[count++] = end;
  }

  private int slot(byte[] from, int first, int length) {
    int mask = slots.length - 1;
    int slot = hash(from, first, length) & mask;
    while (slots[slot] != 0 && !isWord(slots[slot] - 1, from, first, length)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean isWord(int word, byte[] from, int first, int length) {
    int start = start(word);
    return Arrays.equals(letters, start, ends[word], from, first, first + length);
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int word = 0; word < count; word++) {
      slots[slot(letters, start(word), length(word))] = word + 1;
    }
  }

  private static int hash(byte[] letters, int first, int length) {
    long hash = length;
    for (int i = first; i < first + length; i++) {
      hash = (hash ^ letters[i]) * 0x9E3779B97F4A7C15L;
    }
    return (int) (hash >>> 32);
  }
}
