package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.fihrist.entities.Gazetteer.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Newspapers and channels whose names are places or ordinary words. */
class MediaNamesTest {

  private static final Gazetteer PAPERS =
      Gazetteer.builder()
          .add(country("ae", "الإمارات"))
          .add(country("sy", "سوريا"))
          .add(demonym("n-ae", "إماراتي", "ae"))
          .add(demonym("n-sy", "سوري", "sy"))
          .add(paper("ufuq-ae", "صحيفة الأفق الإماراتية", "الأفق", "ae"))
          .add(paper("ufuq-sy", "صحيفة الأفق السورية", "الأفق", "sy"))
          .add(paper("bahr", "صحيفة البحر", "البحر", "ae"))
          .add(Entry.of("sea", EntityType.PLACE, "البحر"))
          .build();

  private static Entry country(String id, String name) {
    return Entry.of(id, EntityType.PLACE, name);
  }

  private static Entry demonym(String id, String name, String country) {
    return entry(id, EntityType.DEMONYM, "", name, List.of(), false, country);
  }

  private static Entry paper(String id, String name, String alias, String country) {
    return entry(id, EntityType.ORGANISATION, "media", name, List.of(alias), true, country);
  }

  private static Entry entry(
      String id,
      EntityType type,
      String subtype,
      String name,
      List<String> aliases,
      boolean ambiguous,
      String country) {
    return new Entry(
        id,
        type,
        subtype,
        name,
        aliases,
        Double.NaN,
        List.of(),
        ambiguous,
        Map.of("country", country));
  }

  @ParameterizedTest
  @CsvSource({
    "نقلت [الأفق=ufuq-ae] [الإماراتية=n-ae] الخبر",
    "نقلت [الأفق=ufuq-sy] [السورية=n-sy] الخبر",
    "كتبت [البحر=bahr] [الإماراتية=n-ae] ذلك",
    "جاء في جريدة [البحر=bahr] أمس",
    "جاء في جريدة «[البحر=bahr]» أمس",
    "رست السفينة في [البحر=sea] أمس",
    "لاح في الأفق خطر",
    "في مياه [البحر=sea] [السورية=n-sy]",
    "امتد الأفق [السوري=n-sy] بعيدا",
    "نشرت [صحيفة الأفق السورية=ufuq-sy] الخبر ثم لاح الأفق",
  })
  void aMediumIsNamedByItsNounOrAFeminineNisba(String text) {
    Marked.check(PAPERS, text, b -> b);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الخليج الإماراتية",
        "الوطن السعودية",
        "الشرق القطرية",
        "القبس الكويتية",
        "النهار اللبنانية",
      })
  void theBuiltInListsHaveThem(String name) {
    List<EntityMention> found =
        EntityMatcher.builder(Gazetteer.builtIn()).build().match("نقلت " + name + " الخبر");
    assertEquals(EntityType.ORGANISATION, found.get(0).type());
    assertEquals("media", found.get(0).subtype());
    assertEquals(name.substring(0, name.indexOf(' ')), found.get(0).surface());
  }
}
