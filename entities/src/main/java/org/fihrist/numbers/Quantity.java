package org.fihrist.numbers;

import java.math.BigDecimal;
import java.util.Objects;
import org.fihrist.text.Span;

/**
 * A number in a text, with the unit that is counted if one follows.
 *
 * @param span the whole expression, in offsets of the text given
 * @param value the number
 * @param number the part of the span that is the number
 * @param unit the unit's name in lower-case English, empty when there is none
 * @param surface the characters of the span
 */
public record Quantity(Span span, BigDecimal value, Span number, String unit, String surface) {

  /**
   * Checks that nothing is null.
   *
   * @param span the whole expression, in offsets of the text given
   * @param value the number
   * @param number the part of the span that is the number
   * @param unit the unit's name in lower-case English, empty when there is none
   * @param surface the characters of the span
   */
  public Quantity {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(surface, "surface");
  }
}
