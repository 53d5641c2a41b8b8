package org.fihrist.normalize;

import static org.fihrist.normalize.CharTable.*;

/**
 * The fast path of MATCH, which also makes one of several spaces or weak letters, and sees any
 * other letter that is written thrice.
 */
final class KeyScanner extends Scanner {

  /** No place in the output. */
  private static final int NOWHERE = -2;

  KeyScanner(CharTable table) {
    super(table);
  }

  @Override
  int scan(Pass pass, char[] in, int from, int to) {
    pass.startScan(from, to);
    pass.twice = NOWHERE;
    int i = from;
    while (i < to) {
      int end = pass.offsets == null ? to : Math.min(to, i + Long.SIZE);
      int stop = scan(pass, in, i, end, (i - from) / Long.SIZE);
      if (stop < end) {
        return stop;
      }
      i = end;
    }
    return to;
  }

  /** Scans as many units as are noted in one word, or more when that is for nobody. */
  private int scan(Pass pass, char[] in, int from, int to, int word) {
    long[] direct = table.direct;
    long unknown = table.ofClass(CharClass.OTHER_WORLD);
    char[] out = pass.out;
    int o = pass.scanned;
    int twice = pass.twice;
    long left = pass.left;
    long gone = 0;
    int i = from;
    for (; i < to; i++) {
      char c = in[i];
      long entry = c < direct.length ? direct[c] : unknown;
      if ((left >>> PAIR & entry & KIND) != 0) {
        break;
      }
      long stays = entry >>> 63;
      if (((left ^ entry) & UNIT) == 0) {
        if ((entry & COUNTED) != 0) {
          if (twice == o - 1) {
            break;
          }
          twice = o;
        }
        stays &= ~entry >>> ONCE_BIT;
      }
      // Nothing here is a branch: a mark is as frequent as a letter in one text, and rare in
      // another.
      long unseen = entry << Long.SIZE - 1 - UNSEEN_BIT >> 63;
      out[o] = (char) entry;
      o += (int) stays;
      gone |= (stays ^ 1) << i - from;
      left = entry & ~unseen | left & unseen;
    }
    pass.gone[word] = gone;
    pass.scanned = o;
    pass.twice = twice;
    pass.left = left;
    return i;
  }

  @Override
  void commit(Pass pass, char[] in, int from, int to, int stop) {
    int kept = 0;
    long left = ' ';
    for (int i = to; i < stop; i++) {
      long entry = table.get(in[i]);
      boolean again = (entry & ONCE) != 0 && ((left ^ entry) & UNIT) == 0;
      kept += entry >= 0 || again ? 0 : 1;
      left = (entry & UNSEEN) == 0 ? entry : left;
    }
    pass.commitScan(in, from, to, pass.scanned - kept);
  }
}
