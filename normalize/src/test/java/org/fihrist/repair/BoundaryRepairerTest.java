package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.text.MappedText;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryRepairerTest {

  private static final Lexicon WORDS =
      words(
          "الولايات المتحدة جنوب شمال مؤتمر وزارة الداخلية مدينة جدة أعلنت رئيس وزراء العراق "
              + "قال المتحدث باسم الوزارة إن الحملة مستمرة على ضرورة الالتزام مجلس الأمن في من");

  private static final BoundaryRepairer REPAIRER =
      BoundaryRepairer.builder()
          .lexicon(WORDS)
          .knownWords(List.of("روسيا", "إيران", "إيطاليا", "جنيف", "الولايات المتحدة"))
          .build();

  static Lexicon words(String text) {
    Set<String> keys = Stream.of(text.split(" ")).map(Lexicon::key).collect(Collectors.toSet());
    int entry = Lexicon.entry(800, 0);
    return (letters, from, to) ->
        keys.contains(new String(letters, from, to - from)) ? entry : Lexicon.NONE;
  }

  @Test
  void partsWordsThatLostTheirSpace() {
    assertEquals("جنوب إيطاليا", REPAIRER.apply("جنوبإيطاليا").toString());
    assertEquals("روسيا وإيران", REPAIRER.apply("روسياوإيران").toString());
    assertEquals("الولايات المتحدة", REPAIRER.apply("الولاياتالمتحدة").toString());
  }

  @Test
  void partsAfterLettersThatEndAWordWithoutAnyLexicon() {
    BoundaryRepairer bare = BoundaryRepairer.builder().build();
    assertEquals("وزارة الداخلية", bare.apply("وزارةالداخلية").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "جنوب", "فرانكفورت", "روسيا وإيران", "\uD800", "abc", "#جنوبإيطاليا"})
  void leavesAloneWhatIsRight(String text) {
    assertTrue(REPAIRER.apply(text).isUnchanged(), text);
    assertTrue(REPAIRER.edits(text).isEmpty(), text);
  }

  @Test
  void mapsOffsets() {
    MappedText text = REPAIRER.apply("في جنوبإيطاليا");
    assertEquals("في جنوب إيطاليا", text.toString());
    assertEquals(new Span(7, 14), text.toOriginal(new Span(8, 15)));
  }
}
