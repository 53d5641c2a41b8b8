package org.fihrist.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader against a speller, and what it takes and leaves of digits, ordinals and hours. */
class NumberReaderTest {

  private static final Lexicon LEXICON =
      Lexicon.read(
          "numbers", new LexiconBuilder().read("/org/fihrist/numbers/numbers.txt").compile());
  private static final long SEED = 20171130;

  private final Tokens tokens = new Tokens(LEXICON);
  private final NumberReader reader = new NumberReader(tokens);

  private void fill(String text) {
    tokens.fill(text, 0, text.length(), Integer.MAX_VALUE);
  }

  @Test
  void readsWhatASpellerWrites() {
    Random random = new Random(SEED);
    NumberSpeller speller = new NumberSpeller(random);
    for (long number = 1; number < 3000; number++) {
      assertCardinal(number, speller);
    }
    for (int i = 0; i < 20_000; i++) {
      long limit = pow10(4 + random.nextInt(12));
      assertCardinal(1 + (random.nextLong() >>> 1) % (limit - 1), speller);
    }
    for (int zeros = 0; zeros < 15; zeros++) {
      for (int digit = 1; digit < 10; digit++) {
        assertCardinal(digit * pow10(zeros), speller);
      }
    }
  }

  private void assertCardinal(long number, NumberSpeller speller) {
    String text = speller.spell(number);
    fill(text);
    assertEquals(tokens.size(), reader.cardinal(0), () -> text + ", seed " + SEED);
    assertEquals(number, reader.value(), () -> text + ", seed " + SEED);
  }

