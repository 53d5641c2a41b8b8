package org.fihrist.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fihrist.repair.RepairEdit;
import org.fihrist.repair.RepairKind;
import org.fihrist.text.MappedText;
import org.fihrist.text.OffsetMap;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of a text, written as {@code [before>after]}, and the edits that tell them. */
class TextEditsTest {

  private static MappedText changed(String script) {
    StringBuilder original = new StringBuilder();
    StringBuilder text = new StringBuilder();
    OffsetMap.Builder map = OffsetMap.builder();
    int at = 0;
    while (at < script.length()) {
      int open = script.indexOf('[', at);
      String copied = script.substring(at, open < 0 ? script.length() : open);
      original.append(copied);
      text.append(copied);
      map.copy(copied.length());
      at += copied.length();
      if (open >= 0) {
        int arrow = script.indexOf('>', open);
        int close = script.indexOf(']', arrow);
        change(map, arrow - open - 1, close - arrow - 1);
        original.append(script, open + 1, arrow);
        text.append(script, arrow + 1, close);
        at = close + 1;
      }
    }
    return MappedText.of(original, text.toString(), map.build());
  }

  private static void change(OffsetMap.Builder map, int before, int after) {
    if (before == 0) {
      map.insert(after);
    } else if (after == 0) {
      map.skip(before);
    } else {
      map.replace(before, after);
    }
  }

  private static String shown(RepairEdit edit) {
    Span span = edit.span();
    String replacement = edit.replacement().replace(' ', '_');
    return span.start() + "-" + span.end() + " " + edit.kind() + " \"" + replacement + "\"";
  }

  /* Text with its changes, then the edits with _ for a space. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "كتب[>_]ها|3-3 SPLIT \"_\"",
        "كتب[_>]ها|3-4 JOIN \"\"",
        "5[>_]كتب|1-1 DIGIT \"_\"",
        "كتب[>_]5|3-3 DIGIT \"_\"",
        "5[_>]كتب|1-2 DIGIT \"\"",
        "كتب_[_>]ها|4-5 PUNCTUATION \"\"",
        "كتب[_>]_ها|3-4 PUNCTUATION \"\"",
        "كتب[_>،_]ها|3-4 PUNCTUATION \"،_\"",
        "كتب[_>__]ها|4-4 PUNCTUATION \"_\"",
        "كتب[،>]ها|3-4 PUNCTUATION \"\"",
        "[>_]كتب|0-0 PUNCTUATION \"_\"",
        "كتب[>_]|3-3 PUNCTUATION \"_\"",
        "[ا>أ]كل|0-3 SPELLING \"أكل\"",
        "أك[ل>لا]_من|0-3 SPELLING \"أكلا\"",
        "من_ك[ت>ث]ب،|3-6 SPELLING \"كثب\"",
        "ك[ت>ث]ب[ا>أ]ت|0-5 SPELLING \"كثبأت\"",
        "ك[ت>ث]ب_[ا>أ]ت|0-3 SPELLING \"كثب\" / 4-6 SPELLING \"أت\"",
        "ك[ت>ث]ب[>_]ها|0-3 SPELLING \"كثب\" / 3-3 SPLIT \"_\"",
        "كتب[>_]ه[ا>ى]|3-3 SPLIT \"_\" / 3-5 SPELLING \"هى\"",
        "ك[ت>]ب|0-3 SPELLING \"كب\"",
        "كت[\u200F>]ب|0-4 SPELLING \"كتب\"",
        "[ab>cd]|0-2 SPELLING \"cd\"",
        "ك[ت>ت]ب|''",
      })
  void eachChangeIsAnEdit(String script, String expected) {
    MappedText text = changed(script.replace('_', ' '));
    List<String> edits = TextEdits.of(text, List.of()).stream().map(TextEditsTest::shown).toList();
    assertEquals(expected, String.join(" / ", edits));
  }

  @Test
  void anUnchangedTextHasNone() {
    assertEquals(List.of(), TextEdits.of(MappedText.unchanged("كتب"), List.of()));
  }

  @Test
  void howSureAnEditIsIsThatOfTheChangeProposedThere() {
    MappedText text = changed("كتب[> ]ها من[> ]هنا الى[> ]أن");
    List<RepairEdit> proposed =
        List.of(
            new RepairEdit(new Span(3, 3), " ", RepairKind.SPLIT, 0.5),
            new RepairEdit(new Span(12, 15), "x", RepairKind.SPELLING, 0.25));
    assertEquals(
        List.of(0.5, 1.0, 0.25),
        TextEdits.of(text, proposed).stream().map(RepairEdit::confidence).toList());
  }

  @Test
  void changesOfOneWordAreAsSureAsTheLeastSure() {
    MappedText text = changed("ك[ت>ث]ب[ا>أ]ت");
    for (int place : new int[] {1, 3}) {
      List<RepairEdit> proposed =
          List.of(new RepairEdit(new Span(place, place + 1), "x", RepairKind.SPELLING, 0.5));
      assertEquals(0.5, TextEdits.of(text, proposed).get(0).confidence());
    }
  }
}
