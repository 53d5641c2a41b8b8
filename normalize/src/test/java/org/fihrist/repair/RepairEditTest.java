package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.fihrist.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairEditTest {

  private static RepairEdit edit(double confidence) {
    return new RepairEdit(new Span(1, 1), " ", RepairKind.SPLIT, confidence);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void confidenceIsAShare(double confidence) {
    assertEquals(confidence, edit(confidence).confidence());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void anyOtherConfidenceIsRefused(double confidence) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> edit(confidence));
    assertEquals("confidence must be from 0 to 1, but is " + confidence, e.getMessage());
  }
}
