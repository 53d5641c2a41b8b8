package org.fihrist.normalize;

/** The fast path of CLEAN and SEARCH: each unit is replaced or deleted on its own. */
final class FoldScanner extends Scanner {

  FoldScanner(CharTable table, int[] pairs) {
    super(table, pairs);
  }

  @Override
  int scan(Pass pass, char[] in, int from, int to) {
    return pass.offsets == null ? fold(pass, in, from, to) : foldRecording(pass, in, from, to);
  }

  private int fold(Pass pass, char[] in, int from, int to) {
    int[] direct = table.direct;
    int[] rights = pairs;
    char[] out = pass.out;
    int o = pass.outLength;
    int left = pass.left;
    int difference = 0;
    int i = from;
    for (; i < to; i++) {
      char c = in[i];
      int entry = c < direct.length ? direct[c] : table.other(c);
      int charClass = CharTable.classOf(entry);
      if ((rights[left] >>> charClass & 1) != 0) {
        break;
      }
      out[o] = (char) entry;
      difference |= (char) entry ^ c;
      o += CharTable.stays(entry);
      left += (charClass - left) & CharTable.seen(entry);
    }
    pass.scanned = o;
    pass.left = left;
    pass.difference = difference | (o - pass.outLength) ^ (i - from);
    return i;
  }

  /** The same, noting the deleted units. */
  private int foldRecording(Pass pass, char[] in, int from, int to) {
    int[] direct = table.direct;
    int[] rights = pairs;
    char[] out = pass.out;
    int[] deleted = pass.deleted;
    int d = 0;
    int o = pass.outLength;
    int left = pass.left;
    int difference = 0;
    int i = from;
    for (; i < to; i++) {
      char c = in[i];
      int entry = c < direct.length ? direct[c] : table.other(c);
      int charClass = CharTable.classOf(entry);
      if ((rights[left] >>> charClass & 1) != 0) {
        break;
      }
      int stays = CharTable.stays(entry);
      out[o] = (char) entry;
      deleted[d] = i;
      difference |= (char) entry ^ c;
      o += stays;
      d += stays ^ 1;
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
    for (int i = from; i < to; i++) {
      kept += CharTable.stays(table.get(in[i]));
    }
    return kept;
  }
}
