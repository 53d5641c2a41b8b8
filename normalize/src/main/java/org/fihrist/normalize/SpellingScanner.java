package org.fihrist.normalize;

/** The fast path of RESTORE: that of CLEAN, up to a word that is in the list. */
final class SpellingScanner extends Scanner {

  private static final int WORD = CharClass.LETTERS | CharClass.MARKS;

  private final Spelling spelling;

  SpellingScanner(CharTable table, int[] pairs, Spelling spelling) {
    super(table, pairs);
    this.spelling = spelling;
  }

  @Override
  int scan(Pass pass, char[] in, int from, int to) {
    char[] out = pass.out;
    int shift = pass.outLength - from;
    int left = pass.left;
    int difference = 0;
    int word = from;
    int i = from;
    for (; i < to; i++) {
      char c = in[i];
      int entry = table.get(c);
      int charClass = CharTable.classOf(entry);
      if ((pairs[left] >>> charClass & 1) != 0) {
        break;
      }
      out[i + shift] = (char) entry;
      difference |= (char) entry ^ c;
      if (!CharClass.in(WORD, charClass)) {
        if (word < i && spelling.concerns(in, word, i, to)) {
          break;
        }
        word = i + 1;
      }
      left = charClass;
    }
    if (i == to && word < to && spelling.concerns(in, word, to, to)) {
      i = word;
      left = CharClass.OTHER_WORLD;
    }
    pass.deletedCount = 0;
    pass.scanned = i + shift;
    pass.left = left;
    pass.difference = difference;
    return i;
  }

  @Override
  int kept(char[] in, int from, int to) {
    return to - from;
  }
}
