package org.fihrist.match;

import java.util.Arrays;

/**
 * A place of its own for each of a set of keys, found with one small number a bucket of keys, its
 * pilot: buckets are placed from the largest to the smallest, each by the first pilot that sends
 * its keys to free places. After PTHash (Pibiri and Trani, SIGIR 2021), with uniform buckets and
 * two bytes a pilot. Where few keys leave the last bucket no pilot, all start anew with more
 * places.
 */
final class PerfectHash {

  private static final int KEYS_A_BUCKET = 5;
  private static final int MAX_PILOT = 0xFFFF;
  private static final int LARGEST = 64;

  final char[] pilots;
  final int slots;

  private final long[] hashes;
  private long[] taken = {};

  /* The keys of bucket b are keys[starts[b] .. starts[b + 1]). */
  private final int[] starts;
  private final int[] keys;

  /**
   * Places keys.
   *
   * @param hashes the keys' hashes, all different
   * @throws IllegalStateException if two hashes are the same
   */
  PerfectHash(long[] hashes) {
    this.hashes = hashes;
    int count = hashes.length;
    this.pilots = new char[count / KEYS_A_BUCKET + 1];
    this.starts = new int[pilots.length + 1];
    this.keys = new int[count];
    fillBuckets();
    int[] order = bucketsBySize(largestBucket());
    int room = Math.addExact(count, count / 64 + 1);
    while (!placeAll(order, room)) {
      room = Math.addExact(room, room / 16 + 1);
    }
    this.slots = room;
  }

  /** The place of a key. */
  int slot(long hash) {
    return Hashes.slot(hash, pilots[Hashes.bucket(hash, pilots.length)], slots);
  }

  private void fillBuckets() {
    for (long hash : hashes) {
      starts[Hashes.bucket(hash, pilots.length) + 1]++;
    }
    for (int b = 0; b < pilots.length; b++) {
      starts[b + 1] += starts[b];
    }
    int[] next = Arrays.copyOf(starts, pilots.length);
    for (int key = 0; key < hashes.length; key++) {
      keys[next[Hashes.bucket(hashes[key], pilots.length)]++] = key;
    }
  }

  private int largestBucket() {
    int largest = 0;
    for (int b = 0; b < pilots.length; b++) {
      largest = Math.max(largest, starts[b + 1] - starts[b]);
      refuseEqual(starts[b], starts[b + 1]);
    }
    if (largest > LARGEST) {
      throw new IllegalStateException("a bucket of " + largest + " keys");
    }
    return largest;
  }

  private void refuseEqual(int from, int to) {
    for (int i = from; i < to && to - from <= LARGEST; i++) {
      for (int j = from; j < i; j++) {
        if (hashes[keys[i]] == hashes[keys[j]]) {
          throw new IllegalStateException("two hashes are " + hashes[keys[i]]);
        }
      }
    }
  }

  /** Whether so many places were enough. */
  private boolean placeAll(int[] order, int room) {
    taken = new long[(room >> 6) + 1];
    int[] places = new int[LARGEST];
    for (int b : order) {
      int pilot = place(b, room, places);
      if (pilot > MAX_PILOT) {
        return false;
      }
      pilots[b] = (char) pilot;
    }
    return true;
  }

  /** Buckets from the largest to the smallest, those of one size in their order. */
  private int[] bucketsBySize(int largest) {
    int[] next = new int[largest + 2];
    for (int b = 0; b < pilots.length; b++) {
      next[largest - (starts[b + 1] - starts[b]) + 1]++;
    }
    for (int i = 0; i <= largest; i++) {
      next[i + 1] += next[i];
    }
    int[] order = new int[pilots.length];
    for (int b = 0; b < pilots.length; b++) {
      order[next[largest - (starts[b + 1] - starts[b])]++] = b;
    }
    return order;
  }

  /** The first pilot that fits, beyond the largest one when none does. */
  private int place(int bucket, int room, int[] places) {
    int from = starts[bucket];
    int count = starts[bucket + 1] - from;
    int pilot = 0;
    while (pilot <= MAX_PILOT && !fits(from, count, pilot, room, places)) {
      pilot++;
    }
    for (int i = 0; i < count && pilot <= MAX_PILOT; i++) {
      taken[places[i] >> 6] |= 1L << places[i];
    }
    return pilot;
  }

  private boolean fits(int from, int count, int pilot, int room, int[] places) {
    for (int i = 0; i < count; i++) {
      int place = Hashes.slot(hashes[keys[from + i]], pilot, room);
      if ((taken[place >> 6] & 1L << place) != 0) {
        return false;
      }
      for (int j = 0; j < i; j++) {
        if (places[j] == place) {
          return false;
        }
      }
      places[i] = place;
    }
    return true;
  }
}
