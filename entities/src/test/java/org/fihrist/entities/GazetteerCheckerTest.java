package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.entities.GazetteerChecker.Finding;
import org.fihrist.entities.GazetteerChecker.Kind;
import org.fihrist.repair.BuiltInLexicon;
import org.junit.jupiter.api.Test;

class GazetteerCheckerTest {

  private static List<Finding> check(Entry... entries) {
    Gazetteer.Builder builder = Gazetteer.builder();
    List.of(entries).forEach(builder::add);
    return new GazetteerChecker(BuiltInLexicon.instance()).check(builder.build());
  }

  private static Entry entry(
      String id, String name, double prior, boolean ambiguous, String... cues) {
    return new Entry(
        id, EntityType.PLACE, "", name, List.of(), prior, List.of(cues), ambiguous, Map.of());
  }

  @Test
  void aSpellingThatIsNotClean() {
    assertEquals(
        List.of(new Finding(Kind.NOT_CLEAN, "a", "بنغـازي", "بنغازي")),
        check(Entry.of("a", EntityType.PLACE, "بنغـازي")));
  }

  @Test
  void aCueThatIsNotClean() {
    assertEquals(
        List.of(new Finding(Kind.NOT_CLEAN, "a", "ليـبيا", "ليبيا")),
        check(entry("a", "بنغازي", 0.5, false, "ليـبيا")));
  }

  @Test
  void anAliasThatTheMatcherFoldsAnyway() {
    assertEquals(
        List.of(new Finding(Kind.REPEATED, "a", "اريتريا", "إريتريا")),
        check(Entry.of("a", EntityType.PLACE, "إريتريا", "اريتريا", "أرتريا")));
  }

  @Test
  void aSpellingOfTwoEntries() {
    assertEquals(
        List.of(
            new Finding(Kind.SHARED, "a", "طرابلس", "b"),
            new Finding(Kind.SHARED, "b", "طرابلس", "a")),
        check(entry("a", "طرابلس", 0.7, false), entry("b", "طرابلس", Double.NaN, false)));
  }

  @Test
  void sharedSpellingsMayBeToldApartOrBeOfTwoTypes() {
    assertEquals(
        List.of(), check(entry("a", "طرابلس", 0.7, false), entry("b", "طرابلس", 0.3, false)));
    assertEquals(
        List.of(),
        check(
            Entry.of("a", EntityType.PLACE, "الأهرام الثلاثة"),
            Entry.of("b", EntityType.ORGANISATION, "الأهرام الثلاثة")));
  }

  @Test
  void aNameThatIsACommonWord() {
    assertEquals(
        List.of(new Finding(Kind.ORDINARY_WORD, "a", "قال", "")),
        check(entry("a", "قال", Double.NaN, false)));
    assertEquals(List.of(), check(entry("a", "قال", Double.NaN, true, "فرنسا")));
    assertEquals(List.of(), check(entry("a", "بنغازي", Double.NaN, false)));
  }

  @Test
  void anEntryThatNeedsEvidenceAndHasNone() {
    assertEquals(
        List.of(new Finding(Kind.NO_CUES, "a", "بنغازي", "")),
        check(entry("a", "بنغازي", Double.NaN, true)));
  }
}
