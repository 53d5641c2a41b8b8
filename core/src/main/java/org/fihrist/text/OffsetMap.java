package org.fihrist.text;

import static org.fihrist.text.OffsetEncoder.*;

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
 * <p>Only changes are stored, a deleted vowel in at most one byte, other deletions in one or two,
 * what was inserted or replaced in five or six, with an index of 20 bytes for 48 bytes or more of
 * them; nothing is stored for text that was copied. Look-ups in both directions cost O(log
 * changes).
 *
 * <p>Immutable and safe for use by any number of threads.
 */
public final class OffsetMap {

  private static final byte[] NO_BYTES = {};
  private static final int[] NO_INDEX = {};

  private final byte[] bytes;
  private final int[] index;
  private final int blocks;
  private final int length;
  private final int originalLength;

  /** A map of blocks in the form of {@link OffsetEncoder}. */
  OffsetMap(byte[] bytes, int[] index, int blocks, int length, int originalLength) {
    this.bytes = bytes;
    this.index = index;
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
    return new OffsetMap(NO_BYTES, NO_INDEX, 0, length, length);
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
    return blocks == 0;
  }

  /**
   * What the map costs, beside a constant for the object itself.
   *
   * @return the bytes that its changes are stored in
   */
  public int storedBytes() {
    return bytes.length + index.length * Integer.BYTES;
  }

  /**
   * Where the source of the unit at an offset begins.
   *
   * @param offset an offset of the changed text, {@code 0 <= offset <= length()}
   * @return an offset of the original; {@code originalLength()} for {@code offset == length()}
   * @throws IndexOutOfBoundsException if the offset is outside
   */
  public int start(int offset) {
    return new OffsetLookup(this, cursorAt(offset)).start(offset);
  }

  /**
   * Where the source of the unit before an offset ends.
   *
   * @param offset an offset of the changed text, {@code 0 <= offset <= length()}
   * @return an offset of the original; 0 for {@code offset == 0}
   * @throws IndexOutOfBoundsException if the offset is outside
   */
  public int end(int offset) {
    return new OffsetLookup(this, cursorAt(offset - 1)).end(offset);
  }

  /**
   * Look-ups for offsets that come mostly in ascending order, which need no search.
   *
   * @return a new look-up, for one thread
   */
  public OffsetLookup lookup() {
    return new OffsetLookup(this, cursor());
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
    int from = start(Objects.requireNonNull(span, "span").start());
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
    Objects.requireNonNull(span, "span");
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
    if (Objects.requireNonNull(next, "next").originalLength != length) {
      throw new IllegalArgumentException(
          "cannot compose: the first map's text has "
              + length
              + " units, the second map's original has "
              + next.originalLength);
    }
    if (next.isIdentity()) {
      return this;
    }
    return isIdentity() ? next : OffsetComposer.compose(this, next);
  }

  /** The first changed unit whose source ends after an offset of the original. */
  private int firstEndingAfter(int original) {
    OffsetCursor cursor = cursor(LAST_END, original);
    while (cursor.next()) {
      int copied = cursor.out + Math.max(0, original - cursor.in);
      if (copied < cursor.outStart) {
        return copied;
      }
      if (cursor.outStart < cursor.outEnd && cursor.inEnd > original) {
        return cursor.outStart;
      }
    }
    return Math.min(length, cursor.out + Math.max(0, original - cursor.in));
  }

  /** The first changed unit whose source starts at or after an offset of the original. */
  private int firstStartingFrom(int original) {
    OffsetCursor cursor = cursor(LAST_START, original - 1);
    while (cursor.next()) {
      int copied = cursor.out + Math.max(0, original - cursor.in);
      if (copied < cursor.outStart) {
        return copied;
      }
      if (cursor.outStart < cursor.outEnd && cursor.inStart >= original) {
        return cursor.outStart;
      }
    }
    return Math.min(length, cursor.out + Math.max(0, original - cursor.in));
  }

  /** A cursor after all blocks of which a field of the index tells that it is at most a value. */
  private OffsetCursor cursor(int field, int most) {
    int low = 0;
    int high = index.length / ENTRY;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (index[middle * ENTRY + field] <= most) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return new OffsetCursor(bytes, index, low - 1);
  }

  /**
   * A cursor that stands before the block of a changed unit, at most one entry of the index away.
   */
  OffsetCursor cursorAt(int unit) {
    return cursor(OUT, unit);
  }

  /** A cursor before the first block. */
  OffsetCursor cursor() {
    return new OffsetCursor(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OffsetMap map
        && length == map.length
        && originalLength == map.originalLength
        && blocks == map.blocks
        && cursor().hasSameBlocks(map.cursor());
  }

  @Override
  public int hashCode() {
    return (31 * length + originalLength) * 31 + blocks;
  }

  @Override
  public String toString() {
    return "OffsetMap[" + originalLength + " -> " + length + ", " + blocks + " changes]";
  }

  /**
   * Builds a map from left to right. Each call says what became of the next units of the original.
   * For one thread; a builder may go on after {@link #build()}.
   */
  public static final class Builder {

    private final OffsetWriter writer = new OffsetWriter();

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
      writer.copy(units);
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
      writer.replace(originalUnits, changedUnits);
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
      writer.absorb(units);
      return this;
    }

    /**
     * The next units are copied, except some that are deleted and belong to the character before
     * them: {@link #copy} and {@link #absorb(int)} for text that has many vowels.
     *
     * @param units how many, at most 64
     * @param deleted a bit for each deleted unit, the lowest for the first
     * @return this builder
     * @throws IllegalArgumentException if there are more than 64, or a bit for none of them
     */
    public Builder absorb(int units, long deleted) {
      if (units < 0 || units > Long.SIZE || (units < Long.SIZE && deleted >>> units != 0)) {
        throw new IllegalArgumentException(
            "cannot mark units of " + units + " by the bits " + Long.toHexString(deleted));
      }
      writer.absorb(units, deleted);
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
      writer.skip(units);
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
      writer.insert(units);
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
      if (start < writer.lastStart() || end < start || end < writer.lastEnd()) {
        throw new IllegalArgumentException(
            "source [" + start + ", " + end + ") comes after one that ends at " + writer.lastEnd());
      }
      writer.share(units, start, end);
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
      return skip(offset - writer.in());
    }

    /**
     * The map of what was told so far.
     *
     * @return an immutable map; later calls do not change it
     */
    public OffsetMap build() {
      return writer.build();
    }

    private static void check(int units, String what) {
      if (units < 0) {
        throw new IllegalArgumentException("cannot have " + units + " units " + what);
      }
    }
  }
}
