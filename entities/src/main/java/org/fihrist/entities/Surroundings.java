package org.fihrist.entities;

import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.entities.Reading.Choice;

/** What the words around a reading say for it. */
final class Surroundings {

  /* After the newspaper or the daily stands its name, and that is no place. */
  private static final double NO_PLACE = -4;

  /* A thing is described by what a person is called by as well. */
  private static final double NO_ROLE = -8;

  /** The subtype of clubs. */
  static final String CLUB = "sports_team";

  /* How far around a club, and what each word weighs: one word is not enough. */
  private static final int SPORT_RANGE = 70;
  private static final double SPORT_WEIGHT = 0.6;
  private static final int MOST_SPORT = 4;

  /** The subtype of newspapers, channels and agencies. */
  static final String MEDIA = "media";

  private final CharSequence text;
  private final Cues cues;
  private final ContextWords context = ContextWords.instance();

  Surroundings(CharSequence text, Cues cues) {
    this.text = text;
    this.cues = cues;
  }

  /** The weight of the cues of an entry outside the reading: 0 when there is none. */
  double cues(Reading reading, Choice choice) {
    return cues.weight(choice.entryIndex, reading.start, reading.end);
  }

  /**
   * The weight of the word before a reading for a type: 0 when it says nothing. A verb of speech
   * makes nobody of what is an ordinary word.
   */
  double before(Reading reading, Entry entry, boolean ordinary) {
    int end = TextWords.previousEnd(text, reading.procliticStart);
    if (end < 0) {
      return 0;
    }
    int start = TextWords.wordStart(text, end);
    int classes = context.classesOf(text, start, end);
    return switch (entry.type()) {
      case PLACE -> place(classes, start);
      case PERSON ->
          is(classes, ContextWords.TITLE) || (!ordinary && is(classes, ContextWords.SPEECH))
              ? 2
              : 0;
      case ORGANISATION, GROUP -> is(classes, nounsOf(entry)) ? 2 : 0;
      case ROLE -> isAdjective(entry) && is(classes, thingOf(reading)) ? NO_ROLE : 0;
      default -> 0;
    };
  }

  /* A role that is a nisba, like journalist; the minister whose visit it is is none. */
  private static boolean isAdjective(Entry entry) {
    String name = NisbaForms.withoutArticle(entry.name());
    return NisbaForms.isNisba(name)
        && name.indexOf(' ') < 0
        && BrokenPlurals.of(name).stream().allMatch(plural -> plural.startsWith(name));
  }

  /* The noun whose adjective a role would be there: a press conference has no journalist in it. */
  private int thingOf(Reading reading) {
    return TextWords.hasArticle(text, reading.start, reading.end)
        ? ContextWords.THE_THING
        : ContextWords.THING;
  }

  private static int nounsOf(Entry entry) {
    return switch (entry.subtype()) {
      case MEDIA -> ContextWords.MEDIA_NOUN;
      case "" -> ContextWords.ORG_NOUN | ContextWords.MEDIA_NOUN;
      default -> ContextWords.ORG_NOUN;
    };
  }

  private double place(int classes, int wordStart) {
    if (is(classes, ContextWords.PRESS)) {
      return NO_PLACE;
    }
    if (is(classes, ContextWords.PLACE_NOUN)) {
      return 2;
    }
    if (is(classes, ContextWords.IN)) {
      return 1;
    }
    return is(classes, ContextWords.ON) && isNear(wordStart, ContextWords.ON_PLACE) ? 2 : 0;
  }

  /* Whether one of the three words before an offset is of a class. */
  private boolean isNear(int offset, int wanted) {
    int at = offset;
    for (int i = 0; i < 3; i++) {
      int end = TextWords.previousEnd(text, at);
      if (end < 0) {
        return false;
      }
      at = TextWords.wordStart(text, end);
      if (is(context.classesOf(text, at, end), wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The weight of the words of sport around a club whose name is an ordinary word. */
  double sport(Reading reading) {
    int to = Math.min(text.length(), reading.end + SPORT_RANGE);
    int count = 0;
    int at = Math.max(0, reading.procliticStart - SPORT_RANGE);
    while (at < to) {
      int end = TextWords.wordEnd(text, at);
      boolean outside = end <= reading.procliticStart || at >= reading.end;
      if (end > at && outside && is(context.classesOf(text, at, end), ContextWords.SPORT)) {
        count++;
      }
      at = Math.max(end, at + 1);
    }
    return SPORT_WEIGHT * Math.min(count, MOST_SPORT);
  }

  /** Whether the word before an offset is of one of the classes. */
  boolean isAfter(int offset, int wanted) {
    int end = TextWords.previousEnd(text, offset);
    return end >= 0 && is(context.classesOf(text, TextWords.wordStart(text, end), end), wanted);
  }

  private static boolean is(int classes, int wanted) {
    return (classes & wanted) != 0;
  }
}
