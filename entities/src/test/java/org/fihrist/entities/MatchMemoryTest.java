package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.repair.BuiltInLexicon;
import org.junit.jupiter.api.Test;

/** A matcher's working memory goes from text to text and leaves no trace. */
class MatchMemoryTest {

  private static final Gazetteer NAMES =
      Gazetteer.builder()
          .add(Entry.of("kerry", EntityType.PERSON, "جون كيري"))
          .add(Entry.of("gaulle", EntityType.PERSON, "شارل ديغول"))
          .add(Entry.of("abdullah", EntityType.PERSON, "عبد الله الثاني"))
          .add(Entry.of("abudhabi", EntityType.PLACE, "أبو ظبي"))
          .add(Entry.of("washington", EntityType.PLACE, "واشنطن"))
          .add(Entry.of("egypt", EntityType.PLACE, "مصر"))
          .add(Entry.of("un", EntityType.ORGANISATION, "الأمم المتحدة"))
          .add(Entry.of("waw", EntityType.PLACE, "و"))
          .build();

  private static final String[] WORDS = {
    "جون كيري",
    "كيري",
    "شارل ديجول",
    "ديغول",
    "عبدالله الثاني",
    "وأبوظبي",
    "أبو",
    "ظبي",
    "بواشنطن",
    "لمصر",
    "في",
    "من",
    "قال",
    "الأمم",
    "المتحدة",
    "للأمم المتحدة",
    "،",
    ".",
    "\"",
    "و",
    "والثاني",
    "2",
    "GDP",
    "عبد",
    "\u200F",
    "الوزير",
    "كتاب"
  };

  private static EntityMatcher matcher() {
    return EntityMatcher.builder(NAMES).backReference(true).layered(true).build();
  }

  private static List<String> texts(long seed, int count) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(i % 50 == 0 ? 1500 : 30); left > 0; left--) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      texts.add(text.toString());
    }
    return texts;
  }

  @Test
  void oneMatcherForManyTextsFindsWhatAFreshOneFinds() {
    EntityMatcher reused = matcher();
    for (String text : texts(7, 400)) {
      assertEquals(matcher().match(text), reused.match(text), text);
    }
  }

  @Test
  void threadsThatShareAMatcherDoNotMeet() throws Exception {
    EntityMatcher shared = matcher();
    List<String> texts = texts(8, 300);
    List<List<EntityMention>> expected = texts.stream().map(shared::match).toList();
    Callable<List<List<EntityMention>>> all = () -> texts.stream().map(shared::match).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<List<List<EntityMention>>> found :
          threads.invokeAll(List.of(all, all, all, all))) {
        assertEquals(expected, found.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void whatAnOddTextNeedsIsNotKept() {
    MatchMemory memory = new MatchMemory(NAMES.index(), BuiltInLexicon.instance());
    scan(memory, "جون كيري في أبوظبي");
    assertFalse(memory.isOversized());
    scan(memory, "عبدالله الثاني ".repeat(100_000));
    assertTrue(memory.isOversized());
  }

  private static void scan(MatchMemory memory, String text) {
    memory.names.scan(
        text,
        (value, start, end, proclitics) -> true,
        (start, end) -> true,
        (entry, start, end, proclitics, cost) -> {});
  }

  @Test
  void aNameOfOneLetterBeforeThatLetterIsNone() {
    assertEquals(List.of(), matcher().match("و وقال"));
  }

  @Test
  void wordsThatBreaksPartAreFoundAcrossTheWordsThatAreTakenAtOnce() {
    for (int before = 0; before < 600; before++) {
      String text = "كتاب ".repeat(before) + "شارل ديجول في أبوظبي و عبدالله الثاني";
      assertEquals(
          List.of("gaulle", "abudhabi", "abdullah"),
          matcher().match(text).stream().map(EntityMention::id).toList(),
          text);
    }
  }
}
