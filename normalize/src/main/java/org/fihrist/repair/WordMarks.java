package org.fihrist.repair;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Remembers, by the hash of its key, what was found out about a word or a pair of neighbours: a
 * table of places for two each, in which the last two that share a place stay. Most words of a text
 * are found here, so the lexicon is not asked for them again. Safe for use by any number of
 * threads: a slot is one number, which is whole whoever wrote it.
 */
final class WordMarks {

  /** Nothing is remembered about the word. */
  static final int NONE = 0;

  /** The word was looked at. */
  static final int SEEN = 1;

  /** The word may have lost a space. */
  static final int SUSPECT = 1 << 1;

  /** The word may be a part of one, or the two neighbours may be one word. */
  static final int DOUBTFUL = 1 << 2;

  /** Whether the word may be a part of one depends on how it is written. */
  static final int SHORT = 1 << 3;

  /** The word is one letter. */
  static final int LETTER = 1 << 4;

  private static final int SLOTS = 1 << 17;
  private static final int BITS = 5;
  private static final long MARKS = (1 << BITS) - 1;

  /** The upper bits of a hash, and the marks below them. */
  private final AtomicLongArray slots = new AtomicLongArray(SLOTS);

  /** What is remembered about the word of a hash: {@link #NONE}, or the sum of the others. */
  int get(long hash) {
    int place = place(hash);
    long slot = slots.getOpaque(place);
    if (((slot ^ hash) & ~MARKS) != 0) {
      slot = slots.getOpaque(place + 1);
      if (((slot ^ hash) & ~MARKS) != 0) {
        return NONE;
      }
    }
    return (int) (slot & MARKS);
  }

  void put(long hash, int marks) {
    int place = place(hash);
    slots.setOpaque(place + 1, slots.getOpaque(place));
    slots.setOpaque(place, hash & ~MARKS | marks);
  }

  private static int place(long hash) {
    return (int) (hash >>> BITS) & SLOTS - 2;
  }
}
