package org.fihrist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The automaton against the naive matcher, on random names and texts. {@code
 * -Dfihrist.nightly=true} compares ten million pairs of a set of names and a text; {@code
 * -Dfihrist.pairs} and {@code -Dfihrist.seed} choose a part of them.
 */
class AutomatonRandomTest {

  /* Building the automaton costs as much as many texts, so that long runs have more of them. */
  private static final int FEW_TEXTS = 50;
  private static final int MANY_TEXTS = 500;

  @Test
  void findsWhatTheNaiveMatcherFinds() {
    boolean nightly = Boolean.getBoolean("fihrist.nightly");
    long pairs = Long.getLong("fihrist.pairs", nightly ? 10_000_000 : 20_000);
    long seed = Long.getLong("fihrist.seed", 20261124);
    int texts = pairs > 100_000 ? MANY_TEXTS : FEW_TEXTS;
    long matches = 0;
    for (long set = 0; set * texts < pairs; set++) {
      matches += compareSet(seed + set, texts);
    }
    assertTrue(matches > pairs, "too few matches to mean anything: " + matches);
  }

  private static long compareSet(long seed, int texts) {
    Random random = new Random(seed);
    RandomText source = new RandomText(random);
    List<String> vocabulary = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      vocabulary.add(source.word());
    }
    List<NaiveMatcher.Name> names = names(random, source, vocabulary);
    Automaton.Builder builder = Automaton.builder();
    names.forEach(name -> builder.add(name.text(), name.value(), name.soft()));
    Automaton automaton = builder.build();
    NaiveMatcher naive = new NaiveMatcher(names);
    long matches = 0;
    for (int i = 0; i < texts; i++) {
      matches += compare(random, source, vocabulary, automaton, naive, seed);
    }
    return matches;
  }

  private static List<NaiveMatcher.Name> names(
      Random random, RandomText source, List<String> vocabulary) {
    List<NaiveMatcher.Name> names = new ArrayList<>();
    while (names.size() < 8) {
      source.clear();
      int words = 1 + random.nextInt(3);
      for (int i = 0; i < words; i++) {
        String word = vocabulary.get(random.nextInt(vocabulary.size()));
        source.add(random.nextInt(5) == 0 ? word.substring(word.length() / 2) : word);
      }
      if (!source.words.isEmpty()) {
        String name = source.text.toString();
        names.add(new NaiveMatcher.Name(name, names.size(), random.nextInt(3) == 0));
      }
    }
    return names;
  }

  private static long compare(
      Random random,
      RandomText source,
      List<String> vocabulary,
      Automaton automaton,
      NaiveMatcher naive,
      long seed) {
    source.clear();
    int words = random.nextInt(12);
    for (int i = 0; i < words; i++) {
      String word = vocabulary.get(random.nextInt(vocabulary.size()));
      String glue = random.nextInt(4) == 0 ? vocabulary.get(random.nextInt(3)) : "";
      source.add(glue + word);
    }
    String text = source.text.toString();
    long count = 0;
    for (boolean proclitics : new boolean[] {false, true}) {
      List<Match> all = naive.all(source.words, proclitics);
      for (MatchKind kind : MatchKind.values()) {
        assertEquals(
            NaiveMatcher.choose(all, kind),
            automaton.find(text, kind, proclitics),
            () ->
                naive.names()
                    + ", seed "
                    + seed
                    + ", "
                    + kind
                    + ", proclitics "
                    + proclitics
                    + ": "
                    + text);
      }
      count += all.size();
    }
    return count;
  }
}
