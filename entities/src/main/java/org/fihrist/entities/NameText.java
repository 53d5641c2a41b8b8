package org.fihrist.entities;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.text.ArabicChars;

/** What the spelling of a name tells by itself. */
final class NameText {

  private NameText() {}

  /** Whether anything is left of a name when all but letters and digits is gone. */
  static boolean hasLetters(CharSequence name) {
    return name.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** A name without vowels and tatweel. */
  static String withoutMarks(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!ArabicChars.isMark(c) && c != ArabicChars.TATWEEL) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** The words of a name; punctuation stays with them. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean space = i == name.length() || Character.isWhitespace(name.charAt(i));
      if (!space && start < 0) {
        start = i;
      } else if (space && start >= 0) {
        words.add(name.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
