package org.fihrist.cli.render;

import org.fihrist.repair.RepairEdit;

/**
 * A changed word before and after, or so much of a very long one as stands near the change.
 *
 * @param before the word as it was
 * @param after the word with the change, and no other, made
 */
record Change(String before, String after) {

  /** How many units on either side of a change are shown. */
  static final int MAX_CONTEXT = 40;

  private static final String CUT = "\u2026";

  static Change of(CharSequence original, RepairEdit edit) {
    int start = edit.span().start();
    int end = edit.span().end();
    int from = start;
    while (from > 0 && start - from < MAX_CONTEXT && isInWord(original, from - 1)) {
      from--;
    }
    int to = end;
    while (to < original.length() && to - end < MAX_CONTEXT && isInWord(original, to)) {
      to++;
    }
    String head = from > 0 && isInWord(original, from - 1) ? CUT : "";
    String tail = to < original.length() && isInWord(original, to) ? CUT : "";
    head += original.subSequence(from, start);
    tail = original.subSequence(end, to) + tail;
    return new Change(head + edit.span().of(original) + tail, head + edit.replacement() + tail);
  }

  private static boolean isInWord(CharSequence text, int at) {
    return !Character.isWhitespace(text.charAt(at));
  }

  @Override
  public String toString() {
    return before + " \u2192 " + after;
  }
}
