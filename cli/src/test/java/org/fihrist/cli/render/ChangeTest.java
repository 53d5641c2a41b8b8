package org.fihrist.cli.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fihrist.repair.RepairEdit;
import org.fihrist.repair.RepairKind;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;

class ChangeTest {

  private static Change split(String text, int at) {
    return Change.of(text, new RepairEdit(new Span(at, at), " ", RepairKind.SPLIT, 1));
  }

  @Test
  void aChangeIsShownWithItsWord() {
    assertEquals(new Change("روسياوإيران", "روسيا وإيران"), split("زار روسياوإيران أمس", 9));
    assertEquals("روسياوإيران → روسيا وإيران", split("روسياوإيران", 5).toString());
  }

  @Test
  void ofAVeryLongWordOnlyWhatStandsNearIsShown() {
    String side = "ب".repeat(Change.MAX_CONTEXT);
    assertEquals(new Change(side + side, side + " " + side), split(side + side, side.length()));
    assertEquals(
        new Change("…" + side + side + "…", "…" + side + " " + side + "…"),
        split("ا" + side + side + "ا", side.length() + 1));
  }
}
