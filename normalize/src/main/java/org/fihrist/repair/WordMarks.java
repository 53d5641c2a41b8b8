package org.fihrist.repair;

/**
 * Remembers, by its hash, what was found out about a word, a spelling or a pair of neighbours: a
 * table of places for four each, in which the last four that share a place stay. Most words of a
 * text are found here, so the lexicon is not asked for them again. A new word is taken for another
 * one with a probability of one in thirty millions; then it may stay as it is. Safe for use by any
 * number of threads: a slot is one number, which is whole whoever wrote it.
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

  private static final int BITS = 5;
  private static final int MARKS = (1 << BITS) - 1;
  private static final int SLOTS = 1 << 17;

  /** How many share a place. */
  private static final int WAYS = 4;

  /** The bits of a hash that choose the place; those in the slot are others. */
  private static final int PLACE_SHIFT = 40;

  /** The lower bits of a hash, and the marks in place of the lowest. */
  private final int[] slots = new int[SLOTS];

  /** What is remembered about the word of a hash: {@link #NONE}, or the sum of the others. */
  int get(long hash) {
    int place = place(hash);
    int tag = (int) hash;
    return (marks(slots[place], tag) | marks(slots[place + 1], tag))
        | (marks(slots[place + 2], tag) | marks(slots[place + 3], tag));
  }

  private static int marks(int slot, int tag) {
    return slot & MARKS & (((slot ^ tag) >>> BITS) - 1 >> Integer.SIZE - 1);
  }

  void put(long hash, int marks) {
    int place = place(hash);
    for (int i = place + WAYS - 1; i > place; i--) {
      slots[i] = slots[i - 1];
    }
    slots[place] = (int) hash & ~MARKS | marks;
  }

  private static int place(long hash) {
    return (int) (hash >>> PLACE_SHIFT) & SLOTS - WAYS;
  }
}
