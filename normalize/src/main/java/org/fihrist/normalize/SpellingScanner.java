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
    char[] out = pass.out;
    int shift = pass.outLength - from;
    int rights = pass.rights;
    int word = from;
    int i = from;
    for (; i < to; i++) {
      long entry = table.get(in[i]);
      int charClass = CharTable.classOf(entry) & CharTable.CLASS_MASK;
      if ((rights >>> charClass & 1) != 0) {
        break;
      }
      out[i + shift] = (char) entry;
      if (!CharClass.in(WORD, charClass)) {
        if (word < i && spelling.concerns(in, word, i, to)) {
          break;
        }
        word = i + 1;
      }
      rights = CharTable.rights(rights, entry);
    }
    if (i == to && word < to && spelling.concerns(in, word, to, to)) {
      i = word;
    }
    pass.deletedCount = 0;
    pass.scanned = i + shift;
    pass.rights = rights;
    return i;
  }

  @Override
  int kept(char[] in, int from, int to) {
    return to - from;
  }
}
