package org.fihrist.normalize;

import static org.fihrist.normalize.CharTable.*;

/** The fast path of CLEAN: it only looks, since plain text stays as it is. */
final class CopyScanner extends Scanner {

  CopyScanner(CharTable table) {
    super(table);
  }

  @Override
  int scan(Pass pass, char[] in, int from, int at, int to) {
    int i = at;
    while (i < to) {
      i = scanGroups(pass, in, i, to);
      int end = Math.min(to, i + GROUP);
      for (; i < end; i++) {
        long entry = table.get(in[i]);
        if (concern(pass.left, entry)) {
          return i;
        }
        pass.left = entry;
      }
    }
    return to;
  }

  /** Whole groups without a pair for the rules, or a unit that is not in the direct table. */
  private int scanGroups(Pass pass, char[] in, int from, int to) {
    long[] direct = table.direct;
    long unknown = table.ofClass(CharClass.OTHER_WORLD);
    long left = pass.left;
    int i = from;
    for (; i < to - GROUP + 1; i += GROUP) {
      char c0 = in[i];
      char c1 = in[i + 1];
      char c2 = in[i + 2];
      char c3 = in[i + 3];
      long e0 = c0 < direct.length ? direct[c0] : unknown;
      long e1 = c1 < direct.length ? direct[c1] : unknown;
      long e2 = c2 < direct.length ? direct[c2] : unknown;
      long e3 = c3 < direct.length ? direct[c3] : unknown;
      long pairs = left >>> PAIR & e0 | e0 >>> PAIR & e1 | e1 >>> PAIR & e2 | e2 >>> PAIR & e3;
      if ((pairs & KIND) != 0) {
        break;
      }
      left = e3;
    }
    pass.left = left;
    return i;
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
