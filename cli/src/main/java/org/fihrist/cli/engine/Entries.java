package org.fihrist.cli.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fihrist.cli.json.JsonException;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.entities.EntityType;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.OverlapPolicy;

/** Gazetteer entries and matcher options as fields of JSON. */
public final class Entries {

  private Entries() {}

  /**
   * A gazetteer of the entries of a list.
   *
   * @param entries objects with {@code id}, {@code type}, {@code name} and more
   * @return the gazetteer
   * @throws JsonException if an entry is none, or an id is there twice
   */
  public static Gazetteer gazetteer(List<JsonObject> entries) {
    Gazetteer.Builder builder = Gazetteer.builder();
    for (JsonObject entry : entries) {
      try {
        builder.add(entry(entry));
      } catch (IllegalArgumentException e) {
        throw new JsonException("gazetteer: " + e.getMessage());
      }
    }
    return builder.build();
  }

  /**
   * An overlap policy by the name that cases use.
   *
   * @param name such as {@code longest-dominant}
   * @return the policy
   * @throws JsonException if there is no such policy
   */
  public static OverlapPolicy policy(String name) {
    for (OverlapPolicy policy : OverlapPolicy.values()) {
      if (policy.name().equalsIgnoreCase(name.replace('-', '_'))) {
        return policy;
      }
    }
    throw new JsonException(
        "\"policy\" must be leftmost-longest, longest-dominant or all, but is \"" + name + "\"");
  }

  private static Gazetteer.Entry entry(JsonObject entry) {
    return new Gazetteer.Entry(
        entry.string("id"),
        type(entry.string("type")),
        entry.optionalString("subtype").orElse(""),
        entry.string("name"),
        entry.strings("aliases"),
        entry.number("prior").orElse(Double.NaN),
        entry.strings("cues"),
        entry.bool("ambiguous", false),
        Map.of());
  }

  private static EntityType type(String name) {
    try {
      return EntityType.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new JsonException("\"type\" must be an entity type, but is \"" + name + "\"");
    }
  }
}
