package org.fihrist.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Days of a month, with or without their month and year, and the weekday beside them. */
final class DayResolver {

  private final PeriodResolver periods;
  private final Options options;
  private final Preference preference;
  private final EnumSet<Note> notes;
  private final @Nullable LocalDate today;

  DayResolver(PeriodResolver periods, Options options, Preference preference, EnumSet<Note> notes) {
    this.periods = periods;
    this.options = options;
    this.preference = preference;
    this.notes = notes;
    this.today = options.today();
  }

  @Nullable Period resolve(Fields f) {
    if (f.monthShift != Fields.NONE && f.monthShift != Fields.SAME && today != null) {
      LocalDate first = periods.shiftedMonth(f);
      int month = Calendars.monthOf(f.calendar, first);
      return checked(f, day(f, Calendars.yearOf(f.calendar, first), month));
    }
    boolean told = options.preference() == Preference.NEWS && f.isOfSame();
    if (f.month == Fields.NONE) {
      return today == null || told
          ? Period.unknown(DateKind.DATE, "XXXX-XX-" + Values.two(f.day))
          : new WeekdayResolver(options, preference, today, notes).dayAlone(f);
    }
    int year = periods.fixedYear(f);
    if (year != Fields.NONE) {
      return checked(f, day(f, year, f.month));
    }
    if (Calendars.monthLength(f.calendar, 1400, f.month) < f.day && f.day > 29) {
      return null;
    }
    if (today == null || told) {
      return Period.unknown(
          DateKind.DATE,
          PeriodResolver.OPEN_YEAR + "-" + Values.two(f.month) + "-" + Values.two(f.day));
    }
    notes.add(Note.YEAR_ASSUMED);
    return dayInOpenYear(f, today);
  }

  /* The year that is preferred; where the weekday does not fit there, a nearer one beside. */
  private @Nullable Period dayInOpenYear(Fields f, LocalDate base) {
    int own = Calendars.yearOf(f.calendar, base);
    Period preferred =
        YearChoice.choose(y -> day(f, y, f.month), own, base, f.monthRelative, preference);
    if (preferred == null || isWeekday(f, preferred)) {
      return preferred;
    }
    for (int y = own - 1; y <= own + 1; y++) {
      Period other = day(f, y, f.month);
      if (other != null && isWeekday(f, other) && isNearer(other, preferred, base)) {
        return other;
      }
    }
    return checked(f, preferred);
  }

  private static boolean isWeekday(Fields f, Period day) {
    LocalDate from = day.from();
    boolean fits = from != null && from.getDayOfWeek().getValue() == f.weekday;
    return f.weekday == Fields.NONE || fits;
  }

  private static boolean isNearer(Period day, Period other, LocalDate base) {
    LocalDate from = day.from();
    LocalDate otherFrom = other.from();
    return from != null
        && otherFrom != null
        && Math.abs(base.until(from, ChronoUnit.DAYS))
            < Math.abs(base.until(otherFrom, ChronoUnit.DAYS));
  }

  private @Nullable Period checked(Fields f, @Nullable Period day) {
    LocalDate from = day == null ? null : day.from();
    if (from != null) {
      periods.checkWeekday(f, from);
    }
    return day;
  }

  private @Nullable Period day(Fields f, int year, int month) {
    LocalDate day = Calendars.day(f.calendar, year, month, f.day);
    if (day == null) {
      return null;
    }
    if (f.calendar != Fields.HIJRI) {
      return Period.day(day);
    }
    LocalDate adjusted = day.plusDays(options.hijriAdjustment());
    String value = periods.hijriValue(year) + "-" + Values.two(month) + "-" + Values.two(f.day);
    return Period.of(DateKind.DATE, value, adjusted, adjusted.plusDays(1));
  }
}
