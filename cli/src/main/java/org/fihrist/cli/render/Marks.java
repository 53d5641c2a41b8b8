package org.fihrist.cli.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.fihrist.text.Span;

/**
 * Writes a text with marks that may nest and cross: where two cross, the inner one is closed and
 * opened again, so that what is written nests.
 */
final class Marks {

  /** Takes a marked text piece by piece. */
  interface Writer {

    /** The next characters of the text. */
    void text(int start, int end);

    /** A mark begins; the second time a mark begins it is only opened again. */
    void open(Finding finding, boolean first);

    /** The innermost mark ends; {@code last} when it does not go on. */
    void close(Finding finding, boolean last);
  }

  /** A finding with its place in the text that is written. */
  record Placed(Finding finding, Span span) {}

  private final Writer out;
  private final Deque<Placed> open = new ArrayDeque<>();
  private int at;

  private Marks(Writer out) {
    this.out = out;
  }

  /** Writes a text of some length; the findings are by start, the longer first. */
  static void write(List<Placed> findings, int length, Writer out) {
    Marks marks = new Marks(out);
    for (Placed finding : findings) {
      marks.begin(finding);
    }
    marks.closeUntil(length);
    marks.advance(length);
  }

  private void begin(Placed finding) {
    if (finding.span().isEmpty()) {
      return;
    }
    closeUntil(finding.span().start());
    advance(finding.span().start());
    out.open(finding.finding(), true);
    open.push(finding);
  }

  /** Closes what ends at or before an offset. */
  private void closeUntil(int offset) {
    for (int end = nextEnd(); end <= offset; end = nextEnd()) {
      advance(end);
      List<Placed> again = new ArrayList<>();
      while (!open.isEmpty() && hasEnding(end)) {
        Placed top = open.pop();
        boolean last = top.span().end() <= end;
        out.close(top.finding(), last);
        if (!last) {
          again.add(0, top);
        }
      }
      for (Placed placed : again) {
        out.open(placed.finding(), false);
        open.push(placed);
      }
    }
  }

  private boolean hasEnding(int end) {
    return open.stream().anyMatch(placed -> placed.span().end() <= end);
  }

  private int nextEnd() {
    return open.stream().mapToInt(placed -> placed.span().end()).min().orElse(Integer.MAX_VALUE);
  }

  private void advance(int offset) {
    if (offset > at) {
      out.text(at, offset);
      at = offset;
    }
  }
}
