package org.fihrist.entities;

import java.util.ArrayList;
import java.util.List;

/** What the spelling of a name tells by itself. */
final class NameText {

  private NameText() {}

  /** Whether anything is left of a name when all but letters and digits is gone. */
  static boolean hasLetters(CharSequence name) {
    return name.codePoints().anyMatch(Character::isLetterOrDigit);
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
