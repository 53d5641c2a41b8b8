package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** Values against the formatters of the platform. */
class ValuesTest {

  @Test
  void daysWeeksAndMonthsAreThoseOfIso8601() {
    DateTimeFormatter month = DateTimeFormatter.ofPattern("uuuu-MM");
    for (LocalDate day = LocalDate.of(1, 1, 1); day.getYear() < 9999; day = day.plusDays(1009)) {
      assertEquals(day.toString(), Values.date(day));
      assertEquals(day.format(month), Values.month(day));
      String week = day.format(DateTimeFormatter.ISO_WEEK_DATE);
      assertEquals(week.substring(0, 8), Values.week(day));
    }
  }

  @Test
  void yearsBeforeTheFirstAreBeforeChrist() {
    assertEquals("BC0001", Values.year(0));
    assertEquals("BC0044", Values.year(-43));
    assertEquals("BC12345", Values.year(-12344));
    assertEquals("0001", Values.year(1));
    assertEquals("12345", Values.year(12345));
  }

  @Test
  void instantsHaveSeconds() {
    assertEquals("2013-01-05T09:05:00", Values.instant(LocalDateTime.parse("2013-01-05T09:05")));
    assertEquals("2013-11-15T19:45:10", Values.instant(LocalDateTime.parse("2013-11-15T19:45:10")));
  }
}
