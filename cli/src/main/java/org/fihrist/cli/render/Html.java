package org.fihrist.cli.render;

import java.util.Locale;
import org.fihrist.cli.io.Visible;

/** Text as it may stand in a page, in an element or in a quoted attribute. */
final class Html {

  private Html() {}

  /**
   * Escapes what HTML reads as markup; what cannot be seen or would turn the direction of the text
   * around it becomes its code point. Line breaks and tabs stay.
   */
  static String text(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      i += Character.charCount(codePoint);
      append(escaped, codePoint);
    }
    return escaped.toString();
  }

  /** The same with spaces that can be seen. */
  static String spaces(CharSequence text) {
    return text(text).replace(' ', '\u2423');
  }

  /** An id, as a link where it is one of Wikidata's. */
  static String id(String id) {
    boolean known = id.length() > 1 && id.charAt(0) == 'Q' && isNumber(id);
    return known
        ? "<a rel=\"noreferrer\" href=\"https://www.wikidata.org/wiki/" + id + "\">" + id + "</a>"
        : text(id);
  }

  private static boolean isNumber(String id) {
    for (int i = 1; i < id.length(); i++) {
      if (id.charAt(i) < '0' || id.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder escaped, int codePoint) {
    switch (codePoint) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      case '`' -> escaped.append("&#96;");
      case '\n', '\t' -> escaped.append((char) codePoint);
      case 0x200C, 0x200D -> escaped.appendCodePoint(codePoint);
      default -> {
        if (Visible.isInvisible(codePoint)) {
          escaped.append(String.format(Locale.ROOT, "⟨U+%04X⟩", codePoint));
        } else {
          escaped.appendCodePoint(codePoint);
        }
      }
    }
  }
}
