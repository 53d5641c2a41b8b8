package org.fihrist.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextScanTest {

  private static final TextScan SCAN = new TextScan(Vocabulary.DATES);

  private static int trigger(String text, int from) {
    return (int) SCAN.next(text, from);
  }

  private static int run(String text) {
    return (int) (SCAN.next(text, 0) >>> 32);
  }

  /* Text, offset of what is worth reading around, -1 where nothing is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "كتاب في البيت|-1",
        "من بعد كل|-1",
        "كتاب يناير|5",
        "في يناير|3",
        "أكتوبرالماضي|0",
        "كتاب 2013|5",
        "كتاب 201 كتب|-1",
        "5/6|0",
        "5:06|0",
        "5.6|0",
        "5-6|0",
        "5\u20136|0",
        "5\u200E/6|0",
        "5,6|-1",
        "5/ 6|-1",
        "5/|-1",
        "5 /6|-1",
        "5|-1",
        "5\u200E|-1",
        "الثالثة|0",
        "الثالث|-1",
        "ألف|0",
        "مليون|-1",
        "''|-1",
      })
  void findsTheNextTrigger(String text, int at) {
    assertEquals(at, trigger(text, 0));
  }

  @Test
  void goesOnFromAnOffset() {
    String text = "يناير كتاب يناير";
    assertEquals(0, trigger(text, 0));
    assertEquals(11, trigger(text, 5));
    assertEquals(-1, trigger(text, text.length()));
  }

  @Test
  void theStretchStartsAtTheLastUnknownWord() {
    assertEquals(0, run("في من يناير"));
    assertEquals(3, run("في كتاب من يناير"));
    assertEquals(5, run("كتاب كتاب يناير"));
  }

  /* However many known words stand before, the stretch reaches back over 40 to 80 of them. */
  @Test
  void theStretchIsBounded() {
    for (int words = 1; words < 300; words++) {
      String text = "من ".repeat(words) + "يناير";
      int back = (trigger(text, 0) - run(text)) / 3;
      assertEquals(words < 79 ? words : 40 + (words + 1) % 40, back);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "كتاب في يناير|8|0|8",
        "كتاب في يناير|8|1|5",
        "كتاب في يناير|8|2|0",
        "كتاب في يناير|8|9|0",
        "كتاب، يناير|6|1|4",
        "كتاب، يناير|6|2|0",
        "12/6 يناير|5|1|3",
        "12/6 يناير|5|2|2",
        "12/6 يناير|5|3|0",
        "كتا\u064Eب يناير|6|1|0",
        "ك\u200Fتاب\u200F يناير|7|1|0",
        "عام2011|3|1|0",
        "\u064Eب يناير|3|1|1",
      })
  void goesBackTokenByToken(String text, int from, int count, int at) {
    assertEquals(at, TextScan.back(text, from, count));
  }

  /* Going back from any token leads to the tokens that the buffer has. */
  @Test
  void goingBackIsTheInverseOfReading() {
    String text = "في 12/6 كتب يوم، شهر 5.3 عام2011 x (يناير)";
    Tokens tokens = Vocabulary.tokens(Vocabulary.DATES, text);
    for (int i = 0; i < tokens.size(); i++) {
      for (int count = 0; count <= i; count++) {
        assertEquals(
            tokens.start(i - count), TextScan.back(text, tokens.start(i), count), i + " " + count);
      }
    }
    assertTrue(tokens.size() > 15);
  }

  @Test
  void trimsControlsAtTheEndOfAWordAlone() {
    assertEquals(2, TextScan.trim("اب\u200F\u200E", 0, 4));
    assertEquals(4, TextScan.trim("ا\u200Fب\u064E", 0, 4));
    assertEquals(1, TextScan.trim("\u200F\u200F", 0, 2));
  }
}
