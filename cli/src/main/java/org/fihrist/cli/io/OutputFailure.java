package org.fihrist.cli.io;

import java.io.IOException;
import java.util.Objects;

/** An output took no more bytes. */
public final class OutputFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Whether the output is a pipe whose reader went away. */
  private final boolean closedByReader;

  OutputFailure(String output, IOException cause) {
    super("cannot write " + output + ": " + FileErrors.reason(cause), cause);
    closedByReader = String.valueOf(cause.getMessage()).contains("Broken pipe");
  }

  /**
   * Whether the reader of a pipe went away, as {@code head} does: nobody is left to be told.
   *
   * @return true for a broken pipe
   */
  public boolean isClosedByReader() {
    return closedByReader;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
