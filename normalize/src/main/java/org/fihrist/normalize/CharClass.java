package org.fihrist.normalize;

import org.fihrist.text.ArabicChars;

/**
 * What the fast path sees in a unit. Two neighbours whose pair of classes no rule can change are
 * plain; all else is left to the rules, so a class may be too careful but never too bold.
 */
final class CharClass {

  /** Whatever the table does not know: every pair with it goes to the rules. */
  static final int OTHER_WORLD = 0;

  static final int SPACE = 1;
  static final int BREAK = 2;
  static final int LETTER = 3;
  static final int LATIN = 4;
  static final int DIGIT = 5;
  static final int OPENER = 6;
  static final int CLOSER = 7;

  /** Arabic comma, semicolon, question mark, and the exclamation mark. */
  static final int ARABIC_MARK = 8;

  /** Comma, semicolon, colon. */
  static final int COMMA = 9;

  /** Full stops, and what becomes one. */
  static final int STOP = 10;

  static final int PERCENT = 11;
  static final int SYMBOL = 12;

  /** Marks, by their place in canonical order: a pair in ascending order is plain. */
  static final int VOWEL = 13;

  static final int SHADDA = 14;
  static final int SUKUN = 15;
  static final int DAGGER = 16;

  /** Any other Arabic mark. */
  static final int HIGH_MARK = 17;

  /** The letters that MATCH looks at twice. */
  static final int ALEF = 18;

  static final int WAW = 19;
  static final int YEH = 20;
  static final int YEH_HAMZA = 21;
  static final int HAMZA = 22;

  /** The other letter that begins a word of RESTORE's phrase. */
  static final int SHEEN = 23;

  /** Tatweel, which a short look at its neighbours nearly always decides. */
  static final int TATWEEL = 24;

  /** A space that becomes another where spaces are kept otherwise. */
  static final int ODD_SPACE = 25;

  /** The ends of the text. */
  static final int END = 30;

  static final int START = 31;

  /** Every class. */
  static final int ALL = -1;

  static final int LETTERS = set(LETTER, ALEF, WAW, YEH, YEH_HAMZA, HAMZA, SHEEN);
  static final int MARKS = set(VOWEL, SHADDA, SUKUN, DAGGER, HIGH_MARK);
  static final int PUNCTUATION = set(ARABIC_MARK, COMMA, STOP);

  /** Classes between which a single space is safe from all rules. */
  static final int WORDS = set(LETTER, LATIN, DIGIT, ALEF, WAW, YEH, YEH_HAMZA, SHEEN);

  private CharClass() {}

  /** The set that holds some classes. */
  static int set(int... classes) {
    int set = 0;
    for (int each : classes) {
      set |= 1 << each;
    }
    return set;
  }

  static boolean in(int set, int charClass) {
    return (set >>> charClass & 1) != 0;
  }

  /** The class of a unit for the rules of CLEAN. */
  static int of(char c) {
    if (c == '\n') {
      return BREAK;
    }
    if (WhiteSpace.is(c)) {
      return c == '\u0085' || (c >= '\u000B' && c <= '\r') || c == '\u2028' || c == '\u2029'
          ? OTHER_WORLD
          : SPACE;
    }
    if (ArabicChars.isLetter(c)) {
      return LETTER;
    }
    if (ArabicChars.isMark(c)) {
      return ofMark(c);
    }
    return c == ArabicChars.TATWEEL ? TATWEEL : ofSign(c);
  }

  private static int ofMark(char c) {
    if (c >= ArabicChars.FATHATAN && c <= ArabicChars.KASRA) {
      return VOWEL;
    }
    return switch (c) {
      case ArabicChars.SHADDA -> SHADDA;
      case ArabicChars.SUKUN -> SUKUN;
      case ArabicChars.SUPERSCRIPT_ALEF -> DAGGER;
      case ArabicChars.MADDAH_ABOVE, ArabicChars.HAMZA_ABOVE, ArabicChars.HAMZA_BELOW ->
          OTHER_WORLD;
      default -> HIGH_MARK;
    };
  }

  private static int ofSign(char c) {
    if (Signs.isOpener(c)) {
      return OPENER;
    }
    if (Signs.isCloser(c)) {
      return CLOSER;
    }
    if (Signs.isArabicMark(c)) {
      return ARABIC_MARK;
    }
    if (Signs.isPercent(c)) {
      return PERCENT;
    }
    return switch (c) {
      case ',', ';', ':' -> COMMA;
      case '.', ArabicChars.FULL_STOP -> STOP;
      // These become a full stop or a comma in SEARCH.
      case ArabicChars.DECIMAL_SEPARATOR, ArabicChars.THOUSANDS_SEPARATOR, '\u2026' -> STOP;
      default -> ofRest(c);
    };
  }

  private static int ofRest(char c) {
    if (Signs.isDigit(c) && c < '\u0700') {
      return DIGIT;
    }
    if (c < '\u0250') {
      boolean plain = c > ' ' && !Invisibles.isInvisible(c);
      return !plain ? OTHER_WORLD : Signs.isLatin(c) ? LATIN : SYMBOL;
    }
    boolean arabicSign =
        (c >= '\u0606' && c <= '\u060F')
            || (c >= '\u061E' && c <= '\u061F')
            || (c >= '\u066A' && c <= '\u066D')
            || c == '\u06E9'
            || c == '\u06DE'
            || (c >= '\u06FD' && c <= '\u06FE');
    boolean generalPunctuation =
        (c >= '\u2010' && c <= '\u2027' && c != '\u2024' && c != '\u2025')
            || (c >= '\u2030' && c <= '\u203B');
    return arabicSign || generalPunctuation ? SYMBOL : OTHER_WORLD;
  }
}
