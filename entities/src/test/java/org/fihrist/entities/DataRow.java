package org.fihrist.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One line of a built-in list, split into the columns that the lists' README.md names. */
record DataRow(String file, int line, List<String> columns) {

  private static final String FOLDER = "data/";

  /** The lines of a list, comments and empty lines left out. */
  static List<DataRow> read(String file) {
    List<DataRow> rows = new ArrayList<>();
    int number = 0;
    for (String text : lines(file)) {
      number++;
      if (!text.isEmpty() && !text.startsWith("#")) {
        rows.add(new DataRow(file, number, List.of(text.split("\t", -1))));
      }
    }
    return rows;
  }

  /** All lines of a file next to the lists. */
  static List<String> lines(String file) {
    InputStream in = DataRow.class.getResourceAsStream(FOLDER + file);
    Objects.requireNonNull(in, file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String id() {
    return column(0);
  }

  String type() {
    return column(1);
  }

  String subtype() {
    return column(2);
  }

  String name() {
    return column(3);
  }

  List<String> aliases() {
    return values(4);
  }

  List<String> spellings() {
    return Stream.concat(Stream.of(name()), aliases().stream()).toList();
  }

  String prior() {
    return column(5);
  }

  List<String> cues() {
    return values(6);
  }

  boolean ambiguous() {
    return column(7).equals("ambiguous");
  }

  String flags() {
    return column(7);
  }

  List<String> properties() {
    return values(8);
  }

  /** The value of a property, or an empty string. */
  String property(String key) {
    return properties().stream()
        .filter(p -> p.startsWith(key + "="))
        .map(p -> p.substring(key.length() + 1))
        .findFirst()
        .orElse("");
  }

  String problem(String what) {
    return file + ":" + line + ": " + id() + ": " + what;
  }

  private String column(int index) {
    return index < columns.size() ? columns.get(index) : "";
  }

  private List<String> values(int index) {
    String text = column(index);
    return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
  }
}
