package org.fihrist.match;

import java.util.Arrays;

/** A stretch of text in memory, each unit with its place in the caller's text. */
final class Window {

  /** How many units may be read after the last. */
  static final int PADDING = 8;

  char[] chars = new char[256];
  int length;

  /* Places of units that were rewritten; not used as long as mapped is false. */
  private int[] starts = {};
  private int[] ends = {};
  private boolean mapped;
  private int base;

  /** Empties the window; units added as they are begin at an offset. */
  void reset(int base) {
    this.base = base;
    length = 0;
    mapped = false;
  }

  /** Empties the window for units that each carry their place. */
  void resetMapped() {
    length = 0;
    mapped = true;
  }

  /** Makes room for a number of units after those that are there. */
  void ensure(int more) {
    if (chars.length - length - PADDING < more) {
      int needed = Math.addExact(length, Math.addExact(more, PADDING));
      int capacity = Math.max(needed, chars.length + (chars.length >> 1));
      chars = Arrays.copyOf(chars, capacity);
    }
    if (mapped && starts.length < chars.length) {
      starts = Arrays.copyOf(starts, chars.length);
      ends = Arrays.copyOf(ends, chars.length);
    }
  }

  /** Forgets the units before {@code length}; keeps those from there to an end. */
  void drop(int end) {
    int rest = end - length;
    System.arraycopy(chars, length, chars, 0, rest);
    if (mapped) {
      System.arraycopy(starts, length, starts, 0, rest);
      System.arraycopy(ends, length, ends, 0, rest);
    }
    base += length;
    length = rest;
  }

  /** Makes this a part of another window. */
  void set(Window from, int first, int last) {
    length = 0;
    mapped = from.mapped;
    base = from.base + first;
    ensure(last - first);
    System.arraycopy(from.chars, first, chars, 0, last - first);
    if (mapped) {
      System.arraycopy(from.starts, first, starts, 0, last - first);
      System.arraycopy(from.ends, first, ends, 0, last - first);
    }
    length = last - first;
  }

  /** Adds a unit for which {@link #ensure} has made room. */
  void addMapped(char c, int start, int end) {
    chars[length] = c;
    starts[length] = start;
    ends[length++] = end;
  }

  /** Adds a unit that came from an interval of the caller's text. */
  void add(char c, int start, int end) {
    ensure(1);
    addMapped(c, start, end);
  }

  /** Adds units that came from one interval of the caller's text. */
  void addAll(String units, int start, int end) {
    ensure(units.length());
    for (int i = 0; i < units.length(); i++) {
      addMapped(units.charAt(i), start, end);
    }
  }

  /** Adds units of another window with their places; this one is mapped. */
  void addAll(Window from, int first, int last) {
    ensure(last - first);
    System.arraycopy(from.chars, first, chars, length, last - first);
    if (from.mapped) {
      System.arraycopy(from.starts, first, starts, length, last - first);
      System.arraycopy(from.ends, first, ends, length, last - first);
      length += last - first;
    } else {
      for (int i = first; i < last; i++) {
        starts[length] = from.base + i;
        ends[length++] = from.base + i + 1;
      }
    }
  }

  boolean isMapped() {
    return mapped;
  }

  /** Copies where the units begin. */
  void copyStarts(int[] into, int at) {
    System.arraycopy(starts, 0, into, at, length);
  }

  /** Where the unit begins in the caller's text. */
  int start(int i) {
    return mapped ? starts[i] : base + i;
  }

  /** Where the unit ends in the caller's text. */
  int end(int i) {
    return mapped ? ends[i] : base + i + 1;
  }
}
