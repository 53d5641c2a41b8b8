package org.fihrist.cli.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Objects;

/**
 * Writes UTF-8, whatever the platform's charset is. UTF-8 cannot hold a lone surrogate: U+FFFD is
 * written in its place or, in JSON, an escape. An output that fails throws {@link OutputFailure}.
 * For one thread.
 */
public final class TextOutput extends Writer {

  private enum Surrogates {
    /** U+FFFD, for text. */
    REPLACE,
    /** A backslash escape, for JSON, where a lone surrogate can only be inside a string. */
    ESCAPE
  }

  private static final int CAPACITY = 1 << 16;
  private static final int LINE_CAPACITY = 1 << 12;

  /** The longest form of one unit: a JSON escape. */
  private static final int LONGEST = 6;

  private static final String HEX = "0123456789abcdef";

  private final OutputStream out;
  private final String name;
  private final Surrogates surrogates;
  private final byte[] buffer;
  private int size;
  private char high;
  private boolean hasFailed;

  /**
   * An output for text.
   *
   * @param out where the bytes go
   * @param name what to call it in an error message
   */
  public TextOutput(OutputStream out, String name) {
    this(out, name, Surrogates.REPLACE, CAPACITY);
  }

  private TextOutput(OutputStream out, String name, Surrogates surrogates, int capacity) {
    this.out = Objects.requireNonNull(out, "out");
    this.name = Objects.requireNonNull(name, "name");
    this.surrogates = surrogates;
    buffer = new byte[capacity];
  }

  /**
   * An output to the same stream in which lone surrogates are JSON escapes. What this one holds
   * back is written first.
   *
   * @return a new output
   */
  public TextOutput forJson() {
    flush();
    return new TextOutput(out, name, Surrogates.ESCAPE, CAPACITY);
  }

  /**
   * An output for one line of JSON.
   *
   * @param line where the bytes go
   * @return a new output with a small buffer
   */
  public static TextOutput jsonLine(ByteArrayOutputStream line) {
    return new TextOutput(line, "a line", Surrogates.ESCAPE, LINE_CAPACITY);
  }

  /**
   * Writes a text.
   *
   * @param text what to write
   * @return this output
   */
  public TextOutput print(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
    return this;
  }

  /**
   * Writes a number.
   *
   * @param number what to write
   * @return this output
   */
  public TextOutput print(long number) {
    return print(Long.toString(number));
  }

  /**
   * Writes bytes that are UTF-8 already.
   *
   * @param bytes what to write
   */
  public void writeUtf8(ByteArrayOutputStream bytes) {
    if (bytes.size() <= buffer.length - size && high == 0) {
      byte[] copied = bytes.toByteArray();
      System.arraycopy(copied, 0, buffer, size, copied.length);
      size += copied.length;
      return;
    }
    flushBuffer();
    try {
      bytes.writeTo(out);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void write(char[] chars, int from, int length) {
    for (int i = from; i < from + length; i++) {
      put(chars[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) {
    for (int i = from; i < from + length; i++) {
      put(text.charAt(i));
    }
  }

  @Override
  public void write(int unit) {
    put((char) unit);
  }

  @Override
  public void flush() {
    flushBuffer();
    try {
      out.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Flushes, unless an earlier failure was told already. */
  public void finish() {
    if (!hasFailed) {
      flush();
    }
  }

  @Override
  public void close() {
    flush();
    try {
      out.close();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private OutputFailure failure(IOException e) {
    hasFailed = true;
    return new OutputFailure(name, e);
  }

  private void flushBuffer() {
    if (high != 0) {
      char alone = high;
      high = 0;
      putAlone(alone);
    }
    drain();
  }

  private void drain() {
    int length = size;
    size = 0;
    try {
      out.write(buffer, 0, length);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private void put(char unit) {
    if (size > buffer.length - 2 * LONGEST) {
      drain();
    }
    if (high != 0) {
      char first = high;
      high = 0;
      if (Character.isLowSurrogate(unit)) {
        putPair(Character.toCodePoint(first, unit));
        return;
      }
      putAlone(first);
    }
    if (unit < 0x80) {
      buffer[size++] = (byte) unit;
    } else if (Character.isHighSurrogate(unit)) {
      high = unit;
    } else if (Character.isLowSurrogate(unit)) {
      putAlone(unit);
    } else {
      putUnit(unit);
    }
  }

  private void putUnit(char unit) {
    if (unit < 0x800) {
      buffer[size++] = (byte) (0xC0 | unit >> 6);
    } else {
      buffer[size++] = (byte) (0xE0 | unit >> 12);
      buffer[size++] = (byte) (0x80 | unit >> 6 & 0x3F);
    }
    buffer[size++] = (byte) (0x80 | unit & 0x3F);
  }

  private void putPair(int codePoint) {
    buffer[size++] = (byte) (0xF0 | codePoint >> 18);
    buffer[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
    buffer[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
    buffer[size++] = (byte) (0x80 | codePoint & 0x3F);
  }

  private void putAlone(char surrogate) {
    if (surrogates == Surrogates.REPLACE) {
      putUnit('\uFFFD');
      return;
    }
    buffer[size++] = '\\';
    buffer[size++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      buffer[size++] = (byte) HEX.charAt(surrogate >> shift & 0xF);
    }
  }
}
