package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each option changes what it says and keeps the others. */
class OptionsTest {

  /* A Friday. */
  private static final LocalDateTime REFERENCE = LocalDateTime.parse("2014-01-17T12:30");
  private static final DateParser PARSER = DateParser.builder().reference(REFERENCE).build();

  private static void assertReads(
      String expected, String text, UnaryOperator<DateParser.Builder> option) {
    DateMention mention = option.apply(PARSER.toBuilder()).build().parse(text).get(0);
    String range = mention.from().orElseThrow() + " " + mention.to().orElseThrow();
    assertEquals(expected, mention.value() + " " + range.replace("T00:00", ""));
  }

  @Test
  void theMonthMayStandFirst() {
    assertReads("2013-06-05 2013-06-05 2013-06-06", "5/6/2013", b -> b.dayFirst(true));
    assertReads("2013-05-06 2013-05-06 2013-05-07", "5/6/2013", b -> b.dayFirst(false));
    assertReads("2013-06-13 2013-06-13 2013-06-14", "13/6/2013", b -> b.dayFirst(false));
  }

  @Test
  void aWeekMayStartOnAnyDay() {
    assertReads(
        "2014-01-05/2014-01-11 2014-01-05 2014-01-12",
        "الأسبوع الماضي",
        b -> b.weekStart(DayOfWeek.SUNDAY));
    assertReads(
        "2014-01-18/2014-01-24 2014-01-18 2014-01-25",
        "الأسبوع المقبل",
        b -> b.weekStart(DayOfWeek.SATURDAY));
    assertReads("2014-W02 2014-01-06 2014-01-13", "الأسبوع الماضي", b -> b);
    assertReads(
        "2014-01-12 2014-01-12 2014-01-13",
        "الأحد",
        b -> b.weekStart(DayOfWeek.SUNDAY).preference(Preference.CURRENT));
  }

  @Test
  void aWeekendMayStartOnAnyDay() {
    assertReads("2014-W02-WE 2014-01-10 2014-01-12", "نهاية الأسبوع الماضي", b -> b);
    assertReads(
        "2014-W02-WE 2014-01-11 2014-01-13",
        "نهاية الأسبوع الماضي",
        b -> b.weekendStart(DayOfWeek.SATURDAY));
  }

  @Test
  void hijriDaysMoveWithTheSighting() {
    assertReads("H1434-09-01 2013-07-10 2013-07-11", "1 رمضان 1434", b -> b.hijriAdjustment(1));
    assertReads("H1434-09 2013-07-07 2013-08-06", "رمضان 1434", b -> b.hijriAdjustment(-2));
    assertReads("H1434 2012-11-17 2013-11-06", "عام 1434 هـ", b -> b.hijriAdjustment(2));
  }

  @Test
  void partsMayBeHalves() {
    assertReads("2013-06 2013-06-01 2013-06-16", "مطلع يونيو 2013", b -> b.thirds(false));
    assertReads("2013-06 2013-06-08 2013-06-24", "منتصف يونيو 2013", b -> b.thirds(false));
    assertReads("2013-06 2013-06-16 2013-07-01", "أواخر يونيو 2013", b -> b.thirds(false));
    assertReads("2013-06 2013-06-01 2013-06-11", "مطلع يونيو 2013", b -> b.thirds(true));
  }

  @Test
  void setsMayBeLeftOut() {
    String text = "كل يوم جمعة";
    assertEquals(DateKind.SET, PARSER.parse(text).get(0).kind());
    DateParser without = PARSER.toBuilder().sets(false).build();
    assertTrue(without.parse(text).stream().noneMatch(m -> m.kind() == DateKind.SET));
    assertEquals(DateKind.SET, without.toBuilder().sets(true).build().parse(text).get(0).kind());
  }

  /* All set at once, in either order, and through a copy. */
  @Test
  void optionsDoNotDisturbOneAnother() {
    UnaryOperator<DateParser.Builder> all =
        b ->
            b.thirds(false)
                .hijriAdjustment(1)
                .weekendStart(DayOfWeek.SATURDAY)
                .weekStart(DayOfWeek.SUNDAY)
                .dayFirst(false)
                .sets(false)
                .zone(java.time.ZoneId.of("Asia/Riyadh"))
                .preference(Preference.PAST)
                .reference(LocalDateTime.parse("2014-01-24T12:30"));
    assertReads("2013-05-06 2013-05-06 2013-05-07", "5/6/2013", all);
    assertReads("2013-06 2013-06-16 2013-07-01", "أواخر يونيو 2013", all);
    assertReads("H1434-09-01 2013-07-10 2013-07-11", "1 رمضان 1434", all);
    assertReads("2014-01-12/2014-01-18 2014-01-12 2014-01-19", "الأسبوع الماضي", all);
    assertReads("2014-01-18 2014-01-18 2014-01-19", "السبت", all);
    assertReads(
        "2014-01-25T10 2014-01-25T13:00 2014-01-25T14:00", "غدا الساعة 10 بتوقيت غرينتش", all);
    DateParser copy = all.apply(PARSER.toBuilder()).build().toBuilder().build();
    assertEquals("2014-01-12/2014-01-18", copy.parse("الأسبوع الماضي").get(0).value());
    assertEquals("2013-05-06", copy.parse("5/6/2013").get(0).value());
  }

  @ParameterizedTest
  @ValueSource(ints = {-3, 3})
  void adjustmentsOutOfRangeAreRefused(int days) {
    DateParser.Builder builder = DateParser.builder();
    Exception e = assertThrows(IllegalArgumentException.class, () -> builder.hijriAdjustment(days));
    assertEquals("hijriAdjustment must be -2 to 2: " + days, e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-12-31T23:59", "9001-01-01T00:00"})
  void referencesOutOfRangeAreRefused(LocalDateTime reference) {
    DateParser.Builder builder = DateParser.builder();
    Exception e = assertThrows(IllegalArgumentException.class, () -> builder.reference(reference));
    assertTrue(e.getMessage().startsWith("reference must be in years 1 to 9000"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:00", "9000-12-31T23:59"})
  void theFirstAndLastReferenceAreTaken(LocalDateTime reference) {
    DateParser parser = PARSER.toBuilder().reference(reference).build();
    assertEquals(reference.toLocalDate().toString(), parser.parse("اليوم").get(0).value());
  }
}
