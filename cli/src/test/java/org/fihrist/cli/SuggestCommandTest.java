package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {

  private static final String CORPUS =
      "قال الدكتور سامي خربوطلي إن الأمر معقد\n"
          + "وأكد الدكتور سامي خربوطلى ذلك\n"
          + "قال الدكتور سامي خربوطلي كلمته\n"
          + "أعلنت شركة ترانسباور عن أرباحها\n"
          + "وباعت شركة ترانسباور فرعها\n"
          + "تسمى \"كريبتوفاكس\" بين الناس\n";

  @TempDir private Path folder;

  @Test
  void listsTheMostFrequentFirst() throws IOException {
    ShellRun run = ShellRun.of("", "suggest", "--contexts", "1", write("a.txt", CORPUS));
    assertEquals(0, run.status(), run.err());
    assertEquals(
        List.of(
            "3\tPERSON\tسامي خربوطلي\tقال الدكتور سامي خربوطلي إن الأمر معقد",
            "2\tORGANISATION\tشركة ترانسباور\tأعلنت شركة ترانسباور عن أرباحها"),
        run.outLines());
  }

  @Test
  void aNameThatTheGazetteerHasIsNoSuggestion() throws IOException {
    String list = write("names.tsv", "id\ttype\tname\nx\tPERSON\tسامي خربوطلي\n");
    String corpus = write("a.txt", CORPUS);
    ShellRun run = ShellRun.of("", "suggest", "--min", "1", "-g", list, corpus);
    assertTrue(run.out().contains("شركة ترانسباور"), run.out());
    assertTrue(run.outLines().stream().noneMatch(line -> line.contains("\tPERSON\t")), run.out());
  }

  @Test
  void jsonLinesAreAListForCompile() throws IOException {
    String corpus = write("a.jsonl", "{\"text\":\"قال الدكتور سامي خربوطلي كلمته\"}\n{\"x\":1}\n");
    ShellRun run = ShellRun.of("", "suggest", "--jsonl", "--min", "1", corpus);
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("fihrist: " + corpus + ":2: "), run.err());
    assertEquals(
        "{\"id\":\"candidate:PERSON:سامي خربوطلي\",\"type\":\"PERSON\",\"name\":\"سامي خربوطلي\","
            + "\"aliases\":[],\"count\":1,\"contexts\":[\"قال الدكتور سامي خربوطلي كلمته\"]}\n",
        run.out());
    String list = write("candidates.jsonl", run.out());
    String file = folder.resolve("candidates.gazetteer").toString();
    assertEquals(file + ": 1 entries\n", ShellRun.of("", "compile", list, "-o", file).out());
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
