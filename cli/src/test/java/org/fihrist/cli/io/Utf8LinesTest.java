package org.fihrist.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8LinesTest {

  @Test
  void lineEndsAndByteOrderMark() {
    Utf8Lines lines = of("\uFEFFأ\r\n\nب\rج\r\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("أ", "", "ب\rج"), all(lines));
    assertEquals(3, lines.number());
    assertEquals(-1, lines.firstError());
  }

  @Test
  void theFirstByteThatIsNoUtf8IsKnown() {
    Utf8Lines lines = of(new byte[] {'a', '\n', (byte) 0xD8, (byte) 0xB3, (byte) 0xFF, 'b', '\n'});
    lines.next();
    assertFalse(lines.lineHasError());
    assertEquals("س\uFFFDb", lines.next());
    assertTrue(lines.lineHasError());
    assertEquals(4, lines.firstError());
  }

  @Test
  void surrogatesInUtf8AreNoUtf8() {
    Utf8Lines lines = of(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
    assertEquals("\uFFFD", lines.next());
    assertEquals(0, lines.firstError());
  }

  @Test
  void aReplacementCharacterOfTheTextIsNoError() {
    Utf8Lines lines = of("\uFFFD".getBytes(StandardCharsets.UTF_8));
    assertEquals("\uFFFD", lines.next());
    assertEquals(-1, lines.firstError());
  }

  @Test
  void aLineMayBeLongerThanTheBuffer() {
    String line = "س".repeat(200_000);
    Utf8Lines lines = of((line + "\nx").getBytes(StandardCharsets.UTF_8));
    assertEquals(line, lines.next());
    assertEquals("x", lines.next());
    assertNull(lines.next());
  }

  private static Utf8Lines of(byte[] bytes) {
    return new Utf8Lines(new ByteArrayInputStream(bytes), "test");
  }

  private static List<String> all(Utf8Lines lines) {
    List<String> all = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      all.add(line);
    }
    return all;
  }
}
