package org.fihrist.normalize;

import static org.fihrist.normalize.CharClass.*;

/**
 * The fast path of MATCH, which also makes one of several spaces or weak letters, and sees any
 * other letter that is written thrice.
 */
final class KeyScanner extends Scanner {

  private static final int ONCE = set(ALEF, WAW, YEH, YEH_HAMZA);

  KeyScanner(CharTable table) {
    super(table);
  }

  @Override
  int scan(Pass pass, char[] in, int from, int to) {
    long[] direct = table.direct;
    char[] out = pass.out;
    int[] deleted = pass.deleted;
    int d = 0;
    int o = pass.outLength;
    int rights = pass.rights;
    char last = ' ';
    char lastButOne = ' ';
    int i = from;
    for (; i < to; i++) {
      char c = in[i];
      long entry = c < direct.length ? direct[c] : table.other(c);
      if ((rights >>> CharTable.classOf(entry) & 1) != 0) {
        break;
      }
      char key = (char) entry;
      int stays = CharTable.stays(entry);
      if (key == last && stays != 0) {
        if (isWrittenOnce(key, entry)) {
          stays = 0;
        } else if (key == lastButOne && CharClass.in(LETTERS, CharTable.classOf(entry))) {
          break;
        }
      }
      out[o] = key;
      deleted[d] = i;
      o += stays;
      d += stays ^ 1;
      lastButOne = stays == 0 ? lastButOne : last;
      last = stays == 0 ? last : key;
      rights = CharTable.rights(rights, entry);
    }
    pass.deletedCount = d;
    pass.scanned = o;
    pass.rights = rights;
    return i;
  }

  private static boolean isWrittenOnce(char key, long entry) {
    return key == ' ' || CharClass.in(ONCE, CharTable.classOf(entry));
  }

  @Override
  int kept(char[] in, int from, int to) {
    int kept = 0;
    char last = ' ';
    for (int i = from; i < to; i++) {
      long entry = table.get(in[i]);
      char key = (char) entry;
      if (CharTable.stays(entry) != 0 && (key != last || !isWrittenOnce(key, entry))) {
        kept++;
        last = key;
      }
    }
    return kept;
  }
}
