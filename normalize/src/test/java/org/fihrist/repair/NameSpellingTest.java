package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fihrist.text.MappedText;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSpellingTest {

  private static final BoundaryRepairer RECALL =
      BoundaryRepairer.builder().profile(RepairProfile.RECALL).build();

  @ParameterizedTest
  @CsvSource({
    "الامارتية, الإماراتية",
    "الفلسطنيين, الفلسطينيين",
    "والفلسططينية, والفلسطينية",
    "الفرنشية, الفرنسية",
    "افغانستن, افغانستان",
    "ماليزيياا, ماليزيياا",
  })
  void oneSlipInANameOrItsAdjectiveIsMended(String text, String mended) {
    assertEquals(mended, RECALL.apply(text).toString());
  }

  @ParameterizedTest
  @EnumSource(
      value = RepairProfile.class,
      names = {"STRICT", "DEFAULT"})
  void otherProfilesLeaveLettersAlone(RepairProfile profile) {
    BoundaryRepairer repairer = BoundaryRepairer.builder().profile(profile).build();
    assertTrue(repairer.edits("قالت الحكومة الامارتية").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "القسطنطينية",
        "المصيرية",
        "البوليسية",
        "التخيلية",
        "الإنكليز",
        "فيلاديلفيا",
        "مونتنيغرو",
        "انتيرناسيونال",
        "البانتو",
        "الهويدي",
        "الحريزي",
        "الجبابلي",
        "التيمومي",
        "المليجي",
        "كتبواا",
        "#الامارتية"
      })
  void whatMayBeAnotherWordStaysAsItIs(String word) {
    assertEquals(word, RECALL.apply(word).toString());
  }

  @Test
  void changedLettersMapToWhereTheyWereChanged() {
    MappedText text = RECALL.apply("في الامارتية");
    assertEquals("في الإماراتية", text.toString());
    assertEquals(new Span(3, 12), text.toOriginal(new Span(3, 13)));
    assertEquals(new Span(5, 6), text.toOriginal(new Span(5, 6)));
  }

  @Test
  void theEditsSayWhatIsGuessed() {
    List<RepairEdit> edits = RECALL.edits("في الامارتية");
    assertEquals(
        List.of(new Span(5, 6), new Span(9, 9)), edits.stream().map(RepairEdit::span).toList());
    assertEquals(List.of("إ", "ا"), edits.stream().map(RepairEdit::replacement).toList());
    assertTrue(edits.stream().allMatch(edit -> edit.kind() == RepairKind.SPELLING));
    assertTrue(edits.stream().allMatch(edit -> edit.confidence() < 0.6));
  }
}
