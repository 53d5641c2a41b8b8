package org.fihrist.normalize;

/**
 * The fast path of MATCH, which also makes one space of several and sees a letter written thrice.
 */
final class KeyScanner extends Scanner {

  KeyScanner(CharTable table, int[] pairs) {
    super(table, pairs);
  }

  @Override
  int scan(Pass pass, char[] in, int from, int to) {
    int[] direct = table.direct;
    int[] rights = pairs;
    char[] out = pass.out;
    int[] deleted = pass.deleted;
    int d = 0;
    int o = pass.outLength;
    int left = pass.left;
    int difference = 0;
    char last = ' ';
    char lastButOne = ' ';
    int i = from;
    for (; i < to; i++) {
      char c = in[i];
      int entry = c < direct.length ? direct[c] : table.other(c);
      int charClass = CharTable.classOf(entry);
      if ((rights[left] >>> charClass & 1) != 0) {
        break;
      }
      char key = (char) entry;
      int stays = CharTable.stays(entry);
      if (key == last && stays != 0) {
        if (key == ' ') {
          stays = 0;
        } else if (key == lastButOne && CharClass.in(CharClass.LETTERS, charClass)) {
          break;
        }
      }
      out[o] = key;
      deleted[d] = i;
      difference |= key ^ c;
      o += stays;
      d += stays ^ 1;
      lastButOne = stays == 0 ? lastButOne : last;
      last = stays == 0 ? last : key;
      left += (charClass - left) & CharTable.seen(entry);
    }
    pass.deletedCount = d;
    pass.scanned = o;
    pass.left = left;
    pass.difference = difference | (o - pass.outLength) ^ (i - from);
    return i;
  }

  @Override
  int kept(char[] in, int from, int to) {
    int kept = 0;
    char last = ' ';
    for (int i = from; i < to; i++) {
      int entry = table.get(in[i]);
      char key = (char) entry;
      if (CharTable.stays(entry) != 0 && (key != ' ' || last != ' ')) {
        kept++;
        last = key;
      }
    }
    return kept;
  }
}
