package org.fihrist.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Feasts and memorial days, by the numbers of the vocabulary. */
final class Holidays {

  /** The number of feasts whose day depends on a country that is not named. */
  static final int OF_COUNTRY = 0;

  /** The number of feasts of calendars that are not known here. */
  private static final int UNKNOWN = 1;

  private static final int HIJRI = 10_000;
  private static final int EASTER = 20_000;
  private static final int ORTHODOX = 21_000;
  private static final int NTH = 30_000;
  private static final int HALF = 500;
  private static final int HIJRI_YEARS = 1300;

  private final PeriodResolver periods;

  Holidays(PeriodResolver periods) {
    this.periods = periods;
  }

  @Nullable Period resolve(Fields f, @Nullable LocalDate today, Preference preference) {
    if (f.holiday == OF_COUNTRY || f.holiday == UNKNOWN) {
      return Period.unknown(DateKind.HOLIDAY, "XXXX-XX-XX");
    }
    boolean hijri = f.holiday > HIJRI && f.holiday < EASTER - HALF;
    if (hijri && f.calendar == Fields.HIJRI && f.year != Fields.NONE) {
      return hijriDay(f.holiday, f.year);
    }
    int year = periods.fixedYear(f);
    if (year != Fields.NONE) {
      return year < 2 || year > 9998
          ? null
          : hijri ? hijriIn(f.holiday, year) : in(f.holiday, year);
    }
    if (today == null) {
      return Period.unknown(DateKind.HOLIDAY, open(f.holiday));
    }
    if (hijri) {
      int own = Calendars.yearOf(Fields.HIJRI, today);
      return YearChoice.choose(
          y -> hijriDay(f.holiday, y), own, today, f.holidayRelative, preference);
    }
    return YearChoice.choose(
        y -> in(f.holiday, y), today.getYear(), today, f.holidayRelative, preference);
  }

  private static String open(int holiday) {
    if (holiday >= HIJRI) {
      return "XXXX-XX-XX";
    }
    return "XXXX-" + Values.two(holiday / 100) + "-" + Values.two(holiday % 100);
  }

  private static Period hijriDay(int holiday, int year) {
    int code = holiday - HIJRI;
    LocalDate first = Calendars.firstOfMonth(Fields.HIJRI, year, code / 100);
    return Period.day(first.plusDays(code % 100 - 1L)).as(DateKind.HOLIDAY);
  }

  /* The first return in a Gregorian year, or that of a Hijri year written as such. */
  private static @Nullable Period hijriIn(int holiday, int year) {
    if (year > HIJRI_YEARS && year < HIJRI_YEARS + 300) {
      return hijriDay(holiday, year);
    }
    int own = Calendars.yearOf(Fields.HIJRI, LocalDate.of(year, 1, 1));
    for (int y = Math.max(1, own); y <= own + 1; y++) {
      Period period = hijriDay(holiday, y);
      if (period.value().startsWith(Values.year(year))) {
        return period;
      }
    }
    return null;
  }

  private static Period in(int holiday, int year) {
    LocalDate day;
    if (holiday >= NTH) {
      int code = holiday - NTH;
      LocalDate first = LocalDate.of(year, code / 1000, 1);
      DayOfWeek weekday = DayOfWeek.of(code % 10);
      day = Weekdays.onOrAfter(first, weekday).plusWeeks(code / 10 % 100 - 1L);
    } else if (holiday >= ORTHODOX - HALF) {
      day = Calendars.orthodoxEaster(year).plusDays(holiday - ORTHODOX);
    } else if (holiday >= EASTER - HALF) {
      day = Calendars.easter(year).plusDays(holiday - EASTER);
    } else {
      day = LocalDate.of(year, holiday / 100, holiday % 100);
    }
    return Period.day(day).as(DateKind.HOLIDAY);
  }
}
