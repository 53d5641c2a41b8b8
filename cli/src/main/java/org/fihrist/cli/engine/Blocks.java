package org.fihrist.cli.engine;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.text.Span;

/**
 * Cuts a very long text into blocks that are read one by one, so that memory stays bounded: at a
 * line break where there is one, else at a space, never inside a surrogate pair. White space
 * between two blocks belongs to none. What one block says is not known in the next.
 */
public final class Blocks {

  /** A text up to this length is one block. */
  public static final int LONGEST = 1 << 20;

  private Blocks() {}

  /**
   * The blocks of a text.
   *
   * @param text the text
   * @param longest how long a block may be, at least 2
   * @return the blocks in order; one, of all of it, when it is not longer
   */
  public static List<Span> of(CharSequence text, int longest) {
    List<Span> blocks = new ArrayList<>();
    int start = 0;
    while (text.length() - start > longest) {
      int cut = cut(text, start, start + longest);
      int end = cut;
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      blocks.add(new Span(start, end));
      start = cut;
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    if (start < text.length() || blocks.isEmpty()) {
      blocks.add(new Span(start, text.length()));
    }
    return blocks;
  }

  private static int cut(CharSequence text, int start, int limit) {
    int least = start + (limit - start) / 2;
    int space = -1;
    for (int i = limit; i > least; i--) {
      char before = text.charAt(i - 1);
      if (before == '\n') {
        return i;
      }
      if (space < 0 && before == ' ') {
        space = i;
      }
    }
    if (space > 0) {
      return space;
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }
}