  private static long pow10(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  /* Text, index after the number, its value: what follows is no part of it. */
  @ParameterizedTest
  @CsvSource({
    "ثلاثة أشخاص,1,3",
    "ثلاثة خمسة,1,3",
    "عشرون ثلاثة,1,20",
    "ثلاثة وعشرون وأربعون,2,23",
    "خمسة عشرون,1,5",
    "ثلاثة العشر,1,3",
    "ثلاثة وعشر,1,3",
    "مئة وخمسة وعشرون,3,125",
    "مئة خمسة,1,100",
    "مئة خمسون,1,100",
    "مئة أحد عشر,1,100",
    "مئة وأحد عشر,3,111",
    "مئة وحداشر,2,111",
    "مئة وعشرة,2,110",
    "ألف ألف,1,1000",
    "ألف ومليون,1,1000",
    "ألف وألف,1,1000",
    "مليون ألف,1,1000000",
    "مليون وألف,2,1001000",
    "مليون وثلاثة آلاف وخمسة,4,1003005",
    "ثلاثة آلاف خمسة,2,3000",
    "ثلاثة بألف,1,3",
    "ألفان وثلاثمئة,2,2300",
    "مليونين وألفين,2,2002000",
    "الثلاثة والعشرون,2,23",
    "بثلاثة آلاف,2,3000",
  })
  void aCardinalEndsWhereItsGrammarEnds(String text, int next, long value) {
    fill(text);
    assertEquals(next, reader.cardinal(0));
    assertEquals(value, reader.value());
    assertFlags(false, false, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"آلاف", "ملايين", "كتاب", "آلاف وثلاثة", "5", "،", "أول"})
  void isNoCardinal(String text) {
    fill(text);
    assertEquals(-1, reader.cardinal(0));
    assertEquals(0, reader.value());
  }

  @Test
  void nothingIsReadOutsideTheTokens() {
    fill("ثلاثة");
    assertEquals(-1, reader.cardinal(1));
    assertEquals(-1, reader.ordinal(1));
    assertEquals(-1, reader.decimal(1));
    assertEquals(-1, reader.any(-1));
    assertEquals(-1, reader.hour(1));
  }

  /* Text, index after the number, unscaled value, digits after the point. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|1|0|0",
        "007|1|7|0",
        "1069 شخصا|1|1069|0",
        "٣٫٥|3|35|1",
        "3.14|3|314|2",
        "3.140|3|3140|3",
        "3.1415|1|3|0",
        "3,5|3|35|1",
        "1,000|3|1000|0",
        "1,000,000|5|1000000|0",
        "1,000,00|5|100000|2",
        "1,000.5|5|10005|1",
        "1,00|3|100|2",
        "1000,000|3|1000000|3",
        "1000,5|3|10005|1",
        "1٬234٬567|5|1234567|0",
        "1.000|3|1000|3",
        "1.000.000|5|1000000|0",
        "1.000.00|3|1000|3",
        "1.000.0000|3|1000|3",
        "1000.000.000|3|1000000|3",
        "1,0000|1|1|0",
        "1, 000|1|1|0",
        "1 ,000|1|1|0",
        "1.|1|1|0",
        "1.0000000000000000|1|1|0",
        "1/5|1|1|0",
        "5ر3|3|35|1",
        "50ر3|3|350|2",
        "5ر3000|3|30005|1",
        "500ر3|3|3500|3",
        "5000ر3|1|5000|0",
        "5 ر3|1|5|0",
        "5ر 3|1|5|0",
        "5ر|1|5|0",
        "5رر3|1|5|0",
        "999999999999999|1|999999999999999|0",
        "999,999,999,999,999|9|999999999999999|0",
      })
  void readsDigitsWithSeparators(String text, int next, long value, int fraction) {
    fill(text);
    assertEquals(next, reader.decimal(0));
    assertEquals(value, reader.value());
    assertEquals(fraction, reader.fractionDigits());
    assertFlags(true, false, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000000000",
        "99999999999999999999",
        "1,000,000,000,000,001",
        "999,999,999,999,999,999,999",
        "999999999999999.9",
        "9ر999999999999999",
        "ثلاثة",
        "،",
      })
  void numbersOverTheLimitAreRefusedWhole(String text) {
    fill(text);
    assertEquals(-1, reader.decimal(0));
  }

  /* Text, index after the ordinal, its value, whether it is feminine. */
  @ParameterizedTest
  @CsvSource({
    "الأول,1,1,false",
    "الأولى,1,1,true",
    "العاشر,1,10,false",
    "العاشرة,1,10,true",
    "الحادي عشر,2,11,false",
    "الحادية عشرة,2,11,true",
    "الثاني عشر,2,12,false",
    "التاسعة عشرة,2,19,true",
    "الأول عشر,2,11,false",
    "العاشر عشر,1,10,false",
    "الثالث العشر,1,3,false",
    "الثالث وعشر,1,3,false",
    "الحادي والعشرين,2,21,false",
    "التاسعة والتسعين,2,99,true",
    "العاشر والعشرين,1,10,false",
    "الثالث العشرين,1,3,false",
    "الثالث وخمسة,1,3,false",
    "ثالث أيام,1,3,false",
  })
  void readsOrdinals(String text, int next, long value, boolean feminine) {
    fill(text);
    assertEquals(next, reader.ordinal(0));
    assertEquals(value, reader.value());
    assertFlags(false, true, feminine);
    assertEquals(next, reader.any(0));
    assertEquals(value, reader.value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"آخر", "الأخيرة", "الحادي", "الحادية وخمسة", "ثلاثة", "3", "كتاب"})
  void isNoOrdinal(String text) {
    fill(text);
    assertEquals(-1, reader.ordinal(0));
  }

  @ParameterizedTest
  @CsvSource({
    "12,1,12",
    "ثلاثة وعشرون,2,23",
    "الحادي عشر,2,11",
    "مئة,1,100",
    "كتاب,-1,0",
    "،,-1,0",
  })
  void anyReadsEveryWriting(String text, int next, long value) {
    fill(text);
    assertEquals(next, reader.any(0));
    assertEquals(value, reader.value());
  }

  /* Tens after waw are minutes. */
  @ParameterizedTest
  @CsvSource({
    "10,1,10",
    "الثالثة,1,3",
    "الثانية عشرة,2,12",
    "الحادية عشرة,2,11",
    "الخامسة والعشرين,1,5",
    "خمسة وعشرين,1,5",
    "خمسة,1,5",
    "اثنا عشر,2,12",
    "عشرة,1,10",
    "كتاب,-1,0",
  })
  void readsHours(String text, int next, long value) {
    fill(text);
    assertEquals(next, reader.hour(0));
    assertEquals(value, reader.value());
  }

  @ParameterizedTest
  @CsvSource({"30,1", "31,1", "32,2", "62,2", "121,1"})
  void dualScalesStandForTwo(int scale, int multiple) {
    assertEquals(multiple, NumberReader.multiple(scale));
  }

  @Test
  void aReadingLeavesNothingOfTheOneBefore() {
    fill("3.25 الحادية عشرة");
    reader.decimal(0);
    assertFlags(true, false, false);
    reader.ordinal(3);
    assertFlags(false, true, true);
    assertEquals(0, reader.fractionDigits());
    reader.digits(0);
    assertFlags(true, false, false);
  }

  private void assertFlags(boolean digits, boolean ordinal, boolean feminine) {
    assertEquals(digits, reader.isDigits(), "digits");
    assertEquals(ordinal, reader.isOrdinal(), "ordinal");
    assertEquals(feminine, reader.isFeminine(), "feminine");
  }
}
