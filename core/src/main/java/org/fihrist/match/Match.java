package org.fihrist.match;

import java.util.Objects;
import org.fihrist.text.Span;

/**
 * One name found in a text. Spans are half-open UTF-16 offsets of the text that was scanned.
 *
 * @param value the value that the name was added with
 * @param span the name, the marks on its letters included
 * @param proclitics the proclitics before the name; empty, at the name's start, when there are none
 */
public record Match(int value, Span span, Span proclitics) {

  /**
   * Checks that nothing is missing.
   *
   * @param value the value that the name was added with
   * @param span the name, the marks on its letters included
   * @param proclitics the proclitics before the name; empty, at the name's start, when there are
   *     none
   * @throws NullPointerException if a span is null
   */
  public Match {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(proclitics, "proclitics");
  }
}
