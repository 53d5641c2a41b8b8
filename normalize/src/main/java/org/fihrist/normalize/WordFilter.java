package org.fihrist.normalize;

/**
 * Tells of nearly every word that it is not in a list, by its length and four of its letters: a
 * Bloom filter (Bloom 1970) with one hash.
 */
final class WordFilter {

  private static final int BITS = 1 << 14;

  /** More than the letters of a block of Unicode, so that different ones make different sums. */
  private static final int BASE = 257;

  private final long[] bits = new long[BITS / Long.SIZE];

  /** Adds a word of two letters or more. */
  void add(String word) {
    int bit = bit(word.toCharArray(), 0, word.length());
    bits[bit >>> 6] |= 1L << bit;
  }

  /** Whether some units may be in the list; never false for a word that is. */
  boolean mayContain(char[] text, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    int bit = bit(text, from, to);
    return (bits[bit >>> 6] >>> bit & 1) != 0;
  }

  private static int bit(char[] text, int from, int to) {
    int hash = text[from] * BASE + text[from + 1];
    hash = hash * BASE + text[(from + to) >>> 1];
    hash = hash * BASE + text[to - 1];
    hash = (hash * BASE + to - from) * 0x9E3779B1;
    return hash >>> Integer.numberOfLeadingZeros(BITS - 1);
  }
}
