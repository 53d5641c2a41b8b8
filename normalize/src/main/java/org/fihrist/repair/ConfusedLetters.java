package org.fihrist.repair;

import java.util.List;

/** Letters that are written for one another because they look or sound alike. */
final class ConfusedLetters {

  private static final List<String> GROUPS = Resources.lines("confused-letters.txt");

  private ConfusedLetters() {}

  static boolean areConfused(char one, char other) {
    for (String group : GROUPS) {
      if (group.indexOf(one) >= 0 && group.indexOf(other) >= 0) {
        return true;
      }
    }
    return false;
  }
}
