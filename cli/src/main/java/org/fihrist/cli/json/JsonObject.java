package org.fihrist.cli.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with typed access to its fields. A field that is missing and one that is null are
 * the same; a field of another kind than asked for is a {@link JsonException} that names it.
 */
public final class JsonObject {

  private final Map<String, @Nullable Object> fields;

  private JsonObject(Map<String, @Nullable Object> fields) {
    this.fields = fields;
  }

  /**
   * Reads an object.
   *
   * @param text one JSON object
   * @return the object
   * @throws JsonException if the text is anything else
   */
  public static JsonObject parse(String text) {
    JsonReader.Result result = JsonReader.read(text);
    if (result.error() != null) {
      throw new JsonException(result.error());
    }
    return new JsonObject(result.fields());
  }

  /**
   * Reads as much of an object as is well-formed, to learn its {@code id}.
   *
   * @param text any text
   * @return the fields before the first error
   */
  public static JsonObject parseLeniently(String text) {
    return new JsonObject(JsonReader.read(text).fields());
  }

  /**
   * Whether a field has a value.
   *
   * @param field the field's name
   * @return false when it is missing or null
   */
  public boolean has(String field) {
    return fields.get(field) != null;
  }

  /**
   * A field as it is, for {@link JsonWriter#echo}.
   *
   * @param field the field's name
   * @return its value, or null
   */
  public @Nullable Object raw(String field) {
    return fields.get(field);
  }

  /**
   * A text that must be there.
   *
   * @param field the field's name
   * @return its value
   */
  public String string(String field) {
    return optionalString(field)
        .orElseThrow(() -> new JsonException("field \"" + field + "\" is missing"));
  }

  /**
   * A text that may be there.
   *
   * @param field the field's name
   * @return its value, or empty
   */
  public Optional<String> optionalString(String field) {
    return get(field, String.class, "a string");
  }

  /**
   * A truth value.
   *
   * @param field the field's name
   * @param byDefault the value when there is none
   * @return its value
   */
  public boolean bool(String field, boolean byDefault) {
    return get(field, Boolean.class, "true or false").orElse(byDefault);
  }

  /**
   * A whole number that must be there.
   *
   * @param field the field's name
   * @return its value
   */
  public int integer(String field) {
    return get(field, JsonNumber.class, "a number")
        .orElseThrow(() -> new JsonException("field \"" + field + "\" is missing"))
        .intValue(field);
  }

  /**
   * A number that may be there.
   *
   * @param field the field's name
   * @return its value, or empty
   */
  public OptionalDouble number(String field) {
    Optional<JsonNumber> number = get(field, JsonNumber.class, "a number");
    return number.isPresent() ? OptionalDouble.of(number.get().value()) : OptionalDouble.empty();
  }

  /**
   * An object that may be there.
   *
   * @param field the field's name
   * @return its value, or empty
   */
  public Optional<JsonObject> object(String field) {
    Object value = fields.get(field);
    return value == null ? Optional.empty() : Optional.of(object(field, value));
  }

  /**
   * A list of objects.
   *
   * @param field the field's name
   * @return its values, empty when there is no such field
   */
  public List<JsonObject> objects(String field) {
    List<JsonObject> objects = new ArrayList<>();
    for (Object value : array(field)) {
      objects.add(object(field, value));
    }
    return objects;
  }

  /**
   * A list of texts.
   *
   * @param field the field's name
   * @return its values, empty when there is no such field
   */
  public List<String> strings(String field) {
    List<String> strings = new ArrayList<>();
    for (Object value : array(field)) {
      if (!(value instanceof String string)) {
        throw wrongKind(field, "a list of strings", value);
      }
      strings.add(string);
    }
    return strings;
  }

  /**
   * A list of lists of whole numbers; what is no number in an inner list is passed over.
   *
   * @param field the field's name
   * @return its values, empty when there is no such field
   */
  public List<int[]> tuples(String field) {
    List<int[]> tuples = new ArrayList<>();
    for (Object value : array(field)) {
      if (!(value instanceof List<?> list)) {
        throw wrongKind(field, "a list of lists of numbers", value);
      }
      tuples.add(
          list.stream()
              .filter(JsonNumber.class::isInstance)
              .mapToInt(n -> ((JsonNumber) n).intValue(field))
              .toArray());
    }
    return tuples;
  }

  /** What to call a value of this kind in a message. */
  static String kind(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof String) {
      return "a string";
    }
    if (value instanceof JsonNumber) {
      return "a number";
    }
    if (value instanceof Boolean) {
      return "true or false";
    }
    return value instanceof List ? "a list" : "an object";
  }

  private List<?> array(String field) {
    return get(field, List.class, "a list").orElse(List.of());
  }

  private <T> Optional<T> get(String field, Class<T> type, String expected) {
    Object value = fields.get(field);
    if (value != null && !type.isInstance(value)) {
      throw wrongKind(field, expected, value);
    }
    return Optional.ofNullable(type.cast(value));
  }

  @SuppressWarnings("unchecked") // the reader makes no other maps
  private static JsonObject object(String field, @Nullable Object value) {
    if (!(value instanceof Map)) {
      throw wrongKind(field, "an object", value);
    }
    return new JsonObject((Map<String, @Nullable Object>) Objects.requireNonNull(value));
  }

  private static JsonException wrongKind(String field, String expected, @Nullable Object value) {
    return new JsonException(
        "field \"" + field + "\" must be " + expected + ", but is " + kind(value));
  }
}
