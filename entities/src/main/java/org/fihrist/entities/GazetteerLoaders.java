package org.fihrist.entities;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fihrist.entities.EntryFields.FieldException;
import org.jspecify.annotations.Nullable;

/**
 * Reads names from files. Every loader streams: it keeps the entries, never the file. A bad line is
 * told to the listener with its number, its field and the reason; the listener decides whether the
 * load goes on without it. A line of more than a mebi-character is a bad line.
 *
 * <pre>{@code
 * Gazetteer.Builder builder = Gazetteer.builder();
 * try (Reader in = Files.newBufferedReader(path)) {
 *   GazetteerLoaders.tsv("names.tsv", in, builder, LoadListener.STRICT);
 * }
 * }</pre>
 */
public final class GazetteerLoaders {

  static final int MAX_LINE = 1 << 20;

  private GazetteerLoaders() {}

  /**
   * Tab-separated values. The first line whose first cell is a column's name is the header, also
   * when it is written as a comment ({@code # id}); other lines that start with {@code #} are
   * comments. Columns, in any order: {@code id type subtype name aliases prior cues flags
   * properties}; aliases, cues, flags and properties ({@code key=value}) are parted by {@code |};
   * the one flag is {@code ambiguous}. Columns {@code note} and {@code source} are for the file's
   * reader; any other column becomes a property. Empty cells at a line's end may be left out.
   *
   * @param source what problems call this source
   * @param in the lines
   * @param into takes the entries
   * @param listener hears of problems and progress
   * @throws GazetteerFormatException if the listener ends the load
   * @throws IOException if reading fails
   */
  public static void tsv(String source, Reader in, Gazetteer.Builder into, LoadListener listener)
      throws IOException {
    SourceReader reader = reader(source, in, into, listener);
    String[] columns = null;
    for (String line = reader.nextLine(); line != null; line = reader.nextLine()) {
      if (columns == null && isHeader(line)) {
        columns = header(reader, line);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        if (columns == null) {
          reader.problem("", "the header with the columns' names must come first");
          return;
        }
        row(reader, columns, line.split("\t", -1));
      }
    }
  }

  private static boolean isHeader(String line) {
    String text = line.startsWith("#") ? line.substring(1).strip() : line.strip();
    return text.startsWith("id\t") || (!line.startsWith("#") && text.contains("\tid\t"));
  }

  private static String[] header(SourceReader reader, String line) throws GazetteerFormatException {
    String[] columns = (line.startsWith("#") ? line.substring(1) : line).split("\t", -1);
    for (int i = 0; i < columns.length; i++) {
      columns[i] = columns[i].strip();
    }
    for (String needed : List.of("id", "type", "name")) {
      if (!List.of(columns).contains(needed)) {
        reader.problem(needed, "the header has no such column");
      }
    }
    return columns;
  }

  private static void row(SourceReader reader, String[] columns, String[] cells)
      throws GazetteerFormatException {
    if (cells.length > columns.length) {
      reader.problem("", cells.length + " cells, but the header has " + columns.length);
      return;
    }
    EntryFields fields = new EntryFields();
    try {
      for (int i = 0; i < cells.length; i++) {
        fields.cell(columns[i], cells[i].strip());
      }
    } catch (FieldException e) {
      reader.problem(e.field(), String.valueOf(e.getMessage()));
      return;
    }
    reader.add(fields);
  }

  /**
   * JSON Lines: an object a line with {@code id}, {@code type}, {@code name} and, where known,
   * {@code subtype}, {@code aliases}, {@code prior}, {@code cues}, {@code ambiguous} and {@code
   * properties}. Other members are ignored.
   *
   * @param source what problems call this source
   * @param in the lines
   * @param into takes the entries
   * @param listener hears of problems and progress
   * @throws GazetteerFormatException if the listener ends the load
   * @throws IOException if reading fails
   */
  public static void jsonLines(
      String source, Reader in, Gazetteer.Builder into, LoadListener listener) throws IOException {
    SourceReader reader = reader(source, in, into, listener);
    for (String line = reader.nextLine(); line != null; line = reader.nextLine()) {
      if (!line.isBlank()) {
        jsonLine(reader, line);
      }
    }
  }

  private static void jsonLine(SourceReader reader, String line) throws GazetteerFormatException {
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
      throw new FieldException(
          field,
          "must be a "
              + type.getSimpleName().toLowerCase(java.util.Locale.ROOT)
              + ", but is "
              + value);
    }
    return type.cast(value);
  }

  private static SourceReader reader(
      String source, Reader in, Gazetteer.Builder into, LoadListener listener) {
    return new SourceReader(
        Objects.requireNonNull(source, "source"),
        Objects.requireNonNull(in, "in"),
        MAX_LINE,
        Objects.requireNonNull(into, "into"),
        Objects.requireNonNull(listener, "listener"));
  }
}
