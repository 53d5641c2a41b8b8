package org.fihrist.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fihrist.text.ArabicChars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  private static Tokens tokens(String text) {
    return Vocabulary.tokens(Vocabulary.DATES, text);
  }

  /* Every token in brackets behind its kind: known, unknown, number, mark; _ where it touches. */
  private static String shape(Tokens tokens) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      String kind =
          tokens.isWord(i) ? "k" : tokens.isUnknown(i) ? "u" : tokens.isNumber(i) ? "n" : "m";
      out.append(tokens.spaceBefore(i) ? " " : "_").append(kind).append('[');
      out.append(tokens.text(), tokens.start(i), tokens.end(i)).append(']');
    }
    return out.toString().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "يوم 5 كتب.|k[يوم] n[5] u[كتب]_m[.]",
        "25/1/2013|n[25]_m[/]_n[1]_m[/]_n[2013]",
        "وفي اليوم|k[في] k[اليوم]",
        "بيناير|k[يناير]",
        "للشهر|k[لشهر]",
        "10سبتمبر|n[10]_k[سبتمبر]",
        "عام2011|k[عام]_n[2011]",
        "أكتوبرالماضي|k[أكتوبر] k[الماضي]",
        "،؛|m[،]_m[؛]",
        "-5-|m[-]_n[5]_m[-]",
        "x يوم|u[x] k[يوم]",
      })
  void partsTheText(String text, String expected) {
    assertEquals(expected, shape(tokens(text)));
  }

  @Test
  void marksAndControlsBelongToTheWordButNotAtItsEnd() {
    assertEquals("k[ي\u064Eوم\u064C]_m[،]", shape(tokens("ي\u064Eوم\u064C\u200F،")));
    assertEquals("k[ي\u200Cوم]", shape(tokens("\u200Fي\u200Cوم\u200F")));
    assertEquals("n[1\u200E2]", shape(tokens("1\u200E2\u200E")));
    assertEquals("n[1]_k[يوم]", shape(tokens("1\u200Eيوم")));
  }

  /* What parts paragraphs is a token of its own, and so the end of any expression. */
  @ParameterizedTest
  @CsvSource({
    "\\n\\n,true", "\\r\\n\\r\\n,true", "\\r\\r,true", "\\n \\n,true", "\u2029,true",
    "\\n,false", "\\r\\n,false", "\\r,false", "' ',false", "\u2028,false",
  })
  void twoLineEndsAreAMark(String between, boolean paragraph) {
    String gap = between.replace("\\n", "\n").replace("\\r", "\r");
    Tokens tokens = tokens("يوم" + gap + "شهر");
    assertEquals(paragraph ? 3 : 2, tokens.size());
    assertTrue(tokens.isWord(0) && tokens.isWord(tokens.size() - 1));
    assertEquals(1, tokens(gap + "يوم" + gap).size());
  }

  /* Word, proclitics and article it is read with. */
  @ParameterizedTest
  @CsvSource({
    "يوم,''",
    "اليوم,ال",
    "ويوم,و",
    "فيوم,",
    "واليوم,و ال",
    "بيوم,ب",
    "كيوم,ك",
    "ليوم,ل",
    "لليوم,ل ال",
    "وباليوم,و ب ال",
    "وكاليوم,و ك ال",
    "فاليوم,ال",
    "الثلاثاء,ال",
  })
  void tellsProcliticsAndArticle(String word, String expected) {
    Tokens tokens = tokens(word);
    StringBuilder parts = new StringBuilder();
    append(parts, tokens.hasWaw(0), "و");
    append(parts, tokens.hasBeh(0), "ب");
    append(parts, tokens.hasKaf(0), "ك");
    append(parts, tokens.hasLam(0), "ل");
    append(parts, tokens.hasArticle(0), "ال");
    assertEquals(expected == null ? "" : expected, parts.toString().strip());
    boolean proclitic = !word.startsWith("ال") && !word.equals("يوم");
    assertEquals(proclitic, tokens.hasProclitic(0));
  }

  private static void append(StringBuilder out, boolean present, String part) {
    out.append(present ? " " + part : "");
  }

  @Test
  void nothingIsSaidOutsideTheTokensOrOfAnotherKind() {
    Tokens tokens = tokens("وشهر 5 / كتب");
    for (int i : new int[] {-1, 1, 2, 3, 4, 100}) {
      assertFalse(tokens.isWord(i), "" + i);
      assertFalse(tokens.hasWaw(i) || tokens.hasArticle(i) || tokens.hasProclitic(i), "" + i);
      assertFalse(tokens.hasLam(i) || tokens.hasBeh(i) || tokens.hasKaf(i), "" + i);
      assertNull(tokens.sense(i, Category.TIME_UNIT), "" + i);
      assertEquals(Tokens.NONE, tokens.value(i, Category.TIME_UNIT));
      assertEquals(0, tokens.length(i, Category.TIME_UNIT));
      assertEquals(0, tokens.lengthOf(i, Category.TIME_UNIT, 0));
      assertEquals(0, tokens.relations(i));
      assertEquals(i == 1, tokens.isNumber(i));
      assertEquals(i == 3, tokens.isUnknown(i));
      assertEquals(i == 2 ? '/' : 0, tokens.mark(i));
      assertEquals(i == 2, tokens.isMark(i, '/'));
      assertFalse(tokens.isMark(i, ':'));
    }
    assertTrue(tokens.hasWaw(0) && tokens.isWord(0));
  }

  @Test
  void aLetterIsAWordOfOneLetter() {
    Tokens tokens = tokens("و ر\u064E ون هـ 5 ؤ");
    assertTrue(tokens.isLetter(0, ArabicChars.WAW));
    assertTrue(tokens.isLetter(1, ArabicChars.REH));
    assertFalse(tokens.isLetter(1, ArabicChars.WAW));
    assertFalse(tokens.isLetter(2, ArabicChars.WAW));
    assertTrue(tokens.isLetter(3, ArabicChars.HEH));
    assertFalse(tokens.isLetter(4, ArabicChars.WAW));
    assertTrue(tokens.isLetter(5, ArabicChars.WAW));
    assertFalse(tokens.isLetter(6, ArabicChars.WAW));
    assertFalse(tokens.isLetter(-1, ArabicChars.WAW));
  }

  @Test
  void lettersAreCountedWithoutMarks() {
    Tokens tokens = tokens("وشـه\u064Eر\u064C");
    assertEquals(3, tokens.letters(0));
    assertEquals('ر', tokens.lastLetter(0));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,1",
    "007,7,3",
    "٢٠١٣,2013,4",
    "۱۲,12,2",
    "1٢,12,2",
    "999999999999999,999999999999999,15",
    "1000000000000000,-1,16",
    "99999999999999999999,-1,20",
  })
  void numbersHaveAValueUpToFifteenDigits(String text, long value, int digits) {
    Tokens tokens = tokens(text);
    assertEquals(value, tokens.number(0));
    assertEquals(digits, tokens.digits(0));
  }

  @Test
  void aPhraseIsReadAsItsLongestReading() {
    Tokens tokens = tokens("ربيع الأول و ربيع الكتب");
    assertEquals(2, tokens.length(0, Category.HIJRI_MONTH));
    assertEquals(3, tokens.value(0, Category.HIJRI_MONTH));
    assertEquals(1, tokens.length(0, Category.SEASON));
    assertEquals(1, tokens.lengthOf(0, Category.SEASON, 1));
    assertEquals(0, tokens.lengthOf(0, Category.SEASON, 2));
    assertEquals(0, tokens.length(3, Category.HIJRI_MONTH));
    assertEquals(1, tokens.length(3, Category.SEASON));
  }

  @Test
  void aProcliticEndsAPhrase() {
    assertEquals(0, tokens("ربيع والأول").length(0, Category.HIJRI_MONTH));
    assertEquals(2, tokens("وربيع الأول").length(0, Category.HIJRI_MONTH));
  }

  @Test
  void relationsAndCategoriesAreBitSets() {
    Tokens tokens = tokens("يناير من");
    assertEquals(1L << Category.MONTH.ordinal(), tokens.categories(0));
    assertEquals(0, tokens.relations(0));
    assertTrue((tokens.categories(1) & 1L << Category.WORD.ordinal()) != 0);
    assertTrue(tokens.relations(1) != 0);
  }

  @Test
  void knowsWhereTheTextStartsAndEnds() {
    String text = "يوم 5 شهر";
    Tokens whole = tokens(text);
    assertTrue(whole.isFirst(0));
    assertFalse(whole.isFirst(1));
    assertTrue(whole.isAll(0, 3));
    assertFalse(whole.isAll(0, 2));
    assertFalse(whole.isAll(1, 3));
    Tokens part = new Tokens(Vocabulary.DATES);
    assertEquals(text.length(), part.fill(text, 4, text.length(), 9));
    assertFalse(part.isFirst(0));
    assertEquals(5, part.fill(text, 0, text.length(), 2));
    assertTrue(part.isFirst(0));
    assertFalse(part.isAll(0, 2));
    assertEquals(2, part.fills());
  }

  @Test
  void anUnknownWordEndsTheStretchFromAnOffsetOn() {
    String text = "كتب يوم كتب شهر";
    Tokens tokens = new Tokens(Vocabulary.DATES);
    assertEquals(11, tokens.fill(text, 0, 4, 100));
    assertEquals("u[كتب] k[يوم] u[كتب]", shape(tokens));
    assertEquals(3, tokens.fill(text, 0, 0, 100));
    assertEquals(11, tokens.fill(text, 0, 8, 100));
    assertEquals(15, tokens.fill(text, 0, 9, 100));
  }

  @Test
  void theBufferGrows() {
    Tokens tokens = tokens("يوم 12 ".repeat(300) + "شهر");
    assertEquals(601, tokens.size());
    for (int i = 0; i < 600; i += 2) {
      assertTrue(tokens.isWord(i) && tokens.sense(i, Category.TIME_UNIT) != null);
      assertEquals(12, tokens.number(i + 1));
      assertEquals(7 * (i / 2), tokens.start(i));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "يوم",
            "و",
            "ال",
            "شهر",
            " ",
            " ",
            "\n",
            "5",
            "٣",
            "/",
            ".",
            "\u064E",
            "\u0640",
            "\u200F",
            "كتب",
            "\uD83D",
            "أكتوبرالماضي",
            "ﻻ",
            "x")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  /* Tokens lie one after another; all that is between them is white space, marks or proclitics. */
  @Property(tries = 2000)
  void tokensCoverTheText(@ForAll("texts") String text) {
    Tokens tokens = tokens(text);
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertTrue(tokens.start(i) >= end && tokens.end(i) > tokens.start(i), text);
      boolean proclitic = tokens.hasProclitic(i);
      for (int k = end; k < tokens.start(i); k++) {
        int kind = Folding.classOf(text.charAt(k));
        boolean visible = kind == Folding.DIGIT || kind == Folding.OTHER;
        assertFalse(visible || kind == Folding.LETTER && !proclitic, text);
      }
      end = tokens.end(i);
    }
  }
}
