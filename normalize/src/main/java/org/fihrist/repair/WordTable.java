package org.fihrist.repair;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers words in the order of their arrival: an open-addressed hash table over one pool of
 * letters. A word is a range of a key; its letters take one byte each, so keys with letters beyond
 * U+06FF are refused.
 */
final class WordTable {

  private static final char FIRST = '\u0600';

  private byte[] pool;
  private int poolSize;

  /** Where each word's letters start in the pool; the next word's start is their end. */
  private int[] starts;

  private int size;

  /** A word's number plus one; 0 is a free slot. At most half are in use. */
  private int[] slots;

  WordTable(int expected) {
    int capacity = Math.max(16, expected);
    pool = new byte[capacity * 6];
    starts = new int[capacity + 1];
    slots = new int[Integer.highestOneBit(Math.max(16, capacity * 2 - 1)) * 2];
  }

  /** The words of a list that lies beside the classes. */
  static WordTable ofResource(String name) {
    List<String> lines = Resources.lines(name);
    WordTable words = new WordTable(lines.size());
    for (String line : lines) {
      char[] key = Lexicon.key(line).toCharArray();
      words.add(key, 0, key.length);
    }
    return words;
  }

  /** The same, hamzas and all. */
  static WordTable ofSpellings(String name) {
    List<String> lines = Resources.lines(name);
    WordTable words = new WordTable(lines.size());
    lines.forEach(line -> words.add(line.toCharArray(), 0, line.length()));
    return words;
  }

  int size() {
    return size;
  }

  /** Whether a word that starts at the key's start is in the table. */
  boolean contains(char[] key, int length) {
    return find(key, 0, length) >= 0;
  }

  /** The number of a word, or -1. */
  int find(char[] letters, int from, int to) {
    int mask = slots.length - 1;
    for (int slot = hash(letters, from, to) & mask; ; slot = (slot + 1) & mask) {
      int word = slots[slot] - 1;
      if (word < 0 || equal(word, letters, from, to)) {
        return word;
      }
    }
  }

  /** The number of a word, a new one if need be; -1 for a letter that has no byte. */
  int add(char[] letters, int from, int to) {
    int mask = slots.length - 1;
    int slot = hash(letters, from, to) & mask;
    for (; slots[slot] != 0; slot = (slot + 1) & mask) {
      if (equal(slots[slot] - 1, letters, from, to)) {
        return slots[slot] - 1;
      }
    }
    if (!encodable(letters, from, to)) {
      return -1;
    }
    append(letters, from, to);
    slots[slot] = size;
    if (size * 2 > slots.length) {
      rehash();
    }
    return size - 1;
  }

  int length(int word) {
    return starts[word + 1] - starts[word];
  }

  /** The letter of a word. */
  char letter(int word, int index) {
    return (char) (FIRST + (pool[starts[word] + index] & 0xFF));
  }

  /** Copies a word's letters and gives their number. */
  int copy(int word, char[] into, int at) {
    int length = length(word);
    for (int i = 0; i < length; i++) {
      into[at + i] = letter(word, i);
    }
    return length;
  }

  private boolean equal(int word, char[] letters, int from, int to) {
    int start = starts[word];
    if (starts[word + 1] - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (letters[i] != (char) (FIRST + (pool[start + i - from] & 0xFF))) {
        return false;
      }
    }
    return true;
  }

  private void append(char[] letters, int from, int to) {
    if (poolSize + to - from > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(pool.length * 2, poolSize + to - from));
    }
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    for (int i = from; i < to; i++) {
      pool[poolSize++] = (byte) (letters[i] - FIRST);
    }
    starts[++size] = poolSize;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    char[] letters = new char[longest()];
    for (int word = 0; word < size; word++) {
      int slot = hash(letters, 0, copy(word, letters, 0)) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = word + 1;
    }
  }

  private int longest() {
    int longest = 0;
    for (int word = 0; word < size; word++) {
      longest = Math.max(longest, length(word));
    }
    return longest;
  }

  private static boolean encodable(char[] letters, int from, int to) {
    for (int i = from; i < to; i++) {
      if (letters[i] - FIRST > 0xFF || letters[i] < FIRST) {
        return false;
      }
    }
    return true;
  }

  /** A hash that spreads: the low bits alone choose the slot. */
  static int hash(char[] letters, int from, int to) {
    return (int) hash64(letters, from, to);
  }

  /** The hash of a word; that of two words side by side is made of theirs. */
  static long hash64(char[] letters, int from, int to) {
    long hash = to - from;
    for (int i = from; i < to; i++) {
      hash = (hash ^ letters[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return mix(hash);
  }

  static long pairHash(long left, long right) {
    return mix(left * 0xC2B2AE3D27D4EB4FL + right);
  }

  private static long mix(long hash) {
    long h = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return h ^ (h >>> 32);
  }
}
