package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCommandTest {

  @TempDir private Path folder;

  @Test
  void listsAreCompiledInspectedAndUsed() throws IOException {
    String tsv = write("a.tsv", "id\ttype\tname\taliases\neg\tPLACE\tمصر\tأم الدنيا\n");
    String jsonl = write("b.jsonl", "{\"id\":\"x\",\"type\":\"PERSON\",\"name\":\"نجيب محفوظ\"}\n");
    String file = folder.resolve("names.gazetteer").toString();
    assertEquals(file + ": 2 entries\n", ShellRun.of("", "compile", tsv, jsonl, "-o", file).out());
    assertEquals(
        """
        %s: a gazetteer, %d bytes
          entries     2
          names       3
          PERSON      1
          PLACE       1
          checksum    right
        """
            .formatted(file, Files.size(Path.of(file))),
        ShellRun.of("", "inspect", file).out());
    assertEquals(
        "6\t9\tPLACE\teg\tمصر\n",
        ShellRun.of("يقيم بمصر", "match", "--no-builtin", "--gazetteer", file).out());
  }

  @Test
  void aBadLineIsToldAndLeftOut() throws IOException {
    String jsonl =
        write("b.jsonl", "{\"id\":1\n{\"id\":\"x\",\"type\":\"PERSON\",\"name\":\"نجيب محفوظ\"}\n");
    String file = folder.resolve("names.gazetteer").toString();
    ShellRun run = ShellRun.of("", "compile", jsonl, "-o", file);
    assertEquals(1, run.status());
    assertEquals(file + ": 1 entries\n", run.out());
    assertTrue(run.err().startsWith("fihrist: " + jsonl + ":1: "), run.err());
  }

  @Test
  void aDamagedFileIsOneLine() throws IOException {
    String tsv = write("a.tsv", "id\ttype\tname\neg\tPLACE\tمصر\n");
    Path file = folder.resolve("names.gazetteer");
    ShellRun.of("", "compile", tsv, "-o", file.toString());
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at++) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x10;
      Files.write(file, damaged);
      ShellRun run = ShellRun.of("", "inspect", file.toString());
      assertEquals(2, run.status(), "byte " + at);
      assertEquals("", run.out());
      assertEquals(1, run.err().lines().count(), run.err());
    }
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
    assertEquals(2, ShellRun.of("", "match", "--no-builtin", "-g", file.toString()).status());
  }

  @Test
  void whatIsNoCompiledFileIsToldSo() throws IOException {
    String file = write("a.tsv", "id");
    assertEquals(
        new ShellRun(
            2, "", "fihrist: " + file + " is neither a compiled gazetteer nor a lexicon\n"),
        ShellRun.of("", "inspect", file));
  }

  @Test
  void anUnwritableOutputIsOneLine() throws IOException {
    String tsv = write("a.tsv", "id\ttype\tname\neg\tPLACE\tمصر\n");
    Path file = folder.resolve("no/such/x");
    ShellRun run = ShellRun.of("", "compile", tsv, "-o", file.toString());
    assertEquals(2, run.status());
    assertTrue(
        run.err().endsWith("\nfihrist: cannot write " + file + ": no such file or directory\n"),
        run.err());
    assertFalse(Files.exists(file));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
