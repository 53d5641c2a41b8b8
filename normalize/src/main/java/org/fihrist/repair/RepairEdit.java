package org.fihrist.repair;

import java.util.Objects;
import org.fihrist.text.Span;

/**
 * One change that a repair makes or proposes.
 *
 * @param span what is replaced, in offsets of the text given; empty for an insertion
 * @param replacement what stands there afterwards
 * @param kind what is mended
 * @param confidence from 0 (a guess) to 1 (certain)
 */
public record RepairEdit(Span span, String replacement, RepairKind kind, double confidence) {

  /**
   * Checks the values.
   *
   * @param span what is replaced, in offsets of the text given; empty for an insertion
   * @param replacement what stands there afterwards
   * @param kind what is mended
   * @param confidence from 0 (a guess) to 1 (certain)
   * @throws IllegalArgumentException if the confidence is not from 0 to 1
   */
  public RepairEdit {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(replacement, "replacement");
    Objects.requireNonNull(kind, "kind");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be from 0 to 1, but is " + confidence);
    }
  }
}
