package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTrainerTest {

  private static int find(Lexicon lexicon, String word) {
    char[] key = Lexicon.key(word).toCharArray();
    return lexicon.find(key, 0, key.length);
  }

  private static int findPair(Lexicon lexicon, String left, String right) {
    char[] key = Lexicon.key(left + right).toCharArray();
    return lexicon.findPair(key, 0, Lexicon.key(left).length(), key.length);
  }

  @Test
  void costsAreLogarithmsOfFrequencies() {
    TrainedLexicon lexicon = new LexiconTrainer().add("في البيت في الدار في ".repeat(20)).train();
    assertEquals(100, lexicon.total());
    assertEquals(Math.round(-100 * Math.log(0.6)), Lexicon.cost(find(lexicon, "في")));
    assertEquals(Math.round(-100 * Math.log(0.2)), Lexicon.cost(find(lexicon, "البيت")));
    assertEquals(Lexicon.NONE, find(lexicon, "الباب"));
  }

  @Test
  void vowelsTatweelAndHamzaOfAlefDoNotMatter() {
    TrainedLexicon lexicon = new LexiconTrainer().add("أَكَّـدَ").train();
    assertNotEquals(Lexicon.NONE, find(lexicon, "اكد"));
  }

  @Test
  void aWordSeenTwiceIsWeakAndOneSeenThreeTimesIsNot() {
    Lexicon lexicon = new LexiconTrainer().add("مرتين ثلاثا مرتين ثلاثا ثلاثا").train();
    assertTrue(Lexicon.is(find(lexicon, "مرتين"), Lexicon.WEAK));
    assertNotEquals(Lexicon.NONE, find(lexicon, "ثلاثا"));
    assertFalse(Lexicon.is(find(lexicon, "ثلاثا"), Lexicon.WEAK));
  }

  @Test
  void neighboursAreCounted() {
    Lexicon lexicon = new LexiconTrainer().add("رئيس الوزراء. رئيس الوزراء. رئيس الدولة").train();
    assertNotEquals(Lexicon.NONE, findPair(lexicon, "رئيس", "الوزراء"));
    assertEquals(Lexicon.NONE, findPair(lexicon, "الوزراء", "رئيس"), "across a full stop");
    assertEquals(Lexicon.NONE, findPair(lexicon, "رئيس", "الدولة"), "seen once");
  }

  @Test
  void formsThatLookGluedAreLeftOut() {
    String text = "مجلس الأمن ".repeat(50) + "مجلسالأمن ".repeat(4) + "وزارةالنفط ".repeat(9);
    Lexicon lexicon = new LexiconTrainer().add(text).train();
    assertNotEquals(Lexicon.NONE, find(lexicon, "مجلس"));
    assertEquals(Lexicon.NONE, find(lexicon, "مجلسالأمن"));
    assertEquals(Lexicon.NONE, find(lexicon, "وزارةالنفط"));
  }

  @Test
  void fullTablesForgetTheRareAndKeepTheFrequent() {
    LexiconTrainer trainer = new LexiconTrainer(1000, 1 << 12);
    StringBuilder rare = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      for (int k = i; k > 0; k /= 20) {
        rare.append((char) ('ص' + k % 4)).append((char) ('س' - k / 4 % 5));
      }
      rare.append(i % 10 == 0 ? " رئيس الوزراء " : " ");
    }
    TrainedLexicon lexicon = trainer.add(rare).train();
    assertTrue(lexicon.size() <= 1001, lexicon.size() + " words");
    assertNotEquals(Lexicon.NONE, find(lexicon, "رئيس"));
    assertNotEquals(Lexicon.NONE, findPair(lexicon, "رئيس", "الوزراء"));
  }

  @Test
  void aTextIsReadInPartsThatDoNotCutWords() throws IOException {
    String text = "مجلس الأمن يجتمع اليوم ".repeat(20_000);
    TrainedLexicon whole = new LexiconTrainer().add(text).train();
    TrainedLexicon parts = new LexiconTrainer().addText(new StringReader(text)).train();
    assertEquals(whole.total(), parts.total());
    assertEquals(whole.size(), parts.size());
    assertEquals(find(whole, "يجتمع"), find(parts, "يجتمع"));
  }

  @Test
  void jsonLinesAreReadByField() throws IOException {
    String lines =
        """
        {"id": 7, "tags": ["a, b", {"text": "لا"}], "text": "سطر \\"أول\\" \\u0648 آخر"}

        {"text": "سطر"}
        """;
    TrainedLexicon lexicon =
        new LexiconTrainer().addJsonLines(new StringReader(lines), "text").train();
    assertEquals(5, lexicon.total());
    assertEquals(Lexicon.NONE, find(lexicon, "لا"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{",
        "{}",
        "{\"text\"",
        "{\"text\": 5}",
        "{\"text\": \"a",
        "{\"a\": {\"b\": 1",
        "{\"id\": 1}",
        "{\"text\": \"\\u12\"}",
        "{\"text\": \"\\x\"}",
        "{\"a\": [1, 2}",
        "nothing"
      })
  void aBadLineIsNamed(String line) {
    LexiconTrainer trainer = new LexiconTrainer();
    StringReader lines = new StringReader("{\"text\": \"كلمة\"}\n" + line);
    LexiconFormatException refused =
        assertThrows(LexiconFormatException.class, () -> trainer.addJsonLines(lines, "text"));
    assertTrue(refused.getMessage().startsWith("line 2, column "), refused.getMessage());
    assertEquals(1, trainer.total());
  }

  @Test
  void wordsByThemselvesAreCountedSoManyTimes() {
    LexiconTrainer trainer = new LexiconTrainer();
    trainer.addWord("كتاب", 3).addWord("كِتاب", 5).addWord("abc", 7).addWord("كتاب جديد", 2);
    assertEquals(8, trainer.total());
    assertEquals(1, trainer.train().size());
    assertThrows(IllegalArgumentException.class, () -> trainer.addWord("كتاب", 0));
  }

  @Test
  void countsDoNotOverflow() {
    LexiconTrainer trainer = new LexiconTrainer();
    trainer.addWord("كتاب", Integer.MAX_VALUE).addWord("كتاب", Integer.MAX_VALUE);
    assertEquals(1, trainer.train().size());
    assertEquals(2L * Integer.MAX_VALUE, trainer.total());
  }

  @Test
  void progressIsToldAfterSoManyWords() {
    List<Long> told = new ArrayList<>();
    LexiconTrainer trainer = new LexiconTrainer().onProgress(3, told::add);
    trainer.add("في من على في من على في").addWord("كتاب", 10).add("في من");
    assertEquals(List.of(3L, 6L, 17L), told);
    assertThrows(IllegalArgumentException.class, () -> trainer.onProgress(0, told::add));
  }
}
