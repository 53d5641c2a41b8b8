package org.fihrist.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fihrist.text.Span;

/** Small questions about texts that several tasks ask. */
final class Texts {

  private Texts() {}

  /** Where two texts differ first, with the code points there. */
  static String difference(String expected, String found) {
    int at = 0;
    while (at < expected.length()
        && at < found.length()
        && expected.charAt(at) == found.charAt(at)) {
      at++;
    }
    return "at " + at + ": expected " + codePoint(expected, at) + ", found " + codePoint(found, at);
  }

  private static String codePoint(String text, int at) {
    return at == text.length()
        ? "the end"
        : String.format(Locale.ROOT, "U+%04X", text.codePointAt(at));
  }

  /** Tokens: maximal runs of letters, digits and marks. */
  static List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      boolean inside = isTokenPart(codePoint);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        tokens.add(new Span(start, i));
        start = -1;
      }
      i += Character.charCount(codePoint);
    }
    if (start >= 0) {
      tokens.add(new Span(start, text.length()));
    }
    return tokens;
  }

  /** The span from the first token that it touches to the last; itself when it touches none. */
  static Span widen(Span span, List<Span> tokens) {
    int start = -1;
    int end = -1;
    for (Span token : tokens) {
      if (token.overlaps(span)) {
        start = start < 0 ? token.start() : start;
        end = token.end();
      }
    }
    return start < 0 ? span : new Span(start, end);
  }

  private static boolean isTokenPart(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }
}
