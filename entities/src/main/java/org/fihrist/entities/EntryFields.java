package org.fihrist.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fihrist.entities.Gazetteer.Entry;

/** The fields of an entry as text, checked one by one, so that a problem names its field. */
final class EntryFields {

  /** A field that is wrong. */
  static final class FieldException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String field;

    FieldException(String field, String reason) {
      super(reason);
      this.field = field;
    }

    String field() {
      return field;
    }
  }

  private static final String AMBIGUOUS = "ambiguous";

  private String id = "";
  private String type = "";
  private String subtype = "";
  private String name = "";
  private double prior = Double.NaN;
  private boolean ambiguous;
  private final List<String> aliases = new ArrayList<>();
  private final List<String> cues = new ArrayList<>();
  private final Map<String, String> properties = new HashMap<>();

  /** Sets a field from the cell of a table; lists are parted by vertical bars. */
  void cell(String field, String value) throws FieldException {
    switch (field) {
      case "id" -> id = value;
      case "type" -> type = value;
      case "subtype" -> subtype = value;
      case "name" -> name = value;
      case "aliases" -> split(value, aliases::add);
      case "cues" -> split(value, cues::add);
      case "prior" -> prior = value.isEmpty() ? Double.NaN : number(value);
      case AMBIGUOUS -> ambiguous = flag(value);
      case "flags" -> split(value, flag -> ambiguous |= flag.equals(AMBIGUOUS));
      case "properties" -> split(value, this::keyAndValue);
      case "note", "source" -> {}
      default -> property(field, value);
    }
  }

  void id(String value) {
    id = value;
  }

  void type(String value) {
    type = value;
  }

  void subtype(String value) {
    subtype = value;
  }

  void name(String value) {
    name = value;
  }

  void alias(String value) {
    aliases.add(value);
  }

  void cue(String value) {
    cues.add(value);
  }

  void prior(double value) {
    prior = value;
  }

  void ambiguous(boolean value) {
    ambiguous = value;
  }

  void property(String key, String value) {
    if (!value.isEmpty()) {
      properties.put(key, value);
    }
  }

  /** The entry, or the first field that is wrong. */
  Entry entry() throws FieldException {
    if (id.isBlank()) {
      throw new FieldException("id", "is empty");
    }
    checkName("name", name);
    List<String> kept = new ArrayList<>();
    for (String alias : aliases) {
      checkName("aliases", alias);
      if (!alias.equals(name) && !kept.contains(alias)) {
        kept.add(alias);
      }
    }
    if (prior < 0 || prior > 1) {
      throw new FieldException("prior", "must be from 0 to 1, but is " + prior);
    }
    return new Entry(id, entityType(), subtype, name, kept, prior, cues, ambiguous, properties);
  }

  private void keyAndValue(String pair) {
    int equals = pair.indexOf('=');
    if (equals < 0) {
      property(pair, "true");
    } else {
      property(pair.substring(0, equals), pair.substring(equals + 1));
    }
  }

  static boolean isType(String name) {
    return Arrays.stream(EntityType.values()).anyMatch(type -> type.name().equals(name));
  }

  private EntityType entityType() throws FieldException {
    for (EntityType known : EntityType.values()) {
      if (known.name().equals(type)) {
        return known;
      }
    }
    throw new FieldException("type", "is unknown: \"" + shortened(type) + "\"");
  }

  private static void checkName(String field, String name) throws FieldException {
    if (name.isBlank()) {
      throw new FieldException(field, "is empty");
    }
    String refusal = NameText.refusal(name);
    if (!refusal.isEmpty()) {
      throw new FieldException(field, shortened(refusal));
    }
  }

  private static double number(String value) throws FieldException {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new FieldException("prior", "is no number: \"" + shortened(value) + "\"");
    }
  }

  private static boolean flag(String value) throws FieldException {
    return switch (value) {
      case "true", "1", "yes" -> true;
      case "", "false", "0", "no" -> false;
      default ->
          throw new FieldException(
              AMBIGUOUS, "must be true or false, but is \"" + shortened(value) + "\"");
    };
  }

  private static void split(String cell, Consumer<String> part) {
    int start = 0;
    while (start <= cell.length()) {
      int bar = cell.indexOf('|', start);
      int end = bar < 0 ? cell.length() : bar;
      String value = cell.substring(start, end).strip();
      if (!value.isEmpty()) {
        part.accept(value);
      }
      start = end + 1;
    }
  }

  private static String shortened(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "\u2026";
  }
}
