package org.fihrist.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fihrist.entities.EntityType;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.repair.RepairEdit;
import org.fihrist.text.Span;

/** What holds of the annotations of any text. */
class AnnotationLawsTest {

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
}
