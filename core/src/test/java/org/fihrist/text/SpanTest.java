package org.fihrist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"-1, 0", "-2, -1", "3, 2"})
  void boundsThatAreNoneAreNamed(int start, int end) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> new Span(start, end)).getMessage();
    assertTrue(message.contains("start is " + start + " and end is " + end), message);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0, true", "2, 2, 0, true", "2, 3, 1, false", "1, 7, 6, false"})
  void knowsHowManyUnitsItHolds(int start, int end, int length, boolean empty) {
    assertEquals(length, new Span(start, end).length());
    assertEquals(empty, new Span(start, end).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, 2, 5, true, true",
    "2, 5, 3, 4, true, true",
    "2, 5, 1, 5, false, true",
    "2, 5, 2, 6, false, true",
    "2, 5, 0, 2, false, false",
    "2, 5, 5, 9, false, false",
    "2, 5, 0, 3, false, true",
    "2, 5, 4, 9, false, true",
    "2, 5, 3, 3, true, false",
    "2, 5, 5, 5, true, false",
    "2, 5, 6, 6, false, false",
  })
  void containsAndOverlaps(
      int start, int end, int otherStart, int otherEnd, boolean contains, boolean overlaps) {
    Span span = new Span(start, end);
    Span other = new Span(otherStart, otherEnd);
    assertEquals(contains, span.contains(other));
    assertEquals(overlaps, span.overlaps(other));
    assertEquals(overlaps, other.overlaps(span));
  }

  @Test
  void isInOrderByStartThenEnd() {
    List<Span> ordered = List.of(new Span(0, 9), new Span(1, 1), new Span(1, 4), new Span(2, 3));
    Stream<Span> shuffled = Stream.of(3, 1, 0, 2).map(ordered::get);
    assertEquals(ordered, shuffled.sorted().toList());
    assertEquals(0, new Span(1, 4).compareTo(new Span(1, 4)));
  }

  @Test
  void isASliceOfItsText() {
    assertEquals("سوري", new Span(2, 6).of("السوريون"));
    assertEquals("", new Span(8, 8).of(new StringBuilder("السوريون")));
    assertThrows(IndexOutOfBoundsException.class, () -> new Span(2, 9).of("السوريون"));
    assertEquals("[2, 6)", new Span(2, 6).toString());
  }
}
