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

  byte[] letters = new byte[1024];

  /** Where each letter begins in the caller's text, for words that are not plain. */
  int[] at = new int[1024];

  private byte[] spareLetters = {};
  private int[] spareAt = {};

  int used;
  int count;
  int[] first = new int[128];
  int[] length = new int[128];
  int[] start = new int[128];
  int[] end = new int[128];

  /** Whether a sign that ends names stands before the word. */
  boolean[] stopped = new boolean[128];

  /** Whether each letter is one unit of the caller's text, without any between them. */
  boolean[] plain = new boolean[128];

  /** The place after the word's first run that became one letter, or 0; and where its second is. */
  int[] doubled = new int[128];

  int[] doubledAt = new int[128];

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
    if (count == first.length) {
      int capacity = count * 2;
      first = Arrays.copyOf(first, capacity);
      length = Arrays.copyOf(length, capacity);
      start = Arrays.copyOf(start, capacity);
      end = Arrays.copyOf(end, capacity);
      stopped = Arrays.copyOf(stopped, capacity);
      plain = Arrays.copyOf(plain, capacity);
      doubled = Arrays.copyOf(doubled, capacity);
      doubledAt = Arrays.copyOf(doubledAt, capacity);
    }
  }

  /** Where a letter of a word begins in the caller's text. */
  int place(int t, int letter) {
    return plain[t] ? start[t] + letter : at[first[t] + letter];
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
    System.arraycopy(start, words, start, 0, rest);
    System.arraycopy(end, words, end, 0, rest);
    System.arraycopy(stopped, words, stopped, 0, rest);
    System.arraycopy(plain, words, plain, 0, rest);
    System.arraycopy(doubled, words, doubled, 0, rest);
    System.arraycopy(doubledAt, words, doubledAt, 0, rest);
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
