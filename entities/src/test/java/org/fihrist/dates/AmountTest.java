package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  /* A Thursday of a leap year. */
  private static final LocalDateTime START = LocalDateTime.parse("2016-03-31T12:00");

  /* Counts and units: 1 YEAR 2 MONTH. */
  private static Amount amount(String text) {
    Amount sum = Amount.ZERO;
    String[] parts = text.split(" ");
    for (int i = 0; i < parts.length; i += 2) {
      sum = sum.plus(Unit.valueOf(parts[i + 1]), new BigDecimal(parts[i]));
    }
    return sum;
  }

  /* Amount, TIMEX3 value, amount of java.time, the time that much later and earlier. */
  @ParameterizedTest
  @CsvSource({
    "30 SECOND,PT30S,PT30S,2016-03-31T12:00:30,2016-03-31T11:59:30",
    "90 MINUTE,PT90M,PT1H30M,2016-03-31T13:30,2016-03-31T10:30",
    "1.5 HOUR,PT1.5H,PT1H30M,2016-03-31T13:30,2016-03-31T10:30",
    "2 HOUR 30 MINUTE 5 SECOND,PT2H30M5S,PT2H30M5S,2016-03-31T14:30:05,2016-03-31T09:29:55",
    "3 DAY,P3D,P3D,2016-04-03T12:00,2016-03-28T12:00",
    "2 WEEK,P2W,P14D,2016-04-14T12:00,2016-03-17T12:00",
    "1 MONTH,P1M,P1M,2016-04-30T12:00,2016-02-29T12:00",
    "0.5 MONTH,P0.5M,P15D,2016-04-15T12:00,2016-03-16T12:00",
    "1.5 YEAR,P1.5Y,P18M,2017-09-30T12:00,2014-09-30T12:00",
    "1 YEAR 2 MONTH 3 DAY,P1Y2M3D,P14M3D,2017-06-03T12:00,2015-01-28T12:00",
    "1 DECADE,P1E,P120M,2026-03-31T12:00,2006-03-31T12:00",
    "2 CENTURY,P2C,P2400M,2216-03-31T12:00,1816-03-31T12:00",
    "1 MILLENNIUM,P1L,P12000M,3016-03-31T12:00,1016-03-31T12:00",
    "1 DAY 2 HOUR,P1DT2H,P1D,2016-04-01T14:00,2016-03-30T10:00",
    "1 YEAR 1 HOUR,P1YT1H,P12M,2017-03-31T13:00,2015-03-31T11:00",
    "0 DAY,P0D,P0D,2016-03-31T12:00,2016-03-31T12:00",
    "20 DAY,P20D,P20D,2016-04-20T12:00,2016-03-11T12:00",
    "2 DAY 3 DAY,P5D,P5D,2016-04-05T12:00,2016-03-26T12:00",
  })
  void countsAsJavaTimeDoes(
      String text, String timex, String amount, LocalDateTime later, LocalDateTime earlier) {
    Amount sum = amount(text);
    TemporalAmount expected =
        amount.startsWith("PT") ? Duration.parse(amount) : Period.parse(amount);
    assertEquals(timex, sum.timex());
    assertEquals(expected, sum.temporal());
    assertEquals(later, sum.from(START, 1));
    assertEquals(earlier, sum.from(START, -1));
    assertTrue(sum.isCountable());
  }

  @Test
  void knowsItsUnits() {
    Amount sum = amount("3 MONTH 2 HOUR");
    assertEquals(Unit.MONTH, sum.coarsest());
    assertEquals(3, sum.count(Unit.MONTH));
    assertEquals(0, sum.count(Unit.YEAR));
    assertTrue(sum.has(Unit.HOUR) && sum.isClock());
    assertFalse(sum.has(Unit.DAY) || sum.isVague());
    assertEquals(Unit.SECOND, amount("5 SECOND").coarsest());
    assertEquals(Unit.MINUTE, amount("5 MINUTE").coarsest());
    assertTrue(amount("5 SECOND").isClock() && amount("5 MINUTE").isClock());
    assertFalse(amount("5 DAY").isClock());
  }

  @Test
  void anUnknownNumberIsNotCountedWith() {
    Amount some = Amount.vague(Unit.YEAR);
    assertEquals("PXY", some.timex());
    assertTrue(some.isVague());
    assertFalse(some.isCountable());
    assertEquals("P1M1DT1H", amount("1 MONTH 1 DAY 1 HOUR").timex());
  }

  /* The greatest amounts that dates are counted with, and one more of each. */
  @ParameterizedTest
  @CsvSource({
    "999999 MONTH,true",
    "1000000 MONTH,false",
    "83333 YEAR,true",
    "83334 YEAR,false",
    "999999999 DAY,true",
    "1000000000 DAY,false",
    "142857142 WEEK,true",
    "142857143 WEEK,false",
    "999999999999 SECOND,true",
    "1000000000000 SECOND,false",
    "277777777 HOUR,true",
    "277777778 HOUR,false",
  })
  void greatAmountsAreNotCountedWith(String text, boolean countable) {
    assertEquals(countable, amount(text).isCountable());
  }
}
