package org.fihrist.cli.io;

/**
 * Text as it can be shown: what a reader would not see, or what a terminal would obey, becomes its
 * code point, such as {@code <U+200F>}. Everything else keeps its logical order.
 */
public final class Visible {

  private Visible() {}

  /**
   * Shows all invisible characters, line breaks too.
   *
   * @param text any text
   * @return the text on one line
   */
  public static String line(CharSequence text) {
    return show(text, false);
  }

  /**
   * Shows all invisible characters but line breaks and tabs.
   *
   * @param text any text
   * @return the text in its lines
   */
  public static String text(CharSequence text) {
    return show(text, true);
  }

  /**
   * Whether a code point needs its number to be seen.
   *
   * @param codePoint any code point, a lone surrogate too
   * @return true for controls, formats, spaces other than U+0020, and what is no character
   */
  public static boolean isInvisible(int codePoint) {
    if (codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint == 0x034F) {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.SPACE_SEPARATOR -> codePoint != ' ';
      default -> false;
    };
  }

  private static String show(CharSequence text, boolean keepLines) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      i += Character.charCount(codePoint);
      if (isInvisible(codePoint) && !(keepLines && (codePoint == '\n' || codePoint == '\t'))) {
        shown.append(String.format(java.util.Locale.ROOT, "<U+%04X>", codePoint));
      } else {
        shown.appendCodePoint(codePoint);
      }
    }
    return shown.toString();
  }
}
