package org.fihrist.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Writes the blocks of an {@link OffsetMap} as bytes.
 *
 * <p>A block is a range of changed units that share one source interval; the units between two
 * blocks are copies, one to one. A block without units is a gap: source that belongs to nobody.
 * Most blocks are a letter with its deleted vowel and take one byte.
 *
 * <pre>
 * 0cccc mmm   c copies, then one unit that has 2 + m units of the original
 * 10 cccc gg  c copies, then a gap of 1 + g units of the original
 * 11 cccccc   c copies, then any block: its units, its source's start (from the copies' end,
 *             zigzag) and length, and how far after its source's end the original goes on (zigzag)
 * 11 111111   a number of copies, then up to 64 units of the original of which some were deleted and
 *             belong to the unit before: a bit for each, the lowest for the first, 8 bytes
 * </pre>
 *
 * A field with the highest value that it has here is followed by the rest of its number. Numbers
 * are 7 bits a byte, lowest first, the high bit set on all but the last.
 */
final class OffsetEncoder {

  /** How many blocks there are at least from one entry of the index to the next. */
  private static final int STRIDE = 32;

  /** How many bytes there are at least, too. */
  private static final int STRIDE_BYTES = 48;

  /** The ints of an entry: what a reader knows between two blocks. */
  static final int ENTRY = 5;

  static final int BYTE = 0;
  static final int OUT = 1;
  static final int IN = 2;
  static final int LAST_START = 3;
  static final int LAST_END = 4;

  static final int GAP = 0x80;
  static final int GENERAL = 0xC0;
  static final int MOST_COPIES = 62;
  static final int MARKS = 0xFF;

  /** From so many deleted units in 64 on, a bit for each unit costs less than a block. */
  static final int FEWEST_MARKS = 9;

  /** Bits of deleted units in an array of bytes. */
  static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int ENOUGH_FOR_NEWS = 32;
  private static final int ENOUGH_FOR_MOST = 128;

  private byte[] bytes = new byte[ENOUGH_FOR_NEWS];
  private int size;
  private int[] index = {};
  private int entries;
  private int blocks;

  /** The number of blocks at which the next entry of the index is due. */
  private int nextEntry = STRIDE;

  /** Offsets after the last block. */
  private int out;

  private int in;

  /** The source of the last unit before {@link #out}. */
  private int lastStart;

  private int lastEnd;

  /** Appends a block, given by its offsets in both texts. */
  void add(int outStart, int outEnd, int inStart, int inEnd, int resume) {
    if (blocks >= nextEntry) {
      addEntryIfDue();
    }
    int copies = outStart - out;
    int copied = in + copies;
    int units = outEnd - outStart;
    if (units == 1 && inStart == copied && inEnd - inStart > 1 && resume == inEnd) {
      addShort(copies, 15, 3, 0, inEnd - inStart - 2, 7);
    } else if (units == 0 && resume > copied) {
      addShort(copies, 15, 2, GAP, resume - copied - 1, 3);
    } else {
      addGeneral(copies, units, inStart - copied, inEnd - inStart, resume - inEnd);
    }
    if (units > 0) {
      lastStart = inStart;
      lastEnd = inEnd;
    } else if (copies > 0) {
      lastStart = copied - 1;
      lastEnd = copied;
    }
    out = outEnd;
    in = resume;
    blocks++;
  }

  /**
   * Appends blocks of one unit each.
   *
   * @param marks a bit for each deleted unit of the original from an offset on; none for the first
   */
  void addMarks(int outStart, int inStart, long marks) {
    if (blocks >= nextEntry) {
      addEntryIfDue();
    }
    reserve(6 + Long.BYTES);
    bytes[size++] = (byte) MARKS;
    addNumber(outStart - out);
    WORDS.set(bytes, size, marks);
    size += Long.BYTES;
    int before = Long.numberOfLeadingZeros(marks);
    int last = Long.numberOfLeadingZeros(~(marks << before));
    in = inStart + Long.SIZE - before;
    out = outStart + Long.SIZE - before - Long.bitCount(marks);
    lastEnd = in;
    lastStart = in - last - 1;
    blocks += Long.bitCount(marks & ~(marks << 1));
  }

