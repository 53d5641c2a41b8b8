package org.fihrist.match;

import java.text.Normalizer;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;

/**
 * What one code point becomes on the way to a MATCH key, before the rules that look at neighbours:
 * the letters of a ligature, the words of an honorific symbol, a letter without its accents, or
 * nothing. Used to build the scanner's table and for the few characters that do not fit in it.
 */
final class Expansion {

  private static final char FIRST_HONORIFIC = '\uFD40';

  /* U+FD40 to U+FD4F, in order. */
  private static final String[] HONORIFICS = {
    "\u0631\u062D\u0645\u0647 \u0627\u0644\u0644\u0647",
    "\u0631\u0636\u064A \u0627\u0644\u0644\u0647 \u0639\u0646\u0647",
    "\u0631\u0636\u064A \u0627\u0644\u0644\u0647 \u0639\u0646\u0647\u0627",
    "\u0631\u0636\u064A \u0627\u0644\u0644\u0647 \u0639\u0646\u0647\u0645",
    "\u0631\u0636\u064A \u0627\u0644\u0644\u0647 \u0639\u0646\u0647\u0645\u0627",
    "\u0631\u0636\u064A \u0627\u0644\u0644\u0647 \u0639\u0646\u0647\u0646",
    "\u0635\u0644\u064A \u0627\u0644\u0644\u0647 \u0639\u0644\u064A\u0647 \u0648\u0627\u0644\u0647",
    "\u0639\u0644\u064A\u0647 \u0627\u0644\u0633\u0644\u0627\u0645",
    "\u0639\u0644\u064A\u0647\u0645 \u0627\u0644\u0633\u0644\u0627\u0645",
    "\u0639\u0644\u064A\u0647\u0645\u0627 \u0627\u0644\u0633\u0644\u0627\u0645",
    "\u0639\u0644\u064A\u0647 \u0627\u0644\u0635\u0644\u0627\u0647 \u0648\u0627\u0644\u0633\u0644\u0627\u0645",
    "\u0642\u062F\u0633 \u0633\u0631\u0647",
    "\u0635\u0644\u064A \u0627\u0644\u0644\u0647 \u0639\u0644\u064A\u0647 \u0648\u0627\u0644\u0647"
        + " \u0648\u0633\u0644\u0645",
    "\u0639\u0644\u064A\u0647\u0627 \u0627\u0644\u0633\u0644\u0627\u0645",
    "\u062A\u0628\u0627\u0631\u0643 \u0648\u062A\u0639\u0627\u0644\u064A",
    "\u0631\u062D\u0645\u0647\u0645 \u0627\u0644\u0644\u0647",
  };

  private Expansion() {}

  /** The folded form of a code point; empty when it is deleted. */
  static String of(int codePoint) {
    if (isInvisible(codePoint) || isDeletedSign(codePoint)) {
      return "";
    }
    if (Character.isBmpCodePoint(codePoint)) {
      char c = (char) codePoint;
      String symbol = symbol(c);
      if (!symbol.isEmpty()) {
        return " " + symbol + " ";
      }
      if (isArabic(c)) {
        return arabic(c);
      }
      String punctuation = punctuation(c);
      if (!punctuation.isEmpty()) {
        return punctuation;
      }
      if (isPresentationForm(c)) {
        return presentation(c);
      }
    }
    return Character.isDigit(codePoint)
        ? String.valueOf((char) ('0' + Character.digit(codePoint, 10)))
        : foreign(Character.toString(codePoint));
  }

