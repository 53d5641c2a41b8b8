package org.fihrist.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The engines that are compared find the same. */
class NameFindersTest {

  @ParameterizedTest
  @EnumSource(TextKind.class)
  void countTheSame(TextKind kind) {
    MatchData data = MatchData.of(500, kind, 60_000);
    int expected = NameFinder.hashMap(data).count();
    if (kind == TextKind.NEWS || kind == TextKind.VOWELLED) {
      assertTrue(expected > 200, "only " + expected);
    }
    assertEquals(expected, NameFinder.fihrist(data, false).count(), "fihrist");
    assertEquals(expected, NameFinder.hankcsWords(data).count(), "hankcs");
    assertEquals(expected, NameFinder.robertBorWords(data).count(), "robert-bor");
    assertEquals(expected, new FstTagger(data, true).count(), "FST of bytes");
    assertEquals(expected, new FstTagger(data, false).count(), "FST of units");
    assertEquals(expected, NameFinder.regex(data).count(), "regex");
    if (kind == TextKind.NEWS) {
      int tokens = new TokenTrie(data).count();
      assertTrue(Math.abs(tokens - expected) < expected / 10, "tokens: " + tokens);
    }
    assertTrue(NameFinder.fihrist(data, true).count() >= expected, "with proclitics");
  }
}