  /**
   * Takes the last block back, which the last word of bits ends with; the word has bits before it.
   *
   * @param deleted how many deleted units it has
   */
  void removeLastMark(int deleted) {
    long marks = (long) WORDS.get(bytes, size - Long.BYTES);
    int top = Long.numberOfLeadingZeros(marks);
    long rest = marks & ~(-1L << Long.SIZE - top - deleted);
    WORDS.set(bytes, size - Long.BYTES, rest);
    int before = Long.numberOfLeadingZeros(rest);
    in -= before - top;
    out -= before - top - deleted;
    lastEnd = in;
    lastStart = in - Long.numberOfLeadingZeros(~(rest << before)) - 1;
    blocks--;
  }

  private void addShort(int copies, int most, int shift, int kind, int rest, int mostRest) {
    reserve(11);
    bytes[size++] = (byte) (kind | Math.min(copies, most) << shift | Math.min(rest, mostRest));
    if (copies >= most) {
      addNumber(copies - most);
    }
    if (rest >= mostRest) {
      addNumber(rest - mostRest);
    }
  }

  private void addGeneral(int copies, int units, int start, int length, int resume) {
    reserve(26);
    bytes[size++] = (byte) (GENERAL | Math.min(copies, MOST_COPIES));
    if (copies >= MOST_COPIES) {
      addNumber(copies - MOST_COPIES);
    }
    addNumber(units);
    addNumber(zigzag(start));
    addNumber(zigzag(length));
    addNumber(zigzag(resume));
  }

  private static int zigzag(int number) {
    return number << 1 ^ number >> 31;
  }

  private void addNumber(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      int longer = Math.max(ENOUGH_FOR_MOST, bytes.length + bytes.length / 2);
      bytes = Arrays.copyOf(bytes, Math.max(longer, size + more));
    }
  }

  private void addEntryIfDue() {
    int before = entries == 0 ? 0 : index[(entries - 1) * ENTRY + BYTE];
    if (size - before >= STRIDE_BYTES) {
      addEntry();
    }
  }

  private void addEntry() {
    nextEntry = blocks + STRIDE;
    if (entries * ENTRY == index.length) {
      index = Arrays.copyOf(index, Math.max(ENTRY * 4, index.length * 2));
    }
    int at = entries++ * ENTRY;
    index[at + BYTE] = size;
    index[at + OUT] = out;
    index[at + IN] = in;
    index[at + LAST_START] = lastStart;
    index[at + LAST_END] = lastEnd;
  }

  /** The map of the blocks so far and one more, which is not kept. */
  OffsetMap mapWith(
      int outStart, int outEnd, int inStart, int inEnd, int resume, int length, int original) {
    int oldSize = size;
    int oldEntries = entries;
    int oldOut = out;
    int oldIn = in;
    int oldLastStart = lastStart;
    int oldLastEnd = lastEnd;
    int oldNextEntry = nextEntry;
    add(outStart, outEnd, inStart, inEnd, resume);
    OffsetMap map = map(length, original);
    size = oldSize;
    entries = oldEntries;
    blocks--;
    out = oldOut;
    in = oldIn;
    lastStart = oldLastStart;
    lastEnd = oldLastEnd;
    nextEntry = oldNextEntry;
    return map;
  }

  /** The map of the blocks so far. */
  OffsetMap map(int length, int original) {
    if (blocks == 0) {
      return OffsetMap.identity(length);
    }
    int[] entriesOnly = Arrays.copyOf(index, entries * ENTRY);
    return new OffsetMap(Arrays.copyOf(bytes, size), entriesOnly, blocks, length, original);
  }
}
