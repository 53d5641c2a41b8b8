package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.TextOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadUseTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "normalize --foo|Unknown option: '--foo' (see fihrist normalize --help)",
        "frobnicate|no such command: frobnicate (see fihrist --help)",
        "evaluate x|Missing required option: '--task=TASK' (see fihrist evaluate --help)",
        "normalize /no/such|cannot read /no/such: no such file or directory",
        "normalize /|cannot read /: it is a directory",
        "evaluate --task normalize x --floor y|--floor must be F or NAME=F with a number F, but is"
            + " y",
      })
  void oneLineAndStatusTwo(String arguments, String message) {
    assertEquals(
        new ShellRun(2, "", "fihrist: " + message + "\n"), ShellRun.of("", arguments.split(" ")));
  }

  @Test
  void noCommandIsBadUse() {
    assertEquals(
        new ShellRun(2, "", "fihrist: which command? (see fihrist --help)\n"), ShellRun.of(""));
  }

  @Test
  void bytesThatAreNoUtf8AreReplacedWithOneWarning() {
    byte[] bytes = {'a', (byte) 0xFF, 'b', (byte) 0xC0, '\n'};
    assertEquals(
        new ShellRun(
            0,
            "a\uFFFDb\uFFFD\n",
            "fihrist: warning: standard input: invalid UTF-8 at byte 1; read as U+FFFD\n"),
        ShellRun.of(bytes, false, "normalize"));
  }

  @Test
  void strictRefusesThem() throws IOException {
    Path file = Files.write(folder.resolve("news.txt"), new byte[] {'a', 'b', (byte) 0x80});
    assertEquals(
        new ShellRun(
            2, "", "fihrist: " + file + ": invalid UTF-8 at byte 2; refused by --strict\n"),
        ShellRun.of("", "normalize", "--strict", file.toString()));
  }

  @Test
  void strictRefusesALineOfJson() {
    byte[] bytes =
        "{\"id\":1,\"input\":\"?\"}\n{\"id\":2,\"input\":\"x\"}".getBytes(StandardCharsets.UTF_8);
    bytes[17] = (byte) 0xFF;
    assertEquals(
        new ShellRun(
            1,
            "{\"id\":1,\"error\":\"invalid UTF-8, refused by --strict\",\"line\":1}\n"
                + "{\"id\":2,\"output\":\"x\"}\n",
            ""),
        ShellRun.of(bytes, false, "normalize", "--jsonl", "--strict"));
  }

  @Test
  void utf16IsRecognised() {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 0x33, 0x06};
    assertEquals(
        "fihrist: warning: standard input: invalid UTF-8 at byte 0 (it looks like UTF-16); read as"
            + " U+FFFD\n",
        ShellRun.of(bytes, false, "normalize").err());
  }

  /** Wherever in a command the output fails: one line, no stack trace. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "normalize",
        "normalize --jsonl",
        "repair --no-builtin --jsonl",
        "annotate --no-builtin",
        "annotate --no-builtin --format json",
        "annotate --no-builtin --format html",
        "--help",
      })
  void anOutputThatFailsIsToldUnlessItsReaderLeft(String command) {
    String line = "fihrist: cannot write standard output: No space left on device\n";
    assertEquals(line, errorOfFailingOutput("No space left on device", command));
    assertEquals("", errorOfFailingOutput("Broken pipe", command));
  }

  private static String errorOfFailingOutput(String reason, String command) {
    byte[] in =
        "{\"id\":1,\"input\":\"x\",\"text\":\"y\"}\n"
            .repeat(10_000)
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream systemErr = System.err;
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      Streams streams =
          new Streams(
              new ByteArrayInputStream(in),
              new TextOutput(failing(reason), "standard output"),
              new TextOutput(err, "standard error"),
              false);
      assertEquals(2, Main.run(streams, command.split(" ")));
    } finally {
      System.setErr(systemErr);
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "--help",
    "normalize --help",
    "evaluate --help",
    "help evaluate",
    "annotate --help",
    "match --help",
    "repair --help",
    "dates --help",
    "train --help"
  })
  void helpTeachesByExamples(String arguments) {
    ShellRun run = ShellRun.of("", arguments.split(" "));
    assertEquals(0, run.status());
    assertTrue(run.out().contains("Examples:\n"), run.out());
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
