package org.fihrist.entities;

import java.util.Objects;

/**
 * Why a line of a source could not be loaded.
 *
 * @param source the name of the source, as the caller gave it
 * @param line the line's number, from 1
 * @param field the field that is wrong, empty where it is the whole line
 * @param reason what is wrong, with the value
 */
public record LoadProblem(String source, long line, String field, String reason) {

  /**
   * Checks that nothing is null.
   *
   * @param source the name of the source, as the caller gave it
   * @param line the line's number, from 1
   * @param field the field that is wrong, empty where it is the whole line
   * @param reason what is wrong, with the value
   */
  public LoadProblem {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String toString() {
    return source + ":" + line + ": " + (field.isEmpty() ? "" : field + ": ") + reason;
  }
}
