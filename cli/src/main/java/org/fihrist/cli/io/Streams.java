package org.fihrist.cli.io;

import java.io.InputStream;

/**
 * What a command reads and writes, so that a test can run it in its own process.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal whether standard output is a terminal that shows colours
 */
public record Streams(InputStream in, TextOutput out, TextOutput err, boolean terminal) {

  /**
   * Writes one line to standard error at once, after what standard output holds back.
   *
   * @param message the line, without a line break
   */
  public void warn(String message) {
    out.flush();
    err.print("fihrist: ").print(Visible.line(message)).print("\n").flush();
  }
}
