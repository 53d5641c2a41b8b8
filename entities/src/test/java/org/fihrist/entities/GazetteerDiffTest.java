package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.entities.GazetteerDiff.Change;
import org.junit.jupiter.api.Test;

class GazetteerDiffTest {

  private static final Entry A = Entry.of("a", EntityType.PLACE, "بنغازي");
  private static final Entry B = Entry.of("b", EntityType.PLACE, "طرابلس", "طرابلس الغرب");
  private static final Entry C = Entry.of("c", EntityType.PERSON, "نجيب محفوظ");

  private static Gazetteer of(Entry... entries) {
    Gazetteer.Builder builder = Gazetteer.builder();
    List.of(entries).forEach(builder::add);
    return builder.build();
  }

  @Test
  void tellsAddedRemovedAndChanged() {
    Entry other = Entry.of("b", EntityType.PLACE, "طرابلس");
    GazetteerDiff diff = of(A, B).diff(of(C, other));
    assertEquals(List.of(C), diff.added());
    assertEquals(List.of(A), diff.removed());
    assertEquals(List.of(new Change(B, other)), diff.changed());
    assertEquals(List.of("aliases"), diff.changed().get(0).fields());
    assertFalse(diff.isEmpty());
  }

  @Test
  void equalGazetteersHaveNone() {
    assertTrue(of(A, B).diff(of(B, A)).isEmpty());
    assertFalse(of(A).diff(of(A, B)).isEmpty());
    assertFalse(of(A, B).diff(of(A)).isEmpty());
  }

  @Test
  void everyFieldIsNamed() {
    Entry all =
        new Entry(
            "a",
            EntityType.ROLE,
            "x",
            "سرت",
            List.of("ل"),
            0.5,
            List.of("ك"),
            true,
            Map.of("k", "v"));
    assertEquals(
        List.of("type", "subtype", "name", "aliases", "prior", "cues", "ambiguous", "properties"),
        of(A).diff(of(all)).changed().get(0).fields());
  }

  @Test
  void aChangeIsOfOneId() {
    assertThrows(IllegalArgumentException.class, () -> new Change(A, B));
  }
}
