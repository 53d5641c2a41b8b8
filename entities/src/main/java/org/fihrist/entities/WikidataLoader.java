package org.fihrist.entities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Wikidata's JSON dump: one entity a line between {@code [} and {@code ]}, each line but the last
 * with a comma at its end. Entities without an Arabic label or without a class that the mapping
 * knows are passed over; their lines are read but not kept.
 */
final class WikidataLoader {

  private static final Set<String> WANTED =
      Set.of("id", "labels", "aliases", "claims", "sitelinks");
  private static final String ARABIC = "ar";
  private static final String INSTANCE_OF = "P31";
  private static final String DEMONYM = "P1549";

  private final Map<String, String[]> types = new HashMap<>();

  /** Reads the mapping: class, type, subtype, parted by tabs. */
  void readTypes(SourceReader reader) throws IOException {
    for (String line = reader.nextLine(); line != null; line = reader.nextLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length < 2) {
        reader.problem("type", "is missing");
      } else if (!EntryFields.isType(cells[1].strip())) {
        reader.problem("type", "is unknown: \"" + cells[1] + "\"");
      } else {
        String subtype = cells.length > 2 ? cells[2] : "";
        types.put(cells[0].strip(), new String[] {cells[1].strip(), subtype.strip()});
      }
    }
  }

  void readDump(SourceReader reader) throws IOException {
    for (String line = reader.nextLine(); line != null; line = reader.nextLine()) {
      String entity = line.strip();
      if (entity.endsWith(",")) {
        entity = entity.substring(0, entity.length() - 1);
      }
      if (entity.isEmpty() || entity.equals("[") || entity.equals("]")) {
        continue;
      }
      try {
        entity(reader, Json.object(entity, WANTED));
      } catch (Json.JsonException e) {
        reader.problem("", "is no JSON object: " + e.getMessage());
      }
    }
  }

  private void entity(SourceReader reader, Map<String, @Nullable Object> entity)
      throws GazetteerFormatException {
    String id = text(entity.get("id"));
    String label = text(at(entity, "labels", ARABIC, "value"));
    String[] type = type(entity);
    if (type != null && !label.isEmpty()) {
      EntryFields fields = new EntryFields();
      fields.id(id);
      fields.type(type[0]);
      fields.subtype(type[1]);
      fields.name(label);
      for (Object alias : list(at(entity, "aliases", ARABIC))) {
        fields.alias(text(at(alias, "value")));
      }
      int links = map(entity.get("sitelinks")).size();
      fields.property("sitelinks", String.valueOf(links));
      fields.property("weight", String.valueOf(Math.round(1000.0 * links / (links + 10)) / 1000.0));
      reader.add(fields);
    }
    demonyms(reader, entity, id);
  }

  private String @Nullable [] type(Map<String, @Nullable Object> entity) {
    for (Object claim : list(at(entity, "claims", INSTANCE_OF))) {
      String[] type = types.get(text(at(claim, "mainsnak", "datavalue", "value", "id")));
      if (type != null && holds(claim)) {
        return type;
      }
    }
    return null;
  }

  /* Whether a claim is not one that Wikidata keeps only because others make it. */
  private static boolean holds(@Nullable Object claim) {
    return !text(at(claim, "rank")).equals("deprecated");
  }

  /* The masculine singular is the shortest; the matcher makes the rest of the paradigm itself. */
  private static void demonyms(SourceReader reader, Map<String, @Nullable Object> entity, String id)
      throws GazetteerFormatException {
    Set<String> names = new LinkedHashSet<>();
    for (Object claim : list(at(entity, "claims", DEMONYM))) {
      Object value = at(claim, "mainsnak", "datavalue", "value");
      String name = text(at(value, "text"));
      if (text(at(value, "language")).equals(ARABIC) && !name.isEmpty() && holds(claim)) {
        names.add(NisbaForms.withoutArticle(name));
      }
    }
    if (names.isEmpty()) {
      return;
    }
    List<String> sorted = new ArrayList<>(names);
    sorted.sort((a, b) -> Integer.compare(a.length(), b.length()));
    EntryFields fields = new EntryFields();
    fields.id("demonym:" + id);
    fields.type(EntityType.DEMONYM.name());
    fields.name(sorted.get(0));
    sorted.subList(1, sorted.size()).forEach(fields::alias);
    fields.property("country", id);
    reader.add(fields);
  }

  private static @Nullable Object at(@Nullable Object value, String... path) {
    Object current = value;
    for (String key : path) {
      current = map(current).get(key);
    }
    return current;
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }
}
