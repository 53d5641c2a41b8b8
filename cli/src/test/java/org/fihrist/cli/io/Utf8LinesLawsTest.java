package org.fihrist.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

class Utf8LinesLawsTest {

  /** However the bytes arrive, the lines are those that the JDK sees. */
  @Property
  void linesAreThoseOfTheText(
      @ForAll @StringLength(max = 60) @Chars({'a', 'س', '\n', '\uFFFD', ' '}) String text,
      @ForAll @IntRange(min = 1, max = 7) int chunk) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(text.lines().toList(), all(new Utf8Lines(inChunks(bytes, chunk), "test")));
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
