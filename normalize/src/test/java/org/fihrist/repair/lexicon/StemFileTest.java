package org.fihrist.repair.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StemFileTest {

  @Test
  void readsWordsAndTier() {
    List<Stem> stems = StemFile.parse(StemClass.NOUNS, "# Nouns\n\nكتاب كتب\t2\nيوم أيام\n");
    assertEquals(
        List.of(
            new Stem(StemClass.NOUNS, List.of("كتاب", "كتب"), 2, 3),
            new Stem(StemClass.NOUNS, List.of("يوم", "أيام"), 5, 4)),
        stems);
  }

  @ParameterizedTest
  @CsvSource({
    "يوم;كتاب, 'line 2 is not after يوم: كتاب'",
    "كتاب;كتاب, 'line 2 is not after كتاب: كتاب'",
    "كتاب  كتب, line 1 has an empty word",
    "كتاب;كتابٌ, line 2 has a unit that no stem holds: كتابٌ",
    "كتـاب, line 1 has a unit that no stem holds: كتـاب",
    "book, line 1 has a unit that no stem holds: book",
    "پاريس, line 1 has a unit that no stem holds: پاريس",
    "كتاب|6, line 1 has no tier from 0 to 5: 6",
    "كتاب|, 'line 1 has no tier from 0 to 5: '",
  })
  void refusesALineAndSaysWhichOne(String content, String message) {
    String text = content.replace(';', '\n').replace('|', '\t');
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> StemFile.parse(StemClass.NOUNS, text));
    assertEquals("nouns.txt, " + message, e.getMessage());
  }

  @Test
  void namesTheLineOfAStemThatCannotBeInflected() {
    List<Stem> stems = StemFile.parse(StemClass.VERBS, "#\nكتب\nوصل\n");
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> LexiconCompiler.compile(stems));
    assertTrue(e.getMessage().startsWith("verbs.txt, line 3: "), e.getMessage());
  }

  @Test
  void theFilesHoldThousandsOfStems() {
    Map<StemClass, Integer> sizes = new EnumMap<>(StemClass.class);
    StemFile.readAll().forEach(stem -> sizes.merge(stem.stemClass(), 1, Integer::sum));
    assertEquals(StemClass.values().length, sizes.size(), sizes.toString());
    sizes.remove(StemClass.CLDR_NAMES);
    int total = sizes.values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(total >= 7000, "written stems: " + sizes);
  }
}
