package org.fihrist.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fihrist.text.MappedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs so long that anything quadratic would not end. */
class LinearTimeTest {

  private static final int TIMES = 200_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u064E",
        "\u0651\u064E",
        "\u0654",
        "\u0300",
        "\u0327\u0301",
        "ـ",
        "ـ\u0654",
        " ",
        "\n",
        "(",
        ")",
        "«",
        "،",
        ".",
        " ،",
        "( ",
        "ب(",
        "ﷺ",
        "ﻻ",
        "\uFDF2",
        "ا",
        "ئ",
        "ء",
        "1,",
        "\u200D",
        "😀\u200D",
        "\uD800",
        "بـ",
        "ب.",
        "فى",
        "ان شاء الله ",
        "ـ ",
        "ب\u064E",
        "\uFB7A",
        "a\u0323\u0307",
        "\u0F71\u0F72",
        "ـ\u0345",
        "ان",
        "و"
      })
  void longRunsCostNoMoreThanLongText(String unit) {
    String text = "كتاب " + unit.repeat(TIMES / unit.length()) + " كتاب";
    for (ArabicNormalizer profile :
        new ArabicNormalizer[] {
          ArabicNormalizer.CLEAN,
          ArabicNormalizer.SEARCH,
          ArabicNormalizer.MATCH,
          ArabicNormalizer.RESTORE
        }) {
      MappedText result = profile.apply(text);
      assertTrue(result.toString().startsWith("كتاب"));
      assertTrue(result.toString().endsWith("كتاب"));
      assertEquals(text.length(), result.offsets().end(result.length()));
    }
  }
}
