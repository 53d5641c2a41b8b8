package org.fihrist.entities;

import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;

/** The folded form of single words, for word lists of our own; not for the scan. */
final class WordKey {

  /* Latin, Greek, Cyrillic, Hebrew and Arabic; what lies above is worked out when it is met. */
  private static final char[] TABLE = table();

  private WordKey() {}

  private static char[] table() {
    char[] table = new char[0x700];
    for (char c = 0; c < table.length; c++) {
      table[c] = foldOf(c);
    }
    return table;
  }

  /** Letters and digits folded; marks, tatweel, hamza and punctuation left out. */
  static String of(CharSequence word) {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = fold(word.charAt(i));
      if (c != 0) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** Whether the key of a word of a text is this one. */
  static boolean is(CharSequence text, int start, int end, String key) {
    int at = 0;
    for (int i = start; i < end; i++) {
      char c = fold(text.charAt(i));
      if (c != 0 && (at == key.length() || key.charAt(at++) != c)) {
        return false;
      }
    }
    return at == key.length();
  }

  /** The letter that stands for this one in a key; 0 for what is left out. */
  static char fold(char c) {
    return c < TABLE.length ? TABLE[c] : foldOf(c);
  }

  private static char foldOf(char c) {
    return switch (c) {
      case ArabicChars.HAMZA, ArabicChars.TATWEEL -> 0;
      case ArabicChars.YEH_HAMZA -> ArabicChars.YEH;
      case ArabicChars.WAW_HAMZA -> ArabicChars.WAW;
      default -> {
        int digit = ArabicChars.digitValue(c);
        if (digit >= 0) {
          yield (char) ('0' + digit);
        }
        yield Character.isLetter(c) ? Character.toLowerCase(LetterFolds.match(c)) : 0;
      }
    };
  }

  static boolean isConjunction(char c) {
    return c == ArabicChars.WAW || c == ArabicChars.FEH;
  }
}
