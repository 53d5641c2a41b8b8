package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries that are spelt like a nisba. */
class CountryOrNisbaTest {

  private static final EntityMatcher MATCHER =
      EntityMatcher.builder(
              Marked.gazetteer(
                  "sa PLACE السعودية; s DEMONYM سعودي; ml PLACE مالي; m DEMONYM مالي;"
                      + " j PLACE جدة; q DEMONYM قطري; fm ROLE وزير خارجية"))
          .layered(true)
          .build();

  /* A text, and what its names are in order. */
  @ParameterizedTest
  @CsvSource({
    "وصل إلى جدة السعودية, j s",
    "قالت الحكومة السعودية, s",
    "في العاصمة السعودية الرياض, s",
    "في السعودية أمس, sa",
    "صادرات للسعودية, sa",
    "قال ملك السعودية, sa",
    "الحكومتان القطرية والسعودية, q s",
    "بين جدة والسعودية, j sa",
    "قتل جندي مالي في الهجوم, m",
    "هجوم في مالي أمس, ml",
    "قال وزير خارجية مالي, fm ml",
  })
  void tellsThemApartByTheWordBefore(String text, String ids) {
    List<String> found = MATCHER.match(text).stream().map(EntityMention::id).toList();
    assertEquals(List.of(ids.split(" ")), found);
  }
}
