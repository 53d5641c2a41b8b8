package org.fihrist.normalize;

import static org.fihrist.normalize.CharTable.*;

/**
 * The fast path of MATCH, which also makes one of several spaces or weak letters, and sees any
 * other letter that is written thrice. Where nothing goes and no unit follows the same one, groups
 * of units have a loop of their own, as in {@link FoldScanner}.
 */
final class KeyScanner extends Scanner {

  KeyScanner(CharTable table) {
    super(table);
  }

  @Override
  int scan(Pass pass, char[] in, int from, int at, int to) {
    int window = 0;
    int i = at;
    while (i < to) {
      int left = window > 0 ? i : keyKept(pass, in, i, to);
      int units = window > 0 ? window : GROUP;
      int end = Math.min(to, left + units - (left - from) % units);
      int scanned = pass.scanned;
      int next = keyEach(pass, in, left, end, left - from);
      if (next < end) {
        return next;
      }
      boolean many = next - left - (pass.scanned - scanned) >= MANY && pass.offsets == null;
      window = many ? LONG_WINDOW : pass.marked ? WINDOW : 0;
      i = next;
    }
    return to;
  }

  /**
   * Whole groups without a pair for the rules, of units that stay and differ from the one before.
   */
  private int keyKept(Pass pass, char[] in, int from, int to) {
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
      if ((pairs & KIND) != 0
          || (e0 & e1 & e2 & e3) >= 0
          || (char) left == (char) e0
          || (char) e0 == (char) e1
          || (char) e1 == (char) e2
          || (char) e2 == (char) e3) {
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

  /** One unit at a time, as many as are noted in one word, up to a pair for the rules. */
  private int keyEach(Pass pass, char[] in, int from, int to, int distance) {
    char[] out = pass.out;
    boolean noting = pass.offsets != null;
    long o = pass.scanned;
    long twice = pass.twice;
    long left = pass.left;
    long stay = 0;
    long all = STAYS;
    int i = from;
    for (; i < to; i++) {
      long entry = table.get(in[i]);
      if ((left >>> PAIR & entry & KIND) != 0) {
        break;
      }
      long stays = entry >>> 63;
      if ((char) left == (char) entry) {
        if ((entry & COUNTED) != 0) {
          if (twice == o - 1) {
            break;
          }
          twice = o;
        }
        stays &= ~entry >>> ONCE_BIT;
      }
      out[(int) o] = (char) entry;
      o += stays;
      if (noting) {
        stay = stay << 1 | stays;
      }
      all &= entry;
      // To be a conditional move, and nothing else here a branch: a mark is as frequent as a letter
      // in one text, and rare in another.
      left = (entry & UNSEEN) == 0 ? entry : left;
    }
    pass.marked = all >= 0;
    pass.noteGone(distance, i - from, stay);
    pass.scanned = (int) o;
    pass.twice = (int) twice;
    pass.left = left;
    return i;
  }

  @Override
  int kept(char[] in, int cut, int stop) {
    int kept = 0;
    long left = ' ';
    for (int i = cut; i < stop; i++) {
      long entry = table.get(in[i]);
      boolean again = (entry & ONCE) != 0 && ((left ^ entry) & UNIT) == 0;
      kept += entry >= 0 || again ? 0 : 1;
      left = (entry & UNSEEN) == 0 ? entry : left;
    }
    return kept;
  }
}
