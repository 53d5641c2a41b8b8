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
      i = pass.offsets == null ? fold(pass, in, i, to) : foldNoting(pass, in, i, to, from);
      int end = Math.min(to, i + GROUP);
      i = foldEach(pass, in, i, end, from);
      if (i < end) {
        return i;
      }
    }
    return to;
  }

  private int foldNoting(Pass pass, char[] in, int from, int to, int base) {
    int i = from;
    while (i < to) {
      int end = Math.min(to, i + Long.SIZE - (i - base) % Long.SIZE);
      int stop = foldNotingWord(pass, in, i, end, base);
      if (stop < end) {
        return stop;
      }
      i = end;
    }
    return to;
  }

  /** Whole groups without a pair for the rules, or a unit that is not in the direct table. */
  private int fold(Pass pass, char[] in, int from, int to) {
    long[] direct = table.direct;
    long unknown = table.ofClass(CharClass.OTHER_WORLD);
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
      if ((e0 & e1 & e2 & e3) < 0) {
        out[o] = (char) e0;
        out[o + 1] = (char) e1;
        out[o + 2] = (char) e2;
        out[o + 3] = (char) e3;
        o += GROUP;
      } else {
        out[o] = (char) e0;
        o += (int) (e0 >>> 63);
        out[o] = (char) e1;
        o += (int) (e1 >>> 63);
        out[o] = (char) e2;
        o += (int) (e2 >>> 63);
        out[o] = (char) e3;
        o += (int) (e3 >>> 63);
      }
      left = e3;
    }
    pass.scanned = o;
    pass.left = left;
    return i;
  }

  /** The same, noting the deleted units in a word, by their distance from a base. */
  private int foldNotingWord(Pass pass, char[] in, int from, int to, int base) {
    long[] direct = table.direct;
    long unknown = table.ofClass(CharClass.OTHER_WORLD);
    char[] out = pass.out;
    int o = pass.scanned;
    long left = pass.left;
    long stay = 0;
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
      out[o] = (char) e0;
      o += (int) (e0 >>> 63);
      out[o] = (char) e1;
      o += (int) (e1 >>> 63);
      out[o] = (char) e2;
      o += (int) (e2 >>> 63);
      out[o] = (char) e3;
      o += (int) (e3 >>> 63);
      stay |= (e0 >>> 63 | e1 >>> 62 & 2 | e2 >>> 61 & 4 | e3 >>> 60 & 8) << i - base;
      left = e3;
    }
    if (from < i) {
      long units = -1L >>> Long.SIZE - (i - from) << from - base;
      pass.gone[(from - base) / Long.SIZE] |= units & ~stay;
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
