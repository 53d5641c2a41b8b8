package org.fihrist.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import org.fihrist.entities.EntityMention;
import org.fihrist.entities.EntityType;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.repair.RepairEdit;
import org.fihrist.repair.RepairKind;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

  private static final Gazetteer NAMES =
      Gazetteer.builder()
          .add(Entry.of("tr", EntityType.PLACE, "تركيا"))
          .add(Entry.of("gr", EntityType.PLACE, "اليونان"))
          .add(Entry.of("e", EntityType.EVENT, "أستانا 3"))
          .build();
  private static final Annotator ANNOTATOR = Annotator.builder().gazetteer(NAMES).build();

  private static List<String> surfaces(String text) {
    List<EntityMention> entities = ANNOTATOR.annotate(text).entities();
    entities.forEach(mention -> assertEquals(mention.surface(), mention.span().of(text)));
    return entities.stream().map(m -> m.id() + "=" + m.surface()).toList();
  }

  @Test
  void findsNamesInTheRepairedTextAndTellsTheOriginalsOffsets() {
    assertEquals(List.of("tr=تركيا", "gr=اليونان"), surfaces("بين تركياواليونان خلاف"));
    assertEquals(List.of("e=أستانا3"), surfaces("مؤتمر \"أستانا3\" ، وقال"));
    assertEquals(List.of("tr=تـركـيا"), surfaces("عاد من تـركـيا أمس ."));
  }

  @Test
  void readsDatesAndQuantitiesOfTheRepairedText() {
    String text = "عاد 20 شخصاً من تركياواليونان أمس الاول ، و3أشخاص في 5 ينايرالماضي";
    LocalDateTime reference = LocalDateTime.of(2014, 1, 17, 12, 0);
    Annotations annotations = ANNOTATOR.at(reference).annotate(text);
    assertEquals(
        annotations.dates(),
        Annotator.builder().gazetteer(NAMES).reference(reference).build().annotate(text).dates());
    annotations.dates().forEach(date -> assertEquals(date.surface(), date.span().of(text)));
    annotations
        .quantities()
        .forEach(quantity -> assertEquals(quantity.surface(), quantity.span().of(text)));
    assertEquals("2014-01-15", annotations.dates().get(0).value());
    assertEquals("20 شخصاً", annotations.quantities().get(0).surface());
    assertEquals("20", annotations.quantities().get(0).number().of(text));
  }

  @Test
  void aNumberOfANameOrOfADateIsNoQuantity() {
    String text = "قتل 12 شخصا قبل مؤتمر أستانا 3 في 3 يناير 2014 و 7 قبله";
    assertEquals(
        List.of("12 شخصا", "7"),
        ANNOTATOR.annotate(text).quantities().stream().map(q -> q.span().of(text)).toList());
  }

  @Test
  void listsWhatTheRepairChanged() {
    String text = "عاد الى تركياواليونان .";
    Annotations annotations = ANNOTATOR.annotate(text);
    assertEquals("عاد إلى تركيا واليونان.", annotations.repaired().toString());
    List<RepairEdit> edits = annotations.edits();
    assertEquals(
        List.of(RepairKind.SPELLING, RepairKind.SPLIT, RepairKind.PUNCTUATION),
        edits.stream().map(RepairEdit::kind).toList());
    assertEquals(new Span(4, 7), edits.get(0).span());
    assertEquals("إلى", edits.get(0).replacement());
    assertEquals(new Span(13, 13), edits.get(1).span());
    assertEquals(" ", edits.get(1).replacement());
    assertEquals(" ", edits.get(2).span().of(text));
    assertEquals("", edits.get(2).replacement());
  }

  @Test
  void editsApplyToTheOriginal() {
    for (String text :
        List.of("", " ", "عاد الى", "،، مــــصر\u200F .", "\uD83D", "ا ب", "قال:نعم", "123الف")) {
      Annotations annotations = ANNOTATOR.annotate(text);
      StringBuilder applied = new StringBuilder(text);
      List<RepairEdit> edits = annotations.edits();
      for (int i = edits.size() - 1; i >= 0; i--) {
        Span span = edits.get(i).span();
        applied.replace(span.start(), span.end(), edits.get(i).replacement());
      }
      assertEquals(annotations.repaired().toString(), applied.toString());
    }
  }

  @Test
  void aTextThatNeedsNothingHasNoEdits() {
    assertEquals(List.of(), ANNOTATOR.annotate("عاد من تركيا أمس.").edits());
    assertThrows(NullPointerException.class, () -> ANNOTATOR.annotate(null));
  }

  @Test
  void changedLettersOfOneWordAreOneEdit() {
    assertEquals(
        List.of(new RepairEdit(new Span(4, 9), "لاكتبلا", RepairKind.SPELLING, 1)),
        ANNOTATOR.annotate("قال ﻻكتبﻻ").edits());
  }

  @Test
  void whiteSpaceForWhiteSpaceIsNoSplit() {
    assertEquals(
        List.of(new RepairEdit(new Span(3, 5), " ", RepairKind.PUNCTUATION, 1)),
        ANNOTATOR.annotate("عاد  من").edits());
    assertEquals(
        List.of(new RepairEdit(new Span(3, 5), "\n", RepairKind.PUNCTUATION, 1)),
        ANNOTATOR.annotate("عاد\r\nمن").edits());
  }
}
