package org.fihrist.cli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.fihrist.cli.io.TextOutput;
import org.fihrist.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in UTF-8 on one line. Any UTF-16 sequence is kept: a lone surrogate is written as an
 * escape. For one thread.
 */
public final class JsonWriter implements AutoCloseable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final JsonGenerator generator;

  /**
   * A writer.
   *
   * @param out an output for JSON; it is flushed, not closed, when this writer is closed
   */
  public JsonWriter(TextOutput out) {
    try {
      generator = FACTORY.createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One step of the generator. */
  private interface Step {
    void run() throws IOException;
  }

  /**
   * Begins an object in a list, or the outermost one.
   *
   * @return this writer
   */
  public JsonWriter beginObject() {
    return step(generator::writeStartObject);
  }

  /**
   * Ends an object.
   *
   * @return this writer
   */
  public JsonWriter endObject() {
    return step(generator::writeEndObject);
  }

  /**
   * Begins a field that is a list.
   *
   * @param name the field's name
   * @return this writer
   */
  public JsonWriter beginArray(String name) {
    return step(() -> generator.writeArrayFieldStart(name));
  }

  /**
   * Ends a list.
   *
   * @return this writer
   */
  public JsonWriter endArray() {
    return step(generator::writeEndArray);
  }

  /**
   * A text.
   *
   * @param name the field's name
   * @param value its value, any UTF-16 sequence
   * @return this writer
   */
  public JsonWriter field(String name, String value) {
    return step(() -> generator.writeStringField(name, value));
  }

  /**
   * A whole number.
   *
   * @param name the field's name
   * @param value its value
   * @return this writer
   */
  public JsonWriter field(String name, long value) {
    return step(() -> generator.writeNumberField(name, value));
  }

  /**
   * A number, with at most four digits after the point.
   *
   * @param name the field's name
   * @param value its value, finite
   * @return this writer
   */
  public JsonWriter field(String name, double value) {
    return step(() -> generator.writeNumberField(name, Math.round(value * 1e4) / 1e4));
  }

  /**
   * A number of any size.
   *
   * @param name the field's name
   * @param value its value
   * @return this writer
   */
  public JsonWriter field(String name, BigDecimal value) {
    return step(() -> generator.writeNumberField(name, value));
  }

  /**
   * A list of texts.
   *
   * @param name the field's name
   * @param values its values
   * @return this writer
   */
  public JsonWriter field(String name, List<String> values) {
    beginArray(name);
    for (String value : values) {
      step(() -> generator.writeString(value));
    }
    return endArray();
  }

  /**
   * The fields {@code start} and {@code end}.
   *
   * @param span what they say
   * @return this writer
   */
  public JsonWriter span(Span span) {
    return field("start", span.start()).field("end", span.end());
  }

  /**
   * The name of a field whose value is written next.
   *
   * @param name the field's name
   * @return this writer
   */
  public JsonWriter name(String name) {
    return step(() -> generator.writeFieldName(name));
  }

  /**
   * A pair of offsets, in a list or after a name.
   *
   * @param span the pair
   * @return this writer
   */
  public JsonWriter pair(Span span) {
    return step(
        () -> {
          generator.writeStartArray();
          generator.writeNumber(span.start());
          generator.writeNumber(span.end());
          generator.writeEndArray();
        });
  }

  /**
   * A field with the value that was read, unchanged.
   *
   * @param name the field's name
   * @param value what {@link JsonObject#raw} gave
   * @return this writer
   */
  public JsonWriter echo(String name, @Nullable Object value) {
    return step(
        () -> {
          generator.writeFieldName(name);
          echo(value);
        });
  }

  @Override
  public void close() {
    step(generator::close);
  }

  private void echo(@Nullable Object value) throws IOException {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof JsonNumber number) {
      generator.writeNumber(number.text());
    } else if (value instanceof Boolean bool) {
      generator.writeBoolean(bool);
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      for (Object item : list) {
        echo(item);
      }
      generator.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        generator.writeFieldName((String) entry.getKey());
        echo(entry.getValue());
      }
      generator.writeEndObject();
    }
  }

  private JsonWriter step(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
