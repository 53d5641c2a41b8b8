package org.fihrist.cli.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;

class TextOutputLawsTest {

  /** Any UTF-16 units, surrogates alone and in pairs. */
  @Property
  void writesWhatTheJdkWrites(
      @ForAll @Size(max = 60) List<@CharRange(from = 0, to = 0xFFFF) Character> units) {
    String text = units.stream().map(String::valueOf).collect(Collectors.joining());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TextOutput out = new TextOutput(bytes, "test");
    out.print(text);
    out.flush();
    String expected =
        text.codePoints()
            .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertArrayEquals(expected.getBytes(StandardCharsets.UTF_8), bytes.toByteArray());
  }
}
