package org.fihrist.match;

import java.util.Arrays;

/**
 * The folded words of a stretch of text. Word {@code t} is {@code length[t]} codes of {@link Folds}
 * from {@code letters[first[t]]}; the words stand one after the other. Eight zero bytes follow the
 * last, so that a word can be read as machine words.
 */
final class Tokens {

  /** How many bytes may be read after the last letter. */
  static final int PADDING = 24;

  byte[] letters = new byte[1024];

  /** Where each letter begins in the caller's text. */
  int[] at = new int[1024];

  int used;
  int count;
  int[] first = new int[128];
  int[] length = new int[128];
  int[] start = new int[128];
  int[] end = new int[128];

  /** Whether a sign that ends names stands before the word. */
  boolean[] stopped = new boolean[128];

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
      doubled = Arrays.copyOf(doubled, capacity);
      doubledAt = Arrays.copyOf(doubledAt, capacity);
    }
  }

  /** Forgets the first words; the others move to the front. */
  void drop(int words) {
    int rest = count - words;
    int letter = rest == 0 ? used : first[words];
    used -= letter;
    System.arraycopy(letters, letter, letters, 0, used);
    System.arraycopy(at, letter, at, 0, used);
    System.arraycopy(length, words, length, 0, rest);
    System.arraycopy(start, words, start, 0, rest);
    System.arraycopy(end, words, end, 0, rest);
    System.arraycopy(stopped, words, stopped, 0, rest);
    System.arraycopy(doubled, words, doubled, 0, rest);
    System.arraycopy(doubledAt, words, doubledAt, 0, rest);
    for (int t = 0; t < rest; t++) {
      first[t] = first[words + t] - letter;
    }
    count = rest;
  }
}
