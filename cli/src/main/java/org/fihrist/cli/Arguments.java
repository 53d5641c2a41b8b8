package org.fihrist.cli;

import java.util.function.Supplier;
import org.fihrist.cli.io.UserError;
import org.fihrist.cli.json.JsonException;

/** Options whose values are read as fields of JSON are. */
final class Arguments {

  private Arguments() {}

  /** Reads an option's value. */
  static <T> T parse(String option, Supplier<T> reader) {
    try {
      return reader.get();
    } catch (JsonException e) {
      throw new UserError(option + ": " + e.getMessage(), e);
    }
  }
}
