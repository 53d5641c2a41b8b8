package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fihrist.entities.Gazetteer.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are words, and names that are parts of longer ones, in a large gazetteer. */
class WordOrNameTest {

  private static final String LIST =
      "w1 PLACE مدينة; w2 PLACE الجديدة; w3 PLACE يوم; w4 ORGANISATION من أجل; w5 PERSON 16;"
          + " k1 PLACE مصر; k2 PLACE لبنان; k3 PLACE الولايات المتحدة; k4 PLACE روسيا;"
          + " g1 PERSON محمد; g2 PERSON جون; g3 PLACE عبد الله; g4 PLACE محمد بن;"
          + " u1 PERSON خربوطلي; d1 PLACE شرق لبنان; d2 PLACE جنوب السودان; d3 PLACE السودان;"
          + " h1 PLACE الهند باكستان; h2 PLACE الهند; h3 PLACE باكستان; i1 PLACE إطار";

  private static final Gazetteer LARGE = large();

  private static Gazetteer large() {
    Gazetteer.Builder builder = Gazetteer.builder();
    Marked.gazetteer(LIST).entries().forEach(builder::add);
    for (int i = 0; i < 50_000; i++) {
      builder.add(Entry.of("n" + i, EntityType.PERSON, "اسم " + i));
    }
    return builder.build();
  }

  private static void check(String marked) {
    Marked.check(LARGE, marked, b -> b);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "زار مدينة صغيرة في الجبل",
        "بيعت السيارات الجديدة أمس",
        "وصل في يوم ماطر",
        "عملوا من أجل السلام",
        "شارك نحو 16 ألف شخص",
        "يعمل في اطار كوميدي",
      })
  void anOrdinaryWordIsNoName(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "خسرت [مصر=k1] المباراة",
        "غادر الوفد [لبنان=k2] أمس",
        "قالت [الولايات المتحدة=k3] إنها ترفض",
        "التقى وفد [روسيا=k4] هناك",
        "يزور [جنوب السودان=d2] غدا",
        "تقع القرية شرق [لبنان=k2] قرب البحر",
      })
  void aNameThatTheWorldKnowsIsOne(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "صدر كتاب محمد عبلة في القاهرة",
        "غنى جون بون جوفي في الحفل",
        "التقى عبد الله غول الوفد",
        "استقبل محمد بن راشد الضيوف",
        "تحدث سامي خربوطلي عن الأمر",
      })
  void aPartOfALongerNameIsNotThatName(String text) {
    check(text);
  }

  @Test
  void whatStandsAloneIsTheName() {
    check("تحدث [خربوطلي=u1] عن الأمر");
    check("بين [الهند=h2] و[باكستان=h3] حدود طويلة");
  }

  @Test
  void inAFewNamesEachIsMeant() {
    Marked.check("p PERSON محمد; q PLACE الجديدة", "زار [محمد=p] مدينة [الجديدة=q] أمس");
  }

  @Test
  void knownNamesAreThoseThatAreNoWordsToo() {
    KnownNames known = KnownNames.instance();
    List<String> names = List.of("مصر", "الولايات المتحدة", "سوريه", "القاعدة", "كلمات أخرى");
    assertEquals(List.of(true, true, true, false, false), names.stream().map(known::has).toList());
  }
}
