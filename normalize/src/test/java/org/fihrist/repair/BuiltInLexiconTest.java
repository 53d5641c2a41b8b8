package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BuiltInLexiconTest {

  private static final BuiltInLexicon LEXICON = BuiltInLexicon.instance();

  private static int entry(String word) {
    char[] key = Lexicon.key(word).toCharArray();
    return LEXICON.find(key, 0, key.length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في",
        "وفي",
        "الحكومة",
        "والحكومة",
        "بالحكومة",
        "للحكومة",
        "وللحكومة",
        "كالحكومة",
        "حكومتنا",
        "وبمستشفياتهم",
        "سيكتبون",
        "وسيعلن",
        "فقال",
        "ليعلن",
        "لليل",
        "للغة",
        "بهذا",
        "لهؤلاء",
        "جهودكما",
        "الحزبان",
        "أصدقائهم",
        "استقالتها",
        "الانتخابات",
        "الإنتخابات",
        "الاعلان",
        "اعلن",
        "المدرسه",
        "مستشفي",
        "عما",
        "لئلا",
        "يومئذ",
        "جانفي",
        "كُتُبٌ",
        "كــتاب",
        "رؤوس",
        "منعقدا",
        "أنفق",
        "فيضطر",
        "لن",
        "الرأسمالية",
        "مسؤولياتهم",
        "وثمانون",
        "بعشرين"
      })
  void knows(String word) {
    assertTrue(LEXICON.knows(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "روسياوإيران",
        "وفدتجاري",
        "الولاياتالمتحدة",
        "بينالسعوديةوالصين",
        "العملأمس",
        "جنوبإيطاليا",
        "أوتاريخها",
        "مدينةجدة",
        "الحكومةالجديدة",
        "انالحكومة",
        "والوزيرقال",
        "سالحكومة",
        "الالحكومة",
        "بسيكتب",
        "لسيعلن",
        "السيعلن",
        "الحكومتها",
        "بقد",
        "القد",
        "سقال",
        "x",
        "ء",
        "للكتابها",
        "الأمنيةالعودة",
        "الإطفاءإن",
        "عدمالحصول",
        "السبتوزارة",
        "اختبارآخر",
        "الشديدعلى"
      })
  void doesNotKnow(String word) {
    assertFalse(LEXICON.knows(word));
  }

  @ParameterizedTest
  @CsvSource({
    "فيعام, true",
    "فيكل, true",
    "فيرفع, false",
    "فيعرض, false",
    "فيضطر, false",
    "فيقول, false",
    "فيلم, false",
  })
  void aRareVerbAfterFaIsWeakWhereFiAndAWordAreLikelier(String word, boolean weak) {
    assertTrue(LEXICON.knows(word));
    assertEquals(weak, Lexicon.is(entry(word), Lexicon.WEAK));
  }

  @Test
  void commonWordsCostLess() {
    assertTrue(Lexicon.cost(entry("في")) < Lexicon.cost(entry("الحكومة")));
    assertTrue(Lexicon.cost(entry("الحكومة")) < Lexicon.cost(entry("السلحفاة")));
    assertTrue(Lexicon.cost(entry("حكومة")) < Lexicon.cost(entry("وحكومة")));
  }

  @Test
  void tellsFunctionWordsAndNames() {
    assertTrue(Lexicon.is(entry("على"), Lexicon.FUNCTION));
    assertTrue(Lexicon.is(entry("عليهم"), Lexicon.FUNCTION));
    assertFalse(Lexicon.is(entry("حكومة"), Lexicon.FUNCTION));
    assertFalse(Lexicon.is(entry("حكومة"), Lexicon.NAME));
  }

  @ParameterizedTest
  @CsvSource({"على, 1", "في, 1", "جده, 5", "قطر, 5", "علي, 5", "مالي, 3"})
  void tellsThatANameIsAWordToo(String word, int atMost) {
    int tier = LEXICON.wordTier(word);
    assertTrue(tier >= 1 && tier <= atMost, word + ": " + tier);
  }

  @ParameterizedTest
  @ValueSource(strings = {"اعلن", "الاعلان", "طوكيو", "", "كُتُب"})
  void aWordTierIsOfTheExactSpelling(String word) {
    assertEquals(BuiltInLexicon.NO_WORD, LEXICON.wordTier(word));
  }

  @Test
  void aRangeOutsideIsRefused() {
    assertThrows(IndexOutOfBoundsException.class, () -> LEXICON.wordTier(new char[2], 1, 3));
  }

  @Property
  void anyRangeHasAnAnswerThatDependsOnTheRangeAlone(
      @ForAll @StringLength(max = 40) @Chars({'ا', 'ل', 'و', 'ب', 'ي', 'ن', 'م', 'ة', 'س', 'ك'})
          String word) {
    char[] key = word.toCharArray();
    char[] padded = ("xx" + word + "xx").toCharArray();
    assertEquals(
        LEXICON.find(key, 0, key.length), LEXICON.find(padded, 2, padded.length - 2), word);
  }

  @Property
  void theConjunctionMakesNoKnownWordUnknown(
      @ForAll @StringLength(min = 2, max = 6) @Chars({'ا', 'ل', 'و', 'ب', 'ي', 'ن', 'م', 'ر', 'ت'})
          String word) {
    boolean already = word.startsWith("و") || word.startsWith("ف");
    if (!already && LEXICON.knows(word)) {
      assertNotEquals(Lexicon.NONE, entry("و" + word), word);
    }
  }

  @Test
  void aLetterRunOfAMillionIsUnknown() {
    assertEquals(Lexicon.NONE, entry("ب".repeat(1_000_000)));
  }
}
