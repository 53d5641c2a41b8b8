package org.fihrist.lucene;

import org.apache.lucene.analysis.CharArraySet;

/**
 * Words that are not searched for. Of most other words the length and the first and last letters
 * tell at once that they are none of them. Immutable.
 */
final class StopWords {

  private static final int BITS = 1 << 12;

  private final CharArraySet words;
  private final long[] shapes = new long[BITS / Long.SIZE];

  StopWords(CharArraySet words) {
    this.words = words;
    for (Object word : words) {
      char[] letters = (char[]) word;
      int shape = shape(letters, letters.length);
      shapes[shape / Long.SIZE] |= 1L << shape;
    }
  }

  /** Whether the word that the first units of an array are is one of these. */
  boolean contains(char[] word, int length) {
    int shape = shape(word, length);
    return (shapes[shape / Long.SIZE] >>> shape & 1) != 0 && words.contains(word, 0, length);
  }

  /** A number below {@link #BITS} that equal words share, and few others. */
  private static int shape(char[] word, int length) {
    return length == 0 ? 0 : (word[0] * 0x61 ^ word[length - 1] * 0x5 ^ length << 9) & BITS - 1;
  }
}
