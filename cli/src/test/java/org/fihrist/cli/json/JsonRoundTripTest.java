package org.fihrist.cli.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.fihrist.cli.io.TextOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRoundTripTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "-0",
        "1.50",
        "1e400",
        "12345678901234567890123",
        "\"x\"",
        "null",
        "true",
        "[1,[\"a\"]]",
        "{\"a\":[null]}",
        "\"\\ud800\"",
        "\"سوريا\""
      })
  void anIdIsEchoedUnchanged(String id) {
    Object value = JsonObject.parse("{\"id\":" + id + "}").raw("id");
    assertEquals("{\"id\":" + id + "}", write(out -> out.echo("id", value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1]|expected a JSON object, found a list",
        "7|expected a JSON object, found a number",
        "{} {}|expected one JSON object on the line",
        "{\"a\":1|not valid JSON: Unexpected end-of-input: expected close marker for Object (start"
            + " marker at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION`"
            + " disabled); line: 1, column: 1]) (column 7)",
      })
  void whatIsNoObjectIsSaid(String line, String message) {
    JsonException e = assertThrows(JsonException.class, () -> JsonObject.parse(line));
    assertEquals(message.substring(0, 20), e.getMessage().substring(0, 20));
    assertEquals(1, e.getMessage().lines().count());
  }

  @Test
  void nestingIsBounded() {
    String deep = "{\"a\":" + "[".repeat(100_000);
    JsonException e = assertThrows(JsonException.class, () -> JsonObject.parse(deep));
    assertEquals(1, e.getMessage().lines().count());
  }

  @Test
  void aFieldOfAnotherKindIsNamed() {
    JsonObject object = JsonObject.parse("{\"a\":1,\"b\":[2],\"c\":1.5,\"d\":{}}");
    assertMessage("field \"a\" must be a string, but is a number", () -> object.string("a"));
    assertMessage("field \"x\" is missing", () -> object.string("x"));
    assertMessage(
        "field \"b\" must be a list of strings, but is a number", () -> object.strings("b"));
    assertMessage(
        "field \"c\" must be a 32-bit whole number, but is 1.5", () -> object.integer("c"));
    assertMessage("field \"d\" must be a list, but is an object", () -> object.objects("d"));
  }

  private static void assertMessage(
      String message, org.junit.jupiter.api.function.Executable read) {
    assertEquals(message, assertThrows(JsonException.class, read).getMessage());
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
