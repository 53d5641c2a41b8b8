package org.fihrist.match;

import java.io.IOException;
import java.io.Reader;

/** The units of a reader, which is not closed. */
final class ReaderSource extends Source {

  /** The reader's exception on its way through the scan. */
  static final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final IOException cause;

    Failure(IOException cause) {
      super(cause);
      this.cause = cause;
    }

    IOException cause() {
      return cause;
    }
  }

  private final Reader reader;
  private long read;

  ReaderSource(Reader reader) {
    this.reader = reader;
  }

  @Override
  boolean fill(Window window, int units) {
    window.ensure(units);
    try {
      int count = reader.read(window.chars, window.length, units);
      if (count < 0) {
        return false;
      }
      window.length += count;
      read += count;
    } catch (IOException e) {
      throw new Failure(e);
    }
    if (read > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "the text has more than " + Integer.MAX_VALUE + " units, at least " + read);
    }
    return true;
  }
}
