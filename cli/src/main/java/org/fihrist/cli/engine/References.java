package org.fihrist.cli.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.fihrist.cli.json.JsonException;

/** Reference dates as callers write them. */
public final class References {

  private static final int LAST_YEAR = 9000;

  private References() {}

  /**
   * A reference date.
   *
   * @param text {@code 2014-01-17}, {@code 2014-01-17T10:30} or one with an offset, which is
   *     dropped: the local time counts
   * @return the date, at the start of the day when no time is given
   * @throws JsonException if it is none of these
   */
  public static LocalDateTime parse(String text) {
    try {
      return inRange(read(text));
    } catch (DateTimeException e) {
      throw new JsonException(
          "a reference must be a date as 2014-01-17 or 2014-01-17T10:30:00, but is \""
              + text
              + "\"");
    }
  }

  private static LocalDateTime inRange(LocalDateTime date) {
    if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
      throw new DateTimeException("year out of range");
    }
    return date;
  }

  private static LocalDateTime read(String text) {
    int time = text.indexOf('T');
    if (time < 0) {
      return LocalDate.parse(text).atStartOfDay();
    }
    boolean hasOffset =
        text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
    return hasOffset ? OffsetDateTime.parse(text).toLocalDateTime() : LocalDateTime.parse(text);
  }
}
