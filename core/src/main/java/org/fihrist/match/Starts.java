package org.fihrist.match;

/**
 * Where a name may begin in a word: at its start, or after a chain of proclitics. The chain is
 * {@code (waw | feh)? (beh | kaf | lam)?}; before the article also with the alef of question in
 * front. After lam the alef of the article is not written: such a start puts it back. Alef and two
 * lams are always the article and a lam.
 */
final class Starts {

  private static final int CAPACITY = 16;

  /** What a start puts before the letters of the word. */
  static final byte NOTHING = 0;

  static final byte ALEF = 1;
  static final byte ARTICLE = 2;

  int count;

  /** How many letters of the word are proclitics. */
  final int[] skip = new int[CAPACITY];

  final byte[] before = new byte[CAPACITY];

  /** Finds the starts of a word, those further right later. */
  void find(byte[] letters, int first, int length, boolean proclitics) {
    count = 0;
    add(0, NOTHING);
    if (!proclitics || length < 2) {
      return;
    }
    chain(letters, first, 0, length, false);
    if (letters[first] == Folds.ALEF) {
      chain(letters, first, 1, length, true);
    }
  }

  private void chain(byte[] letters, int first, int from, int length, boolean question) {
    int i = from;
    byte letter = letters[first + i];
    if ((letter == Folds.WAW || letter == Folds.FEH) && i + 1 < length) {
      i++;
      addChecked(letters, first, i, length, question);
      letter = letters[first + i];
    }
    if (i + 1 >= length) {
      return;
    }
    if (letter == Folds.BEH || letter == Folds.KAF || letter == Folds.LAM) {
      i++;
      addChecked(letters, first, i, length, question);
      boolean articleOfItsOwn = question && i == 2;
      if (letter == Folds.LAM && letters[first + i] == Folds.LAM && !articleOfItsOwn) {
        add(i, ALEF);
        add(i, ARTICLE);
      }
    }
  }

  private void addChecked(byte[] letters, int first, int i, int length, boolean question) {
    boolean article =
        i + 1 < length && letters[first + i] == Folds.ALEF && letters[first + i + 1] == Folds.LAM;
    if (!question || article) {
      add(i, NOTHING);
    }
  }

  private void add(int letters, byte what) {
    skip[count] = letters;
    before[count++] = what;
  }
}
