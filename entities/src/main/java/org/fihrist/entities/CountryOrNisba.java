package org.fihrist.entities;

import java.util.List;
import org.fihrist.entities.Reading.Choice;
import org.fihrist.text.ArabicChars;

/**
 * Tells the few countries that are spelt like a nisba ({@code السعودية}, {@code مالي}) from it, by
 * the word before: an adjective stands after what it describes, a country after all else.
 */
final class CountryOrNisba {

  private static final int FAR = 8;

  private final CharSequence text;
  private final OrdinaryWords words;
  private final Surroundings evidence;

  CountryOrNisba(CharSequence text, OrdinaryWords words, Surroundings evidence) {
    this.text = text;
    this.words = words;
    this.evidence = evidence;
  }

  /** Leaves one of the two where a reading has both. */
  void resolve(List<Reading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      if (reading.oneWord && has(reading, EntityType.DEMONYM) && has(reading, EntityType.PLACE)) {
        EntityType other = isNisba(readings, i) ? EntityType.PLACE : EntityType.DEMONYM;
        reading.choices.removeIf(choice -> choice.entry.type() == other);
      }
    }
  }

  private static boolean has(Reading reading, EntityType type) {
    for (Choice choice : reading.choices) {
      if (choice.entry.type() == type) {
        return true;
      }
    }
    return false;
  }

  private boolean isNisba(List<Reading> readings, int index) {
    Reading reading = readings.get(index);
    int end = TextWords.previousEnd(text, reading.procliticStart);
    if (end < 0 || isAfterPreposition(reading)) {
      return false;
    }
    int start = TextWords.wordStart(text, end);
    if (reading.procliticStart < reading.start) {
      return ends(readings, index, end, EntityType.DEMONYM) && !isNameEnding(readings, index, end);
    }
    if (!TextWords.hasArticle(text, reading.start, reading.end)) {
      return words.isOrdinary(text, start, end)
          && !words.isFunctionWord(text, start, end)
          && !isAfterOffice(readings, index, end)
          && !evidence.isAfter(
              reading.start, ContextWords.PLACE_NOUN | ContextWords.IN | ContextWords.DIRECTION);
    }
    return hasArticle(start, end) && !isMan(readings, index, end)
        || ends(readings, index, end, EntityType.DEMONYM)
        || ends(readings, index, end, EntityType.PLACE)
        || ends(readings, index, end, EntityType.ORGANISATION);
  }

  /*
   * Whether the nisba before is the end of a name that a country is beside: of the League of Arab
   * States or the United States of America, but not of the Egyptian ministry, which stands for the
   * other country's too.
   */
  private static boolean isNameEnding(List<Reading> readings, int index, int end) {
    boolean region = true;
    boolean organisation = false;
    for (int i = index - 1; i >= Math.max(0, index - FAR); i--) {
      Reading reading = readings.get(i);
      if (reading.end != end) {
        continue;
      }
      if (!reading.oneWord && has(reading, EntityType.PLACE)) {
        return true;
      }
      organisation |= !reading.oneWord && has(reading, EntityType.ORGANISATION);
      region &= !hasCountry(reading);
    }
    return organisation && region;
  }

  /* After the minister a feminine is no adjective of his. */
  private boolean isMan(List<Reading> readings, int index, int end) {
    boolean feminine = text.charAt(end - 1) == ArabicChars.TEH_MARBUTA;
    return !feminine && ends(readings, index, end, EntityType.ROLE);
  }

  private static boolean hasCountry(Reading reading) {
    for (Choice choice : reading.choices) {
      if (choice.entry.type() == EntityType.DEMONYM && choice.entry.subtype().equals("country")) {
        return true;
      }
    }
    return false;
  }

  /* The minister of foreign affairs of a state; what has one word may have an adjective. */
  private static boolean isAfterOffice(List<Reading> readings, int index, int end) {
    for (int i = index - 1; i >= Math.max(0, index - FAR); i--) {
      Reading reading = readings.get(i);
      if (reading.end == end && !reading.oneWord && has(reading, EntityType.ROLE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfterPreposition(Reading reading) {
    return reading.procliticStart < reading.start
        && !WordKey.isConjunction(text.charAt(reading.start - 1));
  }

  /* After one proclitic at most, as in the assimilated lam. */
  private boolean hasArticle(int start, int end) {
    return TextWords.hasArticle(text, start, end)
        || TextWords.hasArticle(text, start + 1, end)
        || (start + 2 < end
            && text.charAt(start) == ArabicChars.LAM
            && text.charAt(start + 1) == ArabicChars.LAM);
  }

  /* Whether one of the readings before ends at an offset; they stand by start, so not far away. */
  private static boolean ends(List<Reading> readings, int index, int end, EntityType type) {
    for (int i = index - 1; i >= Math.max(0, index - FAR); i--) {
      if (readings.get(i).end == end && has(readings.get(i), type)) {
        return true;
      }
    }
    return false;
  }
}
