package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

  private static final String LIST =
      "p PERSON ميخائيل غورباتشوف; c PLACE كوبنهاغن; g GROUP الحوثيون; z PLACE بعلبك;"
          + " o ORGANISATION الهيئة العامة للاستثمار/الهيئة العامة";
  private static final EntityMatcher MATCHER =
      EntityMatcher.builder(Marked.gazetteer(LIST)).backReference(true).build();

  private static MatchExplanation last(String text) {
    List<EntityMention> mentions = MATCHER.match(text);
    return MATCHER.explain(text, mentions.get(mentions.size() - 1));
  }

  @ParameterizedTest
  @CsvSource({
    "عاد من كوبنهاغن, as it is listed, كوبنهاغن",
    "عاد من كوبنهاجن, another transcription, كوبنهاغن",
    "هجوم الحوثيين, with another ending or article, الحوثيون",
    "آثار بعل بك, one word written as two, بعلبك",
    "ميخائيل غورباتشوف ثم عاد غورباتشوف, surname of a full name before, ميخائيل غورباتشوف",
    "الهيئة العامة للاستثمار ثم الهيئة العامة, without whose it is, الهيئة العامة",
  })
  void namesTheRuleAndTheSpelling(String text, String rule, String spelling) {
    MatchExplanation why = last(text);
    assertEquals(rule, why.rule());
    assertEquals(spelling, why.spelling());
    assertTrue(why.odds() > 0);
  }

  @Test
  void tellsTheEvidence() {
    assertEquals(
        List.of(
            new MatchExplanation.Evidence("the word before", 1),
            new MatchExplanation.Evidence("set apart by punctuation", 0.8)),
        last("عاد من كوبنهاغن").evidence());
    assertEquals(
        List.of(new MatchExplanation.Evidence("part of a longer name", -3)),
        last("كوبنهاغن بن سعيد").evidence());
    assertEquals(List.of(), last("عاد كوبنهاغن أمس").evidence());
  }

  @Test
  void refusesAMentionOfAnotherText() {
    EntityMention mention = MATCHER.match("عاد من كوبنهاغن").get(0);
    assertThrows(IllegalArgumentException.class, () -> MATCHER.explain("لا شيء هنا", mention));
  }
}
