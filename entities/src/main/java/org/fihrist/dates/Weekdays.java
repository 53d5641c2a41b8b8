package org.fihrist.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The weekdays around a day, without the machinery of adjusters that a first date would wait for.
 */
final class Weekdays {

  private static final int WEEK = 7;

  private Weekdays() {}

  static LocalDate onOrAfter(LocalDate day, DayOfWeek weekday) {
    return day.plusDays(Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), WEEK));
  }

  static LocalDate onOrBefore(LocalDate day, DayOfWeek weekday) {
    return day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), WEEK));
  }

  static LocalDate after(LocalDate day, DayOfWeek weekday) {
    return onOrAfter(day.plusDays(1), weekday);
  }

  static LocalDate before(LocalDate day, DayOfWeek weekday) {
    return onOrBefore(day.minusDays(1), weekday);
  }
}
