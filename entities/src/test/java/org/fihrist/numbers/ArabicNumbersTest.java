package org.fihrist.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
      })
  void reads(String text, BigDecimal value, String unit) {
    List<Quantity> found = new ArabicNumbers().find(text);
    assertEquals(1, found.size(), found::toString);
    assertEquals(0, value.compareTo(found.get(0).value()), found::toString);
    assertEquals(unit, found.get(0).unit());
    assertEquals(text, found.get(0).surface());
  }
}
