package org.fihrist.text;

import java.util.Objects;

/**
 * Answers the questions of an {@link OffsetMap} for offsets that come mostly in ascending order, as
 * a tokenizer asks them: then all questions together cost no more than one pass over the changes.
 * An offset that lies before the last one costs a look-up in the map.
 *
 * <pre>{@code
 * OffsetLookup lookup = map.lookup();
 * lookup.start(0);
 * lookup.end(4);
 * }</pre>
 *
 * <p>For one thread; the map may be shared.
 */
public final class OffsetLookup {

  private final OffsetMap map;
  private OffsetCursor cursor;

  /** A look-up that is at home where a cursor of the map stands. */
  OffsetLookup(OffsetMap map, OffsetCursor cursor) {
    this.map = map;
    this.cursor = cursor;
  }

  /**
   * Where the source of the unit at an offset begins; the same as {@link OffsetMap#start}.
   *
   * @param offset an offset of the changed text, {@code 0 <= offset <= length()}
   * @return an offset of the original; {@code originalLength()} for {@code offset == length()}
   * @throws IndexOutOfBoundsException if the offset is outside
   */
  public int start(int offset) {
    Objects.checkIndex(offset, map.length() + 1);
    if (offset == map.length()) {
      return map.originalLength();
    }
    return isCopied(offset) ? cursor.in + offset - cursor.out : cursor.inStart;
  }

  /**
   * Where the source of the unit before an offset ends; the same as {@link OffsetMap#end}.
   *
   * @param offset an offset of the changed text, {@code 0 <= offset <= length()}
   * @return an offset of the original; 0 for {@code offset == 0}
   * @throws IndexOutOfBoundsException if the offset is outside
   */
  public int end(int offset) {
    Objects.checkIndex(offset, map.length() + 1);
    if (offset == 0) {
      return 0;
    }
    return isCopied(offset - 1) ? cursor.in + offset - cursor.out : cursor.inEnd;
  }

  /**
   * How far units were copied one by one from an offset on: up to there, and where the first one
   * came from, says where each came from.
   *
   * @param offset an offset of the changed text, {@code 0 <= offset <= length()}
   * @return the first offset from this one on whose unit is no copy, or at which units of the
   *     original were left out; at most {@code length()}
   * @throws IndexOutOfBoundsException if the offset is outside
   */
  public int copiedUntil(int offset) {
    Objects.checkIndex(offset, map.length() + 1);
    if (!isCopied(offset)) {
      return offset;
    }
    return cursor.outStart > offset ? cursor.outStart : map.length();
  }

  /**
   * Goes to the first block that ends after a unit; whether the unit is a copy before it. The
   * source of an insertion in a gap, as composed, may end before it starts.
   */
  private boolean isCopied(int unit) {
    if (unit < cursor.out) {
      cursor = map.cursorAt(unit);
    }
    while (unit >= cursor.outEnd) {
      if (!cursor.next()) {
        return true;
      }
    }
    return unit < cursor.outStart;
  }
}