  /** Step M1 for a code point with the marks that follow it. */
  static String foreign(String text) {
    if (isItself(text)) {
      return text;
    }
    if (isArabicMathematical(text.codePointAt(0))) {
      return eachArabic(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
    String open = Normalizer.normalize(lowerCase(text), Normalizer.Form.NFKD);
    return Normalizer.normalize(lowerCase(open), Normalizer.Form.NFC);
  }

  /** Whether this is one unit that has no other form, as most. */
  private static boolean isItself(String text) {
    char c = text.charAt(0);
    return text.length() == 1
        && !isAccent(c)
        && Character.toLowerCase(c) == c
        && Normalizer.isNormalized(text, Normalizer.Form.NFKD);
  }

  /** The simple mapping of each code point, as the profile wants it, without accents. */
  private static String lowerCase(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isAccent(c)) {
        lower.appendCodePoint(Character.toLowerCase(c));
      }
      i += Character.charCount(c);
    }
    return lower.toString();
  }

  private static boolean isAccent(int c) {
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0xFE00 && c <= 0xFE0F);
  }

  /** Step C1; the joiner between pictographs is no part of a key either way. */
  static boolean isInvisible(int c) {
    return c == 0x00AD
        || c == 0x034F
        || c == 0x061C
        || c == 0x180E
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F && c != 0x2065)
        || c == 0xFEFF
        || isControl(c);
  }

  private static boolean isControl(int c) {
    return c <= 0x08 || (c >= 0x0E && c <= 0x1F) || (c >= 0x7F && c <= 0x9F && c != 0x85);
  }

  /** Step S3, the signs that are no marks. */
  private static boolean isDeletedSign(int c) {
    return (c >= 0x0600 && c <= 0x0605)
        || c == 0x0890
        || c == 0x0891
        || c == 0x08E2
        || c == 0xFDF0
        || c == 0xFDF1;
  }

  private static boolean isArabic(char c) {
    return ArabicChars.isLetter(c) || ArabicChars.isMark(c) || c == ArabicChars.TATWEEL;
  }

  private static String arabic(char c) {
    return ArabicChars.isMark(c) ? "" : String.valueOf(LetterFolds.match(c));
  }

  static boolean isPresentationForm(char c) {
    return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
  }

  private static boolean isArabicMathematical(int c) {
    return c >= 0x1EE00 && c <= 0x1EEFF;
  }

  private static String presentation(char c) {
    return eachArabic(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).stripLeading());
  }

  /** Keeps marks, which the letters around them may need. */
  private static String eachArabic(String letters) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      folded.append(c == ArabicChars.HAMZA_ABOVE || !isArabic(c) ? c : arabic(c));
    }
    return folded.toString();
  }

  private static String punctuation(char c) {
    return switch (c) {
      case ArabicChars.COMMA, ArabicChars.THOUSANDS_SEPARATOR -> ",";
      case ArabicChars.FULL_STOP, ArabicChars.DECIMAL_SEPARATOR -> ".";
      case '\u060D' -> "/";
      case '\u06DD', '\u06DE', '\u06E9' -> " ";
      default -> "";
    };
  }

  private static String symbol(char c) {
    if (c >= FIRST_HONORIFIC && c < FIRST_HONORIFIC + HONORIFICS.length) {
      return HONORIFICS[c - FIRST_HONORIFIC];
    }
    return switch (c) {
      case '\uFDCF' -> "\u0633\u0644\u0627\u0645\u0647 \u0639\u0644\u064A\u0646\u0627";
      case '\uFDFA' ->
          "\u0635\u0644\u064A \u0627\u0644\u0644\u0647 \u0639\u0644\u064A\u0647 \u0648\u0633\u0644\u0645";
      case '\uFDFB' -> "\u062C\u0644 \u062C\u0644\u0627\u0644\u0647";
      case '\uFDFC' -> "\u0631\u064A\u0627\u0644";
      case '\uFDFD' ->
          "\u0628\u0633\u0645 \u0627\u0644\u0644\u0647 \u0627\u0644\u0631\u062D\u0645\u0646"
              + " \u0627\u0644\u0631\u062D\u064A\u0645";
      case '\uFDFE' -> "\u0633\u0628\u062D\u0627\u0646\u0647 \u0648\u062A\u0639\u0627\u0644\u064A";
      case '\uFDFF' -> "\u0639\u0632 \u0648\u062C\u0644";
      default -> "";
    };
  }
}
