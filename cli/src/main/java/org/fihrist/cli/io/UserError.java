package org.fihrist.cli.io;

import java.util.Objects;

/**
 * Something the caller can mend: a missing file, a bad option, a full disk. Its message is one line
 * for standard error; the shell ends with status 2.
 */
public final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * An error with its message.
   *
   * @param message what is wrong and where, one line
   */
  public UserError(String message) {
    super(Objects.requireNonNull(message, "message"));
  }

  /**
   * An error with its message and what led to it.
   *
   * @param message what is wrong and where, one line
   * @param cause what led to it
   */
  public UserError(String message, Throwable cause) {
    super(Objects.requireNonNull(message, "message"), cause);
  }
}
