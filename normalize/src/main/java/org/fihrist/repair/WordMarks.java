package org.fihrist.repair;

/**
 * Remembers, by the hash of its key, what was found out about a word: a direct-mapped table, in
 * which the last of two words that share a place stays. Most words of a text are found here, so the
 * lexicon is not asked for them again.
 */
final class WordMarks {

  /** Nothing is remembered about the word. */
  static final int NONE = 0;

  /** The word was looked at. */
  static final int SEEN = 1;

  /** The word may have lost a space. */
  static final int SUSPECT = 1 << 1;

  /** The word may be a part of one. */
  static final int DOUBTFUL = 1 << 2;

  private static final int SLOTS = 1 << 13;
  private static final long MARKS = 7;

  /** The upper bits of a hash, and the marks below them. */
  private final long[] slots = new long[SLOTS];

  /** What is remembered about the word of a hash: {@link #NONE}, or the sum of the others. */
  int get(long hash) {
    long slot = slots[slot(hash)];
    return ((slot ^ hash) & ~MARKS) == 0 ? (int) (slot & MARKS) : NONE;
  }

  void put(long hash, int marks) {
    slots[slot(hash)] = hash & ~MARKS | marks;
  }

  private static int slot(long hash) {
    return (int) (hash >>> 3) & SLOTS - 1;
  }
}
