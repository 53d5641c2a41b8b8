package org.fihrist.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;

/** TIMEX3 values of points in time. */
final class Values {

  private static final String[] SEASONS = {"", "SP", "SU", "FA", "WI"};

  private Values() {}

  static String date(LocalDate day) {
    return year(day.getYear()) + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth());
  }

  static String month(LocalDate day) {
    return year(day.getYear()) + "-" + two(day.getMonthValue());
  }

  static String week(LocalDate day) {
    return year(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String year(int year) {
    String digits = Integer.toString(Math.abs(year <= 0 ? 1 - year : year));
    return (year <= 0 ? "BC" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  static String season(int season) {
    return SEASONS[season];
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  static String instant(LocalDateTime time) {
    return date(time.toLocalDate())
        + "T"
        + two(time.getHour())
        + ":"
        + two(time.getMinute())
        + ":"
        + two(time.getSecond());
  }
}
