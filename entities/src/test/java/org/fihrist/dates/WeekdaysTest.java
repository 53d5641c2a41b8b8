package org.fihrist.dates;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The platform's adjusters are the oracle. */
class WeekdaysTest {

  @Test
  void equalsTheAdjustersOfThePlatform() {
    LocalDate first = LocalDate.of(-1, 12, 20);
    for (int i = 0; i < 20_000; i += 9) {
      LocalDate day = first.plusDays(i);
      for (DayOfWeek weekday : DayOfWeek.values()) {
        assertEquals(day.with(nextOrSame(weekday)), Weekdays.onOrAfter(day, weekday));
        assertEquals(day.with(previousOrSame(weekday)), Weekdays.onOrBefore(day, weekday));
        assertEquals(day.with(next(weekday)), Weekdays.after(day, weekday));
        assertEquals(day.with(previous(weekday)), Weekdays.before(day, weekday));
      }
    }
  }
}
