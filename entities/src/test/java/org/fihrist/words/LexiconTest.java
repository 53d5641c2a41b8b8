package org.fihrist.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compiled vocabularies. */
class LexiconTest {

  private static byte[] numbers() {
    return new LexiconBuilder().read("/org/fihrist/numbers/numbers.txt").compile();
  }

  @Test
  void aShortFileIsRefusedByName() {
    byte[] whole = numbers();
    for (int length = 4; length < whole.length; length += 7) {
      byte[] part = Arrays.copyOf(whole, length);
      Exception e =
          assertThrows(IllegalStateException.class, () -> Lexicon.read("n.bin", part), "" + length);
      assertEquals("vocabulary n.bin ends early", e.getMessage());
    }
  }

  @Test
  void anotherFormatIsRefused() {
    byte[] whole = numbers();
    whole[3]++;
    Exception e = assertThrows(IllegalStateException.class, () -> Lexicon.read("n.bin", whole));
    assertEquals("vocabulary n.bin is in another format", e.getMessage());
  }

  @Test
  void aMissingFileIsNamed() {
    Exception e =
        assertThrows(
            IllegalStateException.class, () -> Lexicon.open(LexiconTest.class, "none.bin"));
    assertTrue(e.getMessage().contains("none.bin"), e.getMessage());
  }

  /* What the build put beside the classes is what the lists and tables say now. */
  @Test
  void theBuildCompiledTheseLists() throws IOException {
    assertArrayEquals(
        new LexiconBuilder()
            .read("/org/fihrist/numbers/numbers.txt")
            .read("/org/fihrist/numbers/units.txt")
            .read("/org/fihrist/dates/units.txt")
            .compile(),
        resource("/org/fihrist/numbers/vocabulary.bin"));
    assertArrayEquals(new FoldingTables().compile(), resource("letters.bin"));
  }

  /* Every word of the lists is found by its spelling, and no other. */
  @Test
  void findsEachWordOfTheLists() throws IOException {
    Lexicon lexicon = Lexicon.read("n.bin", numbers());
    Set<Integer> numbers = new HashSet<>();
    Set<String> spellings = new HashSet<>();
    for (String line : lines("/org/fihrist/numbers/numbers.txt")) {
      for (String word : line.split("[ |]+")) {
        boolean arabic = !word.isEmpty() && word.charAt(0) > '\u0600' && !word.startsWith("ال");
        if (arabic && spellings.add(Folding.fold(word))) {
          int found = lexicon.find(word, 0, word.length());
          assertTrue(found >= 0 && numbers.add(found), word);
          assertTrue(lexicon.isPossible(word, 0, word.length()), word);
          assertEquals(-1, lexicon.find(word + "س", 0, word.length() + 1), word);
          assertEquals(found, lexicon.find("س" + word + "س", 1, word.length() + 1), word);
        }
      }
    }
    assertTrue(spellings.size() > 150, "words: " + spellings.size());
  }

  @ParameterizedTest
  @CsvSource({
    "ثلاثه,ثلاثة",
    "ثَلاثَـة,ثلاثة",
    "ﺛﻼﺛﺔ,ثلاثة",
    "ثﻻثة,ثلاثة",
    "ثﻼاثة,ثلاثة",
    "مئه,مئة",
    "ألآف,آلاف",
    "إحدي,إحدى",
    "مءئة,مئة",
  })
  void spellingsAreOneWord(String written, String word) {
    Lexicon lexicon = Lexicon.read("n.bin", numbers());
    assertEquals(lexicon.find(word, 0, word.length()), lexicon.find(written, 0, written.length()));
  }

  @Test
  void namesAreThoseOfTheLines() {
    Lexicon lexicon = Vocabulary.NUMBERS;
    Tokens tokens = Vocabulary.tokens(lexicon, "شخص دولارين مرات");
    assertEquals("person", lexicon.name(tokens.value(0, Category.COUNTED)));
    assertEquals("dollar", lexicon.name(tokens.value(1, Category.COUNTED_DUAL)));
    assertEquals("time", lexicon.name(tokens.value(2, Category.COUNTED)));
    assertThrows(IndexOutOfBoundsException.class, () -> lexicon.name(-1));
  }

  /* Words that are reason enough to read the words around them, and words that are not. */
  @ParameterizedTest
  @CsvSource({
    "ألف,true",
    "ألفين,true",
    "مليون,false",
    "مليونين,false",
    "ثالثة,true",
    "أولى,true",
    "ثالث,false",
    "أول,false",
    "آخر,false",
    "ثلاثة,false",
    "عشر,true",
    "مئة,true",
    "مئتين,false",
    "نصف,false",
  })
  void triggersAreTheWordsThatMakeAnExpression(String word, boolean trigger) {
    Lexicon lexicon = Lexicon.read("n.bin", numbers());
    assertEquals(trigger, lexicon.isTrigger(lexicon.find(word, 0, word.length())));
  }

  @Test
  void aMissingListIsNamed() {
    LexiconBuilder builder = new LexiconBuilder();
    Exception e = assertThrows(IllegalStateException.class, () -> builder.read("/none.txt"));
    assertEquals("vocabulary /none.txt is missing", e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "ONES,'expected category, value and phrases'",
    "ONES 1,'expected category, value and phrases'",
    "ONE 1 واحد,no such category: ONE",
    "ONES x واحد,no number: x",
  })
  void aBadLineIsRefused(String line, String message) {
    Exception e =
        assertThrows(
            IllegalStateException.class, () -> new LexiconBuilder().addLine(line, "list:7"));
    assertEquals("list:7: " + message, e.getMessage());
  }

  private static List<String> lines(String resource) throws IOException {
    String text = new String(resource(resource), StandardCharsets.UTF_8);
    return text.lines().filter(line -> !line.startsWith("#")).toList();
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = LexiconTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
