package org.fihrist.normalize;

import static org.fihrist.normalize.CharTable.*;

/**
 * The fast path of SEARCH: each unit is replaced or deleted on its own. Units are looked at in
 * groups, since the pairs of a group need only one branch; none depends on what a unit becomes.
 */
final class FoldScanner extends Scanner {

  FoldScanner(CharTable table) {
    super(table);
  }

  @Override
  int scan(Pass pass, char[] in, int from, int to) {
    pass.startScan(from, to);
    int i = from;
    while (i < to) {
      i = fold(pass, in, i, to, from);
      int end = Math.min(to, i + GROUP);
      i = foldEach(pass, in, i, end, from);
      if (i < end) {
        return i;
      }
    }
    return to;
  }

  /** Whole groups without a pair for the rules, or a unit that is not in the direct table. */
  private int fold(Pass pass, char[] in, int from, int to, int base) {
    long[] direct = table.direct;
    long unknown = table.ofClass(CharClass.OTHER_WORLD);
    boolean noting = pass.offsets != null;
    char[] out = pass.out;
    int o = pass.scanned;
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
      int o1 = o + (int) (e0 >>> 63);
      int o2 = o1 + (int) (e1 >>> 63);
      int o3 = o2 + (int) (e2 >>> 63);
      out[o] = (char) e0;
      out[o1] = (char) e1;
      out[o2] = (char) e2;
      out[o3] = (char) e3;
      o = o3 + (int) (e3 >>> 63);
      if (noting && (e0 & e1 & e2 & e3) >= 0) {
        pass.noteGone(i - base, e0, e1, e2, e3);
      }
      left = e3;
    }
    pass.scanned = o;
    pass.left = left;
    return i;
  }

  /** One unit at a time, up to a pair for the rules. */
  private int foldEach(Pass pass, char[] in, int from, int to, int base) {
    for (int i = from; i < to; i++) {
      long entry = table.get(in[i]);
      if (concern(pass.left, entry)) {
        return i;
      }
      pass.out[pass.scanned] = (char) entry;
      pass.scanned += (int) (entry >>> 63);
      pass.left = entry;
      if (entry >= 0) {
        pass.noteGone(i - base);
      }
    }
    return to;
  }

  @Override
  void commit(Pass pass, char[] in, int from, int to, int stop) {
    int kept = 0;
    for (int i = to; i < stop; i++) {
      kept += (int) (table.get(in[i]) >>> 63);
    }
    pass.commitScan(in, from, to, pass.scanned - kept);
  }
}
