package org.fihrist.entities;

import org.fihrist.text.ArabicChars;

/** Finds the words around a place in a text. */
final class TextWords {

  private static final byte WORD_PART = 1;
  private static final byte LIGHT = 2;
  private static final byte QUOTE = 4;

  /* Latin, Greek, Cyrillic, Hebrew and Arabic; what lies above is worked out when it is met. */
  private static final byte[] CLASSES = classes();

  private TextWords() {}

  private static byte[] classes() {
    byte[] classes = new byte[0x700];
    for (char c = 0; c < classes.length; c++) {
      classes[c] = classOf(c);
    }
    return classes;
  }

  private static byte classOf(char c) {
    return (byte)
        ((belongsToWord(c) ? WORD_PART : 0)
            | (standsBetweenWords(c) ? LIGHT : 0)
            | (isQuotationMark(c) ? QUOTE : 0));
  }

  /** Whether a unit belongs to a word: a letter, a mark, a digit, or a sign nobody sees. */
  static boolean isWordPart(char c) {
    return ((c < CLASSES.length ? CLASSES[c] : classOf(c)) & WORD_PART) != 0;
  }

  private static boolean belongsToWord(char c) {
    return ArabicChars.isWordPart(c)
        || Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** The start of the word that ends at an offset; the offset itself when none does. */
  static int wordStart(CharSequence text, int end) {
    int at = end;
    while (at > 0 && isWordPart(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The end of the word that starts at an offset; the offset itself when none does. */
  static int wordEnd(CharSequence text, int start) {
    int at = start;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of the word before an offset when only spaces and quotation marks part them, or -1. */
  static int previousEnd(CharSequence text, int start) {
    int at = start;
    while (at > 0 && isLight(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && isWordPart(text.charAt(at - 1)) ? at : -1;
  }

  /**
   * The start of the word after an offset when only spaces and quotation marks part them, or -1.
   */
  static int nextStart(CharSequence text, int end) {
    int at = end;
    while (at < text.length() && isLight(text.charAt(at))) {
      at++;
    }
    return at < text.length() && isWordPart(text.charAt(at)) ? at : -1;
  }

  private static boolean isLight(char c) {
    return ((c < CLASSES.length ? CLASSES[c] : classOf(c)) & LIGHT) != 0;
  }

  private static boolean standsBetweenWords(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || isQuotationMark(c) || isInvisible(c);
  }

  static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  static boolean isQuote(char c) {
    return c < CLASSES.length ? (CLASSES[c] & QUOTE) != 0 : isQuotationMark(c);
  }

  private static boolean isQuotationMark(char c) {
    return c == '"'
        || c == '\''
        || c == '\u00AB'
        || c == '\u00BB'
        || (c >= '\u2018' && c <= '\u201F')
        || c == '\u2039'
        || c == '\u203A';
  }

  /** Whether the word at the start of a span has the article. */
  static boolean hasArticle(CharSequence text, int start, int end) {
    return start + 2 < end
        && text.charAt(start) == ArabicChars.ALEF
        && text.charAt(start + 1) == ArabicChars.LAM;
  }

  /** Whether a span is one word: nothing but the parts of a word in it. */
  static boolean isOneWord(CharSequence text, int start, int end) {
    return wordEnd(text, start) >= end;
  }
}
