package org.fihrist.entities;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fihrist.entities.EntryFields.FieldException;
import org.jspecify.annotations.Nullable;

/** Entries as JSON objects, one a line. */
final class JsonLinesLoader {

  private JsonLinesLoader() {}

  static void read(SourceReader reader) throws IOException {
    for (String line = reader.nextLine(); line != null; line = reader.nextLine()) {
      if (!line.isBlank()) {
        readLine(reader, line);
      }
    }
  }

  private static void readLine(SourceReader reader, String line) throws GazetteerFormatException {
    try {
      EntryFields fields = new EntryFields();
      for (Map.Entry<String, @Nullable Object> member : Json.object(line, Set.of()).entrySet()) {
        member(fields, member.getKey(), member.getValue());
      }
      reader.add(fields);
    } catch (Json.JsonException e) {
      reader.problem("", "is no JSON object: " + e.getMessage());
    } catch (FieldException e) {
      reader.problem(e.field(), String.valueOf(e.getMessage()));
    }
  }

  private static void member(EntryFields fields, String key, @Nullable Object value)
      throws FieldException {
    if (value == null) {
      return;
    }
    switch (key) {
      case "id" -> fields.id(as(String.class, key, value));
      case "type" -> fields.type(as(String.class, key, value));
      case "subtype" -> fields.subtype(as(String.class, key, value));
      case "name" -> fields.name(as(String.class, key, value));
      case "prior" -> fields.prior(as(Double.class, key, value));
      case "ambiguous" -> fields.ambiguous(as(Boolean.class, key, value));
      case "aliases" -> {
        List<?> aliases = as(List.class, key, value);
        for (Object alias : aliases) {
          fields.alias(as(String.class, key, alias));
        }
      }
      case "cues" -> {
        List<?> cues = as(List.class, key, value);
        for (Object cue : cues) {
          fields.cue(as(String.class, key, cue));
        }
      }
      case "properties" -> {
        Map<?, ?> properties = as(Map.class, key, value);
        for (Map.Entry<?, ?> property : properties.entrySet()) {
          fields.property(
              String.valueOf(property.getKey()), as(String.class, key, property.getValue()));
        }
      }
      default -> {}
    }
  }

  private static <T> T as(Class<T> type, String field, @Nullable Object value)
      throws FieldException {
    if (!type.isInstance(value)) {
      String wanted = type.getSimpleName().toLowerCase(Locale.ROOT);
      throw new FieldException(field, "must be a " + wanted + ", but is " + value);
    }
    return type.cast(value);
  }
}
