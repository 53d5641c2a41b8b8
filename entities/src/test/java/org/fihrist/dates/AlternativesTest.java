package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativesTest {

  /* A Friday. */
  private static final LocalDateTime REFERENCE = LocalDateTime.parse("2014-01-17T12:00");

  private static List<String> alternatives(DateParser parser, String text) {
    List<DateMention> dates = parser.parse(text);
    assertEquals(1, dates.size(), text);
    return dates.get(0).alternatives().stream().map(DateMention.Reading::value).toList();
  }

  /** Text, preference, value, the other readings in their order. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وصل الثلاثاء|NEWS|2014-01-14|[2014-01-21]",
        "وصل الثلاثاء|FUTURE|2014-01-21|[2014-01-14]",
        "وصل الثلاثاء|PAST|2014-01-14|[2014-01-21]",
        "في 3 مارس|FUTURE|2014-03-03|[2013-03-03]",
        "في 3 مارس|PAST|2013-03-03|[2014-03-03]",
        "في مارس|PAST|2013-03|[2014-03]",
        "في 3 مارس 2011|NEWS|2011-03-03|[]",
        "وصل أمس|NEWS|2014-01-16|[]",
        "عام 2011|NEWS|2011|[]"
      })
  void theOtherPreferencesAreAlternatives(
      String text, Preference preference, String value, String others) {
    DateParser parser = DateParser.builder().reference(REFERENCE).preference(preference).build();
    assertEquals(value, parser.parse(text).get(0).value());
    assertEquals(others, alternatives(parser, text).toString());
  }

  @Test
  void withoutAReferenceThereAreNone() {
    assertEquals(List.of(), alternatives(DateParser.builder().build(), "وصل الثلاثاء"));
  }

  @Test
  void anAlternativeHasItsOwnRange() {
    DateParser parser = DateParser.builder().reference(REFERENCE).build();
    DateMention.Reading next = parser.parse("وصل الثلاثاء").get(0).alternatives().get(0);
    assertEquals("Optional[2014-01-21T00:00]", next.from().toString());
    assertEquals("Optional[2014-01-22T00:00]", next.to().toString());
  }
}
