package org.fihrist.repair;

/**
 * A read-only set of pair hashes with a number each, in three bytes a slot: 16 bits of the hash and
 * 8 of the number. A pair that is not there is found with a probability of about 1 in 30,000.
 */
final class PairIndex {

  /* Each slot: the fingerprint, 0 for a free slot. At most half are in use. */
  private final short[] fingerprints;
  private final byte[] numbers;

  PairIndex(short[] fingerprints, byte[] numbers) {
    this.fingerprints = fingerprints;
    this.numbers = numbers;
  }

  /** An index with room for a number of pairs. */
  static PairIndex withRoom(int pairs) {
    int slots = Integer.highestOneBit(Math.max(8, pairs * 2 - 1)) * 2;
    return new PairIndex(new short[slots], new byte[slots]);
  }

  /** Adds a pair; only while the index is made. */
  void add(long hash, int number) {
    int slot = slot(hash);
    fingerprints[slot] = fingerprint(hash);
    numbers[slot] = (byte) number;
  }

  /** The number of a pair, or -1. */
  int find(long hash) {
    int slot = slot(hash);
    return fingerprints[slot] == 0 ? -1 : numbers[slot] & 0xFF;
  }

  private int slot(long hash) {
    int mask = fingerprints.length - 1;
    short fingerprint = fingerprint(hash);
    int slot = (int) hash & mask;
    while (fingerprints[slot] != 0 && fingerprints[slot] != fingerprint) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static short fingerprint(long hash) {
    short high = (short) (hash >>> 48);
    return high == 0 ? 1 : high;
  }

  int slots() {
    return fingerprints.length;
  }

  short fingerprintAt(int slot) {
    return fingerprints[slot];
  }

  byte numberAt(int slot) {
    return numbers[slot];
  }
}
