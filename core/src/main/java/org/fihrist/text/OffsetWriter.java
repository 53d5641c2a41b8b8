package org.fihrist.text;

/**
 * What {@link OffsetMap.Builder} has been told, from left to right: where both texts are, and the
 * block that may still change. Arguments are right already.
 */
final class OffsetWriter {

  private final OffsetEncoder encoder = new OffsetEncoder();
  private int out;
  private int in;

  /*
   * The block that may still change, and the offset of the original after it; nothing is pending
   * when blockEnd is before blockStart.
   */
  private int blockStart = 0;
  private int blockEnd = -1;
  private int sourceStart;
  private int sourceEnd;
  private int resume;

  /**
   * Up to where bits of deleted units were written, and how many such units the last one there has;
   * it may still get more.
   */
  private int marksOut = -1;

  private int lastMarks;

  /** Whether the source right before {@link #in} was kept, so that a deletion can join it. */
  private boolean afterKept;

  /** The next units are copied as they are. */
  void copy(int units) {
    if (units > 0) {
      out += units;
      in += units;
      afterKept = true;
    }
  }

  /** The next units of the original became others. */
  void replace(int originalUnits, int changedUnits) {
    if (originalUnits == 1 && changedUnits == 1) {
      copy(1);
      return;
    }
    add(out + changedUnits, in, in + originalUnits);
    afterKept = true;
  }

  /** The next units are deleted and belong to the character before them, if there is one. */
  void absorb(int units) {
    if (units == 0) {
      return;
    }
    if (!afterKept) {
      skip(units);
      return;
    }
    reopen();
    if (blockEnd < out) {
      pend(out - 1, out, in - 1, in);
    }
    in += units;
    sourceEnd = in;
    resume = in;
  }

  /** Makes the last unit of written bits a block that may still change. */
  private void reopen() {
    if (endsWithMarks()) {
      encoder.removeLastMark(lastMarks);
      pend(out - 1, out, in - 1 - lastMarks, in);
    }
  }

  /** Whether the last unit has deleted ones of which the bits are written. */
  private boolean endsWithMarks() {
    return out == marksOut && blockEnd < out && lastMarks > 0;
  }

  /** The next units, at most 64, are copied, except those of the bits, which are deleted. */
  void absorb(int units, long deleted) {
    int first = Math.min(units, Long.numberOfTrailingZeros(~deleted));
    absorb(first);
    int rest = units - first;
    long marks = first == Long.SIZE ? 0 : deleted >>> first;
    int all = Long.bitCount(marks);
    if (all >= OffsetEncoder.FEWEST_MARKS) {
      int last = Long.numberOfLeadingZeros(~(marks << Long.SIZE - rest));
      if (last < all) {
        addMarks(rest, marks, last);
        return;
      }
    }
    while (marks != 0) {
      int copied = Long.numberOfTrailingZeros(marks);
      int absorbed = Long.numberOfTrailingZeros(~(marks >>> copied));
      copy(copied);
      absorb(absorbed);
      rest -= copied + absorbed;
      marks = marks >>> copied >>> absorbed;
    }
    copy(rest);
  }

  /** Writes bits of some units, the first of which stays; so many are of the last unit. */
  private void addMarks(int units, long marks, int last) {
    flush();
    encoder.addMarks(out, in, marks);
    out += units - Long.bitCount(marks);
    in += units;
    blockStart = out;
    blockEnd = out - 1;
    marksOut = out;
    lastMarks = last;
    afterKept = true;
  }

  /** The next units are deleted and belong to nobody. */
  void skip(int units) {
    if (units > 0) {
      reopen();
      if (blockEnd < out) {
        pend(out, out, in, in);
      }
      in += units;
      resume = in;
      afterKept = false;
    }
  }

  /** Units that nothing in the original stands for come in. */
  void insert(int units) {
    if (units > 0) {
      add(out + units, in, in);
      afterKept = false;
    }
  }

  /** The next units of the changed text have a source that may overlap the one before. */
  void share(int units, int start, int end) {
    if (units == 1 && start == in && end == in + 1) {
      copy(1);
    } else if (units > 0) {
      skip(Math.max(0, start - in));
      add(out + units, start, end);
      afterKept = start < end;
    }
  }

  /** Where the source of the last unit starts. */
  int lastStart() {
    if (blockEnd < out) {
      return Math.max(0, in - 1 - (endsWithMarks() ? lastMarks : 0));
    }
    return blockStart < blockEnd ? sourceStart : 0;
  }

  /** Where the source of the last unit ends. */
  int lastEnd() {
    if (blockEnd < out) {
      return out == 0 ? 0 : in;
    }
    return blockStart < blockEnd ? sourceEnd : 0;
  }

  /** The map of what was told so far. */
  OffsetMap build() {
    if (blockEnd < blockStart) {
      return encoder.map(out, in);
    }
    return encoder.mapWith(blockStart, blockEnd, sourceStart, sourceEnd, resume, out, in);
  }

  /** Copies at known places of both texts; a gap is noted where the source jumps. */
  void addCopy(int outEnd, int inStart) {
    if (inStart != in) {
      if (blockEnd < out) {
        pend(out, out, in, in);
      }
      resume = inStart;
    }
    in = inStart + outEnd - out;
    out = outEnd;
  }

  /** Units that share a source interval; the original goes on after it. */
  void add(int outEnd, int inStart, int inEnd) {
    pend(out, outEnd, inStart, inEnd);
    out = outEnd;
    in = inEnd;
  }

  /** Begins a block; the one before it is final. */
  private void pend(int outStart, int outEnd, int inStart, int inEnd) {
    flush();
    blockStart = outStart;
    blockEnd = outEnd;
    sourceStart = inStart;
    sourceEnd = inEnd;
    resume = inEnd;
  }

  private void flush() {
    if (blockEnd >= blockStart) {
      encoder.add(blockStart, blockEnd, sourceStart, sourceEnd, resume);
    }
  }

  /** The offset of the original up to which all is told. */
  int in() {
    return in;
  }
}
