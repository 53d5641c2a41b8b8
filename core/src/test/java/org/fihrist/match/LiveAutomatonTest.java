package org.fihrist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LiveAutomatonTest {

  private static final MatchKind KIND = MatchKind.LEFTMOST_LONGEST;

  private static List<Integer> values(LiveAutomaton live, String text) {
    return live.current().find(text, KIND, true).stream().map(Match::value).toList();
  }

  private static LiveAutomaton live() {
    return new LiveAutomaton(
        Automaton.builder()
            .add("محمد علي", 1)
            .add("مصر", 2)
            .add("مصر", 3)
            .add("عبد الله", 4, true)
            .build());
  }

  @Test
  void addsReplacesAndRemoves() {
    LiveAutomaton live = live();
    String text = "زار محمد علي باشا مصر مع عبدالله";
    assertEquals(List.of(1, 2, 3, 4), values(live, text));
    live.add("محمد علي باشا", 5, false);
    live.add("مصر", 6, false);
    assertEquals(List.of(5, 2, 3, 6, 4), values(live, text));
    live.replace("مِصر", 7, false);
    assertEquals(List.of(5, 7, 4), values(live, text));
    assertTrue(live.remove("عبد الله"));
    assertFalse(live.remove("عبد الله"));
    assertTrue(live.remove("محمد علي باشا"));
    assertEquals(List.of(1, 7), values(live, text));
    assertEquals(2, live.current().size());
    live.compact();
    assertEquals(List.of(1, 7), values(live, text));
    assertEquals(2, live.current().size());
  }

  @Test
  void aTakenAutomatonDoesNotChange() {
    LiveAutomaton live = live();
    Automaton before = live.current();
    live.remove("مصر");
    assertEquals(2, before.find("مصر", KIND, true).size());
    assertEquals(0, live.current().find("مصر", KIND, true).size());
  }

  /** Random changes against an automaton that is built anew. */
  @Test
  void findsWhatAFreshAutomatonFinds() {
    Random random = new Random(20261125);
    RandomText source = new RandomText(random);
    List<String> vocabulary = new ArrayList<>();
    while (vocabulary.size() < 10) {
      String word = source.word();
      if (!MatchKey.key(word).isBlank()) {
        vocabulary.add(word);
      }
    }
    Map<String, Integer> names = new TreeMap<>();
    LiveAutomaton live = new LiveAutomaton(Automaton.builder().build());
    for (int i = 0; i < 400; i++) {
      change(random, vocabulary, live, names, i);
      Automaton.Builder fresh = Automaton.builder();
      names.forEach((name, value) -> fresh.add(name.substring(1), value, name.charAt(0) == 's'));
      Automaton expected = fresh.build();
      source.clear();
      for (int w = 0; w < 12; w++) {
        source.add(vocabulary.get(random.nextInt(vocabulary.size())));
      }
      String text = source.text.toString();
      for (MatchKind kind : MatchKind.values()) {
        assertEquals(sorted(expected, text, kind), sorted(live.current(), text, kind), text);
      }
    }
  }

  private static void change(
      Random random,
      List<String> vocabulary,
      LiveAutomaton live,
      Map<String, Integer> names,
      int value) {
    StringBuilder words = new StringBuilder();
    for (int more = random.nextInt(3); more >= 0; more--) {
      String word = MatchKey.key(vocabulary.get(random.nextInt(vocabulary.size()))).strip();
      words.append(words.isEmpty() ? "" : " ").append(word);
    }
    String name = words.toString();
    int action = random.nextInt(5);
    if (action == 4 && random.nextInt(4) == 0) {
      live.compact();
      return;
    }
    boolean there = names.remove("h" + name) != null | removeSoft(names, name);
    if (action == 0) {
      assertEquals(there, live.remove(name));
      return;
    }
    boolean soft = random.nextInt(3) == 0;
    names.put((soft ? "s" : "h") + name, value);
    live.replace(name, value, soft);
  }

  /** Soft names with the same letters are one name. */
  private static boolean removeSoft(Map<String, Integer> names, String name) {
    return names
        .keySet()
        .removeIf(
            other -> other.charAt(0) == 's' && joined(other.substring(1)).equals(joined(name)));
  }

  private static String joined(String name) {
    return name.replace(" ", "").replaceAll("([اوي])\\1+", "$1");
  }

  private static List<String> sorted(Automaton automaton, String text, MatchKind kind) {
    return automaton.find(text, kind, true).stream().map(Match::toString).sorted().toList();
  }

  /** Sixteen threads search while a name changes: each sees it twice, as often as it is there. */
  @Test
  void readersNeverSeeHalfAChange() throws InterruptedException {
    LiveAutomaton live = live();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    AtomicBoolean done = new AtomicBoolean();
    Thread[] readers = new Thread[16];
    for (int i = 0; i < readers.length; i++) {
      readers[i] = new Thread(() -> read(live, done, failure));
      readers[i].start();
    }
    for (int i = 0; i < 300; i++) {
      live.replace("حلب", 100 + i, i % 2 == 0);
      if (i % 10 == 0) {
        live.compact();
      }
      if (i % 3 == 0) {
        live.remove("حلب");
      }
    }
    done.set(true);
    for (Thread reader : readers) {
      reader.join();
    }
    assertNull(failure.get());
  }

  private static void read(
      LiveAutomaton live, AtomicBoolean done, AtomicReference<Throwable> failure) {
    try {
      while (!done.get()) {
        List<Match> found = live.current().find("حلب وحلب مصر", MatchKind.ALL, true);
        List<Integer> changing = found.stream().map(Match::value).filter(v -> v >= 100).toList();
        assertTrue(
            changing.isEmpty() || (changing.size() == 2 && changing.get(0).equals(changing.get(1))),
            () -> "found " + found);
        assertEquals(2, found.size() - changing.size());
      }
    } catch (Throwable e) {
      failure.set(e);
    }
  }
}
