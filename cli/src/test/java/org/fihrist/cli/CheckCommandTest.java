package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir private Path folder;

  @Test
  void tellsWhatToLookAt() throws IOException {
    String list =
        write(
            "id\ttype\tname\taliases\tflags\n"
                + "a\tPLACE\tبنغـازي\n"
                + "b\tPLACE\tإريتريا\tاريتريا\n"
                + "c\tPERSON\tقال\n"
                + "d\tPLACE\tسرت\t\tambiguous\n"
                + "e\tPLACE\tسرت\n");
    assertEquals(
        new ShellRun(
            1,
            "not-clean\ta\tبنغـازي\tبنغازي\n"
                + "repeated\tb\tاريتريا\tإريتريا\n"
                + "ordinary-word\tc\tقال\t\n"
                + "shared\td\tسرت\te\n"
                + "no-cues\td\tسرت\t\n"
                + "shared\te\tسرت\td\n",
            ""),
        ShellRun.of("", "check", list));
  }

  @Test
  void aGoodListHasNothing() throws IOException {
    String list = write("id\ttype\tname\na\tPLACE\tبنغازي\n");
    assertEquals(new ShellRun(0, "", ""), ShellRun.of("", "check", list));
  }

  private String write(String text) throws IOException {
    return Files.writeString(folder.resolve("a.tsv"), text).toString();
  }
}
