package org.fihrist.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.UserError;
import org.fihrist.cli.io.Utf8Lines;
import org.fihrist.cli.json.JsonException;
import org.fihrist.cli.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a corpus, read as they are asked for: a line each, or in a file whose name ends
 * in {@code .jsonl} the field {@code text} of each line. A line that is no such object is told and
 * left out.
 */
final class Documents implements Iterable<String> {

  private final Streams streams;
  private final List<Input> inputs;
  private final boolean strict;
  private int badLines;

  Documents(Streams streams, List<String> files, boolean strict) {
    this.streams = streams;
    this.inputs = Input.of(files);
    this.strict = strict;
  }

  /** How many lines were left out. */
  int badLines() {
    return badLines;
  }

  @Override
  public Iterator<String> iterator() {
    return new Reading();
  }

  private final class Reading implements Iterator<String> {

    private final Iterator<Input> rest = inputs.iterator();
    private @Nullable OpenInput open;
    private @Nullable String next = read();

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public String next() {
      String document = next;
      if (document == null) {
        throw new NoSuchElementException();
      }
      next = read();
      return document;
    }

    private @Nullable String read() {
      while (open != null || rest.hasNext()) {
        OpenInput input = open == null ? new OpenInput(rest.next()) : open;
        open = input;
        String document = input.next();
        if (document != null) {
          return document;
        }
        input.close();
        open = null;
      }
      return null;
    }
  }

  /** A file that is being read. */
  private final class OpenInput {

    private final Input input;
    private final InputStream stream;
    private final Utf8Lines lines;
    private final boolean jsonLines;

    OpenInput(Input input) {
      this.input = input;
      this.stream = input.open(streams);
      this.lines = new Utf8Lines(stream, input.shownName());
      this.jsonLines = input.name().endsWith(".jsonl");
    }

    @Nullable String next() {
      for (String line = lines.next(); line != null; line = lines.next()) {
        String document = line.isBlank() ? null : jsonLines ? text(line) : line;
        if (document != null) {
          return document;
        }
      }
      return null;
    }

    private @Nullable String text(String line) {
      try {
        return JsonObject.parse(line).string("text");
      } catch (JsonException e) {
        badLines++;
        streams.warn(input.shownName() + ":" + lines.number() + ": " + e.getMessage());
        return null;
      }
    }

    void close() {
      try {
        stream.close();
      } catch (IOException e) {
        throw new UserError("cannot close " + input.shownName(), e);
      }
      if (lines.firstError() >= 0) {
        input.report(streams, strict, lines.firstError(), "");
      }
    }
  }
}
