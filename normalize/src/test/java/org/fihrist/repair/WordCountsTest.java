package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WordCountsTest {

  /** Words are numbers; a negative one is no neighbour of the one before. */
  @Property
  void countsAreThoseOfAMapFromTheFirstQuestionToTheLast(
      @ForAll @Size(max = 60) List<@IntRange(min = -4, max = 4) Integer> words) {
    WordCounts counts = new WordCounts();
    Map<List<Integer>, Integer> expected = new HashMap<>();
    Integer before = null;
    for (int word : words) {
      int name = Math.abs(word);
      counts.add(hash(name), 0, word >= 0);
      expected.merge(List.of(name), 1, Integer::sum);
      if (before != null && word >= 0) {
        expected.merge(List.of(before, name), 1, Integer::sum);
      }
      before = name;
    }
    for (int left = 0; left <= 4; left++) {
      assertEquals(expected.getOrDefault(List.of(left), 0), counts.count(hash(left)));
      for (int right = 0; right <= 4; right++) {
        int pairs = expected.getOrDefault(List.of(left, right), 0);
        assertEquals(pairs, counts.countPair(hash(left), hash(right)));
      }
    }
  }

  private static long hash(int word) {
    return WordCounts.finish(word + 1);
  }
}
