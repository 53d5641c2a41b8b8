package org.fihrist.entities;

import java.util.HashMap;
import java.util.Map;

/** Words that tell what the name after them is: prepositions, titles, verbs of speech. */
final class ContextWords {

  static final int IN = 1;
  static final int ON = 1 << 1;
  static final int ON_PLACE = 1 << 2;
  static final int PLACE_NOUN = 1 << 3;
  static final int TITLE = 1 << 4;
  static final int SPEECH = 1 << 5;
  static final int ORG_NOUN = 1 << 6;
  static final int EPITHET = 1 << 7;
  static final int SURNAME_PART = 1 << 8;
  static final int DIRECTION = 1 << 9;
  static final int MEDIA_NOUN = 1 << 10;
  static final int PRESS = 1 << 11;
  static final int GIVEN = 1 << 12;
  static final int ORG_HEAD = 1 << 13;
  static final int THING = 1 << 14;
  static final int THE_THING = 1 << 15;
  static final int OF_PERSON = 1 << 16;
  static final int SPORT = 1 << 17;

  private static final Map<String, Integer> CLASSES =
      Map.ofEntries(
          Map.entry("IN", IN),
          Map.entry("ON", ON),
          Map.entry("ON_PLACE", ON_PLACE),
          Map.entry("PLACE_NOUN", PLACE_NOUN),
          Map.entry("TITLE", TITLE),
          Map.entry("SPEECH", SPEECH),
          Map.entry("ORG_NOUN", ORG_NOUN),
          Map.entry("EPITHET", EPITHET),
          Map.entry("SURNAME_PART", SURNAME_PART),
          Map.entry("DIRECTION", DIRECTION),
          Map.entry("MEDIA_NOUN", MEDIA_NOUN),
          Map.entry("PRESS", PRESS),
          Map.entry("ORG_HEAD", ORG_HEAD),
          Map.entry("THING", THING),
          Map.entry("THE_THING", THE_THING),
          Map.entry("OF_PERSON", OF_PERSON),
          Map.entry("SPORT", SPORT));

  private static final ContextWords INSTANCE = new ContextWords();

  private final WordClasses classes;

  private ContextWords() {
    Map<String, Integer> byKey = new HashMap<>();
    for (String[] row : Resources.rows("context-words.tsv")) {
      int wordClass = CLASSES.getOrDefault(row[0], 0);
      byKey.merge(WordKey.of(row[1]), wordClass, (a, b) -> a | b);
    }
    for (String[] row : Resources.rows("given-names.tsv")) {
      byKey.merge(WordKey.of(row[0]), GIVEN, (a, b) -> a | b);
    }
    byKey.values().removeIf(wordClass -> wordClass == 0);
    classes = new WordClasses(byKey);
  }

  static ContextWords instance() {
    return INSTANCE;
  }

  /** Whether a word itself is of one of the classes. */
  boolean is(CharSequence word, int wanted) {
    return is(word, 0, word.length(), wanted);
  }

  /** Whether a word of a text itself is of one of the classes. */
  boolean is(CharSequence text, int start, int end, int wanted) {
    return (classes.of(text, start, end) & wanted) != 0;
  }

  /** The classes of a word itself, 0 when it has none. */
  int ownClasses(CharSequence text, int start, int end) {
    return classes.of(text, start, end);
  }

  /** The classes of a word, 0 when it has none; a conjunction before it does not matter. */
  int classesOf(CharSequence text, int start, int end) {
    int found = classes.of(text, start, end);
    if (found != 0) {
      return found;
    }
    int first = nextLetter(text, start, end);
    if (first == end || !WordKey.isConjunction(WordKey.fold(text.charAt(first)))) {
      return 0;
    }
    int second = nextLetter(text, first + 1, end);
    boolean more = second < end && nextLetter(text, second + 1, end) < end;
    return more ? classes.of(text, second, end) : 0;
  }

  private static int nextLetter(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && WordKey.fold(text.charAt(at)) == 0) {
      at++;
    }
    return at;
  }
}
