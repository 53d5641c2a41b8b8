package org.fihrist.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of {@code PROFILES.md} by a case or more: what it does, and what it must not do. */
class RuleCasesTest {

  private static String clean(String text) {
    return ArabicNormalizer.CLEAN.normalize(text.translateEscapes());
  }

  private static String search(String text) {
    return ArabicNormalizer.SEARCH.normalize(text.translateEscapes());
  }

  private static String key(String text) {
    return ArabicNormalizer.MATCH.normalize(text.translateEscapes());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          C1 soft hyphen          | است\u00ADعمال        | استعمال
          C1 bidi control         | كتاب\u200F           | كتاب
          C1 zero width non-joiner| می\u200Cخواهم        | میخواهم
          C1 byte order mark      | \uFEFFكتاب           | كتاب
          C1 control              | كت\u0007اب           | كتاب
          C1 joiner in an emoji   | 👩\u200D💻            | 👩\u200D💻
          C1 joiner in a word     | ه\u200Dـ             | هـ
          C2 letters              | ﻛﺘﺎﺏ                 | كتاب
          C2 lam with alef        | ﻷﻥ                   | لأن
          C2 word                 | ﷲ                    | الله
          C2 isolated mark        | بﹶ                   | ب\u064E
          C2 honorific stays      | ﷺ                    | ﷺ
          C3a hamza's seat        | شيـ\u0654ا           | شيـ\u0654ا
          C3b dash                | قال ـ أمس            | قال – أمس
          C3b dash of many        | قال ـــ أمس          | قال – أمس
          C3c Hijri era           | 1445هـ               | 1445هـ
          C3c clitic              | لـ«الحياة»           | لـ«الحياة»
          C3c clitic, one is left | بــ25                | بـ25
          C3d stretched           | كتـــاب              | كتاب
          C3d at the end          | كتابـ                | كتاب
          C4 hamza                | ا\u0654حمد           | أحمد
          C4 hamza under a madda  | \u0622\u0655         | إ\u0653
          C4 singleton mark       | ب\u0340              | ب\u0300
          C4 order of marks       | مح\u0651\u064Eد      | مح\u064E\u0651د
          C5 spaces               | قال\u00A0\u2003أمس   | قال أمس
          C5 line break           | قال \\n أمس          | قال\\nأمس
          C5 many line breaks     | قال\\r\\n\\r\\n\\n أمس | قال\\n\\nأمس
          C5 ends                 | \u00A0قال\u00A0      | قال
          C6.1 after an opener    | قال ( أمس)           | قال (أمس)
          C6.1 smile              | قال :( أمس           | قال :( أمس
          C6.2 before a closer    | (قال )               | (قال)
          C6.2 smile              | قال : )              | قال: )
          C6.3 before a comma     | قال ، أمس            | قال، أمس
          C6.3 before a stop      | اكتمل .              | اكتمل.
          C6.3 dots               | قال ...              | قال ...
          C6.3 between digits     | 3 ، 4                | 3 ، 4
          C6.3 after a digit      | عام 2015 ، قال       | عام 2015، قال
          C6.4 per cent           | 30 %                 | 30%
          C6.4 before a number    | 30 %5                | 30 %5
          C6.5 after a comma      | قال،أمس              | قال، أمس
          C6.5 before a number    | قال،25               | قال، 25
          C6.5 decimal comma      | 2،5                  | 2،5
          C6.5 colon              | وقال:نعم             | وقال: نعم
          C6.5 time               | 12:30                | 12:30
          C6.5 sentences          | انتهى.وقال           | انتهى. وقال
          C6.5 abbreviation       | أ.ف.ب                | أ.ف.ب
          C6.6 before an opener   | قال(الرئيس)          | قال (الرئيس)
          C6.6 clitic             | و«حماس»              | و«حماس»
          C6.6 suffix             | طالب(ة)              | طالب(ة)
          C6.6 after a closer     | «قال»أمس             | «قال» أمس
          """)
  void clean(String rule, String text, String expected) {
    assertEquals(expected.translateEscapes(), clean(text));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '`',
      textBlock =
          """
          S1 honorific            | محمد ﷺ              | محمد صلي الله عليه وسلم
          S1 glued honorific      | محمدﷺقال            | محمد صلي الله عليه وسلم قال
          S1 rial                 | 5﷼                   | 5 ريال
          S1 Quranic sign         | ب\uFDF0ج             | بج
          S1 math letter          | \uD83B\uDE01         | ب
          S2 hamza on tatweel     | شيـ\u0654ا           | شيئا
          S3 vowels               | المَدْرَسَة          | المدرسه
          S3 dagger alef          | هٰذا                 | هذا
          S3 tatweel              | 1445هـ               | 1445ه
          S3 number sign          | \u0600١              | 1
          S3 end of ayah          | قال\u06DDثم          | قال ثم
          S4 alef                 | أإآٱ                 | اااا
          S4 wavy alef            | \u0672\u0673\u0675   | ااا
          S4 high hamza           | \u0676\u0677\u0678   | ووي
          S4 maksura              | على                  | علي
          S4 marbuta              | مكة                  | مكه
          S4 keheh                | \u06A9\u06AA         | كك
          S4 Farsi yeh            | \u06CC\u06D2\u06D3   | ييئ
          S4 heh                  | \u06C1\u06D5\u06BE   | ههه
          S4 seats stay           | مسؤول شئون شيء       | مسؤول شئون شيء
          S4 borrowed letters stay| پاریس ڤيديو          | پاريس ڤيديو
          S5 Arabic digits        | ١٤٤٥                 | 1445
          S5 Persian digits       | ۱۴۰۳                 | 1403
          S5 Devanagari digits    | १२                   | 12
          S6 punctuation          | قال، ثم؛ ثم؟         | قال, ثم; ثم?
          S6 per cent             | 30٪                  | 30%
          S6 decimal point        | ٣٫١٤                 | 3.14
          S6 group mark           | ١٬٢٣٤                | 1,234
          S6 star                 | ٭                    | *
          S6 ellipsis             | قال…                 | قال...
          S6 ornate parentheses   | ﴿قال﴾                | (قال)
          S6 quotation marks      | «قال» “ثم” „لا‟      | "قال" "ثم" "لا"
          S6 apostrophes          | ‘قال’ ‹ثم›           | 'قال' 'ثم'
          S6 dashes               | قال – ثم — لا        | قال - ثم - لا
          S7 case                 | BBC Čapek            | bbc čapek
          S8 spaces               | قال” .               | قال".
          """)
  void search(String rule, String text, String expected) {
    assertEquals(expected.translateEscapes(), search(text));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '`',
      textBlock =
          """
          M1 accents              | Café Ünal            | cafe unal
          M1 width                | Ａ１                  | a1
          M1 lone surrogate       | قال\uD800ثم          | قال ثم
          M2 peh                  | پاريس                | باريس
          M2 veh                  | ڤيديو                | فيديو
          M2 gaf                  | گوگل                 | كوكل
          M2 tcheh                | چاد                  | جاد
          M2 zheh                 | ژان                  | زان
          M2 dotless              | ٮٯ                   | بق
          M3 seat before waw      | مسئول                | مسول
          M3 seat of waw          | مسؤول                | مسول
          M3 seat elsewhere       | عائشة                | عايشه
          M3 hamza                | شيء                  | شي
          M4 two weak letters     | داوود                | داود
          M4 two yehs             | جميييل               | جميل
          M4 two letters stay     | اللغة                | اللغه
          M4 three letters        | كتاببب               | كتاب
          M5 thousands            | 1,234,567            | 1234567
          M5 Arabic group mark    | ١٬٢٣٤                | 1234
          M5 no group             | 6,25                 | 6 25
          M5 decimal comma        | 6،2                  | 6 2
          M6 signs                | قال: «نعم»!          | قال نعم
          M6 decimal point        | 3.5                  | 3.5
          M6 full stop            | قال 3. 5             | قال 3 5
          M7 line breaks          | قال\\n\\nثم          | قال ثم
          M7 ends                 | (قال)                | قال
          """)
  void key(String rule, String text, String expected) {
    assertEquals(expected.translateEscapes(), key(text));
  }

  @ParameterizedTest
  @CsvSource({
    "الى, إلى",
    "والى, وإلى",
    "فاذا, فإذا",
    "مسئول, مسؤول",
    "الإثنين, الاثنين",
    "ان شاء الله, إن شاء الله",
    "انشاء الله, إن شاء الله",
    "ان, ان",
    "علي, علي",
    "بالى, بالى",
    "إلَى, إلَى",
  })
  void restore(String text, String expected) {
    assertEquals(expected, ArabicNormalizer.RESTORE.normalize(text));
  }
}
