package org.fihrist.repair;

import org.fihrist.text.ArabicChars;

/** The classes of signs in the table of punctuation that CLEAN defines. */
final class Punctuation {

  private Punctuation() {}

  static boolean isOpener(int c) {
    return c == '(' || c == '[' || c == '\u00AB' || c == ArabicChars.ORNATE_RIGHT_PARENTHESIS;
  }

  static boolean isCloser(int c) {
    return c == ')' || c == ']' || c == '\u00BB' || c == ArabicChars.ORNATE_LEFT_PARENTHESIS;
  }

  /** Marks that stand close to the word before them. */
  static boolean isMark(int c) {
    return isWideMark(c)
        || c == ','
        || c == ';'
        || c == ':'
        || c == '.'
        || c == ArabicChars.FULL_STOP;
  }

  /** Marks after which a space stands, whatever follows. */
  static boolean isWideMark(int c) {
    return c == ArabicChars.COMMA
        || c == ArabicChars.SEMICOLON
        || c == ArabicChars.QUESTION_MARK
        || c == '!';
  }

  /** Signs that make a face of a bracket after them. */
  static boolean isEyes(int c) {
    return c == ':' || c == ';' || c == '-' || c == '=';
  }

  static boolean isPercent(int c) {
    return c == '%' || c == ArabicChars.PERCENT_SIGN;
  }

  static boolean isDigit(int c) {
    return c >= 0 && ArabicChars.digitValue((char) c) >= 0;
  }

  static boolean isLetterOrMark(int c) {
    return c >= 0 && (ArabicChars.isLetter((char) c) || ArabicChars.isMark((char) c));
  }

  static boolean isLetter(int c) {
    return c >= 0 && ArabicChars.isLetter((char) c);
  }

  static boolean isLatin(int c) {
    return c >= 0
        && Character.isLetter((char) c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
