package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  /* A first person without its hamza could be a noun: such texts keep it. */
  @Test
  void spellingChangesNoValueAndNoOffset() throws IOException {
    DateParser parser =
        PARSER.toBuilder().reference(LocalDateTime.parse("2016-11-07T16:12")).build();
    int variants = 0;
    List<String> wrong = new ArrayList<>();
    for (String text : texts()) {
      List<String> plain =
          parser.parse(text).stream()
              .map(m -> m.span() + " " + m.value() + " " + m.from() + " " + m.to())
              .toList();
      for (Spelling spelling : Spelling.of(text)) {
        boolean person = text.contains("سأ") && spelling.name().equals("bare alef");
        List<String> found = person ? plain : spelling.found(parser);
        variants++;
        if (!found.equals(plain)) {
          wrong.add(spelling.name() + ": " + text + " " + plain + " but " + found);
        }
      }
    }
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    assertTrue(variants > 20_000, "variants: " + variants);
  }

  /* The texts of the expressions and of the news paragraphs, without what is expected of them. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String line : lines("expressions.txt")) {
      texts.add(line.split("\\|", -1)[0]);
    }
    for (String line : lines("news-gold.txt")) {
      texts.add(line.replaceAll("\\{\\{([^|]*)\\|[^}]*}}", "$1"));
    }
    texts.removeIf(text -> text.isBlank() || text.startsWith("#") || text.startsWith("@"));
    return texts;
  }

  private static List<String> lines(String resource) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(AnyTextTest.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }

  /* What is found in a sentence depends on nothing but the few known words around it. */
  @Property(tries = 300)
  void sentencesAreReadAlikeAloneAndInLongTexts(
      @ForAll("pieces") String one, @ForAll("pieces") String two) {
    String filler = " كلام آخر عن الكتب والأدب العربي القديم. ".repeat(60);
    String text = filler + one + filler + two + filler;
    List<String> apart = new ArrayList<>();
    PARSER.parse(filler + one + filler).forEach(m -> apart.add(m.surface() + " " + m.value()));
    PARSER.parse(filler + two + filler).forEach(m -> apart.add(m.surface() + " " + m.value()));
    List<String> together = new ArrayList<>();
    PARSER.parse(text).forEach(m -> together.add(m.surface() + " " + m.value()));
    assertEquals(apart, together, text);
  }

  @Test
  void textWithoutWordsOfTimeAllocatesNothing() {
    String text = "هذا كلام عن الكتب والأدب، كتبه بعض المؤلفين القدماء في بلادهم. ".repeat(200);
    assertEquals(List.of(), PARSER.parse(text));
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 40; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      PARSER.parse(text);
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertEquals(0, least);
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
