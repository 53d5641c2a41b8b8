package org.fihrist.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "سوريا|سوريا",
        "س\u200Fو|س<U+200F>و",
        "a\u001B[31m|a<U+001B>[31m",
        "\uD800|<U+D800>",
        "a\u00A0b|a<U+00A0>b",
        "\uFE0F|<U+FE0F>",
        "كَ|كَ",
        "\u202Eabc|<U+202E>abc",
        "\uD83D\uDE00|\uD83D\uDE00",
      })
  void whatCannotBeSeenIsItsCodePoint(String text, String shown) {
    assertEquals(shown, Visible.line(text));
  }

  @ParameterizedTest
  @CsvSource({"false,a<U+000A>b<U+0009>c", "true,'a\nb\tc'"})
  void linesAreKeptInText(boolean text, String shown) {
    assertEquals(shown, text ? Visible.text("a\nb\tc") : Visible.line("a\nb\tc"));
  }
}
