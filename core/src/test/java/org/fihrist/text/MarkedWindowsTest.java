package org.fihrist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fihrist.text.DenseMap.Op;
import org.fihrist.text.DenseMap.Step;
import org.junit.jupiter.api.Test;

/** Deleted units told by their bits, 64 at a time, make the map that they make one by one. */
class MarkedWindowsTest {

  /** Tells both builders the same, and notes it. */
  private static final class Twins {
    private final OffsetMap.Builder byBits = OffsetMap.builder();
    private final OffsetMap.Builder oneByOne = OffsetMap.builder();
    private final List<Step> steps = new ArrayList<>();

    void window(int units, long deleted) {
      byBits.absorb(units, deleted);
      for (int i = 0; i < units; i++) {
        if ((deleted >>> i & 1) == 0) {
          oneByOne.copy(1);
          steps.add(new Step(Op.COPY, 1, 1));
        } else {
          oneByOne.absorb(1);
          steps.add(new Step(Op.ABSORB, 1, 0));
        }
      }
    }

    void other(Random random) {
      int units = 1 + random.nextInt(3);
      switch (random.nextInt(4)) {
        case 0 -> {
          byBits.skip(units);
          oneByOne.skip(units);
          steps.add(new Step(Op.SKIP, units, 0));
        }
        case 1 -> {
          byBits.insert(units);
          oneByOne.insert(units);
          steps.add(new Step(Op.INSERT, units, units));
        }
        case 2 -> {
          byBits.absorb(units);
          oneByOne.absorb(units);
          steps.add(new Step(Op.ABSORB, units, 0));
        }
        default -> {
          byBits.copy(100 * units);
          oneByOne.copy(100 * units);
          steps.add(new Step(Op.COPY, 100 * units, 100 * units));
        }
      }
    }
  }

  private static long bits(Random random, int units) {
    long bits = random.nextLong();
    for (int thinner = random.nextInt(4); thinner > 0; thinner--) {
      bits &= random.nextLong();
    }
    bits = random.nextInt(5) == 0 ? ~bits : bits;
    return units == 0 ? 0 : bits & -1L >>> Long.SIZE - units;
  }

  @Property(tries = 2_000)
  void bitsAreTheSameAsCalls(@ForAll long seed) {
    Random random = new Random(seed);
    Twins twins = new Twins();
    for (int i = random.nextInt(12); i > 0; i--) {
      int units = random.nextBoolean() ? Long.SIZE : random.nextInt(Long.SIZE + 1);
      twins.window(units, bits(random, units));
      if (random.nextInt(3) == 0) {
        twins.other(random);
      }
    }
    OffsetMap expected = twins.oneByOne.build();
    OffsetMap actual = twins.byBits.build();
    assertEquals(expected, actual);
    assertEquals(expected.hashCode(), actual.hashCode());
    DenseMap dense = DenseMap.of(twins.steps);
    for (int i = 0; i <= actual.length(); i++) {
      assertEquals(dense.start(i), actual.start(i));
      assertEquals(dense.end(i), actual.end(i));
    }
    for (int i = 0; i < actual.originalLength(); i++) {
      Span unit = new Span(i, i + 1);
      assertEquals(expected.toChanged(unit), actual.toChanged(unit));
    }
    OffsetMap next =
        OffsetMap.builder()
            .skip(actual.length() / 2)
            .copy(actual.length() - actual.length() / 2)
            .build();
    assertEquals(expected.then(next), actual.then(next));
  }

  @Test
  void aVowelAfterEachLetterCostsLittle() {
    OffsetMap.Builder builder = OffsetMap.builder();
    for (int i = 0; i < 1_000; i++) {
      builder.absorb(Long.SIZE, 0xAAAA_AAAA_AAAA_AAAAL);
    }
    OffsetMap map = builder.build();
    assertEquals(32_000, map.length());
    assertEquals(new Span(2_000, 2_002), map.toOriginal(new Span(1_000, 1_001)));
    assertTrue(map.storedBytes() < map.originalLength() / 2, () -> map.storedBytes() + " bytes");
  }

  @Test
  void mapsThatDifferInOneBitAreNotEqual() {
    OffsetMap one = OffsetMap.builder().absorb(64, 0xAAAA_AAAAL).build();
    OffsetMap other = OffsetMap.builder().absorb(64, 0xAAAA_AA6AL).build();
    assertNotEquals(one, other);
  }

  @Test
  void bitsOutsideTheWindowAreRefused() {
    OffsetMap.Builder builder = OffsetMap.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.absorb(65, 0));
    assertThrows(IllegalArgumentException.class, () -> builder.absorb(-1, 0));
    assertThrows(IllegalArgumentException.class, () -> builder.absorb(3, 0b1000));
    assertThrows(IllegalArgumentException.class, () -> builder.absorb(0, 1));
  }
}
