package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One expression a line: text, span found, value. */
class DateParserTest {

  /* A Friday. */
  private static final LocalDateTime REFERENCE = LocalDateTime.parse("2013-01-25T12:00");
  private static final DateParser PARSER = DateParser.builder().reference(REFERENCE).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قال في 22 يناير/كانون الثاني الجاري|22 يناير/كانون الثاني الجاري|2013-01-22",
        "يوم 5 شباط (فبراير) 2011|5 شباط (فبراير) 2011|2011-02-05",
        "في 3 كانون 2 2012|3 كانون 2 2012|2012-01-03",
        "ولد في 14 جويلية 1962|14 جويلية 1962|1962-07-14",
        "في 6 غشت 1999|6 غشت 1999|1999-08-06",
        "في 10سبتمبر 2001|10سبتمبر 2001|2001-09-10",
        "منذ عام2011 والبلاد|منذ عام2011|2011",
        "في أكتوبرالماضي|أكتوبرالماضي|2012-10",
        "في ١٥/٣/٢٠١٢|١٥/٣/٢٠١٢|2012-03-15",
        "في ۱۵/۳/۲۰۱۲|۱۵/۳/۲۰۱۲|2012-03-15",
        "وصل أول من أمس|أول من أمس|2013-01-23",
        "قال الثلاثاء إن|الثلاثاء|2013-01-22",
        "أمس الخميس|أمس الخميس|2013-01-24",
        "الأسبوع المقبل|الأسبوع المقبل|2013-W05",
        "في 15 محرم 1434 هـ|15 محرم 1434 هـ|H1434-01-15",
        "15 محرم 1434هـ الموافق 29 نوفمبر 2012م|15 محرم 1434هـ الموافق 29 نوفمبر 2012م|2012-11-29",
        "منذ نحو أسبوعين|منذ نحو أسبوعين|P2W",
        "قبل ثلاثة أيام|قبل ثلاثة أيام|2013-01-22",
        "قبل نهاية يونيو/حزيران|قبل نهاية يونيو/حزيران|2013-06",
        "الحادي والعشرين من مارس 2012|الحادي والعشرين من مارس 2012|2012-03-21",
        "عام ألفين وثمانية|عام ألفين وثمانية|2008",
        "من 4 إلى 22 مايو 2012|من 4 إلى 22 مايو 2012|2012-05-04/2012-05-22",
        "بين عامي 2011 و2014|بين عامي 2011 و2014|2011/2014",
        "9-11 مارس 2012|9-11 مارس 2012|2012-03-09/2012-03-11",
        "في القرن العشرين|القرن العشرين|19",
        "سبعينيات القرن الماضي|سبعينيات القرن الماضي|197",
        "الربع الثالث من عام 2012|الربع الثالث من عام 2012|2012-Q3",
        "الساعة الثالثة والنصف عصرا|الساعة الثالثة والنصف عصرا|T15:30",
        "كل يوم جمعة|كل يوم جمعة|XXXX-WXX-5",
        "عيد الفطر 2013|عيد الفطر 2013|2013-08-08",
        "مطلع العام المقبل|مطلع العام المقبل|2014",
        "سنة 44 ق.م|سنة 44 ق.م|BC0044",
        "اليوم السبت 9 أفريل 2011|اليوم السبت 9 أفريل 2011|2011-04-09",
        "الساعة الثانية بعد الزوال|الساعة الثانية بعد الزوال|T14",
        "نهاية الأسبوع المنقضي|نهاية الأسبوع المنقضي|2013-W03-WE",
        "القرن الثالث قبل الميلاد|القرن الثالث قبل الميلاد|BC02",
        "٢٥ / ١ / ٢٠١٣|٢٥ / ١ / ٢٠١٣|2013-01-25",
      })
  void reads(String text, String span, String value) {
    List<DateMention> found = PARSER.parse(text);
    assertEquals(1, found.size(), found::toString);
    assertEquals(span, found.get(0).surface());
    assertEquals(value, found.get(0).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال أحد الوزراء",
        "المدير العام السابق",
        "الحساب الجاري",
        "الدقيقة 90",
        "عقد اجتماعا",
        "أهل السنة",
        "مايو كلينك",
        "صفر - 2",
        "للمرة الثانية",
        "فاز 3-1",
        "من قبل الحكومة",
        "قرار 242",
        "30 فبراير 2013",
        "القصائد الاثنين والعشرين",
        "25 / 1 من الأسهم",
      })
  void staysSilent(String text) {
    List<DateMention> days =
        PARSER.parse(text).stream().filter(m -> m.kind() != DateKind.MONTH).toList();
    assertEquals(List.of(), days);
  }

  @Test
  void whatDependsOnAStoryIsUnresolved() {
    DateMention next = PARSER.parse("وفي اليوم التالي").get(0);
    assertTrue(next.notes().contains(Note.NARRATIVE));
    assertEquals(false, next.isResolved());
  }

  @Test
  void theEveOfAnEventIsUnresolved() {
    DateMention eve = PARSER.parse("قال عشية الجمعية العامة التي").get(0);
    assertEquals("عشية الجمعية العامة", eve.surface());
    assertEquals(false, eve.isResolved());
    assertEquals(true, eve.from().isEmpty());
  }

  @Test
  void whatLastsEndsAtTheReference() {
    DateMention since = PARSER.parse("الدائرة منذ نحو أسبوعين").get(0);
    assertEquals(DateKind.DURATION, since.kind());
    assertEquals(LocalDateTime.parse("2013-01-11T00:00"), since.from().orElseThrow());
    assertEquals(REFERENCE, since.to().orElseThrow());
  }

  @Test
  void timesOfAnotherZoneAreConverted() {
    String text = "تنطلق غداً الساعة 19:45 بتوقيت غرينتش";
    DateMention kept = PARSER.parse(text).get(0);
    assertTrue(kept.notes().contains(Note.OTHER_ZONE));
    assertEquals(LocalDateTime.parse("2013-01-26T19:45"), kept.from().orElseThrow());
    DateParser riyadh = PARSER.toBuilder().zone(ZoneId.of("Asia/Riyadh")).build();
    DateMention converted = riyadh.parse(text).get(0);
    assertEquals("2013-01-26T19:45", converted.value());
    assertTrue(converted.notes().contains(Note.ZONE_CONVERTED));
    assertEquals(LocalDateTime.parse("2013-01-26T22:45"), converted.from().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\n \n", "\u2029"})
  void noExpressionReachesIntoTheNextParagraph(String paragraph) {
    List<DateMention> found = PARSER.parse("خلال يونيو" + paragraph + "2014 كان عاما");
    assertEquals(List.of("يونيو"), found.stream().map(DateMention::surface).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", " \n "})
  void anExpressionReachesIntoTheNextLine(String line) {
    List<DateMention> found = PARSER.parse("خلال يونيو" + line + "2014 كان عاما");
    assertEquals(List.of("2014-06"), found.stream().map(DateMention::value).toList());
  }

  @Test
  void endsInDisorderAreNoRange() {
    assertTrue(
        PARSER.parse("رمضان الماضي إلى ألف").stream()
            .noneMatch(m -> m.kind() == DateKind.INTERVAL));
  }

  @Test
  void withoutReferenceTheYearIsOpen() {
    assertEquals("XXXX-10-02", DateParser.builder().build().parse("2 أكتوبر").get(0).value());
  }

  @Test
  void optionsOutOfRangeAreNamed() {
    DateParser.Builder builder = DateParser.builder();
    Exception e = assertThrows(IllegalArgumentException.class, () -> builder.hijriAdjustment(3));
    assertTrue(String.valueOf(e.getMessage()).contains("hijriAdjustment"));
  }
}
