package org.fihrist.cli;

import org.fihrist.cli.io.TextOutput;
import org.fihrist.cli.io.Visible;
import org.fihrist.text.Span;

/** Rows of findings, cells parted by tabs; a cell never holds a tab or a line break. */
final class Rows {

  private Rows() {}

  static void print(TextOutput out, String prefix, Span span, String... cells) {
    out.print(prefix).print(span.start()).print("\t").print(span.end());
    for (String cell : cells) {
      out.print("\t").print(Visible.line(cell));
    }
    out.print("\n");
  }
}
