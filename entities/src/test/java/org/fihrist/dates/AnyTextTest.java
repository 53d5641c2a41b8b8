package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text gives mentions in order and inside the text; spelling and controls change nothing. */
class AnyTextTest {

  private static final DateParser PARSER =
      DateParser.builder().reference(LocalDateTime.parse("2013-01-25T12:00")).build();

  @Provide
  Arbitrary<String> pieces() {
    Arbitrary<String> words =
        Arbitraries.of(
            "من",
            "إلى",
            "بين",
            "و",
            "في",
            "قبل",
            "بعد",
            "منذ",
            "حتى",
            "يوم",
            "شهر",
            "عام",
            "الأسبوع",
            "الماضي",
            "القادم",
            "الجاري",
            "مارس",
            "كانون",
            "الثاني",
            "رمضان",
            "صفر",
            "الجمعة",
            "أحد",
            "أمس",
            "الساعة",
            "الثالثة",
            "والنصف",
            "صباحا",
            "إلا",
            "ربع",
            "نهاية",
            "أول",
            "آخر",
            "كل",
            "ثلاثة",
            "وعشرين",
            "ألف",
            "مئة",
            "هـ",
            "م",
            "ق.م",
            "الموافق",
            "القرن",
            "عيد",
            "الفطر",
            "13",
            "2013",
            "٣١",
            "30/2/2013",
            "25:61",
            "1/1",
            "-",
            "/",
            ":",
            ".",
            "،",
            "(",
            ")",
            "99999999999999999999",
            "\uD800",
            "\u202B",
            "\u064B",
            "قرون");
    Arbitrary<String> gaps = Arbitraries.of(" ", "", " ", "\u00A0", "\n");
    return words.list().ofMaxSize(40).flatMap(list -> gaps.map(gap -> String.join(gap, list)));
  }

  @Property(tries = 3000)
  void mentionsAreInOrderAndInside(@ForAll("pieces") String text) {
    int end = 0;
    for (DateMention mention : PARSER.parse(text)) {
      assertTrue(mention.span().start() >= end, text);
      assertTrue(mention.span().length() > 0, text);
      assertEquals(mention.span().of(text), mention.surface());
      end = mention.span().end();
      assertTrue(end <= text.length(), text);
      if (mention.from().isPresent() && mention.to().isPresent()) {
        assertTrue(!mention.to().get().isBefore(mention.from().get()), text);
      }
    }
  }

  @Property(tries = 1000)
  void anyStringIsRead(@ForAll String text) {
    assertTrue(PARSER.parse(text).size() <= text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22 يناير الجاري", "أول من أمس", "الأسبوع الماضي", "الحادي والعشرين من أيار 2011",
        "منذ نحو أسبوعين", "مطلع العام 2012", "15 محرم 1434 هـ", "الساعة الثالثة مساء"
      })
  void invisibleCharactersAndSpellingsChangeNothing(String text) {
    DateMention plain = PARSER.parse(text).get(0);
    List<String> variants =
        List.of(
            text.replace(" ", "\u00A0"),
            text.replace(" ", " \u200F"),
            "\u202B" + text + "\u202C",
            text.replace('أ', 'ا').replace('إ', 'ا'),
            text.replace('ة', 'ه'),
            text.replace('ي', 'ى'),
            text.replace('ي', 'ی').replace('ك', 'ک'),
            text.replaceAll("(?<=[بتثجحسصطعفقكلمني])(?=[ابتثجحدرسصعفقكلمنهوي])", "\u0640"),
            text.replaceAll("(?<=[بتثجحسصطعفقكلمني])", "\u064E"));
    for (String variant : variants) {
      List<DateMention> found = PARSER.parse(variant);
      assertEquals(1, found.size(), variant);
      assertEquals(plain.value(), found.get(0).value(), variant);
      assertEquals(plain.from(), found.get(0).from(), variant);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/", "و", "1:", "من ", "قبل قبل ", "ثلاثة و", "2013-", "(م ", "أول "})
  void longRepetitionsEnd(String piece) {
    int size = 1_000_000 / piece.length();
    List<DateMention> found = PARSER.parse(piece.repeat(size) + " أمس");
    assertTrue(found.size() <= size);
  }

  @Test
  void manyMarksInARowAreOneWord() {
    String text = "أم" + "\u064E".repeat(200_000) + "س";
    assertEquals("2013-01-24", PARSER.parse(text).get(0).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"30 فبراير 2013", "0 مارس 2013", "31/4/2013", "32 مارس", "25:00", "10:75"})
  void impossibleTimesNeverRollOver(String text) {
    for (DateMention mention : PARSER.parse(text)) {
      assertTrue(mention.kind() == DateKind.MONTH || mention.kind() == DateKind.YEAR, text);
    }
  }
}
