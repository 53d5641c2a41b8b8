package org.fihrist.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The settings of a parser. */
record Options(
    @Nullable LocalDateTime reference,
    @Nullable ZoneId zone,
    Preference preference,
    boolean dayFirst,
    DayOfWeek weekStart,
    DayOfWeek weekendStart,
    int hijriAdjustment,
    boolean thirds,
    boolean sets) {

  static final Options DEFAULT =
      new Options(
          null, null, Preference.NEWS, true, DayOfWeek.MONDAY, DayOfWeek.FRIDAY, 0, true, true);

  @Nullable LocalDate today() {
    return reference == null ? null : reference.toLocalDate();
  }

  Options withoutReference() {
    return new Options(
        null, zone, preference, dayFirst, weekStart, weekendStart, hijriAdjustment, thirds, sets);
  }

  Options withReference(LocalDateTime value) {
    return new Options(
        value, zone, preference, dayFirst, weekStart, weekendStart, hijriAdjustment, thirds, sets);
  }

  Options withZone(ZoneId value) {
    return new Options(
        reference,
        value,
        preference,
        dayFirst,
        weekStart,
        weekendStart,
        hijriAdjustment,
        thirds,
        sets);
  }

  Options withPreference(Preference value) {
    return new Options(
        reference, zone, value, dayFirst, weekStart, weekendStart, hijriAdjustment, thirds, sets);
  }

  Options withDayFirst(boolean value) {
    return new Options(
        reference, zone, preference, value, weekStart, weekendStart, hijriAdjustment, thirds, sets);
  }

  Options withHijriAdjustment(int value) {
    return new Options(
        reference, zone, preference, dayFirst, weekStart, weekendStart, value, thirds, sets);
  }

  Options withThirds(boolean value) {
    return new Options(
        reference,
        zone,
        preference,
        dayFirst,
        weekStart,
        weekendStart,
        hijriAdjustment,
        value,
        sets);
  }

  Options withSets(boolean value) {
    return new Options(
        reference,
        zone,
        preference,
        dayFirst,
        weekStart,
        weekendStart,
        hijriAdjustment,
        thirds,
        value);
  }

  Options withWeek(DayOfWeek start, DayOfWeek weekend) {
    return new Options(
        reference, zone, preference, dayFirst, start, weekend, hijriAdjustment, thirds, sets);
  }
}
