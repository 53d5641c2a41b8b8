package org.fihrist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fihrist.text.DenseMap.Op;
import org.fihrist.text.DenseMap.Step;
import org.junit.jupiter.api.Test;

/** The laws of the offset contract, and equality with a map that stores every unit. */
class OffsetMapTest {

  @Provide
  Arbitrary<List<Step>> steps() {
    return step(40).list().ofMaxSize(150);
  }

  private static Arbitrary<Step> step(int longest) {
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
    Arbitrary<Integer> many = Arbitraries.integers().between(0, longest);
    return Combinators.combine(Arbitraries.of(Op.values()), Arbitraries.oneOf(few, few, many), few)
        .as(
            (op, original, changed) ->
                op == Op.REPLACE
                    ? new Step(op, Math.max(1, original), Math.max(1, changed))
                    : new Step(op, original, op == Op.INSERT ? original : changed));
  }

  /** A map whose original has just the length asked for. */
  private static List<Step> fit(List<Step> steps, int length) {
    List<Step> fitted = new ArrayList<>();
    int left = length;
    for (Step step : steps) {
      if (step.op() == Op.INSERT) {
        fitted.add(step);
      } else if (step.original() <= left) {
        fitted.add(step);
        left -= step.original();
      }
    }
    fitted.add(new Step(Op.COPY, left, left));
    return fitted;
  }

  @Property
  void equalsTheDenseMap(@ForAll("steps") List<Step> steps) {
    assertSame(DenseMap.of(steps), DenseMap.build(steps));
  }

  @Property
  void isMonotone(@ForAll("steps") List<Step> steps) {
    assertMonotone(DenseMap.build(steps));
  }

  @Property
  void composesAsFunctions(
      @ForAll("steps") List<Step> one,
      @ForAll("steps") List<Step> two,
      @ForAll("steps") List<Step> three) {
    DenseMap a = DenseMap.of(one);
    List<Step> second = fit(two, a.length);
    DenseMap b = DenseMap.of(second);
    List<Step> third = fit(three, b.length);
    DenseMap c = DenseMap.of(third);
    OffsetMap first = DenseMap.build(one);
    OffsetMap left = first.then(DenseMap.build(second)).then(DenseMap.build(third));
    OffsetMap right = first.then(DenseMap.build(second).then(DenseMap.build(third)));
    assertSame(a.then(b).then(c), left);
    assertSame(a.then(b.then(c)), right);
    assertMonotone(left);
  }

  @Property
  void identityIsNeutral(@ForAll("steps") List<Step> steps) {
    OffsetMap map = DenseMap.build(steps);
    assertEquals(map, OffsetMap.identity(map.originalLength()).then(map));
    assertEquals(map, map.then(OffsetMap.identity(map.length())));
    assertSame(DenseMap.of(steps), OffsetMap.identity(map.originalLength()).then(map));
  }

  @Property
  void findsTheChangedUnits(
      @ForAll("steps") List<Step> steps,
      @ForAll @IntRange(max = 300) int one,
      @ForAll @IntRange(max = 300) int two) {
    OffsetMap map = DenseMap.build(steps);
    int from = Math.min(Math.min(one, two), map.originalLength());
    int to = Math.min(Math.max(one, two), map.originalLength());
    Span span = new Span(from, to);
    assertEquals(DenseMap.of(steps).toChanged(span), map.toChanged(span));
  }

  @Test
  void tellsHowFarUnitsAreCopied() {
    OffsetMap map =
        OffsetMap.builder().copy(5).skip(2).copy(3).insert(1).copy(4).replace(2, 1).build();
    OffsetLookup lookup = map.lookup();
    assertEquals(5, lookup.copiedUntil(0));
    assertEquals(5, lookup.copiedUntil(4));
    assertEquals(8, lookup.copiedUntil(5));
    assertEquals(8, lookup.copiedUntil(8));
    assertEquals(13, lookup.copiedUntil(9));
    assertEquals(13, lookup.copiedUntil(13));
    assertEquals(14, lookup.copiedUntil(14));
    assertEquals(7, OffsetMap.identity(7).lookup().copiedUntil(2));
  }

