package org.fihrist.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One quantity a line: text, value, unit. */
class ArabicNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1069 شخصاً|1069|person",
        "ألفي دولار|2000|dollar",
        "أسبوعين|2|week",
        "3.5 مليون|3500000|''",
        "ألفين وثمانية عشر|2018|''",
        "خمسة وعشرين بالمئة|25|percent",
        "١٬٢٣٤٫٥ كيلومتر|1234.5|kilometre",
        "۱۲ قتيلا|12|dead",
        "مئة وواحد وعشرون ألفا وثلاثمئة وخمسة|121305|''",
        "نصف مليون شخص|500000|person",
        "12%|12|percent",
        "2 مليون ونصف|2500000|''",
        "تسعمائة وتسعة وتسعون|999|''",
        "18|18|''",
        "30 ثوان|30|second",
        "ثانيتان|2|second",
        "200 يوان|200|yuan",
        "40 سجينا|40|detainee",
        "خمسة أطنان|5|ton",
        "دولارين|2|dollar",
        "جنيهان|2|pound",
        "مرتين|2|time",
        "1,5 مليار دولار|1500000000|dollar",
        "ثلاثة عشر|13|''",
        "2.5 في المئة|2.5|percent",
        "ثلاثون ألف شخص|30000|person",
        "مليوني لاجئ|2000000|refugee",
        "ألف وخمسمئة كيلومتر|1500|kilometre",
        "مليوناً و170 ألف دولار|1170000|dollar",
        "5 آلاف و300 دولار|5300|dollar",
        "مليون و200 ألف و50 طنا|1200050|ton",
        "مليارين و 300 مليون يورو|2300000000|euro",
        "ثلاثة ملايين و٢٠٠ ألف|3200000|''",
        "3 ملايين ونصف المليون|3500000|''",
        "مليون ونصف مليون دولار|1500000|dollar",
        "ألف ونصف|1500|''",
        "5ر3 مليون أورو|3500000|euro",
        "4ر402 مليون دينار|402400000|dinar",
        "5ر7 بالمائة|7.5|percent",
        "1.234.567 دينار|1234567|dinar",
        "70.103|70.103|''",
        "مائة و59 شخصا|159|person",
        "ثلاثة آلاف|3000|''",
      })
  void reads(String text, BigDecimal value, String unit) {
    List<Quantity> found = new ArabicNumbers().find(text);
    assertEquals(1, found.size(), found::toString);
    assertEquals(0, value.compareTo(found.get(0).value()), found::toString);
    assertEquals(unit, found.get(0).unit());
    assertEquals(text, found.get(0).surface());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "بين 3 آلاف و5 آلاف|3000|5000",
        "مليونا و3 ملايين|1000000|3000000",
        "ألف و500 و2000|1500|2000",
        "في عام ألف و2016|1000|2016",
        "5000 و300|5000|300",
        "5 آلاف رجل و300 امرأة|5000|300",
      })
  void addsOnlyWhatIsSmaller(String text, BigDecimal first, BigDecimal second) {
    List<Quantity> found = new ArabicNumbers().find(text);
    assertEquals(2, found.size(), found::toString);
    assertEquals(0, first.compareTo(found.get(0).value()), found::toString);
    assertEquals(0, second.compareTo(found.get(1).value()), found::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كمية من المخدرات",
        "ملايين الأجهزة",
        "عشرات الآلاف من",
        "الدورة السابعة والعشرون"
      })
  void isNoNumber(String text) {
    assertEquals(List.of(), new ArabicNumbers().find(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"أيام 18 لأيام قرطاج", "سنة 2016 بين الترفيه"})
  void whatIsNotCountedIsNoUnit(String text) {
    assertEquals("", new ArabicNumbers().find(text).get(0).unit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,", "و", "ألف ", "ثلاثة و", "1/", "مليون و", "نصف "})
  void longRepetitionsEnd(String piece) {
    int size = 1_000_000 / piece.length();
    assertTrue(new ArabicNumbers().find(piece.repeat(size)).size() <= size);
  }
}
