package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.fihrist.entities.Gazetteer.Entry;
import org.junit.jupiter.api.Test;

class LiveGazetteerTest {

  private static final List<String> NAMES =
      List.of(
          "جون كيري",
          "سيرغي لافروف",
          "عبد الله الثاني",
          "مصر",
          "قطر",
          "حلب",
          "الأمم المتحدة",
          "أبو ظبي",
          "نوري المالكي",
          "طهران",
          "غوغل",
          "جنيف 2",
          "وزير الخارجية",
          "بنغازي");
  private static final String TEXT =
      "قال جون كيري في طهران إن وزير الخارجية سيرجي لافروف زار أبوظبي وبنغازي، ثم كيري بمصر وحلب "
          + "مع عبدالله الثاني ونوري المالكي، وفي قطر قالت الأمم المتحدة إن جنيف2 وجوجل لبنجازي.";

  private static LiveGazetteer live(Entry... entries) {
    Gazetteer.Builder builder = Gazetteer.builder();
    for (Entry entry : entries) {
      builder.add(entry);
    }
    return new LiveGazetteer(builder.build());
  }

  private static Entry place(String id, String name) {
    return Entry.of(id, EntityType.PLACE, name);
  }

  private static List<EntityMention> mentions(Gazetteer gazetteer, String text) {
    return EntityMatcher.builder(gazetteer).backReference(true).build().match(text);
  }

  private static List<String> ids(LiveGazetteer live, String text) {
    return mentions(live.current(), text).stream().map(EntityMention::id).toList();
  }

  @Test
  void addsReplacesAndRemoves() {
    LiveGazetteer live = live(place("a", "بنغازي"), place("b", "طرابلس"));
    String text = "من بنغازي إلى طرابلس ثم مصراتة";
    assertEquals(List.of("a", "b"), ids(live, text));
    live.put(place("c", "مصراتة"));
    assertEquals(List.of("a", "b", "c"), ids(live, text));
    live.put(place("a", "سرت"));
    assertEquals(List.of("b", "c"), ids(live, text));
    assertTrue(live.remove("b"));
    assertFalse(live.remove("b"));
    assertTrue(live.remove("c"));
    assertEquals(List.of(), ids(live, text));
    assertEquals(List.of("a"), ids(live, "في سرت"));
    assertEquals(Optional.empty(), live.current().entry("b"));
    assertEquals("سرت", live.current().entry("a").orElseThrow().name());
    assertEquals(1, live.current().size());
  }

  @Test
  void severalChangesAreSeenTogether() {
    LiveGazetteer live = live(place("a", "بنغازي"), place("b", "طرابلس"));
    Gazetteer before = live.current();
    assertEquals(1, live.change(List.of(place("c", "سرت")), List.of("a", "none")));
    assertEquals(List.of(place("b", "طرابلس"), place("c", "سرت")), live.current().entries());
    assertEquals(List.of(place("a", "بنغازي"), place("b", "طرابلس")), before.entries());
    assertEquals(List.of("a"), mentions(before, "في بنغازي").stream().map(m -> m.id()).toList());
  }

  @Test
  void nothingChangedIsTheSameGazetteer() {
    LiveGazetteer live = live(place("a", "بنغازي"));
    Gazetteer before = live.current();
    live.change(List.of(), List.of("none"));
    assertSame(before, live.current());
  }

  @Test
  void aSnapshotIsWrittenWithItsChanges() throws IOException {
    LiveGazetteer live = live(place("a", "بنغازي"), place("b", "طرابلس"));
    live.remove("a");
    live.put(place("c", "سرت"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    live.current().write(bytes);
    Gazetteer read = Gazetteer.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals(live.current().entries(), read.entries());
    assertEquals(live.current().entries(), new LiveGazetteer(live.current()).current().entries());
  }

  /**
   * Random changes: the entries are those of a map, the mentions those of a gazetteer made anew.
   */
  @Test
  void findsWhatAFreshGazetteerFinds() {
    long seed = 20261125;
    Random random = new Random(seed);
    LiveGazetteer live = new LiveGazetteer(Gazetteer.builder().build());
    Map<String, Entry> expected = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      String id = "id" + random.nextInt(20);
      switch (random.nextInt(8)) {
        case 0 -> live.compact();
        case 1, 2 -> assertEquals(expected.remove(id) != null, live.remove(id), "step " + i);
        default -> {
          Entry entry = entry(random, id);
          live.put(entry);
          expected.put(id, entry);
        }
      }
      Gazetteer current = live.current();
      assertEquals(expected.size(), current.size());
      for (int n = 0; n < 20; n++) {
        assertEquals(Optional.ofNullable(expected.get("id" + n)), current.entry("id" + n));
      }
      Gazetteer.Builder fresh = Gazetteer.builder();
      current.entries().forEach(fresh::add);
      assertEquals(
          mentions(fresh.build(), TEXT),
          mentions(current, TEXT),
          "seed " + seed + ", step " + i + ", " + current.entries());
    }
  }

  private static Entry entry(Random random, String id) {
    EntityType type = EntityType.values()[random.nextInt(EntityType.values().length)];
    String name = NAMES.get(random.nextInt(NAMES.size()));
    return random.nextBoolean()
        ? Entry.of(id, type, name)
        : Entry.of(id, type, name, NAMES.get(random.nextInt(NAMES.size())));
  }

  /** Readers see two entries that change together: never one of them alone. */
  @Test
  void readersNeverSeeHalfAChange() throws InterruptedException {
    LiveGazetteer live = live(place("a", "بنغازي"), place("b", "طرابلس"));
    AtomicBoolean done = new AtomicBoolean();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Thread reader = new Thread(() -> read(live, done, failure));
      readers.add(reader);
      reader.start();
    }
    for (int i = 0; i < 200; i++) {
      if (i % 2 == 0) {
        live.change(List.of(), List.of("a", "b"));
      } else {
        live.change(List.of(place("a", "بنغازي"), place("b", "طرابلس")), List.of());
      }
      if (i % 20 == 0) {
        live.compact();
      }
    }
    done.set(true);
    for (Thread reader : readers) {
      reader.join();
    }
    assertNull(failure.get());
  }

  private static void read(
      LiveGazetteer live, AtomicBoolean done, AtomicReference<Throwable> failure) {
    try {
      do {
        Gazetteer current = live.current();
        List<EntityMention> found = mentions(current, "من بنغازي إلى طرابلس");
        assertEquals(current.size(), found.size());
        assertTrue(found.isEmpty() || found.size() == 2, found::toString);
      } while (!done.get());
    } catch (Throwable e) {
      failure.set(e);
    }
  }
}
