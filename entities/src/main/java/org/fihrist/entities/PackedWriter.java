package org.fihrist.entities;

import java.util.Arrays;

/**
 * Numbers and texts in few bytes, which {@link PackedReader} reads. A number is its lowest seven
 * bits first, with the top bit set where more follow. A text is its length in bytes and a byte a
 * character: ASCII as it is, the Arabic block from U+0600 to U+067F with the top bit set, and any
 * other UTF-16 unit as {@link #ESCAPE} and its two bytes.
 */
final class PackedWriter {

  static final int ESCAPE = 0x7F;
  static final int FIRST_ARABIC = 0x600;
  static final int LAST_ARABIC = 0x67F;

  private byte[] bytes = new byte[256];
  private int size;

  int size() {
    return size;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  void clear() {
    size = 0;
  }

  void put(int b) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.multiplyExact(size, 2));
    }
    bytes[size++] = (byte) b;
  }

  void put(PackedWriter other) {
    for (int i = 0; i < other.size; i++) {
      put(other.bytes[i]);
    }
  }

  void number(int value) {
    int rest = value;
    while (rest >>> 7 != 0) {
      put(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    put(rest);
  }

  void eightBytes(long value) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      put((int) (value >>> shift));
    }
  }

  void text(CharSequence text) {
    number(length(text));
    units(text, 0, text.length());
  }

  /** How many bytes the characters of a text take. */
  static int length(CharSequence text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      length += isPlain(text.charAt(i)) ? 0 : 2;
    }
    return length;
  }

  /** The characters without their length. */
  void units(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      unit(text.charAt(i));
    }
  }

  private void unit(char c) {
    if (c < ESCAPE) {
      put(c);
    } else if (isPlain(c)) {
      put(c - FIRST_ARABIC | 0x80);
    } else {
      put(ESCAPE);
      put(c >>> 8);
      put(c);
    }
  }

  private static boolean isPlain(char c) {
    return c < ESCAPE || (c >= FIRST_ARABIC && c <= LAST_ARABIC);
  }
}
