package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.fihrist.entities.Gazetteer.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentResolverTest {

  private static Gazetteer gazetteer(Entry... entries) {
    Gazetteer.Builder builder = Gazetteer.builder();
    List.of(entries).forEach(builder::add);
    return builder.build();
  }

  @ParameterizedTest
  @CsvSource({
    "وصلت [الأهرام=press] المصرية إلى القراء",
    "زار الوفد [الأهرام=place] في الجيزة",
    "حارس [الأهلي=club] السعودي",
  })
  void aNisbaMakesAnOrganisationOfAName(String text) {
    Marked.check(
        gazetteer(
            new Entry(
                "place",
                EntityType.PLACE,
                "",
                "الأهرام",
                List.of(),
                0.6,
                List.of("الجيزة"),
                false,
                Map.of()),
            new Entry(
                "press",
                EntityType.ORGANISATION,
                "",
                "الأهرام",
                List.of(),
                0.4,
                List.of(),
                false,
                Map.of()),
            new Entry(
                "club",
                EntityType.ORGANISATION,
                "",
                "الأهلي",
                List.of(),
                Double.NaN,
                List.of(),
                true,
                Map.of()),
            Entry.of("eg", EntityType.DEMONYM, "مصري"),
            Entry.of("sa", EntityType.DEMONYM, "سعودي")),
        text.replace("المصرية", "[المصرية=eg]").replace("السعودي", "[السعودي=sa]"),
        b -> b);
  }

  @ParameterizedTest
  @CsvSource({
    "افتتحت الهيئة العامة جلستها",
    "افتتحت [الهيئة العامة=o] جلستها في مبنى الاستثمار",
    "افتتحت [الهيئة العامة للاستثمار=o] جلستها ثم قالت [الهيئة العامة=o] إن",
  })
  void aShortFormNeedsWhoseItIs(String text) {
    Marked.check("o ORGANISATION الهيئة العامة للاستثمار/الهيئة العامة", text);
  }

  @ParameterizedTest
  @CsvSource({
    "'g EVENT أستانا 4/مؤتمر أستانا 4', 'عقد مؤتمر \"[أستانا 4=g]\" أمس'",
    "'g EVENT مؤتمر أستانا 4', 'عقد [مؤتمر \"أستانا 4\"=g] أمس'",
    "'p PLACE ميناء راس لانوف; q PLACE راس لانوف', 'في [ميناء \"راس لانوف\"=p] أمس'",
  })
  void quotationMarksSetANameApart(String gazetteer, String text) {
    Marked.check(gazetteer, text);
  }

  @Test
  void aBetterKnownNameInsideAPlaceWins() {
    Gazetteer gazetteer =
        Gazetteer.builder()
            .add(
                new Entry(
                    "west",
                    EntityType.PLACE,
                    "",
                    "غرب آسيا",
                    List.of(),
                    0.5,
                    List.of(),
                    false,
                    Map.of()))
            .add(
                new Entry(
                    "asia",
                    EntityType.PLACE,
                    "",
                    "آسيا",
                    List.of(),
                    0.9,
                    List.of(),
                    false,
                    Map.of()))
            .build();
    Marked.check(gazetteer, "دول غرب [آسيا=asia] كلها", b -> b);
    Marked.check(gazetteer, "دول [غرب آسيا=west] كلها", b -> b.priors(false));
  }

  @Test
  void layersReportTitlesAndNisbasInsideNames() {
    String list = "o ORGANISATION الخارجية التركية; d DEMONYM تركي; r ROLE وزير";
    Marked.check(list, "قال وزير [الخارجية التركية=o] أمس".replace("وزير", "[وزير=r]"));
    List<String> found =
        EntityMatcher.builder(Marked.gazetteer(list))
            .layered(true)
            .build()
            .match("قال وزير الخارجية التركية أمس")
            .stream()
            .map(EntityMention::id)
            .toList();
    assertEquals(List.of("r", "o", "d"), found);
  }

  @Test
  void aCommonWordInALargeGazetteerNeedsEvidence() {
    Gazetteer.Builder builder = Gazetteer.builder().add(Entry.of("w", EntityType.PERSON, "خربوط"));
    for (int i = 0; i < 50_000; i++) {
      builder.add(Entry.of("n" + i, EntityType.PERSON, "اسم " + i));
    }
    Gazetteer large = builder.build();
    Marked.check(large, "هناك خربوط كبير", b -> b.lexicon(Words.of("خربوط:O هناك:O كبير:O")));
    Marked.check(large, "هناك [خربوط=w] كبير", b -> b.lexicon(Words.of("هناك:O كبير:O")));
    Marked.check(
        "w PERSON خربوط", "هناك [خربوط=w] كبير", b -> b.lexicon(Words.of("خربوط:O هناك:O كبير:O")));
  }

  @Test
  void confidenceFallsWithDistance() {
    EntityMatcher matcher =
        EntityMatcher.builder(Marked.gazetteer("p PLACE كوبنهاغن; d DEMONYM إماراتي")).build();
    double listed = matcher.match("كوبنهاغن").get(0).confidence();
    double variant = matcher.match("كوبنهاجن").get(0).confidence();
    double misspelt = matcher.match("الامارتية").get(0).confidence();
    assertTrue(listed > variant && variant > misspelt, listed + " " + variant + " " + misspelt);
  }
}
