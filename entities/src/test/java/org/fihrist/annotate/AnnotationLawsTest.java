package org.fihrist.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fihrist.dates.DateMention;
import org.fihrist.dates.DateParser;
import org.fihrist.entities.EntityType;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.numbers.ArabicNumbers;
import org.fihrist.numbers.Quantity;
import org.fihrist.repair.RepairEdit;
import org.fihrist.text.Span;

/** What holds of the annotations of any text. */
class AnnotationLawsTest {

  private static final DateParser DATES = DateParser.builder().build();
  private static final ArabicNumbers NUMBERS = new ArabicNumbers();
  private static final Annotator ANNOTATOR =
      Annotator.builder()
          .gazetteer(
              Gazetteer.builder()
                  .add(Entry.of("tr", EntityType.PLACE, "تركيا"))
                  .add(Entry.of("gr", EntityType.PLACE, "اليونان"))
                  .build())
          .build();

  /** Pieces that the repair changes, next to one another and to pieces that it leaves. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "ﻻ",
            "ﷲ",
            "ﷺ",
            "كتب",
            "الى",
            "تركيا",
            "واليونان",
            "مدرسة",
            "ـ",
            "\u064E",
            "\u0651",
            " ",
            "  ",
            "\r\n",
            "\t",
            ".",
            "،",
            "\"",
            "(",
            "5",
            "٣",
            "\u200F",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "x",
            "أمس",
            "ا\u0653",
            "ك",
            "\uFEFF",
            ":",
            "-")
        .list()
        .ofMaxSize(24)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 2000)
  void editsDoNotOverlapAndMakeTheRepairedText(@ForAll("texts") String text) {
    Annotations annotations = ANNOTATOR.annotate(text);
    StringBuilder applied = new StringBuilder(text);
    List<RepairEdit> edits = annotations.edits();
    int next = text.length();
    for (int i = edits.size() - 1; i >= 0; i--) {
      Span span = edits.get(i).span();
      assertTrue(span.end() <= next, () -> "overlap in " + edits);
      applied.replace(span.start(), span.end(), edits.get(i).replacement());
      next = span.start();
    }
    assertEquals(annotations.repaired().toString(), applied.toString());
  }

  @Property(tries = 1000)
  void everySurfaceIsWhatItsSpanCovers(@ForAll("texts") String text) {
    Annotations annotations = ANNOTATOR.annotate(text);
    annotations.entities().forEach(e -> assertEquals(e.surface(), e.span().of(text)));
    annotations.dates().forEach(d -> assertEquals(d.surface(), d.span().of(text)));
    annotations.quantities().forEach(q -> assertEquals(q.surface(), q.span().of(text)));
  }

  /* What is told of dates and quantities is what is read in the repaired text, but for the place. */
  @Property(tries = 1000)
  void datesAreThoseOfTheRepairedText(@ForAll("texts") String text) {
    Annotations annotations = ANNOTATOR.annotate(text);
    List<DateMention> read = DATES.parse(annotations.repaired());
    assertEquals(
        read.stream().map(d -> d.kind() + " " + d.value() + d.from() + d.to()).toList(),
        annotations.dates().stream()
            .map(d -> d.kind() + " " + d.value() + d.from() + d.to())
            .toList());
  }

  @Property(tries = 1000)
  void noQuantitySharesALetterWithANameOrADate(@ForAll("texts") String text) {
    Annotations annotations = ANNOTATOR.annotate(text);
    List<Span> taken = new ArrayList<>();
    annotations.entities().forEach(e -> taken.add(e.span()));
    annotations.dates().forEach(d -> taken.add(d.span()));
    List<Quantity> free = new ArrayList<>(NUMBERS.find(annotations.repaired()));
    free.removeIf(
        q -> taken.stream().anyMatch(annotations.repaired().toOriginal(q.span())::overlaps));
    assertEquals(
        free.stream().map(q -> annotations.repaired().toOriginal(q.span())).toList(),
        annotations.quantities().stream().map(Quantity::span).toList());
  }
}
