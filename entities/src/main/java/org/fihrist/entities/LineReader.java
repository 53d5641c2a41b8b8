package org.fihrist.entities;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines with their numbers; a line beyond the limit is passed over without being kept. */
final class LineReader {

  private final Reader in;
  private final int limit;
  private final char[] buffer = new char[1 << 14];
  private final StringBuilder line = new StringBuilder();
  private int at;
  private int filled;
  private long number;
  private long length;

  LineReader(Reader in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The number of the line read last, from 1. */
  long number() {
    return number;
  }

  /** How long the line read last is; beyond the limit its text is cut there. */
  boolean isTooLong() {
    return length > limit;
  }

  String tooLong() {
    return "the line has " + length + " characters, the limit is " + limit;
  }

  /** The next line without its end, or null after the last one. */
  @Nullable String next() throws IOException {
    line.setLength(0);
    length = 0;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int room = limit - line.length();
      line.append(buffer, at, Math.min(end - at, room));
      length += end - at;
      boolean complete = end < filled;
      at = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    return any ? finish() : null;
  }

  private String finish() {
    number++;
    int last = line.length() - 1;
    if (last >= 0 && line.charAt(last) == '\r') {
      line.setLength(last);
    }
    if (number == 1 && line.length() > 0 && line.charAt(0) == '\uFEFF') {
      line.deleteCharAt(0);
    }
    return line.toString();
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
