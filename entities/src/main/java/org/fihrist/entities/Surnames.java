package org.fihrist.entities;

import java.util.List;

/** What of a full name its bearer is called by alone. */
final class Surnames {

  private Surnames() {}

  /**
   * The words of the surname, with its particles and without epithets; none when there are none.
   */
  static List<String> of(String name) {
    ContextWords context = ContextWords.instance();
    int end = wordEnd(name, name.length());
    int start = wordStart(name, end);
    while (wordEnd(name, start) > 0 && context.is(name, start, end, ContextWords.EPITHET)) {
      end = wordEnd(name, start);
      start = wordStart(name, end);
    }
    int first = start;
    int firstEnd = end;
    for (int before = wordEnd(name, first); before > 0; before = wordEnd(name, first)) {
      if (!context.is(name, wordStart(name, before), before, ContextWords.SURNAME_PART)) {
        return hasTwoLetters(name, first, firstEnd) ? words(name, first, start, end) : List.of();
      }
      first = wordStart(name, before);
      firstEnd = before;
    }
    return List.of();
  }

  private static List<String> words(String name, int first, int last, int end) {
    String surname = name.substring(first, end);
    return first == last ? List.of(surname) : NameText.words(surname);
  }

  /* The end of the last word before an offset, 0 when there is none. */
  private static int wordEnd(String name, int from) {
    int at = from;
    while (at > 0 && Character.isWhitespace(name.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordStart(String name, int end) {
    int at = end;
    while (at > 0 && !Character.isWhitespace(name.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean hasTwoLetters(String name, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += WordKey.fold(name.charAt(i)) == 0 ? 0 : 1;
    }
    return letters >= 2;
  }
}
