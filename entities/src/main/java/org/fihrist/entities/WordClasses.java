package org.fihrist.entities;

import java.util.Arrays;
import java.util.Map;

/**
 * Numbers by words, for words as they stand in a text: a table open at the place of a word's hash.
 * Looking up folds as {@link WordKey} does, without making a key. Immutable.
 */
final class WordClasses {

  private final String[] words;
  private final int[] classes;

  /** The table of a map from keys to numbers that are not 0. */
  WordClasses(Map<String, Integer> byKey) {
    int size = Math.max(4, Integer.highestOneBit(byKey.size()) * 4);
    words = new String[size];
    Arrays.fill(words, "");
    classes = new int[size];
    byKey.forEach(this::put);
  }

  private void put(String key, int wordClass) {
    int slot = slot(hash(key, 0, key.length()));
    while (classes[slot] != 0) {
      slot = slot(slot + 1);
    }
    words[slot] = key;
    classes[slot] = wordClass;
  }

  /** The number of a word of a text, 0 when it has none. */
  int of(CharSequence text, int start, int end) {
    int slot = slot(hash(text, start, end));
    while (classes[slot] != 0) {
      if (WordKey.is(text, start, end, words[slot])) {
        return classes[slot];
      }
      slot = slot(slot + 1);
    }
    return 0;
  }

  private int slot(int hash) {
    return hash & words.length - 1;
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = WordKey.fold(text.charAt(i));
      hash = c == 0 ? hash : 31 * hash + c;
    }
    return hash ^ hash >>> 15;
  }
}
