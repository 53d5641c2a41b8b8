package org.fihrist.cli.json;

import java.util.Objects;

/** A line that is not the JSON object that was asked for. Its message is one line. */
public final class JsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * An error with its message.
   *
   * @param message what is wrong, one line
   */
  public JsonException(String message) {
    super(Objects.requireNonNull(message, "message"));
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
