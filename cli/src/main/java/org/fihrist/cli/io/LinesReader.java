package org.fihrist.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of an input as characters, each ended by a line feed. For one thread. */
public final class LinesReader extends Reader {

  private final InputStream in;
  private final Utf8Lines lines;
  private String line = "";
  private int at;

  /**
   * Characters of a stream.
   *
   * @param in the bytes, closed with this reader
   * @param name what to call them in an error message
   */
  public LinesReader(InputStream in, String name) {
    this.in = Objects.requireNonNull(in, "in");
    this.lines = new Utf8Lines(in, name);
  }

  /**
   * Where the first byte is that is not UTF-8, so far.
   *
   * @return its offset, or -1
   */
  public long firstError() {
    return lines.firstError();
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (at == line.length()) {
      String next = next();
      if (next == null) {
        return -1;
      }
      line = next + "\n";
      at = 0;
    }
    int count = Math.min(length, line.length() - at);
    line.getChars(at, at + count, into, from);
    at += count;
    return count;
  }

  private @Nullable String next() throws IOException {
    try {
      return lines.next();
    } catch (UserError e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
