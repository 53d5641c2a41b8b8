package org.fihrist.normalize;

/** The fast path of SEARCH: each unit is replaced or deleted on its own. */
final class FoldScanner extends Scanner {

  FoldScanner(CharTable table) {
    super(table);
  }

  @Override
  int scan(Pass pass, char[] in, int from, int to) {
    return pass.offsets == null ? fold(pass, in, from, to) : foldRecording(pass, in, from, to);
  }

  private int fold(Pass pass, char[] in, int from, int to) {
    long[] direct = table.direct;
    char[] out = pass.out;
    int o = pass.outLength;
    int rights = pass.rights;
    int i = from;
    for (; i < to; i++) {
      char c = in[i];
      long entry = c < direct.length ? direct[c] : table.other(c);
      if ((rights >>> CharTable.classOf(entry) & 1) != 0) {
        break;
      }
      out[o] = (char) entry;
      o += CharTable.stays(entry);
      rights = CharTable.rights(rights, entry);
    }
    pass.scanned = o;
    pass.rights = rights;
    return i;
  }

  /** The same, noting the deleted units. */
  private int foldRecording(Pass pass, char[] in, int from, int to) {
    long[] direct = table.direct;
    char[] out = pass.out;
    int[] deleted = pass.deleted;
    int d = 0;
    int o = pass.outLength;
    int rights = pass.rights;
    int i = from;
    for (; i < to; i++) {
      char c = in[i];
      long entry = c < direct.length ? direct[c] : table.other(c);
      if ((rights >>> CharTable.classOf(entry) & 1) != 0) {
        break;
      }
      int stays = CharTable.stays(entry);
      out[o] = (char) entry;
      deleted[d] = i;
      o += stays;
      d += stays ^ 1;
      rights = CharTable.rights(rights, entry);
    }
    pass.deletedCount = d;
    pass.scanned = o;
    pass.rights = rights;
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
