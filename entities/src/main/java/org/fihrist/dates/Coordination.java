package org.fihrist.dates;

import org.fihrist.text.ArabicChars;
import org.fihrist.words.Category;
import org.fihrist.words.Folding;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Sense;
import org.fihrist.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Looks along days or months joined by and or commas. What stands behind the last of them and
 * agrees with all counts for each: next Friday and Saturday, October and November 2016.
 */
final class Coordination extends AtomReader {

  private static final int LONGEST_LIST = 7;
  private static final int NIGHT = 5;

  private final PointReader points;

  /* Where the last month of a list begins. */
  private int last = NO;

  Coordination(Tokens tokens, NumberReader numbers, PointReader points) {
    super(tokens, numbers);
    this.points = points;
  }

  /** Gives a weekday or month alone, read up to an index, what it shares with those behind it. */
  void share(int next, Fields f) {
    boolean open = !f.hasYear() && !f.hasTime() && f.day == NONE && f.now == NONE;
    if (!open || next >= tokens.size() || !isJoint(next)) {
      return;
    }
    boolean alone = f.weekShift == NONE && f.nth == NONE && f.part == NONE;
    if (f.weekday != NONE && f.weekdayRelative == NONE && !f.hasMonth() && alone) {
      f.weekdayRelative = Fields.pick(f.weekdayRelative, adjective(endOfDays(next), f));
    } else if (f.month != NONE && f.monthRelative == NONE && f.weekday == NONE && alone) {
      f.monthRelative = adjective(endOfMonths(next), f);
      if (f.monthRelative == NONE && last != NO) {
        shareYear(f);
      }
    }
  }

  private void shareYear(Fields f) {
    Fields other = points.read(last) > 0 ? points.result() : f;
    if (other.day == NONE && other.month != NONE) {
      f.year = other.year;
      f.yearShift = other.yearShift;
    }
  }

  /** How many weekdays with the article stand in a row from here. */
  int days(int at) {
    int count = 0;
    int day = at;
    while (day != NO && tokens.hasArticle(day) && isAhead(day, Category.WEEKDAY)) {
      count++;
      day = count < LONGEST_LIST ? joined(day + 1) : NO;
    }
    return count;
  }

  /** The index of the number behind weekdays in a row from here: Friday and Saturday, 14. */
  int numberBehindDays(int at) {
    int end = days(at) > 1 ? endOfDays(at + 1) : NO;
    int number = end > 0 && isComma(end) ? end + 1 : end;
    return number > 0 && tokens.isNumber(number) ? number : NO;
  }

  /** Whether behind the weekdays in a row from here an adjective counts for all of them. */
  boolean isShared(int at) {
    return adjective(endOfDays(at + 1), new Fields()) != NONE;
  }

  /**
   * The date that ends a list of days of which one was read up to an index, or null: the 7th of
   * May, of the 3rd, 5th and 7th of May.
   */
  @Nullable Fields dateBehind(int at) {
    int day = NO;
    int end = at;
    for (int i = 0; i < DayReader.LAST_DAY; i++) {
      int number = joined(end);
      int next = number == NO ? NO : numbers.any(number);
      if (next == NO || numbers.value() > DayReader.LAST_DAY) {
        break;
      }
      day = number;
      end = next;
    }
    boolean read = day != NO && !isComma(day - 1) && points.read(day) > 0;
    Fields date = points.result();
    return read && date.day != NONE && date.month != NONE && !date.hasTime() ? date : null;
  }

  /** Reads a day of a list whose month stands behind the last of it; the index after the day. */
  int dayOfList(int at) {
    int next = isDayPlace(at) ? numbers.any(at) : NO;
    long day = numbers.value();
    if (next == NO || day < 1 || day > DayReader.LAST_DAY || isCounted(next)) {
      return NO;
    }
    Fields date = dateBehind(next);
    if (date == null) {
      return NO;
    }
    date.day = (int) day;
    date.weekday = NONE;
    points.take(date);
    return next;
  }

  /* After the word for day, or in a list that begins there. */
  private boolean isDayPlace(int at) {
    int number = at;
    for (int i = 0; i < DayReader.LAST_DAY && number > 0; i++) {
      int before = isComma(number - 1) || isWord(number - 1, Word.WAW) ? number - 2 : number - 1;
      boolean joined = before < number - 1 || tokens.hasWaw(number);
      if (!joined || !tokens.isNumber(before) && !isAhead(before, Category.ORDINAL)) {
        break;
      }
      number = before;
    }
    int unit = unit(number - 1) / 10;
    return unit == Unit.DAY.ordinal()
        || isWord(number - 1, Word.IN)
        || isWord(number - 1, Word.ON_DATE);
  }

  private int endOfDays(int at) {
    int end = at;
    for (int i = 0; i < LONGEST_LIST; i++) {
      int day = joined(end);
      if (day == NO || !tokens.hasArticle(day) || !isAhead(day, Category.WEEKDAY)) {
        break;
      }
      end = day + 1;
    }
    return end;
  }

  private int endOfMonths(int at) {
    int end = at;
    last = NO;
    for (int i = 0; i < LONGEST_LIST; i++) {
      int month = joined(end);
      int next = month == NO ? NO : points.months.name(month, new Fields());
      if (next == NO) {
        break;
      }
      last = month;
      end = next;
    }
    return end;
  }

  private boolean isJoint(int at) {
    return isComma(at) || tokens.hasWaw(at) || isWord(at, Word.WAW);
  }

  /* The index of what a comma or the word for and joins to the words before. */
  private int joined(int at) {
    int next = isComma(at) ? at + 1 : at;
    next = skip(next, Word.WAW);
    if (next > at) {
      return next;
    }
    return tokens.hasWaw(at) ? at : NO;
  }

  /* The value of an adjective in the dual, the plural, or the feminine that stands for one. */
  private int adjective(int at, Fields f) {
    Sense relative = tokens.sense(at, Category.RELATIVE);
    boolean fits = relative != null && relative.length() == 1 && tokens.hasArticle(at);
    if (relative == null || !fits || tokens.hasProclitic(at) || relative.value() == Fields.SAME) {
      return NONE;
    }
    char last = Folding.fold(tokens.lastLetter(at));
    boolean plural = last == ArabicChars.NOON || last == ArabicChars.HEH && f.dayPart != NIGHT;
    return plural ? relative.value() : NONE;
  }
}
