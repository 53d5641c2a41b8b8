package org.fihrist.normalize;

import org.fihrist.text.ArabicChars;

/** The character classes that the rules speak of. */
final class Signs {

  private Signs() {}

  static boolean isOpener(char c) {
    return c == '(' || c == '[' || c == '\u00AB' || c == ArabicChars.ORNATE_RIGHT_PARENTHESIS;
  }

  static boolean isCloser(char c) {
    return c == ')' || c == ']' || c == '\u00BB' || c == ArabicChars.ORNATE_LEFT_PARENTHESIS;
  }

  /** What stands before a bracket in a smiling face. */
  static boolean isEyes(char c) {
    return c == ':' || c == ';' || c == '-' || c == '=';
  }

  /** Punctuation that follows its word without a space. */
  static boolean isMark(char c) {
    return isArabicMark(c)
        || c == '.'
        || c == ','
        || c == ':'
        || c == ';'
        || c == ArabicChars.FULL_STOP;
  }

  /** Punctuation that Arabic text always puts a space after. */
  static boolean isArabicMark(char c) {
    return c == ArabicChars.COMMA
        || c == ArabicChars.SEMICOLON
        || c == ArabicChars.QUESTION_MARK
        || c == '!';
  }

  static boolean isPercent(char c) {
    return c == '%' || c == ArabicChars.PERCENT_SIGN;
  }

  static boolean isLetter(char c) {
    return ArabicChars.isLetter(c);
  }

  static boolean isLetterOrMark(char c) {
    return ArabicChars.isLetter(c) || ArabicChars.isMark(c);
  }

  static boolean isWordPart(char c) {
    return ArabicChars.isWordPart(c);
  }

  /** A decimal digit of any script; false for -1. */
  static boolean isDigit(int c) {
    return c >= '0' && (c <= '9' || (c > 0x2FF && Character.isDigit(c)));
  }

  /** Blocks that have no Latin letter: Arabic text must not pay for a search in all scripts. */
  private static boolean isFarFromLatin(int c) {
    return (c >= 0x370 && c < 0x1D00)
        || (c >= 0xAB70 && c < 0xFB00)
        || (c >= 0xFB07 && c < 0xFF21)
        || c >= 0x1E000;
  }

  /** A letter of the Latin script. */
  static boolean isLatin(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return !isFarFromLatin(c)
        && Character.isLetter(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
