package org.fihrist.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormsTest {

  private static final Lexicon LEXICON = Vocabulary.DATES;

  private static long analyse(String word) {
    return WordForms.analyse(LEXICON, word, 0, word.length());
  }

  /* Word, offset of the word proper, its letters, flags. */
  @ParameterizedTest
  @CsvSource({
    "يناير,0,يناير,0",
    "ويناير,1,يناير,1",
    "فيناير,1,يناير,2",
    "بيناير,1,يناير,4",
    "ليناير,1,يناير,8",
    "كيناير,1,يناير,16",
    "وبيناير,2,يناير,5",
    "فليناير,2,يناير,10",
    "وكيناير,2,يناير,17",
    "الشهر,0,شهر,32",
    "والشهر,1,شهر,33",
    "بالشهر,1,شهر,36",
    "وبالشهر,2,شهر,37",
    "للشهر,1,شهر,40",
    "وللشهر,2,شهر,41",
    "واحد,0,واحد,0",
    "وواحد,1,واحد,1",
    "لليلة,1,ليلة,40",
    "الليلة,0,ليلة,32",
    "ا\u064Eل\u0652شهر,0,شهر,32",
    "و\u064Eالشهر,2,شهر,33",
    "ل\u0650لشهر,2,شهر,40",
  })
  void findsTheWordBehindProcliticsAndArticle(String text, int delta, String word, int flags) {
    long found = analyse(text);
    assertEquals(LEXICON.find(word, 0, word.length()), WordForms.word(found));
    assertEquals(flags, WordForms.flags(found));
    assertEquals(delta, WordForms.delta(found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كتاب",
        "س",
        "وس",
        "وويناير",
        "ببيناير",
        "بويناير",
        "وبكيناير",
        "فويناير",
        "الالشهر",
        "بلشهر",
        "ﻻشهر",
      })
  void isNoWordOfTheVocabulary(String text) {
    assertEquals(-1, analyse(text));
  }

  /* Two words in one, and where the second begins; -1 where they are not parted. */
  @ParameterizedTest
  @CsvSource({
    "أكتوبرالماضي,6", "ويونيوالماضي,6", "الشهرالماضي,5", "يومالأحد,3", "كتابالماضي,-1",
    "أكتوبرماضي,-1", "أكتوبرالكتاب,-1", "منالماضي,-1", "أكتوبرال,-1", "أكتوبر,-1",
  })
  void partsATimeWordFromAWordWithTheArticle(String text, int second) {
    assertEquals(second, WordForms.glue(LEXICON, text, 0, text.length()));
  }

  @ParameterizedTest
  @CsvSource({"20,6", "21,-1"})
  void longWordsAreNotParted(int marks, int second) {
    String text = "أكتوبر" + "الماضي" + "\u064E".repeat(marks);
    assertEquals(second, WordForms.glue(LEXICON, text, 0, text.length()));
  }
}
