package org.fihrist.cli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object from a text. Strings may hold any UTF-16 sequence, lone surrogates as
 * escapes included, and may be as long as memory allows; nesting is bounded.
 */
final class JsonReader {

  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 1000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private JsonReader() {}

  /** An object, or as much of it as could be read. */
  record Result(Map<String, @Nullable Object> fields, @Nullable String error) {}

  static Result read(String text) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        return new Result(fields, "expected a JSON object, found " + name(first));
      }
      readFields(parser, fields);
      JsonToken after = parser.nextToken();
      return new Result(fields, after == null ? null : "expected one JSON object on the line");
    } catch (JsonProcessingException e) {
      return new Result(fields, describe(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readFields(JsonParser parser, Map<String, @Nullable Object> fields)
      throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, readValue(parser));
    }
  }

  private static @Nullable Object readValue(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        readFields(parser, fields);
        yield fields;
      }
      case START_ARRAY -> readArray(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
      default -> null;
    };
  }

  private static List<@Nullable Object> readArray(JsonParser parser) throws IOException {
    List<@Nullable Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(readValue(parser));
    }
    return values;
  }

  private static String name(@Nullable JsonToken token) {
    return token == null ? "nothing" : JsonObject.kind(scalarOf(token));
  }

  private static @Nullable Object scalarOf(JsonToken token) {
    return switch (token) {
      case START_ARRAY -> List.of();
      case VALUE_STRING -> "";
      case VALUE_TRUE, VALUE_FALSE -> Boolean.TRUE;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber("0");
      default -> null;
    };
  }

  private static String describe(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int lineEnd = message.indexOf('\n');
    String first = lineEnd < 0 ? message : message.substring(0, lineEnd);
    JsonLocation place = e.getLocation();
    String column = place == null ? "" : " (column " + place.getColumnNr() + ")";
    return "not valid JSON: " + first + column;
  }
}
