package org.fihrist.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fihrist.text.MappedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs so long that anything quadratic would not end. */
class LinearTimeTest {

  private static final int TIMES = 200_000;

  /*
   * Of the counted runs: their length, how far two may differ, and what a unit may cost, also one
   * that stands for four words.
   */
  private static final int COUNTED = 10_000;
  private static final int SLACK = 500;
  private static final int MOST_STEPS = 150;

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
        "و",
        "قال.",
        "قال .",
        "5 . ",
        "(ب)",
        "سي.إن",
        "1,234",
        "3،7",
        "قال،",
        "\u200Fب",
        "لـ "
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
      assertWalkGrowsWithTheText(profile, unit);
    }
  }

  /** Twice the text, no more than twice the steps, those of looking around included. */
  private static void assertWalkGrowsWithTheText(ArabicNormalizer profile, String unit) {
    long once = steps(profile, unit, COUNTED);
    long twice = steps(profile, unit, 2 * COUNTED);
    assertTrue(twice <= 2.1 * once + SLACK, () -> profile + ": " + once + ", then " + twice);
    assertTrue(once <= MOST_STEPS * COUNTED, () -> profile + ": " + once + " steps");
  }

  /** How many units the engine walks over or looks at, for a text that comes in one piece. */
  private static long steps(ArabicNormalizer profile, String unit, int units) {
    char[] text = ("كتاب " + unit.repeat(units / unit.length()) + " كتاب").toCharArray();
    Pass pass = profile.engine().newPass();
    pass.start(null);
    assertEquals(text.length, profile.engine().run(pass, text, 0, text.length, true, true));
    return pass.walked + pass.draft.looks;
  }
}
