package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatesTest {

  private static final Gazetteer NAMES =
      Marked.gazetteer(
          "d DEMONYM روسي; r ROLE وزير الخارجية; p PERSON سيرغي لافروف; c PLACE موسكو");
  private static final EntityMatcher MATCHER =
      EntityMatcher.builder(NAMES).candidates(true).build();

  private static List<EntityMention> candidates(String text) {
    return MATCHER.match(text).stream().filter(EntityMention::isCandidate).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "قال الدكتور سامي خربوطلي إن الأمر معقد, PERSON, سامي خربوطلي",
    "وصل وزير الخارجية الروسي فياتشيسلاف تروبنيكوف أمس, PERSON, فياتشيسلاف تروبنيكوف",
    "استقبل الأمير خالد بن زيدان الضيوف, PERSON, خالد بن زيدان",
    "أعلنت شركة ترانسباور عن أرباحها, ORGANISATION, شركة ترانسباور",
    "وقالت ومنظمة زرقاوين إنها ترفض, ORGANISATION, منظمة زرقاوين",
    "انضم إلى حزب \"زرقاوين\" أمس, ORGANISATION, حزب \"زرقاوين\"",
    "تسمى \"كريبتوفاكس\" بين الناس, ORGANISATION, كريبتوفاكس",
  })
  void offersNamesThatNoGazetteerLists(String text, EntityType type, String name) {
    List<EntityMention> found = candidates(text);
    assertEquals(List.of(name), found.stream().map(EntityMention::surface).toList());
    assertEquals(type, found.get(0).type());
    assertEquals(EntityMention.CANDIDATE + name, found.get(0).id());
    assertEquals(
        "in no gazetteer, where a name stands", MATCHER.explain(text, found.get(0)).rule());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال الرئيس إن الأمر معقد",
        "زار الوزير المدينة القديمة",
        "أعلنت شركة كبيرة عن أرباحها",
        "وصفه بأنه \"أمر خطير\" جدا",
        "التقى وزير الخارجية الروسي سيرغي لافروف الوفد في موسكو",
        "",
        "\"",
        "حزب \"",
      })
  void leavesWordsAndListedNamesAlone(String text) {
    assertEquals(List.of(), candidates(text));
  }

  @Test
  void listedNamesAreNoCandidates() {
    EntityMention listed = MATCHER.match("سيرغي لافروف").get(0);
    assertFalse(listed.isCandidate());
    assertTrue(candidates("الدكتور سامي خربوطلي").get(0).confidence() < 0.7);
  }

  @Test
  void offersNoneUnlessAsked() {
    EntityMatcher plain = EntityMatcher.builder(NAMES).build();
    String text = "قال الدكتور سامي خربوطلي";
    assertEquals(List.of(), plain.match(text));
    EntityMention mention = candidates(text).get(0);
    assertThrows(IllegalArgumentException.class, () -> plain.explain(text, mention));
  }
}
