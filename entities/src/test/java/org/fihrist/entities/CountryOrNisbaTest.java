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

  private static final EntityMatcher BUILT_IN =
      EntityMatcher.builder(Gazetteer.builtIn()).layered(true).build();

  /* A text, and whether its last word is the country. */
  @ParameterizedTest
  @CsvSource({
    "رفضت جامعة الدول العربية والسعودية, true",
    "اتفقت الولايات المتحدة الأمريكية والسعودية, true",
    "قالت وزارة الخارجية المصرية والسعودية, false",
    "قالت الحكومة المصرية والسعودية, false",
    "دعا الوزير السعودية, true",
    "دعت الوزيرة السعودية, false",
    "قالت وزيرة الخارجية السعودية, false",
  })
  void aCountryStandsBesideAName(String text, boolean country) {
    String id = "";
    for (EntityMention mention : BUILT_IN.match(text)) {
      id = mention.surface().equals("السعودية") ? mention.id() : id;
    }
    assertEquals(country ? "Q851" : "demonym:SA", id);
  }
}
