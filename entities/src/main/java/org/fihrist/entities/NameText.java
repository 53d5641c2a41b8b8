package org.fihrist.entities;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.match.Automaton;
import org.fihrist.text.ArabicChars;

/** What the spelling of a name tells by itself. */
final class NameText {

  /* Not even ligatures make too many letters of so few characters. */
  private static final int SHORT = 200;

  private NameText() {}

  /** Why the scanner cannot take a name; empty when it can. */
  static String refusal(String name) {
    if (name.length() <= SHORT && name.chars().anyMatch(NameText::isPlainLetter)) {
      return "";
    }
    try {
      Automaton.builder().add(name, 0);
      return "";
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage()).substring("name 0 ".length());
    }
  }

  private static boolean isPlainLetter(int c) {
    return (c >= ArabicChars.ALEF_MADDA && c <= ArabicChars.YEH && c != ArabicChars.TATWEEL)
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9');
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
