package org.fihrist.normalize;

import static org.fihrist.normalize.CharTable.*;

/**
 * The fast path of SEARCH: each unit is replaced or deleted on its own. Units are looked at in
 * groups, since the pairs of a group need only one branch; none depends on what a unit becomes.
 * Text without marks has a loop of its own: where nothing is deleted, the place of a unit in the
 * output is known beforehand. It is left for a whole window at a time, so that the processor is
 * seldom wrong about which loop comes next.
 */
final class FoldScanner extends Scanner {

  FoldScanner(CharTable table) {
    super(table);
  }

  @Override
  int scan(Pass pass, char[] in, int from, int at, int to) {
    int gone = 0;
    int i = at;
    while (i < to) {
      int scanned = pass.scanned;
      int end = gone == 0 ? to : Math.min(to, i + window(pass, gone) - (i - from) % WINDOW);
      int left = gone == 0 ? foldKept(pass, in, i, to) : foldMarked(pass, in, i, end, i - from);
      end = Math.min(end, left + GROUP);
      int next = foldEach(pass, in, left, end, from);
      if (next < end) {
        return next;
      }
      gone = next - i - (pass.scanned - scanned);
      i = next;
    }
    return to;
  }

  private static int window(Pass pass, int gone) {
    return gone < MANY || pass.offsets != null ? WINDOW : LONG_WINDOW;
  }

  /** Whole groups without a pair for the rules, a deleted unit, or one above the direct table. */
  private int foldKept(Pass pass, char[] in, int from, int to) {
    long[] direct = table.direct;
    char[] out = pass.out;
    int shift = pass.scanned - from;
    long left = pass.left;
    int i = from;
    for (; i < to - GROUP + 1; i += GROUP) {
      char c0 = in[i];
      char c1 = in[i + 1];
      char c2 = in[i + 2];
      char c3 = in[i + 3];
      if (c0 >= direct.length
          || c1 >= direct.length
          || c2 >= direct.length
          || c3 >= direct.length) {
        break;
      }
      long e0 = direct[c0];
      long e1 = direct[c1];
      long e2 = direct[c2];
      long e3 = direct[c3];
      long pairs = left >>> PAIR & e0 | e0 >>> PAIR & e1 | e1 >>> PAIR & e2 | e2 >>> PAIR & e3;
      if ((pairs & KIND) != 0 || (e0 & e1 & e2 & e3) >= 0) {
        break;
      }
      out[i + shift] = (char) e0;
      out[i + shift + 1] = (char) e1;
      out[i + shift + 2] = (char) e2;
      out[i + shift + 3] = (char) e3;
      left = e3;
    }
    pass.scanned = i + shift;
    pass.left = left;
    return i;
  }

  /** Whole groups without a pair for the rules, or a unit above the direct table. */
  private int foldMarked(Pass pass, char[] in, int from, int to, int distance) {
    long[] direct = table.direct;
    char[] out = pass.out;
    boolean noting = pass.offsets != null;
    // A long, which addresses the output as it is.
    long o = pass.scanned;
    long left = pass.left;
    long stays = 0;
    int i = from;
    for (; i < to - GROUP + 1; i += GROUP) {
      char c0 = in[i];
      char c1 = in[i + 1];
      char c2 = in[i + 2];
      char c3 = in[i + 3];
      if (c0 >= direct.length
          || c1 >= direct.length
          || c2 >= direct.length
          || c3 >= direct.length) {
        break;
      }
      long e0 = direct[c0];
      long e1 = direct[c1];
      long e2 = direct[c2];
      long e3 = direct[c3];
      long pairs = left >>> PAIR & e0 | e0 >>> PAIR & e1 | e1 >>> PAIR & e2 | e2 >>> PAIR & e3;
      if ((pairs & KIND) != 0) {
        break;
      }
      long o1 = o + (e0 >>> 63);
      long o2 = o1 + (e1 >>> 63);
      long o3 = o2 + (e2 >>> 63);
      out[(int) o] = (char) e0;
      out[(int) o1] = (char) e1;
      out[(int) o2] = (char) e2;
      out[(int) o3] = (char) e3;
      o = o3 + (e3 >>> 63);
      if (noting) {
        stays = stays << GROUP | e0 >>> 63 << 3 | e1 >>> 63 << 2 | e2 >>> 63 << 1 | e3 >>> 63;
      }
      left = e3;
    }
    pass.scanned = (int) o;
    pass.left = left;
    pass.noteGone(distance, i - from, stays);
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
  int kept(char[] in, int cut, int stop) {
    int kept = 0;
    for (int i = cut; i < stop; i++) {
      kept += (int) (table.get(in[i]) >>> 63);
    }
    return kept;
  }
}
