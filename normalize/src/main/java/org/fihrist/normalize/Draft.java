package org.fihrist.normalize;

import java.util.Arrays;
import org.fihrist.text.OffsetMap;

/**
 * A piece of text under the rules: its units, and the source interval of each. A rule walks over
 * the units from left to right and says of each what becomes of it; {@link #commit()} makes the
 * result the text of the next rule. The buffers are used again for the next piece.
 */
final class Draft {

  private static final int FIRST_CAPACITY = 256;

  char[] text = new char[FIRST_CAPACITY];
  int length;

  private int[] starts = new int[FIRST_CAPACITY];
  private int[] ends = new int[FIRST_CAPACITY];

  private char[] nextText = new char[FIRST_CAPACITY];
  private int[] nextStarts = new int[FIRST_CAPACITY];
  private int[] nextEnds = new int[FIRST_CAPACITY];
  private int nextLength;
  private boolean changed;

  /** Takes a new piece; offsets are counted from its first unit. */
  void load(char[] source, int from, int to) {
    length = to - from;
    if (length > text.length) {
      text = new char[Math.max(length, text.length * 2)];
      starts = new int[text.length];
      ends = new int[text.length];
    }
    System.arraycopy(source, from, text, 0, length);
    for (int i = 0; i < length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
  }

  /** The code point at a unit; a lone surrogate is itself. */
  int codePointAt(int unit) {
    return Character.codePointAt(text, unit, length);
  }

  /** The code point that ends before a unit, or -1 at the start of the text. */
  int codePointBefore(int unit) {
    return unit == 0 ? -1 : Character.codePointBefore(text, unit, 0);
  }

  /** The unit at an index, or U+0000 outside the text. */
  char at(int unit) {
    return unit < 0 || unit >= length ? '\0' : text[unit];
  }

  /** The unit stays. */
  void keep(int unit) {
    put(text[unit], starts[unit], ends[unit]);
  }

  /** Some units stay. */
  void keep(int from, int to) {
    for (int i = from; i < to; i++) {
      keep(i);
    }
  }

  /** The unit becomes another. */
  void set(int unit, char replacement) {
    changed |= text[unit] != replacement;
    put(replacement, starts[unit], ends[unit]);
  }

  /** Some units become one, whose source is all of theirs. */
  void merge(int from, int to, char replacement) {
    changed |= to - from > 1 || text[from] != replacement;
    put(replacement, starts[from], ends[to - 1]);
  }

  /** Some units become others, each of which has all of them as its source. */
  void merge(int from, int to, CharSequence replacement) {
    changed = true;
    if (replacement.isEmpty()) {
      drop(from, to);
    }
    for (int i = 0; i < replacement.length(); i++) {
      put(replacement.charAt(i), starts[from], ends[to - 1]);
    }
  }

  /** Some units go; the kept character right before them, white space apart, takes their source. */
  void drop(int from, int to) {
    changed = true;
    for (int i = from; i < to; i++) {
      if (nextLength > 0
          && nextEnds[nextLength - 1] == starts[i]
          && !WhiteSpace.is(nextText[nextLength - 1])) {
        nextEnds[nextLength - 1] = ends[i];
      }
    }
  }

  /** Some white space goes: its source belongs to nobody. */
  void forget() {
    changed = true;
  }

  /** A unit comes in where the source of the given one begins. */
  void insertBefore(int unit, char inserted) {
    changed = true;
    put(inserted, starts[unit], starts[unit]);
  }

  /** A unit comes in where the source of the given one ends. */
  void insertAfter(int unit, char inserted) {
    changed = true;
    put(inserted, ends[unit], ends[unit]);
  }

  private void put(char unit, int start, int end) {
    if (nextLength == nextText.length) {
      int capacity = nextLength * 2;
      nextText = Arrays.copyOf(nextText, capacity);
      nextStarts = Arrays.copyOf(nextStarts, capacity);
      nextEnds = Arrays.copyOf(nextEnds, capacity);
    }
    nextText[nextLength] = unit;
    nextStarts[nextLength] = start;
    nextEnds[nextLength++] = end;
  }

  /** Ends a rule's walk: what it left is the text now. */
  void commit() {
    if (changed) {
      char[] oldText = text;
      int[] oldStarts = starts;
      int[] oldEnds = ends;
      text = nextText;
      starts = nextStarts;
      ends = nextEnds;
      length = nextLength;
      nextText = oldText;
      nextStarts = oldStarts;
      nextEnds = oldEnds;
    }
    nextLength = 0;
    changed = false;
  }

  /** Tells a builder where the units came from; the piece had {@code sourceLength} units. */
  void describe(OffsetMap.Builder offsets, int origin, int sourceLength) {
    int i = 0;
    while (i < length) {
      int j = i + 1;
      while (j < length && starts[j] == starts[i] && ends[j] == ends[i]) {
        j++;
      }
      offsets.share(j - i, origin + starts[i], origin + ends[i]);
      i = j;
    }
    offsets.skipTo(origin + sourceLength);
  }
}
