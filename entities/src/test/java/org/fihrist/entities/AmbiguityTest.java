package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.fihrist.entities.Gazetteer.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmbiguityTest {

  private static Entry entry(
      String id, EntityType type, String name, double prior, boolean ambiguous, String... cues) {
    return new Entry(id, type, "", name, List.of(), prior, List.of(cues), ambiguous, Map.of());
  }

  private static Gazetteer gazetteer(Entry... entries) {
    Gazetteer.Builder builder = Gazetteer.builder();
    for (Entry entry : entries) {
      builder.add(entry);
    }
    return builder.build();
  }

  @ParameterizedTest
  @CsvSource({
    "كان الجو حرا في الصيف",
    "وصل الوفد إلى [حر=p] فجرا",
    "سيطر الجيش على [حر=p] فجرا",
    "اعتمد على حر ماله",
    "خرج من مدينة [حر=p] آلاف",
    "تحدث عن حر الصيف",
    "بلدة صغيرة قرب السد اسمها [حر=p]",
  })
  void anAmbiguousPlaceNeedsEvidence(String text) {
    Gazetteer gazetteer = gazetteer(entry("p", EntityType.PLACE, "حر", Double.NaN, true, "السد"));
    Marked.check(gazetteer, text, b -> b);
  }

  @ParameterizedTest
  @CsvSource({
    "قال السيد [وسيم=p] ذلك",
    "رجل وسيم جدا",
    "قال وسيم جدا ذلك",
  })
  void anAmbiguousPersonNeedsATitle(String text) {
    Gazetteer gazetteer = gazetteer(entry("p", EntityType.PERSON, "وسيم", Double.NaN, true));
    Marked.check(gazetteer, text, b -> b);
  }

  @ParameterizedTest
  @CsvSource({
    "قرب نهر العاصي في حماة تقع [الرستن=sy]",
    "قرب جبل صنين تقع [الرستن=lb]",
    "تقع [الرستن=sy] بعيدا",
  })
  void cuesDecideThenPriors(String text) {
    Marked.check(
        gazetteer(
            entry("lb", EntityType.PLACE, "الرستن", 0.3, false, "صنين"),
            entry("sy", EntityType.PLACE, "الرستن", 0.7, false, "حماة", "العاصي")),
        text,
        b -> b);
  }

  @Test
  void namesTheOthersOfTheSameName() {
    Gazetteer gazetteer =
        gazetteer(
            entry("a", EntityType.PERSON, "أحمد صالح", 0.2, false),
            entry("b", EntityType.PERSON, "أحمد صالح", 0.8, false));
    EntityMention mention =
        EntityMatcher.builder(gazetteer).build().match("قال أحمد صالح ذلك").get(0);
    assertEquals("b", mention.id());
    assertEquals(List.of("a"), mention.alternatives());
  }

  @ParameterizedTest
  @CsvSource({"true, 'مرت سنة أمل طويلة'", "false, 'مرت سنة [أمل=p] طويلة'"})
  void aLowPriorNeedsEvidence(boolean priors, String text) {
    Gazetteer gazetteer = gazetteer(entry("p", EntityType.PERSON, "أمل", 0.1, false));
    Marked.check(gazetteer, text, b -> b.priors(priors));
  }

  @ParameterizedTest
  @CsvSource({
    "p PERSON علي, وقع الاتفاق على هامش القمة",
    "p PERSON علي, اعتمد [علي=p] على نفسه",
    "p PERSON علي حسن, قال [على حسن=p] ذلك",
    "c PLACE جدة, توفي جده في [جدة=c] أمس",
    "c PLACE غزة, حصار [غزه=c] مستمر",
    "c PERSON آن, قال أن الوقت حان",
  })
  void aFoldedSpellingIsNoOrdinaryWord(String gazetteer, String text) {
    Marked.check(gazetteer, text, b -> b.lexicon(Words.of("على:F جده:O أن:F الى:F")));
  }
}
