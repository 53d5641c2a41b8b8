package org.fihrist.match;

import java.util.Arrays;

/**
 * The folded words of a stretch of text. Word {@code t} is {@code length[t]} codes of {@link Folds}
 * from {@code letters[first[t]]}. Words of plain letters stay where their window was folded, with
 * the classes of other units between them; others are written behind. Some bytes may be read behind
 * the last, so that words can be taken as machine words.
 */
final class Tokens {

  /** How many bytes may be read after the last letter. */
  static final int PADDING = 24;

  /** Where the word begins and ends is set, and not what its place in the letters says. */
  static final int PLACED = 1;

  /** A sign that ends names stands before the word. */
  static final int STOPPED = 2;

  /** The first letter stands for two. */
  static final int DOUBLED = 4;

  /** Each letter has a place of its own. */
  static final int SPREAD = 8;

  byte[] letters = new byte[1024];

  /** Where each letter begins in the caller's text, for words that are {@link #SPREAD}. */
  int[] at = new int[1024];

  private byte[] spareLetters = {};
  private int[] spareAt = {};

  int used;
  int count;
  int[] first = new int[128];
  int[] length = new int[128];

  /** What holds for the word: the bits from {@link #PLACED} to {@link #SPREAD}. */
  byte[] info = new byte[128];

  /** The hashes of the words. */
  long[] hash = new long[128];

  /* The next three are set where the word's info says so. */
  private int[] start = new int[128];
  private int[] end = new int[128];
  private int[] doubledAt = new int[128];

  /* From a place in the letters to one in the caller's text, for the other words. */
  private int shift;

  void clear() {
    used = 0;
    count = 0;
  }

  /** Makes room for one more word of so many letters. */
  void ensure(int moreLetters) {
    if (letters.length - used < moreLetters + PADDING) {
      int capacity = Math.max(used + moreLetters + PADDING, letters.length * 2);
      letters = Arrays.copyOf(letters, capacity);
      at = Arrays.copyOf(at, capacity);
    }
    ensureWords(1);
  }

  /** Makes room for more words. */
  void ensureWords(int more) {
    if (first.length - count < more) {
      int capacity = Math.max(count + more, count * 2);
      first = Arrays.copyOf(first, capacity);
      length = Arrays.copyOf(length, capacity);
      info = Arrays.copyOf(info, capacity);
      hash = Arrays.copyOf(hash, capacity);
      start = Arrays.copyOf(start, capacity);
      end = Arrays.copyOf(end, capacity);
      doubledAt = Arrays.copyOf(doubledAt, capacity);
    }
  }

  /** Moves words by a number of places, which is zero or less. */
  void move(int from, int to, int by) {
    if (by != 0) {
      int words = to - from;
      int at = from + by;
      System.arraycopy(first, from, first, at, words);
      System.arraycopy(length, from, length, at, words);
      System.arraycopy(info, from, info, at, words);
      System.arraycopy(hash, from, hash, at, words);
      System.arraycopy(start, from, start, at, words);
      System.arraycopy(end, from, end, at, words);
      System.arraycopy(doubledAt, from, doubledAt, at, words);
    }
  }

  /** Says where letters from a place on are in the caller's text. */
  void shift(int letter, int place) {
    shift = place - letter;
  }

  /** Adds a word whose letters are written; the bits of its info besides {@link #PLACED}. */
  void add(int first, int length, int start, int end, int bits) {
    set(count++, first, length, start, end, bits);
  }

  /** Makes a word one whose letters are written elsewhere. */
  void set(int t, int first, int length, int start, int end, int bits) {
    this.first[t] = first;
    this.length[t] = length;
    this.start[t] = start;
    this.end[t] = end;
    hash[t] = Hashes.word(letters, first, length);
    info[t] = (byte) (bits | PLACED);
  }

  /** Says where a word is, each letter of which has a place of its own. */
  void place(int t, int start, int end) {
    this.start[t] = start;
    this.end[t] = end;
    info[t] |= PLACED | SPREAD;
  }

  /** Keeps the places of the words from one on when letters are no longer where they were. */
  void place(int from) {
    for (int t = from; t < count; t++) {
      start[t] = start(t);
      end[t] = end(t);
      info[t] |= PLACED;
    }
  }

  /** Says where the second of the two letters is that became a word's first. */
  void doubleFirst(int t, int place) {
    info[t] |= DOUBLED;
    doubledAt[t] = place;
  }

  int start(int t) {
    return (info[t] & PLACED) != 0 ? start[t] : first[t] + shift;
  }

  int end(int t) {
    return (info[t] & PLACED) != 0 ? end[t] : first[t] + length[t] + shift;
  }

  /** Whether a sign that ends names stands before the word. */
  boolean isStopped(int t) {
    return (info[t] & STOPPED) != 0;
  }

  /** Where the second of the two letters is that became the word's first, or -1. */
  int doubledAt(int t) {
    return (info[t] & DOUBLED) != 0 ? doubledAt[t] : -1;
  }

  /** Where a letter of a word begins in the caller's text. */
  int place(int t, int letter) {
    return (info[t] & SPREAD) != 0 ? at[first[t] + letter] : start(t) + letter;
  }

  /** Forgets the first words; the others move to the front. */
  void drop(int words) {
    int rest = count - words;
    if (spareLetters.length < letters.length) {
      spareLetters = new byte[letters.length];
      spareAt = new int[letters.length];
    }
    int to = 0;
    for (int t = 0; t < rest; t++) {
      start[t] = start(words + t);
      end[t] = end(words + t);
      info[t] = (byte) (info[words + t] | PLACED);
      doubledAt[t] = doubledAt[words + t];
      int from = first[words + t];
      int letterCount = length[words + t];
      System.arraycopy(letters, from, spareLetters, to, letterCount);
      System.arraycopy(at, from, spareAt, to, letterCount);
      first[t] = to;
      to += letterCount;
    }
    swap();
    used = to;
    System.arraycopy(length, words, length, 0, rest);
    System.arraycopy(hash, words, hash, 0, rest);
    count = rest;
  }

  private void swap() {
    byte[] oldLetters = letters;
    letters = spareLetters;
    spareLetters = oldLetters;
    int[] oldAt = at;
    at = spareAt;
    spareAt = oldAt;
  }
}
