package org.fihrist.normalize;

/**
 * The fast path of RESTORE: that of CLEAN, up to a word that is in the list. Text is read a window
 * at a time, first for the rules of CLEAN, then for the ends of words, then word by word: three
 * short loops whose branches a processor foresees.
 */
final class SpellingScanner extends Scanner {

  private static final int WINDOW = Long.SIZE;

  private final CopyScanner plain;
  private final Spelling spelling;

  SpellingScanner(CharTable table, Spelling spelling) {
    super(table);
    this.plain = new CopyScanner(table);
    this.spelling = spelling;
  }

  @Override
  int scan(Pass pass, char[] in, int from, int at, int to) {
    int word = from;
    for (int i = at; i < to; i += WINDOW) {
      int end = Math.min(to, i + WINDOW);
      int stop = plain.scan(pass, in, i, i, end);
      for (long ends = wordEnds(in, i, stop); ends != 0; ends &= ends - 1) {
        int wordEnd = i + Long.numberOfTrailingZeros(ends);
        if (spelling.concerns(in, word, wordEnd, to)) {
          return wordEnd;
        }
        word = wordEnd + 1;
      }
      if (stop < end) {
        return stop;
      }
    }
    return spelling.concerns(in, word, to, to) ? word : to;
  }

  /** A bit for each unit that is no part of a word, the lowest for the first. */
  private long wordEnds(char[] in, int from, int to) {
    long ends = 0;
    for (int i = from; i < to; i++) {
      ends = ends >>> 1 | (table.get(in[i]) & CharTable.ENDS_WORD) << 1;
    }
    return from == to ? 0 : ends >>> Long.SIZE - (to - from);
  }

  @Override
  int kept(char[] in, int cut, int stop) {
    return stop - cut;
  }

  @Override
  void commit(Pass pass, char[] in, int from, int to, int kept) {
    pass.copy(in, from, to);
  }
}
