package org.fihrist.match;

import java.io.IOException;

/** Bytes that are no automaton of this version: foreign, damaged, truncated, or newer. */
public final class AutomatonFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * An exception that says what is wrong.
   *
   * @param message the place, what was expected there and what was found
   */
  public AutomatonFormatException(String message) {
    super(message);
  }
}
