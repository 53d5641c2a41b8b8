package org.fihrist.text;

import java.util.Objects;

/**
 * A half-open range of UTF-16 offsets: {@code start} is the first unit, {@code end} the one after
 * the last. Immutable; ordered by start, then by end.
 *
 * @param start offset of the first unit, {@code 0 <= start}
 * @param end offset after the last unit, {@code start <= end}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @param start offset of the first unit, {@code 0 <= start}
   * @param end offset after the last unit, {@code start <= end}
   * @throws IllegalArgumentException if {@code start < 0} or {@code end < start}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, but start is " + start + " and end is " + end);
    }
  }

  /**
   * The number of UTF-16 units in the span.
   *
   * @return {@code end - start}
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether the span holds no unit.
   *
   * @return true when start and end are equal
   */
  public boolean isEmpty() {
    return start == end;
  }

  /**
   * Whether every unit of the other span is in this one.
   *
   * @param other the span that may lie inside
   * @return true when {@code start <= other.start} and {@code other.end <= end}
   */
  public boolean contains(Span other) {
    Objects.requireNonNull(other, "other");
    return start <= other.start && other.end <= end;
  }

  /**
   * Whether the two spans share a unit. An empty span shares none.
   *
   * @param other the other span
   * @return true when there is an offset in both
   */
  public boolean overlaps(Span other) {
    Objects.requireNonNull(other, "other");
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /**
   * The characters of the text that this span covers.
   *
   * @param text the text whose offsets these are
   * @return the slice as a string
   * @throws IndexOutOfBoundsException if the span ends after the text
   */
  public String of(CharSequence text) {
    Objects.checkFromToIndex(start, end, Objects.requireNonNull(text, "text").length());
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, Objects.requireNonNull(other, "other").start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
