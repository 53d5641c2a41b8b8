package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingsTest {

  private static final Gazetteer NAMES =
      Marked.gazetteer(
          "k PLACE قرقيزستان; m PLACE مدغشقر; t PLACE تمنراست; d DEMONYM فلسطيني;"
              + " a PLACE سربندان; b PLACE سربتدان; s PLACE قطر");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "زار [قرقزستان=k] أمس",
        "زار [مدغقشر=m] أمس",
        "زار [تمنغاست=t] أمس",
        "عاد و[تمنغاست=t] خلفه",
        "القضية [الفلسطسينية=d] اليوم",
      })
  void offersTheNameThatIsOneLetterAway(String marked) {
    Marked.check(NAMES, marked, b -> b.misspelt(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"زار سربدان أمس", "زار قطرن أمس", "مدغشقرنا", "كتاب مدرسي جديد", "شمنراست"})
  void offersNoneWhereItIsNotSure(String text) {
    Marked.check(NAMES, text, b -> b.misspelt(true));
  }

  @Test
  void isLowInConfidenceAndOffUnlessAsked() {
    String text = "زار مدغقشر أمس";
    EntityMatcher matcher = EntityMatcher.builder(NAMES).misspelt(true).build();
    EntityMention mention = matcher.match(text).get(0);
    assertTrue(mention.confidence() < 0.2);
    assertEquals("with a wrong letter", matcher.explain(text, mention).rule());
    assertEquals(List.of(), EntityMatcher.builder(NAMES).build().match(text));
  }
}
