package org.fihrist.repair;

import java.util.Arrays;

/**
 * How often each word and each pair of neighbours stands in a text, by hash. Words are put by as
 * they come. The first questions about a text are answered by looking through them, as for most
 * texts there are few; then all are counted. Once the table is half full, new ones are not counted:
 * the start of a long text speaks for all of it.
 */
final class WordCounts {

  private static final int MIN_SLOTS = 1 << 10;
  private static final int MAX_SLOTS = 1 << 18;
  private static final int WAITING = 1 << 13;

  /** So many looks through the words take as long as counting them. */
  private static final int FEW_QUESTIONS = 16;

  /** The last words; a 0 stands where two are no neighbours. */
  private final long[] waiting = new long[WAITING];

  /** Where each of them starts. */
  private final int[] starts = new int[WAITING];

  private int waits;

  /** How many of them are counted nevertheless. */
  private int counted;

  /** Whether words were counted that are not among them any more. */
  private boolean isLong;

  private int questions;

  /** The last word that was counted, if it may have a neighbour, or 0. */
  private long before;

  private long[] hashes = new long[MIN_SLOTS];
  private int[] counts = new int[MIN_SLOTS];

  /** How many slots of the arrays are in use for this text, less one: a power of two, less one. */
  private int mask = MIN_SLOTS - 1;

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
    waits = 0;
    isLong = false;
    forgetCounts();
  }

  private void forgetCounts() {
    counted = 0;
    questions = 0;
    before = 0;
    if (size > 0) {
      Arrays.fill(counts, 0, mask + 1, 0);
      size = 0;
    }
  }

  /** Takes the next word of the text and whether it is the neighbour of the one before. */
  void add(long hash, int start, boolean beside) {
    if (waits + 2 > WAITING) {
      countWaiting();
      waits = 0;
      counted = 0;
      isLong = true;
    }
    if (!beside) {
      starts[waits] = start;
      waiting[waits++] = 0;
    }
    starts[waits] = start;
    waiting[waits++] = hash;
  }

  /** Leaves out the words of lines that changed; false if not all are at hand. */
  boolean leaveOut(ChangedLines lines) {
    if (isLong) {
      return false;
    }
    int kept = 0;
    lines.rewind();
    for (int i = 0; i < waits; i++) {
      int start = lines.moved(starts[i]);
      if (start >= 0) {
        starts[kept] = start;
        waiting[kept++] = waiting[i];
      }
    }
    waits = kept;
    forgetCounts();
    return true;
  }

  /** How often a word was taken. */
  int count(long hash) {
    return isEarlyQuestion() ? countAmongWaiting(hash) : counts[slot(hash)];
  }

  /** How often two words were taken as neighbours. */
  int countPair(long left, long right) {
    return isEarlyQuestion() ? countAmongWaiting(left, right) : counts[slot(pairHash(left, right))];
  }

  /** Whether nothing is counted yet and need not be; else all is counted afterwards. */
  private boolean isEarlyQuestion() {
    if (size == 0 && questions < FEW_QUESTIONS) {
      questions++;
      return true;
    }
    countWaiting();
    return false;
  }

  private int countAmongWaiting(long hash) {
    int count = 0;
    for (int i = 0; i < waits; i++) {
      count += waiting[i] == hash ? 1 : 0;
    }
    return count;
  }

  private int countAmongWaiting(long left, long right) {
    int count = 0;
    for (int i = 1; i < waits; i++) {
      count += waiting[i - 1] == left && waiting[i] == right ? 1 : 0;
    }
    return count;
  }

  private void countWaiting() {
    if (size == 0 && waits > 0) {
      setSlots(Math.min(MAX_SLOTS, Math.max(MIN_SLOTS, Integer.highestOneBit(waits) * 8)));
    }
    for (int i = counted; i < waits; i++) {
      long hash = waiting[i];
      if (hash != 0) {
        increase(hash);
        if (before != 0) {
          increase(pairHash(before, hash));
        }
      }
      before = hash;
    }
    counted = waits;
  }

  private void setSlots(int slots) {
    if (slots > hashes.length) {
      hashes = new long[slots];
      counts = new int[slots];
    }
    mask = slots - 1;
  }

  private void increase(long hash) {
    int slot = slot(hash);
    if (counts[slot] == 0) {
      if (size * 2 > mask) {
        if (mask + 1 == MAX_SLOTS) {
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

  private int slot(long hash) {
    int slot = (int) hash & mask;
    while (counts[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldCounts = counts;
    int old = mask + 1;
    mask = Math.min(MAX_SLOTS, old * 4) - 1;
    hashes = new long[mask + 1];
    counts = new int[mask + 1];
    for (int i = 0; i < old; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
