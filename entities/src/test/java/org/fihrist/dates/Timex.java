package org.fihrist.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * The half-open range that a TIMEX3 value stands for, by {@code java.time} alone: the oracle of the
 * ranges of mentions.
 *
 * @param from the first instant
 * @param to the instant after the last
 */
record Timex(LocalDateTime from, LocalDateTime to) {

  private static final Map<String, int[]> DAY_PARTS =
      Map.of("TNI", new int[] {20, 24}, "TEV", new int[] {18, 21});
  private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

  private static Timex days(LocalDate from, LocalDate to) {
    return new Timex(from.atStartOfDay(), to.atStartOfDay());
  }

  /** The range of a value, empty where it has none of its own: open values, amounts, sets. */
  static Optional<Timex> of(String value) {
    if (value.contains("/")) {
      String[] ends = value.split("/");
      Optional<Timex> last = of(ends[1]);
      boolean clock = ends[1].matches(".*T\\d.*");
      return of(ends[0])
          .flatMap(a -> last.map(b -> new Timex(a.from(), clock ? b.from() : b.to())));
    }
    int time = value.indexOf('T');
    return time > 4 ? day(value.substring(0, time), value.substring(time)) : whole(value);
  }

  private static Optional<Timex> day(String date, String time) {
    return whole(date).flatMap(day -> inDay(day.from(), time));
  }

  private static Optional<Timex> inDay(LocalDateTime day, String time) {
    if (DAY_PARTS.containsKey(time)) {
      int[] hours = DAY_PARTS.get(time);
      return Optional.of(new Timex(day.plusHours(hours[0]), day.plusHours(hours[1])));
    }
    if (!time.matches("T\\d\\d(:\\d\\d){0,2}")) {
      return Optional.empty();
    }
    String[] parts = time.substring(1).split(":");
    LocalDateTime at = day.plusHours(Long.parseLong(parts[0]));
    if (parts.length == 1) {
      return Optional.of(new Timex(at, at.plusHours(1)));
    }
    at = at.plusMinutes(Long.parseLong(parts[1]));
    if (parts.length == 2) {
      return Optional.of(new Timex(at, at.plusMinutes(1)));
    }
    at = at.plusSeconds(Long.parseLong(parts[2]));
    return Optional.of(new Timex(at, at.plusSeconds(1)));
  }

  private static Optional<Timex> whole(String value) {
    if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
      LocalDate day = LocalDate.parse(value);
      return Optional.of(days(day, day.plusDays(1)));
    }
    if (value.matches("\\d{4}-\\d\\d")) {
      YearMonth month = YearMonth.parse(value);
      return Optional.of(days(month.atDay(1), month.plusMonths(1).atDay(1)));
    }
    if (value.matches("\\d{4}-W\\d\\d(-WE)?")) {
      return Optional.of(week(value));
    }
    if (value.matches("\\d{4}-[QH]\\d")) {
      int months = value.charAt(5) == 'Q' ? 3 : 6;
      LocalDate first = first(value).plusMonths(months * (value.charAt(6) - '1'));
      return Optional.of(days(first, first.plusMonths(months)));
    }
    if (value.matches("\\d{4}-(SP|SU|FA|WI)")) {
      LocalDate first = first(value).withMonth(SEASONS.get(value.substring(5)));
      return Optional.of(days(first, first.plusMonths(3)));
    }
    if (value.startsWith("H")) {
      return hijri(value.substring(1));
    }
    return years(value);
  }

  private static LocalDate first(String value) {
    return Year.parse(value.substring(0, 4)).atDay(1);
  }

  private static Timex week(String value) {
    LocalDate thursday =
        LocalDate.of(Integer.parseInt(value.substring(0, 4)), 6, 1)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(value.substring(6, 8)));
    LocalDate monday = thursday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate friday = monday.plusDays(4);
    return value.endsWith("WE")
        ? days(friday, friday.plusDays(2))
        : days(monday, monday.plusDays(7));
  }

  private static Optional<Timex> years(String value) {
    if (value.matches("BC\\d{4}")) {
      LocalDate first = LocalDate.of(1 - Integer.parseInt(value.substring(2)), 1, 1);
      return Optional.of(days(first, first.plusYears(1)));
    }
    if (value.matches("BC\\d\\d")) {
      LocalDate end = LocalDate.of(1 - 100 * Integer.parseInt(value.substring(2)), 1, 1);
      return Optional.of(days(end.minusYears(100), end));
    }
    if (!value.matches("\\d{2,4}")) {
      return Optional.empty();
    }
    int years = (int) Math.pow(10, 4 - value.length());
    LocalDate first = LocalDate.of(Math.max(1, Integer.parseInt(value) * years), 1, 1);
    return Optional.of(days(first, LocalDate.of((Integer.parseInt(value) + 1) * years, 1, 1)));
  }

  private static Optional<Timex> hijri(String value) {
    if (!value.matches("1[345]\\d\\d.*")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(value.substring(0, 4));
    int month = value.length() > 4 ? Integer.parseInt(value.substring(5, 7)) : 1;
    int day = value.length() > 7 ? Integer.parseInt(value.substring(8)) : 1;
    HijrahDate first = HijrahDate.of(year, month, day);
    int length =
        value.length() > 7 ? 1 : value.length() > 4 ? first.lengthOfMonth() : first.lengthOfYear();
    LocalDate from = LocalDate.from(first);
    return Optional.of(days(from, from.plusDays(length)));
  }
}
