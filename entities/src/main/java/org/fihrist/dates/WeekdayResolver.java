package org.fihrist.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Weekdays without a date, and days of the month without a month. */
final class WeekdayResolver {

  private static final int REACH = 14;

  private final Options options;
  private final Preference preference;
  private final @Nullable LocalDate today;
  private final EnumSet<Note> notes;

  WeekdayResolver(
      Options options, Preference preference, @Nullable LocalDate today, EnumSet<Note> notes) {
    this.notes = notes;
    this.options = options;
    this.preference = preference;
    this.today = today;
  }

  @Nullable Period resolve(Fields f, PeriodResolver periods) {
    if (today == null) {
      return Period.unknown(DateKind.DATE, "XXXX-WXX-" + f.weekday);
    }
    DayOfWeek weekday = DayOfWeek.of(f.weekday);
    if (f.weekShift != Fields.NONE && f.weekShift != Fields.SAME) {
      LocalDate first = periods.weekStart(today).plusWeeks(f.weekShift);
      return Period.day(Weekdays.onOrAfter(first, weekday));
    }
    if (f.direction != 0 && f.offset.isCountable()) {
      LocalDate target = f.offset.from(today.atStartOfDay(), f.direction).toLocalDate();
      return Period.day(Weekdays.onOrAfter(periods.weekStart(target), weekday));
    }
    return Period.day(relative(f.weekdayRelative, weekday, today));
  }

  private LocalDate relative(int relative, DayOfWeek weekday, LocalDate day) {
    return switch (relative) {
      case 1, 2 -> Weekdays.after(day, weekday).plusWeeks(relative - 1L);
      case -1, -2 -> Weekdays.before(day, weekday).plusWeeks(relative + 1L);
      case 0 -> Weekdays.onOrAfter(day, weekday);
      default -> preferred(weekday, day);
    };
  }

  private LocalDate preferred(DayOfWeek weekday, LocalDate day) {
    LocalDate next = Weekdays.onOrAfter(day, weekday);
    LocalDate last = Weekdays.onOrBefore(day, weekday);
    return switch (preference) {
      case FUTURE -> next;
      case PAST, NEWS -> last;
      case CURRENT -> Weekdays.onOrAfter(Weekdays.onOrBefore(day, options.weekStart()), weekday);
      case NEAREST ->
          next.toEpochDay() - day.toEpochDay() <= day.toEpochDay() - last.toEpochDay()
              ? next
              : last;
    };
  }

  /** A day of the month without month; with a weekday, the nearest month where both agree. */
  @Nullable Period dayAlone(Fields f) {
    LocalDate base = today == null ? LocalDate.EPOCH : today;
    for (int i = 0; i < REACH; i++) {
      LocalDate before = inMonth(base, -i, f.day);
      LocalDate after = inMonth(base, i, f.day);
      boolean future = preference == Preference.FUTURE;
      if (after != null && fits(f, after) && !(future && after.isBefore(base))) {
        return Period.day(after);
      }
      if (before != null && fits(f, before) && !future) {
        return Period.day(before);
      }
      if (f.weekday != Fields.NONE && i == 1) {
        break;
      }
    }
    return f.weekday == Fields.NONE || today == null ? null : conflict(f, today);
  }

  /* No month near has that weekday on that day: the weekday holds. */
  private Period conflict(Fields f, LocalDate day) {
    notes.add(Note.WEEKDAY_CONFLICT);
    return Period.day(relative(f.weekdayRelative, DayOfWeek.of(f.weekday), day));
  }

  private static boolean fits(Fields f, LocalDate day) {
    return f.weekday == Fields.NONE || day.getDayOfWeek().getValue() == f.weekday;
  }

  private static @Nullable LocalDate inMonth(LocalDate base, int shift, int day) {
    LocalDate first = base.withDayOfMonth(1).plusMonths(shift);
    return day <= first.lengthOfMonth() ? first.withDayOfMonth(day) : null;
  }
}
