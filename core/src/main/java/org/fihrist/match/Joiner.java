package org.fihrist.match;

import java.util.Arrays;

/** Words written together: their letters, with equal weak letters where two words meet as one. */
final class Joiner {

  private byte[] letters = new byte[256];
  private int length;

  void clear() {
    length = 0;
  }

  int length() {
    return length;
  }

  byte[] letters() {
    return letters;
  }

  void append(byte[] from, int first, int count) {
    if (letters.length - length < count + Tokens.PADDING) {
      letters = Arrays.copyOf(letters, (length + count + Tokens.PADDING) * 2);
    }
    for (int i = first; i < first + count; i++) {
      append(from[i]);
    }
  }

  void appendAll(Tokens words) {
    for (int t = 0; t < words.count; t++) {
      append(words.letters, words.first[t], words.length[t]);
    }
  }

  private void append(byte letter) {
    if (letter > Folds.LAST_WEAK || length == 0 || letters[length - 1] != letter) {
      letters[length++] = letter;
    }
  }
}
