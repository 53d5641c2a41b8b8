package org.fihrist.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextOutputTest {

  @Test
  void aPairMayBeWrittenInTwoCalls() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TextOutput out = new TextOutput(bytes, "test");
    out.print("\uD83D").print("\uDE00").flush();
    assertEquals("\uD83D\uDE00", bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void moreThanTheBufferHolds() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TextOutput out = new TextOutput(bytes, "test");
    String text = "سوريا \uD83D\uDE00 ".repeat(40_000);
    out.print(text).flush();
    assertEquals(text, bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void inJsonALoneSurrogateIsAnEscape() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TextOutput.jsonLine(bytes).print("\uD800a\uDFFF\uD83D\uDE00\uD801").flush();
    assertEquals("\\ud800a\\udfff\uD83D\uDE00\\ud801", bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFailureNamesTheOutput() {
    OutputFailure full = assertThrows(OutputFailure.class, () -> failing("No space left").flush());
    assertEquals("cannot write the disk: No space left", full.getMessage());
    assertFalse(full.isClosedByReader());
    assertTrue(
        assertThrows(OutputFailure.class, () -> failing("Broken pipe").flush()).isClosedByReader());
  }

  private static TextOutput failing(String message) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }

          @Override
          public void write(byte[] b, int from, int length) throws IOException {
            throw new IOException(message);
          }
        };
    return new TextOutput(out, "the disk").print("x");
  }
}
