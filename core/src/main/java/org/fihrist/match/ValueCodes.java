package org.fihrist.match;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.fihrist.match.Layout.Count;

/**
 * The codes of the values of each node. A single value is its distance from the smallest one, so
 * that values without large gaps take few bytes; where the gaps are too large, all are lists.
 */
final class ValueCodes {

  private final Names names;
  private final Layout layout;
  private final long minValue;
  private final long listBase;
  private int[] lists = new int[16];
  private int used;

  /* Where the list of the next node is that has one. */
  private int cursor;

  /** Codes for the names' values; tells the layout what they need. */
  ValueCodes(Names names, Layout layout) {
    this.names = names;
    this.layout = layout;
    long min = names.count() == 0 ? 0 : Integer.MAX_VALUE;
    long max = names.count() == 0 ? 0 : Integer.MIN_VALUE;
    for (int i = 0; i < names.count(); i++) {
      min = Math.min(min, names.value(i));
      max = Math.max(max, names.value(i));
    }
    boolean dense = max - min < Integer.MAX_VALUE - 2;
    minValue = dense ? min : 0;
    listBase = dense ? max - min + 2 : 1;
    for (int n = 0; n < names.nodeLimit(); n++) {
      if (names.hasValue(n)) {
        addList(n);
      }
    }
    long largest = listBase + used;
    layout
        .set(Count.MIN_VALUE, (int) minValue)
        .set(Count.LIST_BASE, (int) listBase)
        .set(Count.LISTS, used)
        .set(Count.VALUE_BYTES, (64 - Long.numberOfLeadingZeros(largest) + 7) / 8);
  }

  private boolean isList(int node) {
    return listBase == 1 || names.nextValue(names.firstValue(node)) >= 0;
  }

  private void addList(int node) {
    if (!isList(node)) {
      return;
    }
    int countAt = used;
    addInt(0);
    for (int v = names.firstValue(node); v >= 0; v = names.nextValue(v)) {
      addInt(names.value(v));
      lists[countAt]++;
    }
  }

  private void addInt(int value) {
    if (used == lists.length) {
      lists = Arrays.copyOf(lists, Math.multiplyExact(used, 2));
    }
    lists[used++] = value;
  }

  /** Writes the code of a node at a place; nodes come in the order of their numbers. */
  void write(ByteBuffer out, int at, int buildNode) {
    long code = names.value(names.firstValue(buildNode)) - minValue + 1;
    if (isList(buildNode)) {
      code = listBase + cursor;
      cursor += 1 + lists[cursor];
    }
    int bytes = layout.get(Count.VALUE_BYTES);
    for (int i = 0; i < bytes; i++) {
      out.put(at + i, (byte) (code >>> 8 * i));
    }
  }

  void writeLists(ByteBuffer out, int listsAt) {
    for (int i = 0; i < used; i++) {
      out.putInt(listsAt + 4 * i, lists[i]);
    }
  }
}
