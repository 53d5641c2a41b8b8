package org.fihrist.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fihrist.text.ArabicText;
import org.fihrist.text.MappedText;
import org.fihrist.text.OffsetMap;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All forms of one normalizer give the same text and the same offsets, with and without its rules.
 */
class FormsTest {

  @Provide
  Arbitrary<String> hostile() {
    return ArabicText.hostile();
  }

  @Provide
  Arbitrary<ArabicNormalizer> profiles() {
    return Arbitraries.of(
        ArabicNormalizer.CLEAN,
        ArabicNormalizer.SEARCH,
        ArabicNormalizer.MATCH,
        ArabicNormalizer.RESTORE);
  }

  /** The rules alone, without the fast path that skips them. */
  private static MappedText byRules(ArabicNormalizer profile, String text) {
    Draft draft = new Draft();
    draft.load(text.toCharArray(), 0, text.length(), true);
    profile.engine().rules().applyAll(draft);
    OffsetMap.Builder offsets = OffsetMap.builder();
    draft.describe(offsets, 0, text.length());
    return MappedText.of(text, new String(draft.text, 0, draft.length), offsets.build());
  }

  @Property(tries = 20_000)
  void theFastPathIsTheRules(
      @ForAll("profiles") ArabicNormalizer profile, @ForAll("hostile") String text) {
    assertSameText(byRules(profile, text), profile.apply(text));
  }

  /** What decides is not right beside the place: each of these was once decided too early. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "بهـل.شاءت-",
        "تاب.تاب .ل",
        "سي.إن.إن قال",
        "قال.قالت.قال",
        "0  %[0",
        "ل\" . أ",
        "ة) ، ة",
        "5 . 6",
        "5 .. 6",
        "abc . abc",
        "في\u2003\nفي",
        "1,234.5 و1,23 و1,2345",
        "3،700 و3،7 و3.5 و.5",
        "قراءات جزءا ئءو لءلل",
        "لـ 90 هـ. بـ(ب) (والـ)كلمة كلمة(والـ)",
        "قال،7 قال؟!قال قال:5"
      })
  void theFastPathIsTheRulesAroundSigns(String text) {
    for (Profile profile : Profile.values()) {
      ArabicNormalizer normalizer = ArabicNormalizer.builder(profile).build();
      String longer = "قال " + text + " قال";
      assertSameText(byRules(normalizer, text), normalizer.apply(text));
      assertSameText(byRules(normalizer, longer), normalizer.apply(longer));
    }
  }

  @Property(tries = 300)
  void theFastPathIsTheRulesOnNews(
      @ForAll("profiles") ArabicNormalizer profile, @ForAll long seed, @ForAll boolean vowelled) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      text.append(ArabicText.news(random, 1 + random.nextInt(30)));
      text.append(ArabicText.hostile(random, random.nextInt(4)));
    }
    String given = text.toString();
    String written = vowelled ? ArabicText.vowelled(given, random) : given;
    assertSameText(byRules(profile, written), profile.apply(written));
  }

  @Property(tries = 10_000)
  void theArrayFormIsTheSame(
      @ForAll("profiles") ArabicNormalizer profile, @ForAll("hostile") String text) {
    MappedText expected = profile.apply(text);
    char[] source = ("ab" + text + "cd").toCharArray();
    char[] exact = new char[3 + expected.length()];
    OffsetMap.Builder offsets = OffsetMap.builder();
    assertEquals(
        expected.length(), profile.normalize(source, 2, 2 + text.length(), exact, 3, offsets));
    assertEquals(expected.toString(), new String(exact, 3, expected.length()));
    assertSameText(expected, MappedText.of(text, expected.toString(), offsets.build()));
    char[] roomy = new char[30 * text.length() + 3];
    int length = profile.normalize(source, 2, 2 + text.length(), roomy, 0, null);
    assertEquals(expected.toString(), new String(roomy, 0, length));
    if (expected.length() > 0) {
      char[] small = Arrays.copyOf(exact, exact.length - 1);
      assertThrows(
          IndexOutOfBoundsException.class,
          () -> profile.normalize(source, 2, 2 + text.length(), small, 3, null));
    }
  }

  @Property(tries = 2_000)
  void theStreamFormIsTheSame(
      @ForAll("profiles") ArabicNormalizer profile,
      @ForAll("hostile") String text,
      @ForAll long seed)
      throws IOException {
    assertSameStream(profile, text, new Random(seed));
  }

  @Property(tries = 12)
  void aLongStreamIsTheSame(@ForAll("profiles") ArabicNormalizer profile, @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < 40_000) {
      text.append(ArabicText.news(random, random.nextInt(400)));
      text.append(ArabicText.hostile(random, random.nextInt(40)));
      if (random.nextInt(6) == 0) {
        text.append("ان شاء الله ".repeat(1_500)).append("ـ".repeat(20_000));
      }
    }
    assertSameStream(profile, text.toString(), random);
  }

  private static void assertSameStream(ArabicNormalizer profile, String text, Random random)
      throws IOException {
    MappedText expected = profile.apply(text);
    StringBuilder read = new StringBuilder();
    try (NormalizedReader reader = profile.reader(new Dripping(text, random))) {
      char[] buffer = new char[100];
      int units = 0;
      while (units >= 0) {
        read.append(buffer, 0, units);
        units = reader.read(buffer, 0, 1 + random.nextInt(buffer.length));
      }
      assertEquals(expected.toString(), read.toString());
      for (int i = 0; i <= expected.length(); i++) {
        assertEquals(expected.offsets().start(i), reader.originalStart(i));
        assertEquals(expected.offsets().end(i), reader.originalEnd(i));
      }
      assertThrows(
          IndexOutOfBoundsException.class, () -> reader.originalEnd(text.length() * 30 + 1));
    }
  }

  /** A reader that gives as few units as it likes. */
  private static final class Dripping extends StringReader {
    private final Random random;

