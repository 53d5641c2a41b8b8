package org.fihrist.entities;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A file of sections that follow each other.
 *
 * <pre>
 * magic     4 bytes  "FHGZ"
 * version   int      6
 * length    long     bytes of the file
 * sections  int      their count, {@link #COUNT}
 * for each: int its length, int its CRC-32
 * checksum  int      CRC-32 of all before it
 * then the sections
 * </pre>
 *
 * <p>All numbers are little-endian.
 */
final class Sections {

  static final int VERSION = 6;
  static final int COUNT = 12;
  static final int HEADER = 24 + 8 * COUNT;

  private static final byte[] MAGIC = "FHGZ".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH_AT = 8;
  private static final int COUNT_AT = 16;
  private static final int TABLE_AT = 20;
  private static final int CHECKSUM_AT = HEADER - 4;

  private Sections() {}

  private static int checksum(ByteBuffer bytes, int from, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes.slice(from, length));
    return (int) checksum.getValue();
  }

  private static ByteBuffer littleEndian(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Gathers sections. */
  static final class Writer {

    private final List<byte[]> sections = new ArrayList<>();

    void bytes(byte[] bytes) {
      sections.add(bytes);
    }

    void ints(int[] numbers) {
      ByteBuffer bytes = littleEndian(Math.multiplyExact(numbers.length, Integer.BYTES));
      bytes.asIntBuffer().put(numbers);
      bytes(bytes.array());
    }

    void longs(long[] numbers) {
      ByteBuffer bytes = littleEndian(Math.multiplyExact(numbers.length, Long.BYTES));
      bytes.asLongBuffer().put(numbers);
      bytes(bytes.array());
    }

    void writeTo(OutputStream out) throws IOException {
      ByteBuffer header = littleEndian(HEADER).put(MAGIC).putInt(VERSION);
      header.position(COUNT_AT);
      header.putInt(COUNT);
      long length = HEADER;
      for (byte[] section : sections) {
        header.putInt(section.length);
        header.putInt(checksum(ByteBuffer.wrap(section), 0, section.length));
        length += section.length;
      }
      if (length > Integer.MAX_VALUE - 8) {
        throw new IOException("the compiled gazetteer would have " + length + " bytes");
      }
      header.putLong(LENGTH_AT, length);
      header.putInt(CHECKSUM_AT, checksum(header, 0, CHECKSUM_AT));
      out.write(header.array());
      for (byte[] section : sections) {
        out.write(section);
      }
      out.flush();
    }
  }

  /** The sections of a file that was checked, in their order. */
  static final class Reader {

    private final List<ByteBuffer> sections = new ArrayList<>();
    private int next;

    /**
     * Checks a file.
     *
     * @throws IllegalArgumentException if it is damaged, foreign or of another version
     */
    Reader(ByteBuffer file) {
      ByteBuffer bytes = file.slice().order(ByteOrder.LITTLE_ENDIAN);
      long length = length(bytes);
      if (length != bytes.limit()) {
        throw new IllegalArgumentException(
            "the file has " + bytes.limit() + " bytes, expected " + length);
      }
      long at = HEADER;
      for (int i = 0; i < COUNT; i++) {
        int size = bytes.getInt(TABLE_AT + 8 * i);
        if (size < 0 || at + size > length) {
          throw new IllegalArgumentException("section " + i + " has " + size + " bytes");
        }
        int expected = bytes.getInt(TABLE_AT + 8 * i + 4);
        expect("checksum of section " + i, expected, checksum(bytes, (int) at, size));
        sections.add(bytes.slice((int) at, size).order(ByteOrder.LITTLE_ENDIAN));
        at += size;
      }
      if (at != length) {
        throw new IllegalArgumentException("the sections end at " + at + " of " + length);
      }
    }

    ByteBuffer bytes() {
      return sections.get(next++);
    }

    byte[] copy() {
      ByteBuffer section = bytes();
      byte[] copy = new byte[section.limit()];
      section.get(0, copy);
      return copy;
    }

    int[] ints() {
      ByteBuffer section = bytes();
      int[] numbers = new int[section.limit() / Integer.BYTES];
      section.asIntBuffer().get(numbers);
      return numbers;
    }

    long[] longs() {
      ByteBuffer section = bytes();
      long[] numbers = new long[section.limit() / Long.BYTES];
      section.asLongBuffer().get(numbers);
      return numbers;
    }
  }

  /**
   * The length of a file by its first bytes.
   *
   * @throws IllegalArgumentException if they are none of this format
   */
  static long length(ByteBuffer start) {
    ByteBuffer bytes = start.slice().order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.limit() < HEADER) {
      throw new IllegalArgumentException(
          "the file has " + bytes.limit() + " bytes, a header has " + HEADER);
    }
    int magic = ByteBuffer.wrap(MAGIC).getInt();
    expect("magic", magic, bytes.order(ByteOrder.BIG_ENDIAN).getInt(0));
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.getInt(4) != VERSION) {
      throw new IllegalArgumentException("version is " + bytes.getInt(4) + ", expected " + VERSION);
    }
    expect("checksum of the header", bytes.getInt(CHECKSUM_AT), checksum(bytes, 0, CHECKSUM_AT));
    expect("number of sections", COUNT, bytes.getInt(COUNT_AT));
    long length = bytes.getLong(LENGTH_AT);
    if (length < HEADER || length > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("the file's length is " + length);
    }
    return length;
  }

  private static void expect(String what, int expected, int found) {
    if (expected != found) {
      throw new IllegalArgumentException(
          String.format("%s is %08x, expected %08x", what, found, expected));
    }
  }
}
