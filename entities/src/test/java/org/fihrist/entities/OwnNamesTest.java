package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.fihrist.entities.Gazetteer.Entry;
import org.junit.jupiter.api.Test;

/** The names of a user beside the built-in ones. */
final class OwnNamesTest {

  private static final Gazetteer BUILT_IN = Gazetteer.builtIn();

  private static List<String> ids(Gazetteer gazetteer, String text) {
    return EntityMatcher.builder(gazetteer).build().match(text).stream()
        .map(m -> m.surface() + "=" + m.id())
        .toList();
  }

  private static Gazetteer with(Entry... entries) {
    Gazetteer.Builder own = Gazetteer.builder();
    List.of(entries).forEach(own::add);
    return BUILT_IN.merge(own.build());
  }

  @Test
  void anOwnIdTakesTheNameOfABuiltInEntry() {
    Gazetteer merged = with(Entry.of("my:fes", EntityType.PLACE, "فاس"));
    assertEquals(List.of("فاس=my:fes"), ids(merged, "أقيم المهرجان في فاس أمس"));
    assertEquals(BUILT_IN.size(), merged.size());
  }

  @Test
  void namesakesKeepTheirOtherNames() {
    Gazetteer merged = with(Entry.of("my:ahli", EntityType.ORGANISATION, "الأهلي"));
    assertEquals(BUILT_IN.size() + 1, merged.size());
    assertTrue(
        merged.entries().stream()
            .filter(e -> !e.id().equals("my:ahli"))
            .noneMatch(e -> e.names().contains("الأهلي")));
    assertEquals(List.of("الأهلي=my:ahli"), ids(merged, "فاز الأهلي في المباراة على ضيفه بهدفين"));
  }

  @Test
  void anIdThatBothHaveTakesNothingFromNamesakes() {
    Gazetteer merged = with(Entry.of("Q842", EntityType.PLACE, "عمان"));
    assertEquals(
        List.of("الأردنية=demonym:JO", "عمان=Q3805"), ids(merged, "عاد إلى الأردنية عمان مساء"));
  }

  @Test
  void otherTypesKeepTheirNames() {
    Gazetteer merged = with(Entry.of("my:quds", EntityType.ORGANISATION, "القدس"));
    assertTrue(
        merged.entries().stream()
            .anyMatch(e -> e.type() == EntityType.PLACE && e.names().contains("القدس")));
  }

  @Test
  void aCompanyIsTheSameWithTheNounBeforeIt() {
    Gazetteer merged = with(Entry.of("my:eni", EntityType.ORGANISATION, "إيني"));
    assertEquals(BUILT_IN.size(), merged.size());
    assertEquals(
        List.of("إيني=my:eni", "الإيطالية=demonym:IT"),
        ids(merged, "حفرت شركة إيني الإيطالية بئرا"));
  }

  /* The built-in names say how probable they are, so that own ones are no rarer beside them. */
  @Test
  void ownNamesAreFoundAsTheyAreAlone() {
    Entry own = Entry.of("my:board", EntityType.ORGANISATION, "مجلس العمل الوطني");
    String text = "قال مجلس العمل الوطني إن الخطة جاهزة";
    List<String> expected = List.of("مجلس العمل الوطني=my:board");
    assertEquals(expected, ids(Gazetteer.builder().add(own).build(), text));
    assertEquals(expected, ids(with(own), text));
  }

  @Test
  void aWrittenGazetteerFindsTheSame() throws IOException {
    Gazetteer merged = with(Entry.of("my:board", EntityType.ORGANISATION, "مجلس العمل الوطني"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    merged.write(bytes);
    Gazetteer read = Gazetteer.read(new ByteArrayInputStream(bytes.toByteArray()));
    String text = "قال مجلس العمل الوطني إن الخطة جاهزة في دمشق";
    assertEquals(ids(merged, text), ids(read, text));
    assertEquals(2, ids(read, text).size());
  }
}
