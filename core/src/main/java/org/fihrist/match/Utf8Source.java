package org.fihrist.match;

import java.nio.ByteBuffer;

/**
 * UTF-8 bytes, each unit with its place in bytes; can be given others. A byte that is not part of a
 * well-formed sequence becomes U+FFFD.
 */
final class Utf8Source extends Source {

  private static final ByteBuffer NO_BYTES = ByteBuffer.allocate(0);

  private ByteBuffer bytes = NO_BYTES;
  private int at;
  private int end;
  private int base;

  /** Reads from a place to another; offsets count from the base. */
  void set(ByteBuffer bytes, int from, int to, int base) {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
    this.base = base;
  }

  void clear() {
    set(NO_BYTES, 0, 0, 0);
  }

  @Override
  boolean fill(Window window, int units) {
    window.ensure(units + 1);
    int limit = window.length + units;
    while (at < end && window.length < limit) {
      int first = bytes.get(at);
      if (first >= 0) {
        put(window, (char) first, 1);
      } else if ((first & 0xE0) == 0xC0 && isTail(at + 1) && first >= (byte) 0xC2) {
        put(window, (char) ((first & 0x1F) << 6 | tail(at + 1)), 2);
      } else {
        longer(window, first);
      }
    }
    return at < end;
  }

  private void longer(Window window, int first) {
    int kind = first & 0xF0;
    if (kind == 0xE0 && isTail(at + 1) && isTail(at + 2)) {
      int c = (first & 0xF) << 12 | tail(at + 1) << 6 | tail(at + 2);
      if (c >= 0x800 && !Character.isSurrogate((char) c)) {
        put(window, (char) c, 3);
        return;
      }
    } else if (kind == 0xF0 && isTail(at + 1) && isTail(at + 2) && isTail(at + 3)) {
      int c = (first & 7) << 18 | tail(at + 1) << 12 | tail(at + 2) << 6 | tail(at + 3);
      if ((first & 8) == 0 && Character.isSupplementaryCodePoint(c)) {
        int start = at - base;
        window.addMapped(Character.highSurrogate(c), start, start + 4);
        window.addMapped(Character.lowSurrogate(c), start, start + 4);
        at += 4;
        return;
      }
    }
    put(window, '\uFFFD', 1);
  }

  private void put(Window window, char c, int length) {
    int start = at - base;
    window.addMapped(c, start, start + length);
    at += length;
  }

  private boolean isTail(int i) {
    return i < end && (bytes.get(i) & 0xC0) == 0x80;
  }

  private int tail(int i) {
    return bytes.get(i) & 0x3F;
  }
}
