package org.fihrist.cli.json;

import java.math.BigDecimal;

/** A number as it was written, so that it can be echoed unchanged. */
record JsonNumber(String text) {

  double value() {
    return Double.parseDouble(text);
  }

  /** The number as an int. */
  int intValue(String field) {
    try {
      return new BigDecimal(text).intValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new JsonException(
          "field \"" + field + "\" must be a 32-bit whole number, but is " + text);
    }
  }
}
