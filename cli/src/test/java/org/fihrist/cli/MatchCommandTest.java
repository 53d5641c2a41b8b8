package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {

  @TempDir private Path folder;

  @Test
  void rowsOfAFileOfNames() throws IOException {
    Path names = write("names.tsv", "id\ttype\tname\neg\tPLACE\tمصر\n");
    ShellRun run =
        ShellRun.of("يقيم بمصر", "match", "--no-builtin", "--gazetteer", names.toString());
    assertEquals(new ShellRun(0, "6\t9\tPLACE\teg\tمصر\n", ""), run);
  }

  @Test
  void aLinesOwnGazetteerReplacesAllOthers() {
    String line =
        "{\"id\":1,\"text\":\"يقيم بمصر\","
            + "\"gazetteer\":[{\"id\":\"eg\",\"type\":\"PLACE\",\"name\":\"مصر\"}]}";
    assertEquals(
        "{\"id\":1,\"found\":[{\"start\":6,\"end\":9,\"id\":\"eg\",\"type\":\"PLACE\","
            + "\"text\":\"مصر\"}]}\n",
        ShellRun.of(line, "match", "--jsonl").out());
  }

  @Test
  void saysWhyANameIsReported() throws IOException {
    Path names = write("names.tsv", "id\ttype\tname\neg\tPLACE\tمصر\n");
    String[] match = {"match", "--explain", "--no-builtin", "--gazetteer", names.toString()};
    assertEquals(
        "8\t11\tPLACE\teg\tمصر\tas it is listed\tمصر\t10\t5.80\t"
            + "before any context 4.00; the word before +1.00; set apart by punctuation +0.80\n",
        ShellRun.of("وصل إلى مصر", match).out());
  }

  @Test
  void optionsOfALineHold() {
    String entries =
        "\"gazetteer\":[{\"id\":\"a\",\"type\":\"PLACE\",\"name\":\"شرم الشيخ\"},"
            + "{\"id\":\"b\",\"type\":\"EVENT\",\"name\":\"قمة شرم الشيخ\"}]";
    String text = "{\"id\":1,\"text\":\"عقدت قمة شرم الشيخ\"," + entries;
    assertEquals(1, found(text + "}"));
    assertEquals(2, found(text + ",\"options\":{\"policy\":\"all\"}}"));
  }

  @Test
  void aBadLineOfAGazetteerIsToldAndTheRunGoesOn() throws IOException {
    Path names = write("names.tsv", "id\ttype\tname\neg\tPLACE\tمصر\nx\tNOTHING\tشيء\n");
    ShellRun run = ShellRun.of("في مصر", "match", "--no-builtin", "--gazetteer", names.toString());
    assertEquals(1, run.status());
    assertEquals("3\t6\tPLACE\teg\tمصر\n", run.out());
    assertTrue(run.err().startsWith("fihrist: " + names + ":3: type: "), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void aWrongPolicyIsBadUse() {
    assertEquals(
        "fihrist: --policy: \"policy\" must be leftmost-longest, longest-dominant or all, but is"
            + " \"best\"\n",
        ShellRun.of("", "match", "--no-builtin", "--policy", "best").err());
  }

  @Test
  void twoEntriesOfOneIdAreABadLine() {
    String line =
        "{\"id\":1,\"text\":\"مصر\",\"gazetteer\":[{\"id\":\"a\",\"type\":\"PLACE\",\"name\":\"مصر\"},"
            + "{\"id\":\"a\",\"type\":\"PLACE\",\"name\":\"قطر\"}]}";
    assertEquals(
        new ShellRun(1, "{\"id\":1,\"error\":\"gazetteer: duplicate id: a\",\"line\":1}\n", ""),
        ShellRun.of(line, "match", "--jsonl"));
  }

  private static int found(String line) {
    return ShellRun.of(line, "match", "--jsonl").out().split("\"start\"", -1).length - 1;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
