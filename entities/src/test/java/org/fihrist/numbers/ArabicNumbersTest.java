package org.fihrist.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fihrist.words.NumberSpeller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One quantity a line: text, value, unit. */
class ArabicNumbersTest {

  private static final ArabicNumbers NUMBERS = new ArabicNumbers();

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
        "واحد شخص|1|person",
        "نصف طن|0.5|ton",
        "ربع مليار دولار|250000000|dollar",
        "نصف المليون|500000|''",
        "ألف وربع دولار|1250|dollar",
        "مليون وربع المليون دولار|1250000|dollar",
        "مليون وربع ألف دولار|1000250|dollar",
        "3 ملايين ونصف مليون|3500000|''",
        "2 ألفين|4000|''",
        "1.5 ألف|1500|''",
        "ألف و 999|1999|''",
        "مليون و999999|1999999|''",
        "مليون و1.5|1000001.5|''",
        "مئة و5|105|''",
        "مليونان و3 آلاف و5|2003005|''",
        "1,234,567.89 دولار|1234567.89|dollar",
        "0|0|''",
        "0 شخص|0|person",
        "100 %|100|percent",
        "50٪|50|percent",
        "50 في المئة|50|percent",
        "999999999999999|999999999999999|''",
      })
  void reads(String text, BigDecimal value, String unit) {
    List<Quantity> found = NUMBERS.find(text);
    assertEquals(1, found.size(), found::toString);
    assertEquals(value.toString(), found.get(0).value().stripTrailingZeros().toPlainString());
    assertEquals(unit, found.get(0).unit());
    assertEquals(text, found.get(0).surface());
  }

  /* Text, quantity, the part of it that is the number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "بلغت 1069 شخصاً أمس|1069 شخصاً|1069",
        "وثلاثة أشخاص|ثلاثة أشخاص|ثلاثة",
        "لشخصين|شخصين|شخصين",
        "نصف مليون طن|نصف مليون طن|نصف مليون",
        "مليون ونصف مليون دولار|مليون ونصف مليون دولار|مليون ونصف مليون",
        "50 في المئة منهم|50 في المئة|50",
        "5 لأشخاص|5|5",
        "3 لآلاف|3|3",
        "5 آلاف و شخص|5 آلاف|5 آلاف",
        "5 ونصف|5|5",
        "مئة ونصف|مئة|مئة",
        "ألف ومئة ونصف|ألف ومئة|ألف ومئة",
        "الفصل 3/ 4 أشخاص|3|3",
        "الخامسة وعشرون شخصا|عشرون شخصا|عشرون",
        "خمسون شخصا من العشرين|خمسون شخصا|خمسون",
        "5/أ|5|5",
        "أ/5|5|5",
      })
  void spansTheNumberAndItsUnit(String text, String surface, String number) {
    Quantity found = NUMBERS.find(text).get(0);
    assertEquals(surface, found.surface());
    assertEquals(surface, found.span().of(text));
    assertEquals(number, found.number().of(text));
  }

  @Test
  void valuesAreWrittenWithoutExponent() {
    assertEquals("500000", NUMBERS.find("نصف مليون").get(0).value().toString());
    assertEquals("0.5", NUMBERS.find("نصف طن").get(0).value().toString());
    assertEquals("1000", NUMBERS.find("ألف").get(0).value().toString());
  }

  @Test
  void findsWhatASpellerWrites() {
    long seed = 20180301;
    Random random = new Random(seed);
    NumberSpeller speller = new NumberSpeller(random);
    for (int i = 0; i < 5000; i++) {
      long number = 3 + random.nextInt(i < 2500 ? 2000 : 1_000_000);
      String text = "منهم " + speller.spell(number) + " شخصا";
      List<Quantity> found = NUMBERS.find(text);
      assertEquals(1, found.size(), () -> text + ", seed " + seed);
      assertEquals(BigDecimal.valueOf(number), found.get(0).value(), () -> text + ", seed " + seed);
      assertEquals(text.substring(5), found.get(0).surface());
    }
  }

  /* Longer than the tokens that are read at once, with numbers at every distance from their end. */
  @Test
  void aLongTextHasTheNumbersOfItsSentences() {
    List<String> sentences =
        List.of("قتل 1.234.567 شخصا. ", "في مئة وخمسة وعشرين طنا، ", "لا شيء هنا ");
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      String sentence = sentences.get(random.nextInt(3));
      for (Quantity quantity : NUMBERS.find(sentence)) {
        int start = text.length() + quantity.span().start();
        expected.add(start + " " + quantity.surface() + " " + quantity.value());
      }
      text.append(sentence);
    }
    List<String> found =
        NUMBERS.find(text).stream()
            .map(q -> q.span().start() + " " + q.surface() + " " + q.value())
            .toList();
    assertEquals(expected, found);
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
        "ألف و 1000|1000|1000",
        "مليون و1000000|1000000|1000000",
        "مليون و0|1000000|0",
        "مئة و100|100|100",
        "ألف ألف|1000|1000",
        "2 ألف ألف|2000|1000",
        "ألف ونصف مليون|1000|500000",
        "3 ملايين ونصف لمليون|3500000|1000000",
        "10 : 30|10|30",
        "10/ 30|10|30",
        "خمسة وخمسون وستة|55|6",
      })
  void addsOnlyWhatIsSmaller(String text, BigDecimal first, BigDecimal second) {
    List<Quantity> found = NUMBERS.find(text);
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
        "الدورة السابعة والعشرون",
        "الخامس والعشرون شخصا",
        "واحد",
        "اثنان",
        "شخص واحد",
        "نصف",
        "ثلث الناس",
        "كثلاثة أشخاص",
        "الشخصان",
        "3/4",
        "10:30",
        "1/2/2014",
        "9999999999999999 دولار",
      })
  void isNoNumber(String text) {
    assertEquals(List.of(), NUMBERS.find(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"أيام 18 لأيام قرطاج", "سنة 2016 بين الترفيه"})
  void whatIsNotCountedIsNoUnit(String text) {
    assertEquals("", NUMBERS.find(text).get(0).unit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,", "و", "ألف ", "ثلاثة و", "1/", "مليون و", "نصف "})
  void longRepetitionsEnd(String piece) {
    int size = 1_000_000 / piece.length();
    assertTrue(NUMBERS.find(piece.repeat(size)).size() <= size);
  }
}
