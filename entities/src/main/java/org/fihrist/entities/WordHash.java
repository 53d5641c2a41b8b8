package org.fihrist.entities;

/**
 * A hash of folded letters, as {@link WordKey} folds them, that words written together have from
 * the hashes of the words: a number in the base {@link #BASE}, the first letter its lowest digit.
 */
final class WordHash {

  static final long BASE = 0x9E3779B97F4A7C15L;

  /** What takes a factor {@link #BASE} back. */
  static final long INVERSE = inverse(BASE);

  private WordHash() {}

  /** The number that an odd one is multiplied by to give one: by Newton's method. */
  static long inverse(long odd) {
    long inverse = odd;
    for (int bits = 3; bits < Long.SIZE; bits *= 2) {
      inverse *= 2 - odd * inverse;
    }
    return inverse;
  }

  static long of(CharSequence text, int start, int end) {
    long hash = 0;
    long weight = 1;
    for (int i = start; i < end; i++) {
      char letter = WordKey.fold(text.charAt(i));
      hash += letter * weight;
      weight = letter == 0 ? weight : weight * BASE;
    }
    return hash;
  }

  /** What the first letter after the range is multiplied by. */
  static long weight(CharSequence text, int start, int end) {
    long weight = 1;
    for (int i = start; i < end; i++) {
      weight = WordKey.fold(text.charAt(i)) == 0 ? weight : weight * BASE;
    }
    return weight;
  }
}
