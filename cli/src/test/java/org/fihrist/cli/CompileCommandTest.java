package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
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
          entries      2
          names        3
          PERSON       1
          PLACE        1
          checksum     right
        """
            .formatted(file, Files.size(Path.of(file))),
        ShellRun.of("", "inspect", file).out());
    assertEquals(
        "6\t9\tPLACE\teg\tمصر\n",
        ShellRun.of("يقيم بمصر", "match", "--no-builtin", "--gazetteer", file).out());
  }

  @Test
  void whatAListsNamesAreInTextsIsLearnt() throws IOException {
    String tsv = write("a.tsv", "id\ttype\tname\nb\tPLACE\tبيروت\nz\tPLACE\tزلال\n");
    String news = "عاد الوفد إلى بيروت ثم سافر من بيروت إلى حلب\n";
    String words = "شرب ماء زلال بعد أن وجد زلال البئر يروي زلال العطاش\n";
    String corpus = write("corpus.txt", (news + "\n" + words).repeat(10));
    String text = "شرب ماء زلال في بيروت";
    String plain = folder.resolve("plain.gazetteer").toString();
    String learnt = folder.resolve("learnt.gazetteer").toString();
    assertEquals(0, ShellRun.of("", "compile", tsv, "-o", plain).status());
    assertEquals(
        learnt + ": 2 entries\n",
        ShellRun.of("", "compile", tsv, "--learn", corpus, "-o", learnt).out());
    String both = "8\t12\tPLACE\tz\tزلال\n16\t21\tPLACE\tb\tبيروت\n";
    String one = "16\t21\tPLACE\tb\tبيروت\n";
    assertEquals(both, ShellRun.of(text, "match", "--no-builtin", "-g", plain).out());
    assertEquals(one, ShellRun.of(text, "match", "--no-builtin", "-g", learnt).out());
  }

  @Test
  void aCorpusLineThatIsNoObjectIsTold() throws IOException {
    String tsv = write("a.tsv", "id\ttype\tname\nb\tPLACE\tبيروت\n");
    String corpus = write("corpus.jsonl", "{\"text\":\"عاد إلى بيروت\"}\nno object\n");
    String file = folder.resolve("names.gazetteer").toString();
    ShellRun run = ShellRun.of("", "compile", tsv, "--learn", corpus, "-o", file);
    assertEquals(1, run.status());
    assertTrue(run.err().contains("fihrist: " + corpus + ":2: "), run.err());
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
  void failFastEndsAtABadLineAndWritesNothing() throws IOException {
    String tsv = write("a.tsv", "id\ttype\tname\neg\tPLACE\tمصر\neg\tPLACE\tقطر\n");
    Path file = folder.resolve("names.gazetteer");
    assertEquals(
        new ShellRun(2, "", "fihrist: " + tsv + ":3: id: duplicate id: eg\n"),
        ShellRun.of("", "compile", "--fail-fast", tsv, "-o", file.toString()));
    assertFalse(Files.exists(file));
  }

  @Test
  void packedListsAreRead() throws IOException {
    Path packed = folder.resolve("a.tsv.gz");
    Files.write(packed, gzip("id\ttype\tname\neg\tPLACE\tمصر\n"));
    String file = folder.resolve("names.gazetteer").toString();
    ShellRun run = ShellRun.of("", "compile", packed.toString(), "-o", file);
    assertEquals(0, run.status(), run.err());
    assertEquals(file + ": 1 entries\n", run.out());
  }

  @Test
  void aCutGzipWritesNothingAndNamesTheLine() throws IOException {
    StringBuilder rows = new StringBuilder("id\ttype\tname\n");
    for (int i = 0; i < 20_000; i++) {
      rows.append('a').append(i).append("\tPLACE\tبلدة ").append(i * 7919 % 20_000).append('\n');
    }
    byte[] whole = gzip(rows.toString());
    Path packed = folder.resolve("a.tsv.gz");
    Files.write(packed, java.util.Arrays.copyOf(whole, whole.length / 2));
    Path file = folder.resolve("names.gazetteer");
    ShellRun run = ShellRun.of("", "compile", packed.toString(), "-o", file.toString());
    assertEquals(2, run.status());
    assertTrue(
        run.err()
            .matches(
                "fihrist: .*a\\.tsv\\.gz:[1-9][0-9]{3,4}: the file cannot be read on, it may be"
                    + " cut or damaged: .*\n"),
        run.err());
    assertFalse(Files.exists(file));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
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
