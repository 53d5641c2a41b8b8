package org.fihrist.text;

import static org.fihrist.text.OffsetEncoder.*;

/** Reads the blocks that {@link OffsetEncoder} wrote, one after the other. */
final class OffsetCursor {

  private final byte[] bytes;
  private int at;

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
    if (at == bytes.length) {
      return false;
    }
    int head = bytes[at++];
    if (head >= 0) {
      readAbsorbed(head);
    } else if ((head & GENERAL) == GAP) {
      readGap(head);
    } else {
      readGeneral(head);
    }
    return true;
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
    int copies = number(head & 63, 63);
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
