package org.fihrist.cli.engine;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.fihrist.cli.json.JsonException;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.dates.Preference;

/**
 * What a text's dates are read with.
 *
 * @param reference the date that the text is read at
 * @param preference how open readings are settled
 * @param zone the time zone
 */
public record DateConditions(
    Optional<LocalDateTime> reference, Preference preference, Optional<ZoneId> zone) {

  /** No reference, as news is read. */
  public static final DateConditions DEFAULT =
      new DateConditions(Optional.empty(), Preference.NEWS, Optional.empty());

  /**
   * These conditions with the fields {@code reference}, {@code prefer} and {@code zone} of a line.
   *
   * @param line the line
   * @return the conditions of the line
   * @throws JsonException if a field is wrong
   */
  public DateConditions with(JsonObject line) {
    return new DateConditions(
        line.optionalString("reference").map(References::parse).or(() -> reference),
        line.optionalString("prefer").map(DateConditions::preference).orElse(preference),
        line.optionalString("zone").map(DateConditions::zone).or(() -> zone));
  }

  /**
   * A preference by its name; {@code either} is what cases call that one where two readings are
   * right.
   *
   * @param name in any case
   * @return the preference
   * @throws JsonException if there is none of this name
   */
  public static Preference preference(String name) {
    if (name.equals("either")) {
      return Preference.NEWS;
    }
    try {
      return Preference.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new JsonException(
          "\"prefer\" must be news, past, future, current or nearest, but is \"" + name + "\"");
    }
  }

  /**
   * A time zone.
   *
   * @param id such as {@code +03:00} or {@code Asia/Riyadh}
   * @return the zone
   * @throws JsonException if there is none of this name
   */
  public static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      throw new JsonException("\"zone\" must be a time zone, but is \"" + id + "\"");
    }
  }
}
