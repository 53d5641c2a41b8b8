package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.cli.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotateCommandTest {

  @TempDir private Path folder;

  private String names = "";

  @BeforeEach
  void writeNames() throws IOException {
    names =
        Files.writeString(
                folder.resolve("names.tsv"),
                "id\ttype\tname\nQ159\tPLACE\tروسيا\nQ794\tPLACE\tإيران\nQ79\tPLACE\tمصر\n")
            .toString();
  }

  private ShellRun annotate(String text, String... more) {
    String[] args = {"annotate", "--no-builtin", "--gazetteer", names};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return ShellRun.of(text, all);
  }

  @Test
  void textShowsTheRepairedTextAndWhatIsInIt() {
    ShellRun run = annotate("زار روسياوإيران .", "--reference", "2014-01-17");
    assertEquals(0, run.status());
    List<String> lines = run.outLines();
    assertEquals("standard input, 17 characters, reference 2014-01-17", lines.get(0));
    assertEquals("زار روسيا وإيران.", lines.get(2));
    assertTrue(run.out().contains("روسياوإيران → روسيا وإيران\n"), run.out());
    assertTrue(run.out().contains("  10-15 "), run.out());
    assertFalse(run.out().contains("\u001B"), run.out());
  }

  @Test
  void datesShowTheirRangeInDaysWhereItHasWholeDays() {
    String out = annotate("زار روسيا أمس وقبل 5 يناير 2014", "--reference", "2014-01-17").out();
    assertTrue(out.contains("  أمس  (2014-01-16 – 2014-01-17)\n"), out);
    assertTrue(out.contains("  (BEFORE; … – 2014-01-05)\n"), out);
    String hours = annotate("وصل الساعة 10:30", "--reference", "2014-01-17").out();
    assertTrue(hours.contains("2014-01-17T10:30:00 – 2014-01-17T10:31:00"), hours);
  }

  @Test
  void theNewlineThatEndsAFileIsNoRepair() {
    assertFalse(annotate("زار روسيا\n").out().contains("Repairs"));
    assertTrue(annotate("زار روسيا\n", "--format", "json").out().contains("\"start\":9"));
    assertTrue(annotate("زار روسيا .\n").out().contains("Repairs  1\n"));
  }

  @Test
  void coloursAreForTerminalsAndWhoAsksForThem() {
    assertTrue(annotate("زار روسيا", "--color").out().contains("\u001B[1;32mروسيا\u001B[0m"));
    assertFalse(annotate("زار روسيا").out().contains("\u001B"));
  }

  @Test
  void whatATerminalWouldObeyIsShown() {
    ShellRun run = annotate("\u001B[2Jروسيا\u202Ex\u0007", "--color");
    assertFalse(run.out().contains("\u001B[2J"), run.out());
    assertFalse(run.out().contains("\u0007"), run.out());
  }

  @Test
  void aLineIsAnsweredInOffsetsOfItsText() {
    String text = "زار روسياوإيران .";
    ShellRun run = annotate("{\"id\":\"a\",\"text\":\"" + text + "\"}", "--jsonl");
    JsonObject answer = JsonObject.parse(run.out());
    assertEquals("زار روسيا وإيران.", answer.string("repaired"));
    assertEquals(2, answer.objects("edits").size());
    List<JsonObject> entities = answer.objects("entities");
    assertEquals(2, entities.size(), run.out());
    for (JsonObject entity : entities) {
      assertEquals(
          entity.string("text"), text.substring(entity.integer("start"), entity.integer("end")));
    }
    assertEquals("Q794", entities.get(1).string("id"));
  }

  @Test
  void jsonIsAnObjectAFile() throws IOException {
    String one = Files.writeString(folder.resolve("news.txt"), "زار روسيا").toString();
    String two = Files.writeString(folder.resolve("2.txt"), "زار مصر").toString();
    List<String> lines = annotate("", "--format", "json", one, two).outLines();
    assertEquals(2, lines.size());
    assertEquals(one, JsonObject.parse(lines.get(0)).string("id"));
    assertEquals("Q79", JsonObject.parse(lines.get(1)).objects("entities").get(0).string("id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void anEmptyFileIsAnEmptyArticle(String format) {
    ShellRun run = annotate("", "--format", format);
    assertEquals(0, run.status());
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void bytesThatAreNoTextAreReadWithAWarning(String format) {
    byte[] bytes = new byte[4096];
    new java.util.Random(7).nextBytes(bytes);
    ShellRun run = ShellRun.of(bytes, false, "annotate", "--no-builtin", "--format", format);
    assertEquals(0, run.status());
    assertTrue(run.err().startsWith("fihrist: warning: standard input: invalid UTF-8 at byte "));
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void loneSurrogatesInALineSurvive() {
    ShellRun run = annotate("{\"id\":1,\"text\":\"\\ud800 روسيا \\udfff\"}", "--jsonl");
    JsonObject answer = JsonObject.parse(run.out());
    assertEquals("\uD800 روسيا \uDFFF", answer.string("repaired"));
    assertEquals(2, answer.objects("entities").get(0).integer("start"));
  }

  @Test
  void surrogatesAsBytesAreNoUtf8() {
    byte[] bytes = "\u0800\u0800 روسيا".getBytes(StandardCharsets.UTF_8);
    bytes[0] = (byte) 0xED;
    ShellRun run = ShellRun.of(bytes, false, "annotate", "--no-builtin", "--gazetteer", names);
    assertEquals(
        "fihrist: warning: standard input: invalid UTF-8 at byte 0; read as U+FFFD\n", run.err());
    assertTrue(run.out().contains("Q159"), run.out());
  }

  /** Long enough for several blocks: every mention has its place in the whole text. */
  @Test
  void aVeryLongTextKeepsItsOffsets() {
    String text = "قال إنه زار روسيا ثم عاد الى مصر .\n".repeat(70_000);
    ShellRun run = annotate(text, "--format", "json");
    JsonObject answer = JsonObject.parse(run.out());
    List<JsonObject> entities = answer.objects("entities");
    assertEquals(140_000, entities.size());
    for (JsonObject entity : entities) {
      assertEquals(
          entity.string("text"), text.substring(entity.integer("start"), entity.integer("end")));
    }
    assertEquals(
        70_000, answer.string("repaired").lines().filter(l -> l.endsWith("إلى مصر.")).count());
  }

  @Test
  void aBadReferenceIsBadUse() {
    ShellRun run = annotate("x", "--reference", "17.1.2014");
    assertEquals(2, run.status());
    assertEquals(
        "fihrist: --reference: a reference must be a date as 2014-01-17 or 2014-01-17T10:30:00,"
            + " but is \"17.1.2014\"\n",
        run.err());
  }
}
