package org.fihrist.normalize;

import java.util.Arrays;

/**
 * What {@link LocalRules} writes: behind the output of a pass, to count only when the whole piece
 * is done. In a key spaces and weak letters in a row are one, and no space is left at the ends.
 */
final class LocalOutput {

  private final Pass pass;
  private final boolean key;
  private final Steps steps = new Steps();

  private int length;

  /* Of a key: the last unit, how many there are of it in a row, and whether it still can grow. */
  private char last;
  private int times;
  private boolean grows;

  LocalOutput(Pass pass, boolean key) {
    this.pass = pass;
    this.key = key;
  }

  boolean isKey() {
    return key;
  }

  /** Prepares for a piece. */
  void start(int units) {
    pass.reserve(2 * units + 1);
    steps.clear();
    length = pass.outLength;
    last = ' ';
    times = 1;
    grows = true;
  }

  private void write(char unit) {
    pass.out[length++] = unit;
  }

  /** The next unit goes, and belongs to the one before. */
  void absorb(int units) {
    steps.add(Steps.ABSORB, units);
  }

  /** The next units go, and belong to nobody. */
  void skip(int units) {
    grows = false;
    steps.add(Steps.SKIP, units);
  }

  /** A space comes in, unless a key has one there. */
  void insertSpace() {
    if (!key || last != ' ') {
      steps.add(Steps.INSERT, 1);
      write(' ');
    }
  }

  /** The next units become one. */
  void merge(char unit, int units) {
    steps.add(units == 1 ? Steps.COPY : Steps.ONE, units);
    write(unit);
  }

  /** The next two units change places. */
  void swap(char first, char second) {
    steps.add(Steps.TWO, 2);
    write(second);
    write(first);
  }

  /** The next unit becomes what the table says; false when a key needs a look at the whole run. */
  boolean put(long entry) {
    char unit = (char) entry;
    if (key && unit == last && (entry & CharTable.ONCE) != 0) {
      absorb(1);
      return grows;
    }
    times = unit == last ? times + 1 : 1;
    last = unit;
    grows = true;
    merge(unit, 1);
    return times < 3 || (entry & CharTable.COUNTED) == 0;
  }

  /** A run of white space becomes one unit, or two line breaks; false as above. */
  boolean putWhite(char[] in, int from, int to, int breaks) {
    if (key && last == ' ') {
      absorb(to - from);
      return grows;
    }
    last = ' ';
    grows = true;
    if (key || breaks < 2) {
      merge(key || breaks == 0 ? ' ' : '\n', to - from);
    } else {
      boolean same = to - from == 2 && in[from] == '\n' && in[from + 1] == '\n';
      steps.add(same ? Steps.COPY : Steps.TWO, to - from);
      write('\n');
      write('\n');
    }
    return true;
  }

  /** The piece counts; a key has no space at the end of the text. */
  void commit(char[] in, int from, int to, boolean end) {
    if (key && end && length > pass.outLength && last == ' ') {
      length--;
      steps.skipLast();
    }
    pass.changed = pass.changed || !Arrays.equals(in, from, to, pass.out, pass.outLength, length);
    pass.outLength = length;
    if (pass.offsets != null) {
      steps.tell(pass.offsets);
    }
  }
}
