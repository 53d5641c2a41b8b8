package org.fihrist.text;

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
 * </pre>
 *
 * A field of all ones is followed by the rest of its number. Numbers are 7 bits a byte, lowest
 * first, the high bit set on all but the last.
 */
final class OffsetEncoder {

  /** How many blocks there are from one entry of the index to the next. */
  static final int STRIDE = 32;

  /** The ints of an entry: what a reader knows between two blocks. */
  static final int ENTRY = 5;

  static final int BYTE = 0;
  static final int OUT = 1;
  static final int IN = 2;
  static final int LAST_START = 3;
  static final int LAST_END = 4;

  static final int GAP = 0x80;
  static final int GENERAL = 0xC0;

  private byte[] bytes = new byte[16];
  private int size;
  private int[] index = {};
  private int entries;
  private int blocks;

  /** Offsets after the last block. */
  private int out;

  private int in;

  /** The source of the last unit before {@link #out}. */
  private int lastStart;

  private int lastEnd;

  /** Appends a block, given by its offsets in both texts. */
  void add(int outStart, int outEnd, int inStart, int inEnd, int resume) {
    if (blocks > 0 && blocks % STRIDE == 0) {
      addEntry();
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
    bytes[size++] = (byte) (GENERAL | Math.min(copies, 63));
    if (copies >= 63) {
      addNumber(copies - 63);
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
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  private void addEntry() {
    if (entries * ENTRY == index.length) {
      index = Arrays.copyOf(index, Math.max(ENTRY * 8, index.length * 2));
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
    add(outStart, outEnd, inStart, inEnd, resume);
    int[] entriesOnly = Arrays.copyOf(index, entries * ENTRY);
    OffsetMap map =
        new OffsetMap(Arrays.copyOf(bytes, size), entriesOnly, blocks, length, original);
    size = oldSize;
    entries = oldEntries;
    blocks--;
    out = oldOut;
    in = oldIn;
    lastStart = oldLastStart;
    lastEnd = oldLastEnd;
    return map;
  }
}
