package org.fihrist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappedTextTest {

  /** Takes the first unit away. */
  private static MappedText tail(CharSequence text) {
    OffsetMap map = OffsetMap.builder().skip(1).copy(text.length() - 1).build();
    return MappedText.of(text, text.toString().substring(1), map);
  }

  @ParameterizedTest
  @CsvSource({"ab, ab", "abc, abc", "ab, abc", "abc, a"})
  void theMapMustFitBothTexts(String original, String text) {
    OffsetMap map = OffsetMap.builder().skip(1).copy(2).build();
    assertThrows(IllegalArgumentException.class, () -> MappedText.of(original, text, map));
  }

  @Test
  void twoChangesMapToTheFirstOriginal() {
    MappedText text = tail("abcd").then(MappedTextTest::tail);
    assertEquals("cd", text.toString());
    assertEquals("abcd", text.original().toString());
    assertEquals(new Span(2, 3), text.toOriginal(new Span(0, 1)));
    assertEquals(new Span(1, 2), text.toChanged(new Span(3, 4)));
    TextTransform both = ((TextTransform) MappedTextTest::tail).then(MappedTextTest::tail);
    assertEquals(text.offsets(), both.apply("abcd").offsets());
  }

  @Test
  void isUnchangedOnlyWhereEveryUnitIsTheSame() {
    assertTrue(MappedText.unchanged("ab").isUnchanged());
    assertFalse(MappedText.of("ab", "ax", OffsetMap.identity(2)).isUnchanged());
    assertFalse(tail("ab").isUnchanged());
  }

  @Test
  void isTheChangedTextAsACharSequence() {
    CharSequence text = tail("abcd");
    assertEquals(3, text.length());
    assertEquals('b', text.charAt(0));
    assertEquals("cd", text.subSequence(1, 3).toString());
  }
}