    Dripping(String text, Random random) {
      super(text);
      this.random = random;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      return super.read(target, offset, Math.min(length, 1 + random.nextInt(5_000)));
    }
  }

  @Property(tries = 5_000)
  void isNormalizedTellsWhatNormalizeDoes(
      @ForAll("profiles") ArabicNormalizer profile, @ForAll("hostile") String text) {
    assertEquals(profile.normalize(text).equals(text), profile.isNormalized(text));
    assertTrue(profile.isNormalized(profile.normalize(text)));
    assertEquals(profile.normalize(text), profile.normalize(new StringBuilder(text).toString()));
  }

  @Test
  void unchangedTextIsTheSameInstance() {
    String text = "قال الرئيس، أمس، إن «المشروع» سيبدأ (غدا) عام 1445هـ. ".repeat(1_000).strip();
    assertSame(text, ArabicNormalizer.CLEAN.normalize(text));
    assertTrue(ArabicNormalizer.CLEAN.apply(text).offsets().isIdentity());
  }

  @Test
  void aChangeFarInTheTextKeepsWhatIsBeforeIt() {
    String text = "قال الرئيس ".repeat(5_000) + "أمس ،ثم";
    String expected = "قال الرئيس ".repeat(5_000) + "أمس، ثم";
    assertEquals(expected, ArabicNormalizer.CLEAN.normalize(text));
    MappedText mapped = ArabicNormalizer.CLEAN.apply(text);
    assertEquals(expected, mapped.toString());
    int last = expected.length();
    assertEquals(
        new Span(text.length() - 2, text.length()), mapped.toOriginal(new Span(last - 2, last)));
  }

  @Test
  void nullIsNamed() {
    assertEquals(
        "text",
        assertThrows(NullPointerException.class, () -> ArabicNormalizer.CLEAN.normalize(null))
            .getMessage());
    Reader none = null;
    assertEquals(
        "reader",
        assertThrows(NullPointerException.class, () -> ArabicNormalizer.CLEAN.reader(none))
            .getMessage());
  }

  static void assertSameText(MappedText expected, MappedText actual) {
    assertEquals(expected.toString(), actual.toString());
    for (int i = 0; i <= expected.length(); i++) {
      int at = i;
      assertEquals(expected.offsets().start(i), actual.offsets().start(i), () -> "start of " + at);
      assertEquals(expected.offsets().end(i), actual.offsets().end(i), () -> "end of " + at);
    }
    assertEquals(expected.offsets().originalLength(), actual.offsets().originalLength());
  }
}
