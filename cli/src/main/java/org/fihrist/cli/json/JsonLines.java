package org.fihrist.cli.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.OutputFailure;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.TextOutput;
import org.fihrist.cli.io.UserError;
import org.fihrist.cli.io.Utf8Lines;
import org.jspecify.annotations.Nullable;

/**
 * The contract of {@code --jsonl}: one object a line in, one a line out, in the same order, with
 * the {@code id} of the line. A line that cannot be answered gives {@code {"id", "error", "line"}},
 * and the run goes on. An empty line is passed over. What is written is flushed before the next
 * line is waited for, so that a program can talk to the command line by line.
 */
public final class JsonLines {

  /** Answers one line. */
  @FunctionalInterface
  public interface Handler {

    /**
     * Writes the fields of the answer, after its {@code id}.
     *
     * @param in the line
     * @param out the object that is begun and will be ended
     * @throws JsonException if the line lacks something; what was written of it is dropped
     */
    void answer(JsonObject in, JsonWriter out);
  }

  private final Streams streams;
  private final boolean strict;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean hasErrors;

  /**
   * A run.
   *
   * @param streams where answers and warnings go
   * @param strict whether a line that is not UTF-8 is refused
   */
  public JsonLines(Streams streams, boolean strict) {
    this.streams = Objects.requireNonNull(streams, "streams");
    this.strict = strict;
  }

  /**
   * Answers all lines of some inputs.
   *
   * @param inputs where the lines are
   * @param handler what answers them
   * @return whether every line was answered
   * @throws UserError if an input cannot be read
   */
  public boolean run(List<Input> inputs, Handler handler) {
    for (Input input : inputs) {
      try (InputStream in = input.open(streams)) {
        run(input, new Utf8Lines(in, input.shownName()), handler);
      } catch (IOException e) {
        throw new UserError("cannot close " + input.shownName(), e);
      }
    }
    streams.out().flush();
    return !hasErrors;
  }

  private void run(Input input, Utf8Lines lines, Handler handler) {
    boolean warned = false;
    for (String text = lines.next(); text != null; text = next(lines)) {
      if (!text.isBlank()) {
        answer(text, lines, handler);
      }
      if (lines.lineHasError() && !warned && !strict) {
        warned = true;
        input.report(streams, false, lines.firstError(), " (line " + lines.number() + ")");
      }
    }
  }

  private @Nullable String next(Utf8Lines lines) {
    if (!lines.isReady()) {
      streams.out().flush();
    }
    return lines.next();
  }

  private void answer(String text, Utf8Lines lines, Handler handler) {
    line.reset();
    try {
      if (strict && lines.lineHasError()) {
        throw new JsonException("invalid UTF-8, refused by --strict");
      }
      JsonObject in = JsonObject.parse(text);
      write(in, out -> handler.answer(in, out));
    } catch (JsonException e) {
      reject(text, lines.number(), e.getMessage());
    } catch (UserError | OutputFailure e) {
      throw e;
    } catch (RuntimeException e) {
      // A fault of ours on one line must not lose the answers to the others.
      reject(text, lines.number(), "internal error: " + e);
    }
    line.write('\n');
    streams.out().writeUtf8(line);
  }

  private void reject(String text, int number, String error) {
    hasErrors = true;
    line.reset();
    write(JsonObject.parseLeniently(text), out -> out.field("error", error).field("line", number));
  }

  private void write(JsonObject in, Consumer<JsonWriter> fields) {
    JsonWriter out = new JsonWriter(TextOutput.jsonLine(line));
    out.beginObject().echo("id", in.raw("id"));
    fields.accept(out);
    out.endObject().close();
  }
}