  @Property
  void aLookupAnswersAsTheMapInAnyOrder(
      @ForAll("steps") List<Step> steps,
      @ForAll List<@IntRange(max = 500) Integer> places,
      @ForAll boolean ascending) {
    OffsetMap map = DenseMap.build(steps);
    DenseMap dense = DenseMap.of(steps);
    List<Integer> order = new ArrayList<>(places);
    if (ascending) {
      Collections.sort(order);
    }
    OffsetLookup lookup = map.lookup();
    for (int place : order) {
      int offset = Math.min(place, map.length());
      assertEquals(dense.start(offset), lookup.start(offset));
      assertEquals(dense.end(offset), lookup.end(offset));
      int until = lookup.copiedUntil(offset);
      for (int i = offset; i < until; i++) {
        assertEquals(dense.start(offset) + i - offset, dense.start(i));
        assertEquals(dense.start(i) + 1, dense.end(i + 1));
      }
    }
    assertThrows(IndexOutOfBoundsException.class, () -> lookup.start(map.length() + 1));
    assertThrows(IndexOutOfBoundsException.class, () -> lookup.end(-1));
  }

  @Property
  void roundTripCoversTheKeptText(@ForAll("steps") List<Step> steps) {
    OffsetMap map = DenseMap.build(steps);
    for (int i = 0; i < map.length(); i++) {
      Span unit = new Span(i, i + 1);
      Span source = map.toOriginal(unit);
      if (!source.isEmpty()) {
        assertTrue(map.toChanged(source).contains(unit), () -> unit + " of " + map);
        assertTrue(
            map.toOriginal(map.toChanged(source)).contains(source), () -> unit + " of " + map);
      }
    }
  }

