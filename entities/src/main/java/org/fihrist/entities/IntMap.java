package org.fihrist.entities;

/** A map from numbers, 0 or above, to numbers; grows with what is put in. For one thread. */
final class IntMap {

  /* A key, plus one, and its value; each pair at the place of its hash or at the next free one. */
  private int[] pairs = new int[16];
  private int size;

  /** Puts a value where there is none or a greater one. */
  void putLeast(int key, int value) {
    if (4 * size >= pairs.length) {
      grow();
    }
    int at = place(key);
    if (pairs[at] == 0) {
      pairs[at] = key + 1;
      pairs[at + 1] = value;
      size++;
    } else {
      pairs[at + 1] = Math.min(pairs[at + 1], value);
    }
  }

  int getOrDefault(int key, int otherwise) {
    int at = place(key);
    return pairs[at] == 0 ? otherwise : pairs[at + 1];
  }

  /* Where a key is or goes. */
  private int place(int key) {
    int mask = pairs.length - 1;
    int at = key * 0x9E3779B9 >>> 7 << 1 & mask;
    while (pairs[at] != 0 && pairs[at] != key + 1) {
      at = at + 2 & mask;
    }
    return at;
  }

  private void grow() {
    int[] old = pairs;
    pairs = new int[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        int at = place(old[i] - 1);
        pairs[at] = old[i];
        pairs[at + 1] = old[i + 1];
      }
    }
  }
}
