package org.fihrist.normalize;

import java.util.Arrays;
import org.fihrist.text.OffsetMap;

/** What became of the units of a piece, kept until the piece counts. */
final class Steps {

  static final int COPY = 0;
  static final int ABSORB = 1;
  static final int SKIP = 2;
  static final int INSERT = 3;

  /** Some units become one. */
  static final int ONE = 4;

  /** Some units become two. */
  static final int TWO = 5;

  private static final int KIND_BITS = 3;
  private static final int KIND = (1 << KIND_BITS) - 1;

  private int[] steps = new int[32];
  private int count;

  void clear() {
    count = 0;
  }

  /** The next units of the piece have a fate. */
  void add(int kind, int units) {
    if (count > 0 && kind <= SKIP && (steps[count - 1] & KIND) == kind) {
      steps[count - 1] += units << KIND_BITS;
      return;
    }
    if (count == steps.length) {
      steps = Arrays.copyOf(steps, count * 2);
    }
    steps[count++] = units << KIND_BITS | kind;
  }

  /** The last unit that came of the piece goes after all, and all that belongs to it. */
  void skipLast() {
    int units = 0;
    while ((steps[count - 1] & KIND) == ABSORB || (steps[count - 1] & KIND) == SKIP) {
      units += steps[--count] >>> KIND_BITS;
    }
    if ((steps[count - 1] & KIND) == COPY) {
      steps[count - 1] -= 1 << KIND_BITS;
      units++;
    } else {
      units += steps[--count] >>> KIND_BITS;
    }
    add(SKIP, units);
  }

  /** Tells a builder all of it. */
  void tell(OffsetMap.Builder offsets) {
    for (int i = 0; i < count; i++) {
      int units = steps[i] >>> KIND_BITS;
      switch (steps[i] & KIND) {
        case COPY -> offsets.copy(units);
        case ABSORB -> offsets.absorb(units);
        case SKIP -> offsets.skip(units);
        case INSERT -> offsets.insert(units);
        case ONE -> offsets.replace(units, 1);
        default -> offsets.replace(units, 2);
      }
    }
  }
}
