package org.fihrist.normalize;

/** The fast path of CLEAN: nothing is deleted, and only spaces are replaced. */
final class CopyScanner extends Scanner {

  CopyScanner(CharTable table) {
    super(table);
  }

  @Override
  int scan(Pass pass, char[] in, int from, int to) {
    long[] direct = table.direct;
    char[] out = pass.out;
    int shift = pass.outLength - from;
    int rights = pass.rights;
    int i = from;
    for (; i < to; i++) {
      char c = in[i];
      long entry = c < direct.length ? direct[c] : table.other(c);
      if ((rights >>> CharTable.classOf(entry) & 1) != 0) {
        break;
      }
      out[i + shift] = (char) entry;
      rights = CharTable.rights(rights, entry);
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
