package org.fihrist.entities;

import java.nio.ByteBuffer;

/** Reads what {@link PackedWriter} wrote. For one thread; the buffer's position is not moved. */
final class PackedReader {

  private static final int MAX_NUMBER_SHIFT = 28;

  private final ByteBuffer bytes;
  private int at;

  PackedReader(ByteBuffer bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int position() {
    return at;
  }

  void skip(int count) {
    at += count;
  }

  int get() {
    return bytes.get(at++) & 0xFF;
  }

  int number() {
    int value = 0;
    for (int shift = 0; shift <= MAX_NUMBER_SHIFT; shift += 7) {
      int b = get();
      value |= (b & 0x7F) << shift;
      if (b < 0x80) {
        return value;
      }
    }
    throw new IllegalStateException("a number of more than five bytes at " + at);
  }

  long eightBytes() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      value |= (long) get() << shift;
    }
    return value;
  }

  String text() {
    return textOf(number());
  }

  /** A text of so many bytes. */
  String textOf(int length) {
    if (length < 0 || length > bytes.limit() - at) {
      throw new IllegalStateException("a text of " + length + " bytes at " + at);
    }
    int end = at + length;
    StringBuilder text = new StringBuilder(length);
    while (at < end) {
      int b = get();
      if (b == PackedWriter.ESCAPE) {
        int high = get();
        text.append((char) (high << 8 | get()));
      } else {
        text.append((char) (b < 0x80 ? b : (b & 0x7F) + PackedWriter.FIRST_ARABIC));
      }
    }
    return text.toString();
  }
}
