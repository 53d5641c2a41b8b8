package org.fihrist.cli.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.UserError;
import org.fihrist.cli.io.Utf8Lines;
import org.fihrist.cli.json.JsonException;
import org.fihrist.cli.json.JsonObject;

/** Reads cases, one JSON object a line. A line that is no case is told, counted and passed over. */
public final class CaseReader {

  private final Streams streams;
  private int badLines;

  /**
   * A reader.
   *
   * @param streams where warnings go
   */
  public CaseReader(Streams streams) {
    this.streams = Objects.requireNonNull(streams, "streams");
  }

  /**
   * How many lines were no cases.
   *
   * @return the count so far
   */
  public int badLines() {
    return badLines;
  }

  /** Hands each case of a file to its scorer. */
  void forEach(Input file, Consumer<JsonObject> scorer) {
    try (InputStream in = file.open(streams)) {
      Utf8Lines lines = new Utf8Lines(in, file.shownName());
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          score(file, lines.number(), line, scorer);
        }
      }
      if (lines.firstError() >= 0) {
        file.report(streams, false, lines.firstError(), "");
      }
    } catch (IOException e) {
      throw new UserError("cannot close " + file.shownName(), e);
    }
  }

  /** Reads a file that is one JSON object. */
  JsonObject readObject(Input file) {
    try {
      return JsonObject.parse(file.readText(streams, false));
    } catch (JsonException e) {
      throw new UserError(file.shownName() + ": " + e.getMessage(), e);
    }
  }

  /** Reads a file whole. */
  String readText(Input file) {
    return file.readText(streams, true);
  }

  Streams streams() {
    return streams;
  }

  private void score(Input file, int number, String line, Consumer<JsonObject> scorer) {
    try {
      scorer.accept(JsonObject.parse(line));
    } catch (JsonException e) {
      badLines++;
      streams.warn(file.shownName() + ":" + number + ": " + e.getMessage());
    }
  }
}
