package org.fihrist.text;

import static org.fihrist.text.OffsetEncoder.*;

/** Reads the blocks that {@link OffsetEncoder} wrote, one after the other. */
final class OffsetCursor {

  private final byte[] bytes;
  private int at;

  /** The deleted units of the original from {@link #resume} on, while they are read from bits. */
  private long marks;

  /** Offsets after the block before this one: where the copies before this one begin. */
  int out;

  int in;

  /** This block. */
  int outStart;

  int outEnd;
  int inStart;
  int inEnd;
  int resume;

  /** A cursor before the first block. */
  OffsetCursor(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A cursor after the blocks that an entry of the index counts; -1 for the first block. */
  OffsetCursor(byte[] bytes, int[] index, int entry) {
    this(bytes);
    if (entry >= 0) {
      at = index[entry * ENTRY + BYTE];
      resume = index[entry * ENTRY + IN];
      outEnd = index[entry * ENTRY + OUT];
      out = outEnd;
      in = resume;
    }
  }

  /** Goes to the next block; false when there is none: then the rest of the text is copied. */
  boolean next() {
    out = outEnd;
    in = resume;
    if (marks != 0) {
      nextMark(0);
      return true;
    }
    if (at == bytes.length) {
      return false;
    }
    int head = bytes[at++];
    if (head >= 0) {
      readAbsorbed(head);
    } else if (head == (byte) MARKS) {
      readMarks();
    } else if ((head & GENERAL) == GAP) {
      readGap(head);
    } else {
      readGeneral(head);
    }
    return true;
  }

  /** Whether both go on with the same blocks; their copies are the same then, too. */
  boolean hasSameBlocks(OffsetCursor other) {
    while (next()) {
      boolean same =
          other.next()
              && outStart == other.outStart
              && outEnd == other.outEnd
              && inStart == other.inStart
              && inEnd == other.inEnd
              && resume == other.resume;
      if (!same) {
        return false;
      }
    }
    return !other.next();
  }

  private void readMarks() {
    int copies = number();
    marks = (long) WORDS.get(bytes, at);
    at += Long.BYTES;
    nextMark(copies);
  }

  /** A unit with those after it that were deleted. */
  private void nextMark(int copies) {
    int kept = Long.numberOfTrailingZeros(marks);
    int deleted = Long.numberOfTrailingZeros(~(marks >>> kept));
    marks = marks >>> kept >>> deleted;
    outEnd = out + copies + kept;
    outStart = outEnd - 1;
    inStart = in + copies + kept - 1;
    inEnd = inStart + 1 + deleted;
    resume = inEnd;
  }

  private void readAbsorbed(int head) {
    int copies = number(head >> 3 & 15, 15);
    outStart = out + copies;
    outEnd = outStart + 1;
    inStart = in + copies;
    inEnd = inStart + 2 + number(head & 7, 7);
    resume = inEnd;
  }

  private void readGap(int head) {
    int copies = number(head >> 2 & 15, 15);
    outStart = out + copies;
    outEnd = outStart;
    inStart = in + copies;
    inEnd = inStart;
    resume = inStart + 1 + number(head & 3, 3);
  }

  private void readGeneral(int head) {
    int copies = number(head & 63, MOST_COPIES);
    outStart = out + copies;
    outEnd = outStart + number();
    inStart = in + copies + signed();
    inEnd = inStart + signed();
    resume = inEnd + signed();
  }

  private int number(int field, int most) {
    return field < most ? field : most + number();
  }

  private int signed() {
    int number = number();
    return number >>> 1 ^ -(number & 1);
  }

  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = bytes[at++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
