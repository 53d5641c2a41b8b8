package org.fihrist.cli.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.fihrist.cli.io.TextOutput;

class JsonRoundTripLawsTest {

  /** Any UTF-16 sequence comes back as it was, lone surrogates too. */
  @Property
  void anyTextSurvives(
      @ForAll @Size(max = 60) List<@CharRange(from = 0, to = 0xFFFF) Character> units) {
    String text = units.stream().map(String::valueOf).collect(Collectors.joining());
    String line = write(out -> out.field("text", text));
    assertEquals(text, JsonObject.parse(line).string("text"));
  }

  private static String write(java.util.function.Consumer<JsonWriter> fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonWriter out = new JsonWriter(TextOutput.jsonLine(bytes));
    out.beginObject();
    fields.accept(out);
    out.endObject().close();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
