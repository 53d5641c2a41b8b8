package org.fihrist.normalize;

/**
 * Rule C5: a run of white space becomes one space, one line break or two; none is left at the ends
 * of the text.
 */
final class WhiteSpace implements Rule {

  /** Line breaks are kept, at most two in a row. */
  static final WhiteSpace LINES = new WhiteSpace(true);

  /** Rule M7: a line break is a space. */
  static final WhiteSpace ONE_LINE = new WhiteSpace(false);

  private final boolean lines;

  private WhiteSpace(boolean lines) {
    this.lines = lines;
  }

  /** Whether a unit is white space. */
  static boolean is(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    if (c < '\u1680') {
      return c == '\u0085' || c == '\u00A0';
    }
    return c == '\u1680'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  @Override
  public NormalizationRule name() {
    return NormalizationRule.WHITE_SPACE;
  }

  @Override
  public void apply(Draft draft) {
    int i = 0;
    while (i < draft.length) {
      if (!is(draft.text[i])) {
        draft.keep(i++);
        continue;
      }
      int run = i;
      int breaks = 0;
      while (i < draft.length && is(draft.text[i])) {
        breaks += breaks(draft, i++);
      }
      if (run == 0 || i == draft.length) {
        draft.forget(run, i);
      } else if (!lines || breaks == 0) {
        draft.merge(run, i, ' ');
      } else if (breaks == 1) {
        draft.merge(run, i, '\n');
      } else if (i - run != 2 || draft.text[run] != '\n' || draft.text[run + 1] != '\n') {
        draft.merge(run, i, "\n\n");
      } else {
        draft.keep(run, i);
      }
    }
    draft.commit();
  }

  /** How many line breaks a unit counts for; the line feed after a carriage return for none. */
  private static int breaks(Draft draft, int unit) {
    return switch (draft.text[unit]) {
      case '\n' -> draft.at(unit - 1) == '\r' ? 0 : 1;
      case '\u000B', '\f', '\r', '\u0085', '\u2028' -> 1;
      case '\u2029' -> 2;
      default -> 0;
    };
  }
}
