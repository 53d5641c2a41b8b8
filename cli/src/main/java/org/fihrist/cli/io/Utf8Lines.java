package org.fihrist.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of UTF-8, ended by LF or CR LF, and knows their numbers and where they are not UTF-8.
 * A byte order mark at the start is passed over. Memory: the longest line. For one thread.
 */
public final class Utf8Lines {

  private static final int CHUNK = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final String name;
  private byte[] buffer = new byte[CHUNK];
  private int start;
  private int end;
  private long position;
  private boolean atEnd;
  private int number;
  private long firstError = -1;
  private boolean lineHasError;

  /**
   * Lines of a stream.
   *
   * @param in the bytes
   * @param name what to call them in an error message
   */
  public Utf8Lines(InputStream in, String name) {
    this.in = Objects.requireNonNull(in, "in");
    this.name = Objects.requireNonNull(name, "name");
  }

  /**
   * The next line.
   *
   * @return the line without its end, or null after the last
   * @throws UserError if the stream cannot be read, or a line has 2 GB
   */
  public @Nullable String next() {
    int lineFeed = findLineFeed(start);
    while (lineFeed < 0 && !atEnd) {
      int scanned = end - start;
      fill();
      lineFeed = findLineFeed(start + scanned);
    }
    if (lineFeed < 0 && start == end) {
      return null;
    }
    int lineEnd = lineFeed < 0 ? end : lineFeed;
    String line = decode(lineEnd);
    int after = lineFeed < 0 ? end : lineFeed + 1;
    position += after - start;
    start = after;
    return line;
  }

  /**
   * The number of the line that was read last, from 1.
   *
   * @return the number, 0 before the first
   */
  public int number() {
    return number;
  }

  /**
   * What to call the source in a message.
   *
   * @return the name given
   */
  public String name() {
    return name;
  }

  /**
   * Where the first byte is that is not UTF-8, so far.
   *
   * @return its offset in the stream, or -1
   */
  public long firstError() {
    return firstError;
  }

  /**
   * Whether the line that was read last is not UTF-8 all through.
   *
   * @return true when it holds a U+FFFD for bytes that are none
   */
  public boolean lineHasError() {
    return lineHasError;
  }

  /**
   * Whether the next line is here already, so that reading it will not wait for the writer.
   *
   * @return true when nothing needs to be flushed before reading on
   */
  public boolean isReady() {
    return findLineFeed(start) >= 0;
  }

  private String decode(int lineEnd) {
    number++;
    int from = number == 1 && startsWithMark() ? start + BYTE_ORDER_MARK.length : start;
    int to = lineEnd > from && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    Utf8.Decoded decoded = Utf8.decode(buffer, from, to);
    lineHasError = decoded.firstError() >= 0;
    if (lineHasError && firstError < 0) {
      firstError = position + (from - start) + decoded.firstError();
    }
    return decoded.text();
  }

  private boolean startsWithMark() {
    return end - start >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            buffer,
            start,
            start + BYTE_ORDER_MARK.length,
            BYTE_ORDER_MARK,
            0,
            BYTE_ORDER_MARK.length);
  }

  private int findLineFeed(int from) {
    for (int i = from; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void fill() {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      grow();
    }
    try {
      int read = in.read(buffer, end, buffer.length - end);
      atEnd = read < 0;
      end += Math.max(read, 0);
    } catch (IOException e) {
      throw new UserError("cannot read " + name + ": " + FileErrors.reason(e), e);
    }
  }

  private void grow() {
    int longest = Integer.MAX_VALUE - 8;
    if (buffer.length == longest) {
      throw new UserError(name + ": line " + (number + 1) + " has more than " + longest + " bytes");
    }
    buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, longest));
  }
}
