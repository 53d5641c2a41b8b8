package org.fihrist.entities;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * JRC-Names: id, type, language and name, parted by tabs; {@code +} stands for a space in a name.
 * All spellings of an id make one entry; only names in Arabic letters are kept.
 */
final class JrcNamesLoader {

  private static final int COLUMNS = 4;
  private static final char FIRST_ARABIC = '\u0620';
  private static final char LAST_ARABIC = '\u06FF';

  private final Map<String, EntryFields> byId = new LinkedHashMap<>();

  void read(SourceReader reader) throws IOException {
    for (String line = reader.nextLine(); line != null; line = reader.nextLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length < COLUMNS) {
        reader.problem("", cells.length + " columns, JRC-Names has 4");
      } else if (isArabic(cells[3])) {
        name(reader, cells);
      }
    }
    for (EntryFields fields : byId.values()) {
      reader.add(fields);
    }
  }

  private void name(SourceReader reader, String[] cells) throws GazetteerFormatException {
    String type = type(cells[1]);
    if (type.isEmpty()) {
      reader.problem("type", "is unknown: \"" + cells[1] + "\"");
      return;
    }
    String name = cells[3].replace('+', ' ').strip();
    EntryFields fields = byId.get(cells[0]);
    if (fields == null) {
      fields = new EntryFields();
      fields.id("jrc:" + cells[0]);
      fields.type(type);
      fields.name(name);
      byId.put(cells[0], fields);
    } else {
      fields.alias(name);
    }
  }

  private static String type(String letter) {
    return switch (letter) {
      case "P", "u" -> EntityType.PERSON.name();
      case "O" -> EntityType.ORGANISATION.name();
      case "E" -> EntityType.EVENT.name();
      case "T" -> EntityType.ROLE.name();
      default -> "";
    };
  }

  private static boolean isArabic(String name) {
    return name.chars().anyMatch(c -> c >= FIRST_ARABIC && c <= LAST_ARABIC);
  }
}
