package org.fihrist.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The nth day, weekday or week of a month, year or other period; -1 is the last. */
final class NthResolver {

  private final PeriodResolver periods;
  private final Options options;
  private final @Nullable LocalDate today;
  private final Preference preference;

  NthResolver(
      PeriodResolver periods, Options options, @Nullable LocalDate today, Preference preference) {
    this.periods = periods;
    this.options = options;
    this.today = today;
    this.preference = preference;
  }

  @Nullable Period resolve(Fields f) {
    Fields container = f.copy();
    container.nth = Fields.NONE;
    container.weekday = Fields.NONE;
    container.part = Fields.NONE;
    Period whole = container(container, f);
    if (whole == null) {
      return null;
    }
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    if (from == null || to == null) {
      DateKind kind = f.nthUnit == Unit.WEEK ? DateKind.WEEK : DateKind.DATE;
      return Period.unknown(kind, kind == DateKind.WEEK ? "XXXX-WXX" : "XXXX-XX-XX");
    }
    return inside(f, whole, from, to);
  }

  private @Nullable Period container(Fields container, Fields f) {
    if (container.hasPeriod()) {
      return periods.longer(container);
    }
    if (today == null) {
      return Period.unknown(DateKind.MONTH, "XXXX-XX");
    }
    container.monthShift = 0;
    Period month = periods.longer(container);
    boolean lastPassed = f.nth == -1 && f.weekday != Fields.NONE;
    boolean past = preference == Preference.NEWS || preference == Preference.PAST;
    return lastPassed && past ? lastWeek(month) : month;
  }

  /* Of what is past the last Tuesday, without a month, is the one that has just passed. */
  private @Nullable Period lastWeek(@Nullable Period month) {
    return month == null || today == null
        ? month
        : Period.of(DateKind.INTERVAL, month.value(), today.minusDays(7), today);
  }

  private @Nullable Period inside(Fields f, Period whole, LocalDate from, LocalDate to) {
    if (f.nthUnit == Unit.WEEK) {
      return week(f.nth, from, to);
    }
    if (f.weekday != Fields.NONE) {
      DayOfWeek weekday = DayOfWeek.of(f.weekday);
      LocalDate day =
          f.nth > 0
              ? Weekdays.onOrAfter(from, weekday).plusWeeks(f.nth - 1L)
              : Weekdays.before(to, weekday);
      return day.isBefore(to) ? Period.day(day) : null;
    }
    LocalDate day = f.nth > 0 ? from.plusDays(f.nth - 1L) : to.minusDays(1);
    if (!day.isBefore(to)) {
      return null;
    }
    if (!whole.value().startsWith("H") || whole.kind() != DateKind.MONTH) {
      return Period.day(day);
    }
    long number = day.toEpochDay() - from.toEpochDay() + 1;
    String value = whole.value() + "-" + Values.two((int) number);
    return Period.of(DateKind.DATE, value, day, day.plusDays(1));
  }

  /* As ISO 8601 counts: a week belongs to the period that its fourth day lies in. */
  private @Nullable Period week(int nth, LocalDate from, LocalDate to) {
    DayOfWeek fourth = options.weekStart().plus(3);
    LocalDate middle =
        nth > 0
            ? Weekdays.onOrAfter(from, fourth).plusWeeks(nth - 1L)
            : Weekdays.before(to, fourth);
    return middle.isBefore(to) ? periods.week(middle.minusDays(3)) : null;
  }
}
