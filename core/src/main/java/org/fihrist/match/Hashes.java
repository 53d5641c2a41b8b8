package org.fihrist.match;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The hash functions of the compiled form. A change here is a new format version. */
final class Hashes {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xD6E8FEB86659FD93L;
  private static final long PILOT = 0xC2B2AE3D27D4EB4FL;
  private static final long PLACE = 0xBF58476D1CE4E5B9L;

  private Hashes() {}

  /** A one-to-one function of 64 bits. */
  static long mix(long x) {
    long y = x * FIRST;
    y ^= y >>> 32;
    y *= SECOND;
    return y ^ y >>> 29;
  }

  /** Mixes numbers in their places: so plain a loop that the compiler takes several at once. */
  static void mix(long[] numbers, int from, int to) {
    for (int i = from; i < to; i++) {
      numbers[i] = mix(numbers[i]);
    }
  }

  /** The hash of a word; of one with up to eight letters it is {@code mix(letters)}. */
  static long word(byte[] letters, int from, int length) {
    long hash = 0;
    int left = length;
    int at = from;
    while (left > 8) {
      hash = mix(hash ^ eight(letters, at));
      at += 8;
      left -= 8;
    }
    return mix(hash ^ upToEight(letters, at, left));
  }

  /** One to eight letters as a number, the first in the lowest byte. */
  static long upToEight(byte[] letters, int from, int length) {
    return eight(letters, from) & -1L >>> 64 - 8 * length;
  }

  static long eight(byte[] letters, int from) {
    return (long) LONG.get(letters, from);
  }

  static void putEight(byte[] letters, int at, long eight) {
    LONG.set(letters, at, eight);
  }

  static void putFour(byte[] letters, int at, int four) {
    INT.set(letters, at, four);
  }

  /** The hash of a way of one word through the tree of names, from the number of the word. */
  static long way(long seed, int word) {
    return mix(seed + word * PLACE);
  }

  /** The hash of a way, from that of the way before and the hash of one more word. */
  static long path(long before, long wordHash) {
    return mix(before + wordHash);
  }

  /** Scales a hash to {@code [0, buckets)} by its upper half. */
  static int bucket(long hash, int buckets) {
    return (int) ((hash >>> 32) * buckets >>> 32);
  }

  /** Where a key goes under the pilot of its bucket. */
  static int slot(long hash, int pilot, int slots) {
    return (int) (((hash ^ pilot * PILOT) * PLACE >>> 32) * slots >>> 32);
  }

  /** Which 64-bit word of a filter a key belongs to. */
  static int filterWord(long hash, int words) {
    return (int) ((hash & 0xFFFFFFFFL) * words >>> 32);
  }

  /** One when both bits of a key are in its word of a filter, else zero. */
  static int inFilter(long hash, long word) {
    return (int) (word >>> (hash >>> 32) & word >>> (hash >>> 38)) & 1;
  }

  /** The two bits of a key in its word of a filter. */
  static long filterBits(long hash) {
    return 1L << (hash >>> 32) | 1L << (hash >>> 38);
  }
}
