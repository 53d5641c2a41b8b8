package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  private static final String OLD =
      "id\ttype\tname\taliases\tprior\n"
          + "a\tPLACE\tبنغازي\n"
          + "b\tPLACE\tطرابلس\tطرابلس الغرب\t0.5\n"
          + "c\tPLACE\tسرت\n";
  private static final String NEW =
      "{\"id\":\"c\",\"type\":\"PLACE\",\"name\":\"سرت\"}\n"
          + "{\"id\":\"b\",\"type\":\"PLACE\",\"name\":\"طرابلس\"}\n"
          + "{\"id\":\"d\",\"type\":\"PERSON\",\"name\":\"نجيب محفوظ\"}\n";

  @TempDir private Path folder;

  @Test
  void tellsWhatDiffers() throws IOException {
    String earlier = write("old.tsv", OLD);
    String later = write("new.jsonl", NEW);
    assertEquals(
        new ShellRun(
            1,
            "-\ta\tPLACE\tبنغازي\n"
                + "+\td\tPERSON\tنجيب محفوظ\n"
                + "~\tb\tPLACE\tطرابلس\taliases: طرابلس الغرب -> \tprior: 0.5 -> \n",
            ""),
        ShellRun.of("", "diff", earlier, later));
  }

  @Test
  void aListIsEqualToItsCompiledForm() throws IOException {
    String list = write("old.tsv", OLD);
    String compiled = folder.resolve("old.gazetteer").toString();
    ShellRun.of("", "compile", list, "-o", compiled);
    assertEquals(new ShellRun(0, "", ""), ShellRun.of("", "diff", list, compiled));
  }

  @Test
  void aBadLineEndsTheComparison() throws IOException {
    String earlier = write("old.tsv", OLD);
    String later = write("new.tsv", "id\ttype\tname\na\tTOWN\tسرت\n");
    assertEquals(
        new ShellRun(2, "", "fihrist: " + later + ":2: type: is unknown: \"TOWN\"\n"),
        ShellRun.of("", "diff", earlier, later));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
