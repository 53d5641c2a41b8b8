package org.fihrist.entities;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** A map from hashes to numbers from 0 on, in two arrays; for one thread while it is filled. */
final class LongIntMap {

  static final int NONE = -1;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  /* Four bits a slot, one of them set a key: most keys that are not there are told by them. */
  private static final int BITS_SHIFT = 2;

  private long[] keys = new long[64];
  private long[] filter = filter(64);
  private int[] values = filled(64);
  private int size;

  private static long[] filter(int slots) {
    return new long[Math.max(1, (slots << BITS_SHIFT) / Long.SIZE)];
  }

  private static int[] filled(int length) {
    int[] values = new int[length];
    Arrays.fill(values, NONE);
    return values;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    for (int i = 0; i < keys.length; i++) {
      out.writeInt(values[i]);
      if (values[i] != NONE) {
        out.writeLong(keys[i]);
      }
    }
  }

  /** Reads what was written; every number must be below a bound. */
  static LongIntMap read(DataInputStream in, int bound) throws IOException {
    int length = in.readInt();
    if (length < 2 || Integer.bitCount(length) != 1 || length / Integer.BYTES > in.available()) {
      throw new IllegalArgumentException("a table of " + length);
    }
    LongIntMap map = new LongIntMap();
    map.keys = new long[length];
    map.values = filled(length);
    map.filter = filter(length);
    for (int i = 0; i < length; i++) {
      map.values[i] = in.readInt();
      if (map.values[i] != NONE) {
        if (map.values[i] < 0 || map.values[i] >= bound) {
          throw new IllegalArgumentException("number " + map.values[i] + " of " + bound);
        }
        map.keys[i] = in.readLong();
        map.mark(map.keys[i]);
        map.size++;
      }
    }
    if (map.size * 2 > length) {
      throw new IllegalArgumentException(map.size + " numbers in a table of " + length);
    }
    return map;
  }

  private void mark(long key) {
    int bit = bit(key);
    filter[bit >>> 6] |= 1L << bit;
  }

  private int bit(long key) {
    return (int) ((key * MIX) >>> 16) & (filter.length * Long.SIZE - 1);
  }

  /** Whether a key may have a number; where not, it has none. */
  boolean mayHave(long key) {
    int bit = bit(key);
    return (filter[bit >>> 6] & 1L << bit) != 0;
  }

  /** The number of a key, {@link #NONE} when it has none. */
  int get(long key) {
    if (!mayHave(key)) {
      return NONE;
    }
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (values[slot] != NONE) {
      if (keys[slot] == key) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return NONE;
  }

  /** Sets the number of a key and returns the one before, {@link #NONE} when there was none. */
  int put(long key, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (values[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    int before = values[slot];
    if (before == NONE) {
      size++;
    }
    keys[slot] = key;
    values[slot] = value;
    mark(key);
    return before;
  }

  int size() {
    return size;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    filter = filter(keys.length);
    values = filled(keys.length);
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != NONE) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }

  private static int slot(long key, int mask) {
    return (int) ((key * MIX) >>> 40) & mask;
  }
}
