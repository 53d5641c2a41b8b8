package org.fihrist.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * Days of the calendars that news names. Hijri is Umm al-Qura of {@code java.time} in the years
 * 1300 to 1600 and the tabular (civil) calendar outside; Coptic is the Julian one of Reingold and
 * Dershowitz, Calendrical Calculations; Persian has eight leap years in 33, which gives the years
 * of Iran from 1178 to 1501 (those of the 2820-year cycle differ in 1404).
 */
final class Calendars {

  static final int FIRST_UMM_AL_QURA = 1300;
  static final int LAST_UMM_AL_QURA = 1600;
  private static final int LAST_YEAR = 9999;

  /* Epoch days of the first day of the first year; of the day before it for Hijri. */
  private static final long HIJRI_EPOCH = -492_148L - 1;
  private static final long PERSIAN_EPOCH = -492_268L;
  private static final long COPTIC_EPOCH = -615_558L;

  private Calendars() {}

  /** The day, or null when the calendar does not have it. */
  static @Nullable LocalDate day(int calendar, int year, int month, int day) {
    if (year < 1 || year > LAST_YEAR || day < 1 || day > monthLength(calendar, year, month)) {
      return null;
    }
    LocalDate first = firstOfMonth(calendar, year, month);
    return first.plusDays(day - 1L);
  }

  /** Number of days of a month; 0 when there is no such month. */
  static int monthLength(int calendar, int year, int month) {
    if (month < 1 || month > (calendar == Fields.COPTIC ? 13 : 12)) {
      return 0;
    }
    if (calendar == Fields.GREGORIAN) {
      return LocalDate.of(year, month, 1).lengthOfMonth();
    }
    if (calendar == Fields.BEFORE_CHRIST) {
      return LocalDate.of(1 - year, month, 1).lengthOfMonth();
    }
    int nextYear = month == (calendar == Fields.COPTIC ? 13 : 12) ? year + 1 : year;
    int nextMonth = nextYear > year ? 1 : month + 1;
    LocalDate next = firstOfMonth(calendar, nextYear, nextMonth);
    return (int) (next.toEpochDay() - firstOfMonth(calendar, year, month).toEpochDay());
  }

  static LocalDate firstOfMonth(int calendar, int year, int month) {
    return switch (calendar) {
      case Fields.HIJRI -> hijri(year, month);
      case Fields.PERSIAN -> LocalDate.ofEpochDay(persian(year, month));
      case Fields.COPTIC -> LocalDate.ofEpochDay(coptic(year, month));
      case Fields.BEFORE_CHRIST -> LocalDate.of(1 - year, month, 1);
      default -> LocalDate.of(year, month, 1);
    };
  }

  /** First day of a year. */
  static LocalDate firstOfYear(int calendar, int year) {
    return firstOfMonth(calendar, year, 1);
  }

  private static LocalDate hijri(int year, int month) {
    if (year >= FIRST_UMM_AL_QURA && year <= LAST_UMM_AL_QURA) {
      return LocalDate.from(HijrahDate.of(year, month, 1));
    }
    if (year == LAST_UMM_AL_QURA + 1 && month == 1) {
      HijrahDate last = HijrahDate.of(LAST_UMM_AL_QURA, 12, 1);
      return LocalDate.from(last).plusDays(last.lengthOfMonth());
    }
    return LocalDate.ofEpochDay(tabular(year, month));
  }

  private static long tabular(int year, int month) {
    return HIJRI_EPOCH
        + 354L * (year - 1)
        + Math.floorDiv(3 + 11L * year, 30)
        + 29L * (month - 1)
        + month / 2
        + 1;
  }

  private static long persian(int year, int month) {
    long days = month <= 7 ? 31L * (month - 1) : 30L * (month - 1) + 6;
    return PERSIAN_EPOCH + 365L * (year - 1) + Math.floorDiv(8L * year + 21, 33) + days;
  }

  private static long coptic(int year, int month) {
    return COPTIC_EPOCH + 365L * (year - 1) + year / 4 + 30L * (month - 1);
  }

  /** The year that a day lies in. */
  static int yearOf(int calendar, LocalDate day) {
    int guess =
        switch (calendar) {
          case Fields.HIJRI -> hijriYear(day);
          case Fields.PERSIAN -> day.getYear() - 621;
          case Fields.COPTIC -> day.getYear() - 283;
          case Fields.BEFORE_CHRIST -> 1 - day.getYear();
          default -> day.getYear();
        };
    boolean solar = calendar == Fields.PERSIAN || calendar == Fields.COPTIC;
    return solar && guess > 1 && firstOfYear(calendar, guess).isAfter(day) ? guess - 1 : guess;
  }

  private static int hijriYear(LocalDate day) {
    try {
      return HijrahChronology.INSTANCE.date(day).get(ChronoField.YEAR);
    } catch (DateTimeException e) {
      return (int) Math.floorDiv(30 * (day.toEpochDay() - HIJRI_EPOCH) + 10_616, 10_631L);
    }
  }

  /** Month of a day, from 1. */
  static int monthOf(int calendar, LocalDate day) {
    if (calendar == Fields.GREGORIAN || calendar == Fields.BEFORE_CHRIST) {
      return day.getMonthValue();
    }
    int year = yearOf(calendar, day);
    int month = 1;
    int last = calendar == Fields.COPTIC ? 13 : 12;
    while (month < last && !firstOfMonth(calendar, year, month + 1).isAfter(day)) {
      month++;
    }
    return month;
  }

  /** Western Easter by the method of Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** Orthodox Easter in the Gregorian calendar, by Meeus. */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    int gap = year / 100 - year / 400 - 2;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(gap);
  }
}
