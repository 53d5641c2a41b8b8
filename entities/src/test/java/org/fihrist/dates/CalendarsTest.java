package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.CopticCalendar;
import com.ibm.icu.util.EasterHoliday;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendars against those of the JDK and of ICU. */
class CalendarsTest {

  private static final long DAY = 86_400_000L;

  @Test
  void hijriDaysAreThoseOfTheJdk() {
    LocalDate last = LocalDate.from(HijrahDate.of(1600, 12, 29));
    LocalDate day = LocalDate.from(HijrahDate.of(1300, 1, 1));
    while (!day.isAfter(last)) {
      HijrahDate hijri = HijrahDate.from(day);
      int year = hijri.get(ChronoField.YEAR);
      int month = hijri.get(ChronoField.MONTH_OF_YEAR);
      int number = hijri.get(ChronoField.DAY_OF_MONTH);
      assertBothWays(Fields.HIJRI, day, year, month, number);
      assertEquals(hijri.lengthOfMonth(), Calendars.monthLength(Fields.HIJRI, year, month));
      day = day.plusDays(11);
    }
  }

  @Test
  void tabularHijriDaysAreThoseOfIcu() {
    IslamicCalendar icu = new IslamicCalendar(TimeZone.GMT_ZONE);
    icu.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_CIVIL);
    assertDays(Fields.HIJRI, icu, LocalDate.of(700, 1, 1), LocalDate.of(1882, 1, 1));
    assertDays(Fields.HIJRI, icu, LocalDate.of(2180, 1, 1), LocalDate.of(2600, 1, 1));
  }

  @Test
  void copticDaysAreThoseOfIcu() {
    CopticCalendar icu = new CopticCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    assertDays(Fields.COPTIC, icu, LocalDate.of(300, 1, 1), LocalDate.of(2600, 1, 1));
  }

  @Test
  void persianDaysAreThoseOfIcu() {
    Calendar icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa@calendar=persian"));
    assertDays(Fields.PERSIAN, icu, LocalDate.of(1800, 1, 1), LocalDate.of(2120, 1, 1));
  }

  private static void assertDays(int calendar, Calendar icu, LocalDate from, LocalDate to) {
    for (LocalDate day = from; day.isBefore(to); day = day.plusDays(17)) {
      icu.setTimeInMillis(day.toEpochDay() * DAY);
      int year = icu.get(Calendar.EXTENDED_YEAR);
      int month = icu.get(Calendar.MONTH) + 1;
      assertBothWays(calendar, day, year, month, icu.get(Calendar.DAY_OF_MONTH));
      int length = icu.getActualMaximum(Calendar.DAY_OF_MONTH);
      assertEquals(length, Calendars.monthLength(calendar, year, month), day::toString);
    }
  }

  private static void assertBothWays(int calendar, LocalDate day, int year, int month, int number) {
    assertEquals(day, Calendars.day(calendar, year, month, number));
    assertEquals(year, Calendars.yearOf(calendar, day), day::toString);
    assertEquals(month, Calendars.monthOf(calendar, day), day::toString);
    assertEquals(day, Calendars.firstOfMonth(calendar, year, month).plusDays(number - 1L));
  }

  /* First day of the Persian year, as the calendar of Iran has it. */
  @ParameterizedTest
  @CsvSource({
    "1300,1921-03-21",
    "1357,1978-03-21",
    "1375,1996-03-20",
    "1392,2013-03-21",
    "1399,2020-03-20",
    "1403,2024-03-20",
    "1404,2025-03-21",
  })
  void persianYearsBeginAtTheEquinox(int year, LocalDate day) {
    assertEquals(day, Calendars.firstOfYear(Fields.PERSIAN, year));
  }

  @Test
  void gregorianDaysAreThoseOfTheJdk() {
    for (LocalDate day = LocalDate.of(1, 1, 1); day.getYear() < 2200; day = day.plusDays(97)) {
      int month = day.getMonthValue();
      assertBothWays(Fields.GREGORIAN, day, day.getYear(), month, day.getDayOfMonth());
      assertEquals(
          day.lengthOfMonth(), Calendars.monthLength(Fields.GREGORIAN, day.getYear(), month));
    }
  }

  @Test
  void yearsBeforeChristAreCountedFromOne() {
    assertEquals(LocalDate.of(0, 3, 15), Calendars.day(Fields.BEFORE_CHRIST, 1, 3, 15));
    assertEquals(LocalDate.of(-43, 3, 15), Calendars.day(Fields.BEFORE_CHRIST, 44, 3, 15));
    assertEquals(44, Calendars.yearOf(Fields.BEFORE_CHRIST, LocalDate.of(-43, 3, 15)));
    assertEquals(3, Calendars.monthOf(Fields.BEFORE_CHRIST, LocalDate.of(-43, 3, 15)));
    assertEquals(29, Calendars.monthLength(Fields.BEFORE_CHRIST, 1, 2));
    assertEquals(28, Calendars.monthLength(Fields.BEFORE_CHRIST, 2, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,1,1", "0,10000,1,1", "0,2013,0,1", "0,2013,13,1", "0,2013,1,0", "0,2013,2,29",
    "0,2013,4,31", "1,1434,13,1", "1,1434,1,31", "1,1434,2,0", "2,44,13,1", "3,1392,13,1",
    "3,1392,12,30", "4,1730,14,1", "4,1730,13,6", "4,1730,1,31",
  })
  void impossibleDaysAreNone(int calendar, int year, int month, int day) {
    assertNull(Calendars.day(calendar, year, month, day));
  }

  @ParameterizedTest
  @CsvSource({
    "0,1,1,1",
    "0,9999,12,31",
    "0,2012,2,29",
    "3,1391,12,30",
    "4,1731,13,6",
    "4,1730,13,5"
  })
  void theLastOfThePossibleDaysAreDays(int calendar, int year, int month, int day) {
    LocalDate first = Calendars.firstOfMonth(calendar, year, month);
    assertEquals(first.plusDays(day - 1L), Calendars.day(calendar, year, month, day));
  }

  @Test
  void theYearAfterUmmAlQuraStartsWhereItEnds() {
    LocalDate last = LocalDate.from(HijrahDate.of(1600, 12, 1));
    int length = HijrahDate.of(1600, 12, 1).lengthOfMonth();
    assertEquals(last.plusDays(length), Calendars.firstOfYear(Fields.HIJRI, 1601));
    assertEquals(length, Calendars.monthLength(Fields.HIJRI, 1600, 12));
  }

  @Test
  void easterIsThatOfIcu() {
    for (int year = 1600; year < 2400; year++) {
      assertEquals(easter(year, false), Calendars.easter(year));
      assertEquals(easter(year, true), Calendars.orthodoxEaster(year));
    }
  }

  private static LocalDate easter(int year, boolean orthodox) {
    GregorianCalendar start = new GregorianCalendar(TimeZone.getDefault(), ULocale.ROOT);
    start.set(year, java.util.Calendar.JANUARY, 1, 0, 0, 0);
    Date day = new EasterHoliday(0, orthodox, "easter").firstAfter(start.getTime());
    return LocalDate.ofInstant(day.toInstant(), java.time.ZoneId.of(start.getTimeZone().getID()));
  }
}
