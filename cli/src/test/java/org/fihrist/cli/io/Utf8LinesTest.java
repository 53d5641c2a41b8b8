package org.fihrist.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class Utf8LinesTest {

  /** However the bytes arrive, the lines are those that the JDK sees. */
  @Property
  void linesAreThoseOfTheText(
      @ForAll @StringLength(max = 60) @Chars({'a', 'س', '\n', '\uFFFD', ' '}) String text,
      @ForAll @IntRange(min = 1, max = 7) int chunk) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(text.lines().toList(), all(new Utf8Lines(inChunks(bytes, chunk), "test")));
  }

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

  private static InputStream inChunks(byte[] bytes, int size) {
    List<InputStream> parts = new ArrayList<>();
    for (int at = 0; at < bytes.length; at += size) {
      parts.add(new ByteArrayInputStream(bytes, at, Math.min(size, bytes.length - at)));
    }
    return new SequenceInputStream(Collections.enumeration(parts));
  }
}
