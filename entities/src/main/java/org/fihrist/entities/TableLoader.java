package org.fihrist.entities;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.fihrist.entities.EntryFields.FieldException;

/** Tables with a header: tab-separated or comma-separated. */
final class TableLoader {

  private final SourceReader reader;
  private final Function<String, String[]> cells;

  TableLoader(SourceReader reader, Function<String, String[]> cells) {
    this.reader = reader;
    this.cells = cells;
  }

  void read() throws IOException {
    String[] columns = null;
    for (String line = reader.nextLine(); line != null; line = reader.nextLine()) {
      if (columns == null) {
        String[] header = header(line);
        if (List.of(header).contains("id")) {
          columns = header;
          checkColumns(columns);
          continue;
        }
      }
      if (!line.isBlank() && !line.startsWith("#")) {
        if (columns == null) {
          reader.problem("", "the header with the columns' names must come first");
          return;
        }
        row(columns, cells.apply(line));
      }
    }
  }

  private String[] header(String line) {
    String[] header = cells.apply(line.startsWith("#") ? line.substring(1) : line);
    for (int i = 0; i < header.length; i++) {
      header[i] = header[i].strip();
    }
    return header;
  }

  private void checkColumns(String[] columns) throws GazetteerFormatException {
    for (String needed : List.of("type", "name")) {
      if (!List.of(columns).contains(needed)) {
        reader.problem(needed, "the header has no such column");
      }
    }
  }

  private void row(String[] columns, String[] row) throws GazetteerFormatException {
    if (row.length > columns.length) {
      reader.problem("", row.length + " cells, but the header has " + columns.length);
      return;
    }
    EntryFields fields = new EntryFields();
    try {
      for (int i = 0; i < row.length; i++) {
        fields.cell(columns[i], row[i].strip());
      }
    } catch (FieldException e) {
      reader.problem(e.field(), String.valueOf(e.getMessage()));
      return;
    }
    reader.add(fields);
  }
}
