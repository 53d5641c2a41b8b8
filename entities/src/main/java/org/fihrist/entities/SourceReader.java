package org.fihrist.entities;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.fihrist.entities.EntryFields.FieldException;
import org.jspecify.annotations.Nullable;

/** One run over a source: lines in, entries and problems out. */
final class SourceReader {

  private static final long PROGRESS = 100_000;

  private final String source;
  private final LineReader lines;
  private final Gazetteer.Builder into;
  private final LoadListener listener;
  private long added;

  SourceReader(String source, Reader in, int limit, Gazetteer.Builder into, LoadListener listener) {
    this.source = source;
    this.lines = new LineReader(in, limit);
    this.into = into;
    this.listener = listener;
  }

  /** The next line that is within the limit, or null at the end. */
  @Nullable String nextLine() throws IOException {
    while (true) {
      String line = readLine();
      if (line == null) {
        listener.progress(lines.number(), added);
        return null;
      }
      if (lines.number() % PROGRESS == 0) {
        listener.progress(lines.number(), added);
      }
      if (!lines.isTooLong()) {
        return line;
      }
      problem("", lines.tooLong());
    }
  }

  private @Nullable String readLine() throws IOException {
    try {
      return lines.next();
    } catch (IOException e) {
      String reason =
          e instanceof CharacterCodingException
              ? "the file is not UTF-8: " + e.getMessage()
              : "the file cannot be read on, it may be cut or damaged: " + e.getMessage();
      throw new GazetteerFormatException(new LoadProblem(source, lines.number() + 1, "", reason));
    }
  }

  long number() {
    return lines.number();
  }

  boolean hasId(String id) {
    return into.entry(id).isPresent();
  }

  void problem(String field, String reason) throws GazetteerFormatException {
    listener.problem(new LoadProblem(source, lines.number(), field, reason));
  }

  void add(EntryFields fields) throws GazetteerFormatException {
    try {
      into.add(fields.entry());
      added++;
    } catch (FieldException e) {
      problem(e.field(), String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      problem("id", String.valueOf(e.getMessage()));
    }
  }
}
