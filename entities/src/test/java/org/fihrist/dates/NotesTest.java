package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value rests on is told with it, and nothing else. */
class NotesTest {

  @ParameterizedTest
  @CsvSource({
    "2013-01-25T12:00, 22 يناير 2013, ''",
    "2013-01-25T12:00, 5 مايو, YEAR_ASSUMED",
    "2013-01-25T12:00, الساعة الثامنة, AMPM_ASSUMED",
    "2013-01-25T12:00, الساعة الثامنة مساء, ''",
    "2013-01-25T12:00, 3/4/2013, ORDER_ASSUMED",
    "2013-01-25T12:00, 23/4/2013, ''",
    "2013-01-25T12:00, عام 67, CENTURY_ASSUMED",
    "2013-01-25T12:00, الأحد 3 يناير 2013, WEEKDAY_CONFLICT",
    "2013-01-25T12:00, الخميس 3 يناير 2013, ''",
    "2013-01-25T12:00, 1 محرم 1434, FROM_HIJRI",
    "2013-01-25T12:00, سنة 400 هجرية, FROM_HIJRI TABULAR_HIJRI",
    "2013-01-25T12:00, 22 يناير 2013 الموافق 1 محرم 1434, DUAL_CONFLICT FROM_HIJRI",
    "2013-01-31T12:00, بعد شهر, CLIPPED",
    "2013-01-25T12:00, اليوم نفسه, NARRATIVE",
    "2013-01-25T12:00, عيد الاستقلال, COUNTRY_NEEDED",
    "2013-01-25T12:00, عيد الاستقلال التونسي, ''",
    "2013-01-25T12:00, رأس السنة الصينية, ''",
  })
  void eachAssumptionIsTold(LocalDateTime reference, String text, String notes) {
    DateMention mention = DateParser.builder().reference(reference).build().parse(text).get(0);
    assertEquals(text, mention.surface());
    assertEquals(notes(notes), mention.notes(), text);
  }

  private static Set<Note> notes(String names) {
    return Arrays.stream(names.split(" "))
        .filter(name -> !name.isEmpty())
        .map(Note::valueOf)
        .collect(Collectors.toSet());
  }
}
