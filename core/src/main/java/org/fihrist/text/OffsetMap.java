package org.fihrist.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * Where each unit of a changed text came from in the original: the offset contract of {@link
 * org.fihrist.text the package} as an object.
 *
 * <p>A map is two monotone functions on the boundaries of the changed text: {@link #start(int)},
 * where the source of the unit after the boundary begins, and {@link #end(int)}, where the source
 * of the unit before it ends. {@link #then(OffsetMap)} composes both, so composition is associative
 * and the identity is its neutral element.
 *
 * <p>Only changes are stored: 20 bytes for each block of changed units, nothing for text that was
 * copied. An identity of any length shares one empty array. Look-ups cost O(log changes).
 *
 * <p>Immutable and safe for use by any number of threads.
 */
public final class OffsetMap {

  /*
   * A block is a range of changed units that share one source interval, five ints long; the units
   * between two blocks are copies, one to one. A block without units is a gap: source that belongs
   * to nobody.
   *
   *   +0 OUT_START   first unit of the block in the changed text
   *   +1 OUT_END     the unit after its last
   *   +2 IN_START    where the source of its units begins
   *   +3 IN_END      where the source of its units ends (not below IN_START unless inserted in a gap)
   *   +4 RESUME      source offset of the unit at OUT_END
   */
  private static final int WIDTH = 5;
  private static final int OUT_START = 0;
  private static final int OUT_END = 1;
  private static final int IN_START = 2;
  private static final int IN_END = 3;
  private static final int RESUME = 4;

  private static final int[] NO_BLOCKS = {};

  private final int[] blocks;
  private final int length;
  private final int originalLength;

  private OffsetMap(int[] blocks, int length, int originalLength) {
    this.blocks = blocks;
    this.length = length;
    this.originalLength = originalLength;
  }

  /**
   * The map of a text that did not change.
   *
   * @param length the text's length in UTF-16 units
   * @return a map from each unit to itself
   * @throws IllegalArgumentException if the length is negative
   */
  public static OffsetMap identity(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("length must not be negative: " + length);
    }
    return new OffsetMap(NO_BLOCKS, length, length);
  }

  /**
   * A builder that is told, from left to right, what became of the original.
   *
   * @return a new builder, for one thread
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The length of the changed text.
   *
   * @return its UTF-16 units
   */
  public int length() {
    return length;
  }

  /**
   * The length of the original text.
   *
   * @return its UTF-16 units
   */
  public int originalLength() {
    return originalLength;
  }

  /**
   * Whether nothing moved: every offset means the same in both texts.
   *
   * @return true when no change is stored
   */
  public boolean isIdentity() {
    return blocks.length == 0;
  }

  /**
   * Where the source of the unit at an offset begins.
   *
   * @param offset an offset of the changed text, {@code 0 <= offset <= length()}
   * @return an offset of the original; {@code originalLength()} for {@code offset == length()}
   * @throws IndexOutOfBoundsException if the offset is outside
   */
  public int start(int offset) {
    Objects.checkIndex(offset, length + 1);
    return offset == length ? originalLength : rawStart(offset);
  }

  /**
   * Where the source of the unit before an offset ends.
   *
   * @param offset an offset of the changed text, {@code 0 <= offset <= length()}
   * @return an offset of the original; 0 for {@code offset == 0}
   * @throws IndexOutOfBoundsException if the offset is outside
   */
  public int end(int offset) {
    Objects.checkIndex(offset, length + 1);
    return offset == 0 ? 0 : rawEnd(offset - 1);
  }

  /**
   * The part of the original that a span of the changed text came from. An empty span gives an
   * empty span where the next character begins.
   *
   * @param span offsets of the changed text
   * @return offsets of the original
   * @throws IndexOutOfBoundsException if the span ends after the changed text
   */
  public Span toOriginal(Span span) {
    int from = start(span.start());
    return span.isEmpty() ? new Span(from, from) : new Span(from, Math.max(from, end(span.end())));
  }

  /**
   * The part of the changed text that a span of the original went into: the units whose source
   * shares a character with it. Where all of it was deleted, an empty span at the place.
   *
   * @param span offsets of the original
   * @return offsets of the changed text
   * @throws IndexOutOfBoundsException if the span ends after the original
   */
  public Span toChanged(Span span) {
    Objects.checkFromToIndex(span.start(), span.end(), originalLength);
    int from = firstEndingAfter(span.start());
    int to = from;
    int after = firstStartingFrom(span.end());
    if (!span.isEmpty() && after > from) {
      to = after;
    }
    return new Span(from, to);
  }

  /**
   * This map followed by another: from the text that the other made of this one's changed text,
   * back to this one's original.
   *
   * @param next the map of the later change; its original is this map's changed text
   * @return one map for both changes
   * @throws IllegalArgumentException if the lengths do not meet
   */
  public OffsetMap then(OffsetMap next) {
    if (next.originalLength != length) {
      throw new IllegalArgumentException(
          "cannot compose: the first map's text has "
              + length
              + " units, the second map's original has "
              + next.originalLength);
    }
    if (next.isIdentity()) {
      return this;
    }
    return isIdentity() ? next : Composer.compose(this, next);
  }

  /** The unit's source start, without the bounds check and the special case of the text's end. */
  private int rawStart(int unit) {
    int at = blockAtOrBefore(unit);
    if (at < 0) {
      return unit;
    }
    return unit < blocks[at + OUT_END]
        ? blocks[at + IN_START]
        : blocks[at + RESUME] + unit - blocks[at + OUT_END];
  }

  /**
   * The unit's source end as composed, which an insertion inside a gap may have below its start.
   */
  private int rawEnd(int unit) {
    int at = blockAtOrBefore(unit);
    if (at < 0) {
      return unit + 1;
    }
    return unit < blocks[at + OUT_END]
        ? blocks[at + IN_END]
        : blocks[at + RESUME] + unit + 1 - blocks[at + OUT_END];
  }

  /** Index in {@link #blocks} of the last block that starts at or before the unit, or -1. */
  private int blockAtOrBefore(int unit) {
    int low = 0;
    int high = blocks.length / WIDTH;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks[middle * WIDTH + OUT_START] <= unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (low - 1) * WIDTH;
  }

  private int firstEndingAfter(int original) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rawEnd(middle) > original) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int firstStartingFrom(int original) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rawStart(middle) >= original) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Composes two maps by walking the blocks of both once. */
  private static final class Composer {

    private final OffsetMap first;
    private final OffsetMap second;
    private final Builder result = new Builder();
    private int firstBlock;

    private Composer(OffsetMap first, OffsetMap second) {
      this.first = first;
      this.second = second;
    }

    static OffsetMap compose(OffsetMap first, OffsetMap second) {
      return new Composer(first, second).run();
    }

    private OffsetMap run() {
      int out = 0;
      int middle = 0;
      for (int at = 0; at < second.blocks.length; at += WIDTH) {
        copyRun(out, second.blocks[at + OUT_START], middle);
        if (second.blocks[at + OUT_START] < second.blocks[at + OUT_END]) {
          result.addBlock(
              second.blocks[at + OUT_START],
              second.blocks[at + OUT_END],
              first.start(second.blocks[at + IN_START]),
              first.end(second.blocks[at + IN_END]));
        }
        out = second.blocks[at + OUT_END];
        middle = second.blocks[at + RESUME];
      }
      copyRun(out, second.length, middle);
      if (result.in < first.originalLength) {
        result.skip(first.originalLength - result.in);
      }
      return new OffsetMap(
          Arrays.copyOf(result.blocks, result.size), second.length, first.originalLength);
    }

    /** Units of the second map that are copies have the intervals of the first map. */
    private void copyRun(int outStart, int outEnd, int middleStart) {
      int shift = outStart - middleStart;
      int middleEnd = outEnd - shift;
      int middle = middleStart;
      while (firstBlock < first.blocks.length && first.blocks[firstBlock + OUT_END] <= middle) {
        firstBlock += WIDTH;
      }
      for (int at = firstBlock; middle < middleEnd && at < first.blocks.length; at += WIDTH) {
        int blockStart = Math.max(middle, first.blocks[at + OUT_START]);
        int blockEnd = Math.min(middleEnd, first.blocks[at + OUT_END]);
        if (blockStart >= middleEnd) {
          break;
        }
        result.addCopy(middle + shift, blockStart + shift, first.rawStart(middle));
        if (blockStart < blockEnd) {
          result.addBlock(
              blockStart + shift,
              blockEnd + shift,
              first.blocks[at + IN_START],
              first.blocks[at + IN_END]);
        }
        middle = Math.max(middle, blockEnd);
      }
      if (middle < middleEnd) {
        result.addCopy(middle + shift, middleEnd + shift, first.rawStart(middle));
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OffsetMap map
        && length == map.length
        && originalLength == map.originalLength
        && Arrays.equals(blocks, map.blocks);
  }

  @Override
  public int hashCode() {
    return (31 * length + originalLength) * 31 + Arrays.hashCode(blocks);
  }

  @Override
  public String toString() {
    return "OffsetMap["
        + originalLength
        + " -> "
        + length
        + ", "
        + blocks.length / WIDTH
        + " changes]";
  }

  /**
   * Builds a map from left to right. Each call says what became of the next units of the original.
   * For one thread; a builder may go on after {@link #build()}.
   */
  public static final class Builder {

    private int[] blocks = NO_BLOCKS;
    private int size;
    private int out;
    private int in;

    /** Index of the block that holds the unit before {@link #out}, or -1 when that is a copy. */
    private int last = -1;

    /** Whether the source right before {@link #in} was kept, so that a deletion can join it. */
    private boolean afterKept;

    private Builder() {}

    /**
     * The next units are copied as they are.
     *
     * @param units how many
     * @return this builder
     * @throws IllegalArgumentException if negative
     */
    public Builder copy(int units) {
      check(units, "copied");
      if (units > 0) {
        out += units;
        in += units;
        last = -1;
        afterKept = true;
      }
      return this;
    }

    /**
     * The next units of the original became others, each of which has all of them as its source.
     *
     * @param originalUnits how many of the original, at least 1
     * @param changedUnits how many in the changed text, at least 1
     * @return this builder
     * @throws IllegalArgumentException if either is below 1
     */
    public Builder replace(int originalUnits, int changedUnits) {
      if (originalUnits < 1 || changedUnits < 1) {
        throw new IllegalArgumentException(
            "a replacement needs a unit on both sides: " + originalUnits + " -> " + changedUnits);
      }
      if (originalUnits == 1 && changedUnits == 1) {
        return copy(1);
      }
      last = append(out, out + changedUnits, in, in + originalUnits, in + originalUnits);
      out += changedUnits;
      in += originalUnits;
      afterKept = true;
      return this;
    }

    /**
     * The next units are deleted and belong to the character before them, if there is one.
     *
     * @param units how many
     * @return this builder
     * @throws IllegalArgumentException if negative
     */
    public Builder absorb(int units) {
      check(units, "absorbed");
      if (units == 0) {
        return this;
      }
      if (!afterKept) {
        return skip(units);
      }
      if (last < 0) {
        last = append(out - 1, out, in - 1, in, in);
      }
      in += units;
      blocks[last + IN_END] = in;
      blocks[last + RESUME] = in;
      return this;
    }

    /**
     * The next units are deleted and belong to nobody.
     *
     * @param units how many
     * @return this builder
     * @throws IllegalArgumentException if negative
     */
    public Builder skip(int units) {
      check(units, "skipped");
      if (units > 0) {
        in += units;
        afterKept = false;
        if (size > 0 && blocks[size - WIDTH + OUT_END] == out) {
          blocks[size - WIDTH + RESUME] = in;
        } else {
          append(out, out, in - units, in - units, in);
        }
      }
      return this;
    }

    /**
     * Units that nothing in the original stands for are inserted before the next one.
     *
     * @param units how many
     * @return this builder
     * @throws IllegalArgumentException if negative
     */
    public Builder insert(int units) {
      check(units, "inserted");
      if (units > 0) {
        append(out, out + units, in, in, in);
        out += units;
        afterKept = false;
      }
      return this;
    }

    /**
     * The next units of the changed text have a given source. This is the general call: the source
     * may overlap that of the units before, as when two letters became one and a part of the second
     * stands alone too.
     *
     * @param units how many of the changed text
     * @param start where their source begins, an offset of the original, not before that of the
     *     units before; what lies between belongs to nobody
     * @param end where it ends, not before that of the units before
     * @return this builder
     * @throws IllegalArgumentException if the source is not a span or goes back
     */
    public Builder share(int units, int start, int end) {
      check(units, "shared");
      if (start < lastStart() || end < start || end < lastEnd()) {
        throw new IllegalArgumentException(
            "source [" + start + ", " + end + ") comes after one that ends at " + lastEnd());
      }
      if (units == 1 && start == in && end == in + 1) {
        return copy(1);
      }
      if (units > 0) {
        skip(Math.max(0, start - in));
        last = append(out, out + units, start, end, end);
        out += units;
        in = end;
        afterKept = start < end;
      }
      return this;
    }

    /**
     * All units of the original up to an offset are deleted and belong to nobody.
     *
     * @param offset an offset of the original, not before what was told so far
     * @return this builder
     * @throws IllegalArgumentException if the offset lies before
     */
    public Builder skipTo(int offset) {
      return skip(offset - in);
    }

    private int lastStart() {
      boolean block = size > 0 && blocks[size - WIDTH + OUT_END] == out;
      if (block && blocks[size - WIDTH + OUT_START] < out) {
        return blocks[size - WIDTH + IN_START];
      }
      return out == 0 || block ? 0 : in - 1;
    }

    private int lastEnd() {
      boolean block = size > 0 && blocks[size - WIDTH + OUT_END] == out;
      if (block && blocks[size - WIDTH + OUT_START] < out) {
        return blocks[size - WIDTH + IN_END];
      }
      return block || out == 0 ? 0 : in;
    }

    /**
     * The map of what was told so far.
     *
     * @return an immutable map; later calls do not change it
     */
    public OffsetMap build() {
      return size == 0 ? identity(out) : new OffsetMap(Arrays.copyOf(blocks, size), out, in);
    }

    /** Copies at known places of both texts; a gap is noted where the source jumps. */
    private void addCopy(int outStart, int outEnd, int inStart) {
      if (outStart == outEnd) {
        return;
      }
      if (inStart != in) {
        if (size > 0 && blocks[size - WIDTH + OUT_END] == outStart) {
          blocks[size - WIDTH + RESUME] = inStart;
        } else {
          append(outStart, outStart, in, in, inStart);
        }
      }
      out = outEnd;
      in = inStart + outEnd - outStart;
    }

    /** Units at known places of both texts that share a source interval. */
    private void addBlock(int outStart, int outEnd, int inStart, int inEnd) {
      append(outStart, outEnd, inStart, inEnd, inEnd);
      out = outEnd;
      in = inEnd;
    }

    private int append(int outStart, int outEnd, int inStart, int inEnd, int resume) {
      if (size == blocks.length) {
        blocks = Arrays.copyOf(blocks, Math.max(WIDTH * 8, size * 2));
      }
      int at = size;
      blocks[at + OUT_START] = outStart;
      blocks[at + OUT_END] = outEnd;
      blocks[at + IN_START] = inStart;
      blocks[at + IN_END] = inEnd;
      blocks[at + RESUME] = resume;
      size += WIDTH;
      return at;
    }

    private static void check(int units, String what) {
      if (units < 0) {
        throw new IllegalArgumentException("cannot have " + units + " units " + what);
      }
    }
  }
}
