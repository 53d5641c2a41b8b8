package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts that would never end were the work not linear in their length. The limit is a hundred times
 * what they take.
 */
class LongTextsTest {

  private static final int UNITS = 1_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final BoundaryRepairer REPAIRER =
      BoundaryRepairer.builder()
          .profile(RepairProfile.RECALL)
          .lexicon(
              new LexiconTrainer()
                  .add("الولايات المتحدة مجلس الأمن على موعد مع وزارة الداخلية ".repeat(9))
                  .train())
          .build();

  @TestFactory
  List<DynamicTest> longTexts() {
    return Map.ofEntries(
            Map.entry("one letter", "ك"),
            Map.entry("proclitics", "وبكل"),
            Map.entry("two words", "الولاياتالمتحدة"),
            Map.entry("letters that end words", "ةى"),
            Map.entry("glued at letters that end words", "وزارةالداخلية"),
            Map.entry("one glued word, repeated", "الولاياتالمتحدة "),
            Map.entry("marks", "ك\u064B\u0651"),
            Map.entry("single letters", "ك "),
            Map.entry("spaces", " "),
            Map.entry("spaces before commas", "كلم   ،"),
            Map.entry("full stops", "كلم."),
            Map.entry("marks of punctuation", "،؛:."),
            Map.entry("openers", "(و"),
            Map.entry("quotation marks", "\" "),
            Map.entry("digits", "كلم2"),
            Map.entry("hashtags", "#كلم "),
            Map.entry("low lines", "كلم_"),
            Map.entry("lone surrogates", "\uD800"))
        .entrySet()
        .stream()
        .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> repair(text.getValue())))
        .toList();
  }

  private static void repair(String unit) {
    String text = unit.repeat(UNITS / unit.length());
    String repaired = assertTimeoutPreemptively(LIMIT, () -> REPAIRER.apply(text).toString());
    assertEquals(text.replace(" ", ""), repaired.replace(" ", ""));
  }
}
