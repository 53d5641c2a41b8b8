package org.fihrist.match;

import java.util.Arrays;

/**
 * Where the words of a window begin and end, found for 64 units at a time: one bit of a machine
 * word for each unit says whether it is part of a word, and edges are where neighbouring bits
 * differ. What stands between two edges is plain or not: a word is plain when it is letters only
 * and ends whatever follows, a gap is plain when no sign in it can end a name. Adding the bits
 * where words begin to those of their letters carries a bit through to the end of each word that
 * has no other unit: so all words of 64 units are judged by one addition, and all gaps by another.
 */
final class WordEdges {

  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long TOP_BITS = 0x8080808080808080L;
  private static final long GATHER = 0x0002040810204081L;
  private static final int UNITS = 64;

  /** How many classes are read behind the last. */
  static final int PADDING = UNITS + 8;

  /** Beginnings and ends in turn, times two, plus one when what ends there is not plain. */
  int[] edges = new int[2048];

  private int count;

  /* Whether the unit before the next 64 is part of a word, and what the sums carry over. */
  private long inWord;
  private long wordCarry;
  private long gapCarry;

  /* Its top bits say whether there was a unit that may have to be rewritten. */
  private long oddUnits;

  int words() {
    return count >> 1;
  }

  /** Where a word begins. */
  int start(int word) {
    return edges[2 * word] >> 1;
  }

  /** Where a word ends. */
  int end(int word) {
    return edges[2 * word + 1] >> 1;
  }

  /** Whether the gap before a word is not plain. */
  boolean isAfterSign(int word) {
    return (edges[2 * word] & 1) != 0;
  }

  /** Whether there are units that may have to be rewritten. */
  boolean hasOdd() {
    return (oddUnits & TOP_BITS) != 0;
  }

  /** Finds the edges among classes from a place on; behind the last stand breaks. */
  void find(byte[] classes, int from, int length) {
    count = 0;
    inWord = 0;
    wordCarry = 0;
    gapCarry = 0;
    oddUnits = 0;
    for (int i = 0; i <= length; i += UNITS) {
      if (edges.length < count + UNITS + 4) {
        edges = Arrays.copyOf(edges, edges.length * 2);
      }
      findIn64(classes, from + i, i);
    }
  }

  private void findIn64(byte[] classes, int from, int at) {
    long gap = 0;
    long odd = 0;
    long rewritten = 0;
    for (int i = 0; i < UNITS; i += 8) {
      long eight = Hashes.eight(classes, from + i);
      gap |= topBits(eight & ~(eight << 1)) << i;
      long changes = eight ^ Hashes.eight(classes, from + i + 1);
      long repeats = changes - LOW_BITS & ~changes;
      odd |= topBits(repeats & ~eight | eight & (eight << 1 | eight << 2)) << i;
      rewritten |= eight & eight << 1 & ~(eight << 2);
    }
    oddUnits |= rewritten;
    findIn64(gap, odd, at);
  }

  /** The top bits of eight bytes, next to each other. */
  private static long topBits(long eight) {
    return (eight & TOP_BITS) * GATHER >>> 56;
  }

  /**
   * Finds edges from one bit a unit.
   *
   * @param gap whether it separates words
   * @param odd whether it is a sign, or a part of a word and no letter, or the same as the next
   */
  private void findIn64(long gap, long odd, int at) {
    long before = ~gap << 1 | inWord;
    long starts = ~gap & ~before;
    long ends = gap & before;
    long letters = ~gap & ~odd;
    long words = letters + starts + wordCarry;
    wordCarry = carry(letters, starts, words);
    long space = gap & ~odd;
    long gaps = space + ends + gapCarry;
    gapCarry = carry(space, ends, gaps);
    inWord = ~gap >>> 63;
    add(starts | ends, starts & ~gaps | ends & ~words, at);
  }

  /** What is carried out of a sum of two numbers and at most one. */
  private static long carry(long a, long b, long sum) {
    return (a & b | (a | b) & ~sum) >>> 63;
  }

  /** In steps of four, as a loop that ends at each bit would be a guess of the processor's. */
  private void add(long found, long notPlain, int at) {
    int[] into = edges;
    int to = count;
    int end = to + Long.bitCount(found);
    long left = found;
    while (to < end) {
      into[to] = edge(left, notPlain, at);
      left &= left - 1;
      into[to + 1] = edge(left, notPlain, at);
      left &= left - 1;
      into[to + 2] = edge(left, notPlain, at);
      left &= left - 1;
      into[to + 3] = edge(left, notPlain, at);
      left &= left - 1;
      to += 4;
    }
    count = end;
  }

  private static int edge(long left, long notPlain, int at) {
    int bit = Long.numberOfTrailingZeros(left);
    return at + bit << 1 | (int) (notPlain >>> bit) & 1;
  }
}
