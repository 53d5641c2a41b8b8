package org.fihrist.entities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * GATE's gazetteers: {@code lists.def} names the lists, one a line as {@code
 * file:major:minor:language}; a list has one name a line, with features after it ({@code
 * name&key=value}).
 */
final class GateLoader {

  /** A list that the definition names. */
  record NameList(String file, EntityType type, String subtype) {}

  private final Map<String, EntityType> types;

  GateLoader(Map<String, EntityType> types) {
    this.types = types;
  }

  List<NameList> readDefinition(SourceReader reader) throws IOException {
    List<NameList> lists = new ArrayList<>();
    for (String line = reader.nextLine(); line != null; line = reader.nextLine()) {
      if (line.isBlank()) {
        continue;
      }
      String[] parts = line.strip().split(":", -1);
      String minor = parts.length > 2 ? parts[2] : "";
      EntityType type = parts.length > 1 ? type(parts[1], minor) : null;
      if (parts.length < 2) {
        reader.problem("majorType", "is missing");
      } else if (type != null) {
        lists.add(new NameList(parts[0], type, minor));
      }
    }
    return lists;
  }

  private @Nullable EntityType type(String major, String minor) {
    EntityType exact = types.get(major + ":" + minor);
    return exact == null ? types.get(major) : exact;
  }

  static void readList(SourceReader reader, NameList list) throws IOException {
    for (String line = reader.nextLine(); line != null; line = reader.nextLine()) {
      if (line.isBlank()) {
        continue;
      }
      String[] parts = line.split("&", -1);
      EntryFields fields = new EntryFields();
      fields.id("gate:" + list.file() + ":" + reader.number());
      fields.type(list.type().name());
      fields.subtype(list.subtype());
      fields.name(parts[0].strip());
      for (int i = 1; i < parts.length; i++) {
        int equals = parts[i].indexOf('=');
        if (equals > 0) {
          fields.property(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
      }
      reader.add(fields);
    }
  }
}
