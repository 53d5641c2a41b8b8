package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.fihrist.entities.Gazetteer.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

  private static Entry entry(double prior) {
    return new Entry(
        "a", EntityType.PLACE, "", "بنغازي", List.of(), prior, List.of(), false, Map.of());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1, Double.NaN})
  void aPriorIsAShareOrNone(double prior) {
    assertDoesNotThrow(() -> entry(prior));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
  void anyOtherPriorIsRefused(double prior) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> entry(prior));
    assertEquals("prior must be from 0 to 1, but is " + prior, e.getMessage());
  }

  @Test
  void anEntryNeedsIdAndNames() {
    EntityType type = EntityType.PLACE;
    assertThrows(IllegalArgumentException.class, () -> Entry.of("", type, "بنغازي"));
    assertThrows(IllegalArgumentException.class, () -> Entry.of("a", type, ""));
    assertThrows(IllegalArgumentException.class, () -> Entry.of("a", type, "بنغازي", ""));
  }
}