  @Property
  void splitsNoPairWhenItsCallsDoNot(@ForAll("hostile") String text) {
    OffsetMap.Builder builder = OffsetMap.builder();
    StringBuilder changed = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int units = Character.charCount(c);
              if (Character.isSpaceChar(c)) {
                builder.skip(units);
              } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
                builder.absorb(units);
              } else {
                builder.copy(units);
                changed.appendCodePoint(c);
              }
            });
    OffsetMap map = builder.build();
    int[] boundaries = ArabicText.boundaries(changed);
    for (int i = 1; i < boundaries.length; i++) {
      assertTrue(ArabicText.isBoundary(text, map.start(boundaries[i - 1])));
      assertTrue(ArabicText.isBoundary(text, map.end(boundaries[i])));
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    return ArabicText.hostile();
  }

  @Property
  void equalCallsGiveEqualMaps(@ForAll("steps") List<Step> steps) {
    assertEquals(DenseMap.build(steps), DenseMap.build(steps));
    assertEquals(DenseMap.build(steps).hashCode(), DenseMap.build(steps).hashCode());
  }

  @Test
  void aBuilderGoesOnAfterItsFirstMap() {
    OffsetMap.Builder builder = OffsetMap.builder().copy(2).absorb(1);
    OffsetMap first = builder.build();
    OffsetMap second = builder.absorb(2).copy(1).build();
    assertEquals(3, first.end(2));
    assertEquals(5, second.end(2));
    assertEquals(3, first.originalLength());
  }

  @Property
  void sharedSourcesMayOverlap(@ForAll long seed) {
    Random random = new Random(seed);
    OffsetMap.Builder builder = OffsetMap.builder();
    int[] starts = new int[200];
    int[] ends = new int[starts.length];
    int start = 0;
    int end = 0;
    for (int i = 0; i < starts.length; i++) {
      start = Math.max(start, end - random.nextInt(3)) + random.nextInt(2) * random.nextInt(30);
      end = Math.max(start, end) + random.nextInt(3);
      starts[i] = start;
      ends[i] = end;
      builder.share(1, start, end);
    }
    OffsetMap map = builder.skipTo(end + 5).build();
    for (int i = 0; i < starts.length; i++) {
      assertEquals(starts[i], map.start(i));
      assertEquals(ends[i], map.end(i + 1));
    }
    assertEquals(end + 5, map.originalLength());
    assertMonotone(map);
  }

  @Test
  void vowelledTextCostsLessThanAByteAUnit() {
    OffsetMap.Builder builder = OffsetMap.builder();
    for (int i = 0; i < 10_000; i++) {
      builder.copy(1 + i % 3).absorb(1);
    }
    OffsetMap map = builder.build();
    assertTrue(map.storedBytes() <= 0.6 * map.originalLength(), map::toString);
    assertEquals(0, OffsetMap.identity(100).storedBytes());
  }

  @Test
  void anInsertedUnitHasAnEmptySource() {
    OffsetMap map = OffsetMap.builder().copy(3).insert(1).copy(2).build();
    assertEquals(new Span(3, 3), map.toOriginal(new Span(3, 4)));
    assertEquals(new Span(0, 3), map.toOriginal(new Span(0, 4)));
    assertEquals(new Span(3, 5), map.toOriginal(new Span(3, 6)));
  }

  @Test
  void trailingMarksBelongToTheirWord() {
    OffsetMap map = OffsetMap.builder().copy(3).absorb(1).copy(2).build();
    assertEquals(new Span(0, 4), map.toOriginal(new Span(0, 3)));
    assertEquals(new Span(4, 5), map.toOriginal(new Span(3, 4)));
  }

  @Test
  void offsetsOutsideAreRefused() {
    OffsetMap map = OffsetMap.identity(2);
    assertThrows(IndexOutOfBoundsException.class, () -> map.start(3));
    assertThrows(IndexOutOfBoundsException.class, () -> map.end(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> map.toOriginal(new Span(1, 3)));
    assertThrows(IndexOutOfBoundsException.class, () -> map.toChanged(new Span(3, 3)));
    assertThrows(IllegalArgumentException.class, () -> map.then(OffsetMap.identity(3)));
    assertThrows(IllegalArgumentException.class, () -> OffsetMap.identity(-1));
    assertThrows(IllegalArgumentException.class, () -> OffsetMap.builder().copy(-1));
    assertThrows(IllegalArgumentException.class, () -> OffsetMap.builder().replace(0, 1));
  }

  @Test
  void unitsBelowNothingAreRefusedByName() {
    assertRefused("-1 units copied", builder -> builder.copy(-1));
    assertRefused("-2 units absorbed", builder -> builder.absorb(-2));
    assertRefused("-3 units skipped", builder -> builder.skip(-3));
    assertRefused("-4 units inserted", builder -> builder.insert(-4));
    assertRefused("-5 units shared", builder -> builder.share(-5, 3, 3));
    assertRefused("3 -> 0", builder -> builder.replace(3, 0));
    assertRefused("units of 65", builder -> builder.absorb(65, 0));
    assertRefused("bits 4", builder -> builder.absorb(2, 4));
    assertRefused("-1 units skipped", builder -> builder.skipTo(2));
  }

  @Test
  void aSourceThatGoesBackIsRefused() {
    assertRefused("[1, 4) comes after one that ends at 3", builder -> builder.share(1, 1, 4));
    assertRefused("[2, 2) comes after one that ends at 3", builder -> builder.share(1, 2, 2));
    assertRefused("[5, 4)", builder -> builder.share(1, 5, 4));
    OffsetMap.Builder builder = OffsetMap.builder().copy(3).share(1, 2, 6);
    assertThrows(IllegalArgumentException.class, () -> builder.share(1, 2, 5));
    assertThrows(IllegalArgumentException.class, () -> builder.share(1, 1, 6));
    assertEquals(new Span(2, 6), builder.share(1, 2, 6).build().toOriginal(new Span(4, 5)));
  }

  /** A builder that has copied three units refuses a call, and says what was wrong with it. */
  private static void assertRefused(String message, Consumer<OffsetMap.Builder> call) {
    OffsetMap.Builder builder = OffsetMap.builder().copy(3);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> call.accept(builder));
    assertTrue(refused.getMessage().contains(message), refused.getMessage());
  }

  @Test
  void whatIsDeletedBehindASharedSourceBelongsToIt() {
    OffsetMap map = OffsetMap.builder().copy(2).share(2, 1, 4).absorb(3).copy(1).build();
    assertEquals(new Span(1, 7), map.toOriginal(new Span(2, 3)));
    assertEquals(new Span(1, 7), map.toOriginal(new Span(3, 4)));
    assertEquals(new Span(7, 8), map.toOriginal(new Span(4, 5)));
    OffsetMap empty = OffsetMap.builder().copy(2).share(1, 2, 2).absorb(3).copy(1).build();
    assertEquals(new Span(2, 2), empty.toOriginal(new Span(2, 3)));
    assertEquals(new Span(5, 6), empty.toOriginal(new Span(3, 4)));
  }

  @Test
  void noUnitsSharedChangesNothing() {
    OffsetMap.Builder builder = OffsetMap.builder().copy(3).share(0, 5, 6);
    assertEquals(OffsetMap.identity(3), builder.build());
  }

  @Test
  void differentMapsAreNotEqual() {
    List<OffsetMap> maps =
        List.of(
            OffsetMap.identity(3),
            OffsetMap.identity(4),
            OffsetMap.builder().copy(3).skip(1).build(),
            OffsetMap.builder().copy(1).skip(1).copy(2).build(),
            OffsetMap.builder().skip(1).copy(1).skip(1).copy(2).build(),
            OffsetMap.builder().insert(1).copy(3).build());
    for (OffsetMap one : maps) {
      for (OffsetMap other : maps) {
        assertEquals(one == other, one.equals(other), () -> one + " and " + other);
      }
    }
    assertNotEquals(OffsetMap.identity(3), null);
    assertTrue(maps.stream().mapToInt(OffsetMap::hashCode).distinct().count() >= 5);
  }

  @Test
  void tellsItsLengthsAndWhatItStores() {
    OffsetMap map = OffsetMap.builder().copy(3).absorb(1).copy(2).replace(1, 3).build();
    assertEquals("OffsetMap[7 -> 8, 2 changes]", map.toString());
    assertEquals(1, OffsetMap.builder().copy(3).skip(2).copy(2).build().storedBytes());
    assertEquals(1, OffsetMap.builder().copy(3).absorb(1).copy(2).build().storedBytes());
    assertEquals(1, OffsetMap.builder().copy(3).replace(2, 1).build().storedBytes());
    assertEquals(5, OffsetMap.builder().copy(3).insert(1).copy(3).build().storedBytes());
  }

  private static void assertMonotone(OffsetMap map) {
    for (int i = 1; i <= map.length(); i++) {
      assertTrue(map.start(i - 1) <= map.start(i), map::toString);
      assertTrue(map.end(i - 1) <= map.end(i), map::toString);
    }
    assertTrue(map.end(map.length()) <= map.originalLength());
  }

  private static void assertSame(DenseMap expected, OffsetMap actual) {
    assertEquals(expected.length, actual.length());
    assertEquals(expected.originalLength, actual.originalLength());
    for (int i = 0; i <= expected.length; i++) {
      int offset = i;
      assertEquals(
          expected.start(i), actual.start(i), () -> "start of " + offset + " in " + expected);
      assertEquals(expected.end(i), actual.end(i), () -> "end of " + offset + " in " + expected);
    }
  }
}
