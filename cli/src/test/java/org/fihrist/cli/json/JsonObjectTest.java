package org.fihrist.cli.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonObjectTest {

  private static final JsonObject OBJECT =
      JsonObject.parse(
          "{\"text\":\"x\",\"yes\":true,\"no\":false,\"none\":null,\"count\":-7,\"share\":0.25,"
              + "\"list\":[\"a\",\"b\"],\"spans\":[[1,2],[],[3,\"x\",4]],\"inner\":{\"a\":\"b\"},"
              + "\"inners\":[{\"a\":\"1\"},{\"a\":\"2\"}],\"empty\":[]}");

  @Test
  void givesEachFieldAsItsKind() {
    assertEquals("x", OBJECT.string("text"));
    assertEquals(Optional.of("x"), OBJECT.optionalString("text"));
    assertTrue(OBJECT.bool("yes", false));
    assertFalse(OBJECT.bool("no", true));
    assertEquals(-7, OBJECT.integer("count"));
    assertEquals(OptionalDouble.of(0.25), OBJECT.number("share"));
    assertEquals(List.of("a", "b"), OBJECT.strings("list"));
    assertEquals("b", OBJECT.object("inner").orElseThrow().string("a"));
    assertEquals(
        List.of("1", "2"), OBJECT.objects("inners").stream().map(o -> o.string("a")).toList());
    assertEquals(
        List.of("[1, 2]", "[]", "[3, 4]"),
        OBJECT.tuples("spans").stream().map(Arrays::toString).toList());
  }

  @Test
  void missingAndNullAreTheSame() {
    for (String field : List.of("none", "missing")) {
      assertFalse(OBJECT.has(field));
      assertEquals(null, OBJECT.raw(field));
      assertEquals(Optional.empty(), OBJECT.optionalString(field));
      assertTrue(OBJECT.bool(field, true));
      assertFalse(OBJECT.bool(field, false));
      assertEquals(OptionalDouble.empty(), OBJECT.number(field));
      assertEquals(Optional.empty(), OBJECT.object(field));
      assertEquals(List.of(), OBJECT.objects(field));
      assertEquals(List.of(), OBJECT.strings(field));
      assertEquals(List.of(), OBJECT.tuples(field));
      assertMessage("field \"" + field + "\" is missing", o -> o.string(field));
      assertMessage("field \"" + field + "\" is missing", o -> o.integer(field));
    }
    assertTrue(OBJECT.has("no") && OBJECT.has("empty"));
    assertEquals(List.of(), OBJECT.strings("empty"));
  }

  @Test
  void aFieldOfAnotherKindIsTold() {
    Map<String, Consumer<JsonObject>> reads =
        Map.of(
            "field \"count\" must be a string, but is a number", o -> o.string("count"),
            "field \"text\" must be true or false, but is a string", o -> o.bool("text", true),
            "field \"yes\" must be a number, but is true or false", o -> o.integer("yes"),
            "field \"list\" must be a number, but is a list", o -> o.number("list"),
            "field \"list\" must be an object, but is a list", o -> o.object("list"),
            "field \"list\" must be an object, but is a string", o -> o.objects("list"),
            "field \"inner\" must be a list, but is an object", o -> o.strings("inner"),
            "field \"spans\" must be a list of strings, but is a list", o -> o.strings("spans"),
            "field \"list\" must be a list of lists of numbers, but is a string",
                o -> o.tuples("list"));
    reads.forEach(JsonObjectTest::assertMessage);
  }

  private static void assertMessage(String message, Consumer<JsonObject> read) {
    Exception e = assertThrows(JsonException.class, () -> read.accept(OBJECT));
    assertEquals(message, e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0,0",
    "1.0,1",
    "1e3,1000",
    "2147483647,2147483647",
    "-2147483648,-2147483648"
  })
  void wholeNumbersMayBeWrittenInAnyWay(String written, int value) {
    assertEquals(value, JsonObject.parse("{\"n\":" + written + "}").integer("n"));
  }

  @ParameterizedTest
  @CsvSource({"2147483648", "-2147483649", "0.5", "1e400", "1e99999999999", "-1e-99999999999"})
  void whatIsNoIntIsTold(String written) {
    JsonObject object = JsonObject.parse("{\"n\":" + written + "}");
    Exception e = assertThrows(JsonException.class, () -> object.integer("n"));
    assertEquals("field \"n\" must be a 32-bit whole number, but is " + written, e.getMessage());
  }

  @Test
  void whatWasReadBeforeAnErrorIsKept() {
    JsonObject object = JsonObject.parseLeniently("{\"id\":\"a\",\"list\":[1,2],\"text\":\"x");
    assertEquals("a", object.string("id"));
    assertTrue(object.has("list"));
    assertFalse(object.has("text"));
    assertFalse(JsonObject.parseLeniently("[1]").has("id"));
    assertFalse(JsonObject.parseLeniently("").has("id"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` |expected a JSON object, found nothing",
        "[]|expected a JSON object, found a list",
        "\"x\"|expected a JSON object, found a string",
        "1|expected a JSON object, found a number",
        "false|expected a JSON object, found true or false",
        "null|expected a JSON object, found null",
        "{} 1|expected one JSON object on the line",
      })
  void whatIsNoObjectIsTold(String text, String message) {
    Exception e = assertThrows(JsonException.class, () -> JsonObject.parse(text.strip()));
    assertEquals(message, e.getMessage());
  }

  @Test
  void theLastOfTwoFieldsOfOneNameHolds() {
    assertEquals("b", JsonObject.parse("{\"x\":\"a\",\"x\":\"b\"}").string("x"));
  }
}
