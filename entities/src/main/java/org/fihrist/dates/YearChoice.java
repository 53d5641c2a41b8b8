package org.fihrist.dates;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Chooses among the yearly returns of a period the one that the words and preference mean. */
final class YearChoice {

  private static final int REACH = 9;

  private YearChoice() {}

  /**
   * The period of the year meant.
   *
   * @param inYear the period in a year, null where it has none
   * @param year the reference's own year in the period's calendar
   * @param today the reference's day
   * @param relative -2 to 2 or {@link Fields#NONE}
   * @param preference what settles the rest
   */
  static @Nullable Period choose(
      IntFunction<@Nullable Period> inYear,
      int year,
      LocalDate today,
      int relative,
      Preference preference) {
    int shift = relative == Fields.NONE || relative == Fields.SAME ? 0 : relative;
    if (shift < 0) {
      Period last = scan(inYear, year + 1, -1, p -> !p.to().isAfter(today), -shift);
      return last;
    }
    if (shift > 0) {
      return scan(inYear, year - 1, 1, p -> p.from().isAfter(today), shift);
    }
    if (relative == 0) {
      return nearest(inYear, year, today);
    }
    return switch (preference) {
      case FUTURE -> scan(inYear, year - 1, 1, p -> p.to().isAfter(today), 1);
      case PAST -> scan(inYear, year + 1, -1, p -> !p.from().isAfter(today), 1);
      case CURRENT -> inYear.apply(year);
      case NEWS, NEAREST -> nearest(inYear, year, today);
    };
  }

  private interface Test {
    boolean holds(Bounded period);
  }

  private record Bounded(LocalDate from, LocalDate to) {}

  private static @Nullable Period scan(
      IntFunction<@Nullable Period> inYear, int year, int step, Test test, int count) {
    int left = count;
    for (int i = 0; i < REACH; i++) {
      Period period = inYear.apply(year + i * step);
      if (period != null && test.holds(bounds(period)) && --left == 0) {
        return period;
      }
    }
    return null;
  }

  private static Bounded bounds(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    if (from == null || to == null) {
      throw new IllegalStateException("a yearly period without days: " + period);
    }
    return new Bounded(from, to);
  }

  private static @Nullable Period nearest(
      IntFunction<@Nullable Period> inYear, int year, LocalDate today) {
    Period best = null;
    long distance = Long.MAX_VALUE;
    for (int y = year - 4; y <= year + 4; y++) {
      Period period = inYear.apply(y);
      if (period == null) {
        continue;
      }
      Bounded days = bounds(period);
      long after = days.from().toEpochDay() - today.toEpochDay();
      long before = today.toEpochDay() - (days.to().toEpochDay() - 1);
      long gap = Math.max(0, Math.max(after, before));
      if (gap < distance) {
        distance = gap;
        best = period;
      }
    }
    return best;
  }
}
