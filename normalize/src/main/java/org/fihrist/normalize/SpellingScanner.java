package org.fihrist.normalize;

/** The fast path of RESTORE: that of CLEAN, up to a word that is in the list. */
final class SpellingScanner extends Scanner {

  private static final int WORD = CharClass.LETTERS | CharClass.MARKS;

  private final Spelling spelling;

  SpellingScanner(CharTable table, Spelling spelling) {
    super(table);
    this.spelling = spelling;
  }

  @Override
  int scan(Pass pass, char[] in, int from, int to) {
    long left = pass.left;
    int word = from;
    int i = from;
    for (; i < to; i++) {
      long entry = table.get(in[i]);
      if (CharTable.concern(left, entry)) {
        break;
      }
      if (!CharClass.in(WORD, table.classOf(in[i]))) {
        if (word < i && spelling.concerns(in, word, i, to)) {
          break;
        }
        word = i + 1;
      }
      left = entry;
    }
    if (i == to && word < to && spelling.concerns(in, word, to, to)) {
      i = word;
    }
    pass.left = left;
    return i;
  }

  @Override
  void commit(Pass pass, char[] in, int from, int to, int stop) {
    pass.copy(in, from, to);
  }
}
