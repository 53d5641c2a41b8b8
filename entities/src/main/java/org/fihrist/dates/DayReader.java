package org.fihrist.dates;

import org.fihrist.text.ArabicChars;
import org.fihrist.words.Category;
import org.fihrist.words.Letters;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Sense;
import org.fihrist.words.Tokens;

/** Reads days: weekdays, days counted from the reference, numbers of days, parts of a day. */
final class DayReader extends AtomReader {

  static final int LAST_DAY = 31;
  private static final int FEW = 5;
  private static final int NIGHT = 5;
  private static final int MIDNIGHT = 8;

  DayReader(Tokens tokens, NumberReader numbers) {
    super(tokens, numbers);
  }

  /** Reads a weekday with the article or after the word for day, and its adjective. */
  int weekday(int at, Fields f) {
    if (f.weekday != NONE) {
      return NO;
    }
    int demonstrative = at + (isAhead(at, Category.THIS) ? 1 : 0);
    boolean day = isUnit(demonstrative, Unit.DAY) && !tokens.hasArticle(demonstrative);
    int name = demonstrative + (day ? 1 : 0);
    Sense weekday = tokens.sense(name, Category.WEEKDAY);
    boolean other = day && tokens.value(at, Category.THIS) >= 1;
    if (weekday == null || other || day && tokens.hasProclitic(name)) {
      return NO;
    }
    boolean marked = tokens.hasArticle(name) || day || isWeekAhead(name + 1);
    if (!marked || !day && isName(name)) {
      return NO;
    }
    f.weekday = weekday.value();
    f.dayPart = day && isNight(demonstrative) && f.dayPart == NONE ? NIGHT : f.dayPart;
    f.weekdayRelative = demonstrative > at ? 0 : NONE;
    f.narrative |= demonstrative > at && tokens.value(at, Category.THIS) >= 1;
    return relative(morrow(name + 1, f), f);
  }

  /* The night of Wednesday to Thursday, with a sign or word between the days or none; its middle
   * begins Thursday. */
  private int morrow(int at, Fields f) {
    boolean sign = isDash(at) || tokens.isMark(at, '/');
    int name = sign ? at + 1 : at + word(at, Word.TO);
    boolean next = tokens.value(name, Category.WEEKDAY) == f.weekday % 7 + 1;
    boolean joined = next && tokens.hasArticle(name) && !tokens.hasProclitic(name);
    if (!joined || f.dayPart != NIGHT && f.dayPart != MIDNIGHT) {
      return at;
    }
    f.weekday = f.dayPart == MIDNIGHT ? f.weekday % 7 + 1 : f.weekday;
    return name + 1;
  }

  /** Whether a weekday by name stands here. */
  boolean isWeekday(int at) {
    return weekday(at, new Fields()) > 0;
  }

  private boolean isWeekAhead(int at) {
    int week = isAhead(at, Category.THIS) ? at + 1 : at;
    return isUnit(week, Unit.WEEK) && tokens.hasArticle(week);
  }

  /* The names of markets, sermons and papers; numbers that look like a weekday. */
  private boolean isName(int at) {
    boolean named = isAhead(at - 1, Category.NAME_BEFORE) || isAhead(at + 1, Category.NAME_AFTER);
    boolean number = isAhead(at + 1, Category.TEN) && !tokens.hasArticle(at + 1);
    boolean tens = isAhead(at + 1, Category.TENS) && tokens.hasWaw(at + 1);
    return named || number || tens;
  }

  private int relative(int at, Fields f) {
    Sense relative = tokens.sense(at, Category.RELATIVE);
    boolean fits = relative != null && (tokens.hasArticle(at) || relative.length() > 1);
    if (relative == null || !fits || tokens.hasProclitic(at)) {
      return at;
    }
    f.weekdayRelative = relative.value() == Fields.SAME ? NONE : relative.value();
    f.narrative |= relative.value() == Fields.SAME;
    return at + relative.length();
  }

  /** Reads yesterday, tomorrow and their like, and today. */
  int shift(int at, Fields f) {
    if (f.dayShift != NONE || f.day != NONE) {
      return NO;
    }
    Sense shift = tokens.sense(at, Category.DAY_SHIFT);
    if (shift == null && isUnit(at, Unit.DAY)) {
      int inner = at + 1 + (isWord(at + 1, Word.WHICH) ? 1 : 0);
      boolean linked = inner > at + 1 || !tokens.hasArticle(at) || isPhrase(inner);
      shift = linked ? tokens.sense(inner, Category.DAY_SHIFT) : null;
      int linkTo = shift == null && isWord(at + 1, Word.TO) && isPhrase(at + 2) ? at + 2 : inner;
      shift = shift == null ? tokens.sense(linkTo, Category.DAY_SHIFT) : shift;
      if (shift != null && !tokens.hasProclitic(inner)) {
        f.dayShift = shift.value();
        f.dayPart = isNight(at) && f.dayPart == NONE ? NIGHT : f.dayPart;
        return linkTo + shift.length();
      }
      return today(at, f);
    }
    if (shift == null || isAdverse(at, shift)) {
      boolean here = shift == null && tokens.value(at, Category.THIS) == 0;
      return here && isUnit(at + 1, Unit.DAY) ? today(at + 1, f) : NO;
    }
    f.dayShift = shift.value();
    return at + shift.length();
  }

  private boolean isPhrase(int at) {
    Sense shift = tokens.sense(at, Category.DAY_SHIFT);
    return shift != null && shift.length() > 1;
  }

  /* Tomorrow without its ending is a noun of its own: a better morrow. */
  private boolean isAdverse(int at, Sense shift) {
    boolean bare = shift.value() == 1 && shift.length() == 1 && !tokens.hasArticle(at);
    boolean adverb = tokens.letters(at) > 2 || isAhead(at - 1, Category.DAY_PART);
    boolean lunch = tokens.lastLetter(at) == ArabicChars.HAMZA;
    return bare && !adverb && !isDatePlace(at) || lunch;
  }

  /* Before a weekday, after until, or after starting from. */
  private boolean isDatePlace(int at) {
    boolean weekday = isAhead(at + 1, Category.WEEKDAY) && tokens.hasArticle(at + 1);
    return weekday || isWord(at - 1, Word.UNTIL) || word(at - 2, Word.STARTING) == 2;
  }

  private int today(int at, Fields f) {
    boolean night = isNight(at);
    boolean paper =
        isWord(at - 1, Word.NEWSPAPER)
            || isAhead(at - 2, Category.NAME_BEFORE)
            || tokens.sense(at + 1, Category.NAME_AFTER) != null;
    boolean named = isWord(at + 1, Word.NAMING) && tokens.hasArticle(at + 1);
    boolean ordinal = isAhead(at + 1, Category.ORDINAL) && tokens.hasArticle(at + 1);
    boolean date = tokens.isNumber(at + 1) || isAhead(at + 1, Category.WEEKDAY);
    int relative = tokens.hasArticle(at + 1) ? tokens.value(at + 1, Category.RELATIVE) : NONE;
    boolean same = tokens.value(at + 1, Category.RELATIVE) == Fields.SAME;
    boolean other = relative != NONE && relative != 0 || isLongRelative(at + 1) || same;
    if (!tokens.hasArticle(at) || other || named || ordinal || paper && !date) {
      return NO;
    }
    f.dayShift = 0;
    f.dayPart = night ? NIGHT : f.dayPart;
    int next = at + 1;
    boolean adjective = tokens.value(next, Category.RELATIVE) == 0 && tokens.hasArticle(next);
    return adjective ? next + 1 : next;
  }

  private boolean isLongRelative(int at) {
    return tokens.length(at, Category.RELATIVE) > 1;
  }

  /** Whether the word for day here is the one for night. */
  boolean isNight(int at) {
    if (!isUnit(at, Unit.DAY)) {
      return false;
    }
    int end = tokens.end(at);
    for (int i = tokens.start(at); i < end; i++) {
      if (Letters.fold(tokens.text(), i) == ArabicChars.MEEM) {
        return false;
      }
    }
    return true;
  }

  /** Reads a part of the day; one morning, and that: in the morning, are not that morning. */
  int part(int at, Fields f) {
    int demonstrative = at + (isAhead(at, Category.THIS) ? 1 : 0);
    Sense part = tokens.sense(demonstrative, Category.DAY_PART);
    boolean night = part == null && isNight(demonstrative);
    boolean other = tokens.value(at, Category.THIS) >= 1 && !tokens.hasArticle(demonstrative);
    if (part == null && !night || other) {
      return NO;
    }
    int value = part == null ? NIGHT : part.value();
    int next = demonstrative + (part == null ? 1 : part.length());
    boolean again = f.dayPart != NONE && f.dayPart != value && f.hour == NONE;
    if (again) {
      return NO;
    }
    if (night && tokens.hasArticle(demonstrative) || demonstrative > at) {
      if (f.dayShift != NONE && f.dayShift != 0 || f.day != NONE) {
        return NO;
      }
      f.dayShift = 0;
      f.narrative |= demonstrative > at && tokens.value(at, Category.THIS) >= 1;
      next = night && demonstrative == at ? nightShift(next, f) : next;
    }
    f.dayPart = f.dayPart == NONE ? value : f.dayPart;
    return next + (isWord(next, Word.EARLY) ? 1 : 0);
  }

  /* The last night is that of yesterday, the coming one that of today. */
  private int nightShift(int at, Fields f) {
    Sense relative = tokens.sense(at, Category.RELATIVE);
    boolean same = relative != null && relative.value() == Fields.SAME;
    boolean fits = relative != null && (tokens.hasArticle(at) || relative.length() > 1 || same);
    if (relative == null || !fits || tokens.hasProclitic(at)) {
      return at;
    }
    f.dayShift = same ? 0 : relative.value() - (relative.value() > 0 ? 1 : 0);
    f.narrative |= same;
    return at + relative.length();
  }

  /** Reads a number that the next words may make a day or an hour; one day is an amount. */
  int number(int at, Fields f) {
    if (f.day != NONE || f.pending != NONE || isShiftAlone(at, f) || isBehindHours(at)) {
      return NO;
    }
    int start = skip(at, Word.ARTICLE);
    int day = isUnit(start, Unit.DAY) && !isNight(start) ? start + 1 : start;
    day = skip(day, Word.ARTICLE);
    int next = numbers.any(day);
    long value = numbers.value();
    boolean fits = next > 0 && value >= 1 && value <= LAST_DAY;
    if (!fits || tokens.isNumber(day) && tokens.digits(day) > 2 || isCountedBy(next)) {
      return NO;
    }
    if (tokens.isMark(next, ':') || isNumeric(next) || day > start && !isDayNumber(start, day)) {
      return NO;
    }
    boolean ordinal = numbers.isOrdinal();
    boolean one = value == 1 && !ordinal && !numbers.isDigits();
    if (day > start && one && !isMonthName(next)) {
      return NO;
    }
    if (f.month != NONE) {
      return afterMonth(day, next, f, (int) value);
    }
    f.pending = (int) value;
    f.pendingDay = day > start;
    f.pendingOrdinal = ordinal;
    f.pendingFeminine = numbers.isFeminine();
    f.pendingDigits = numbers.isDigits();
    return next;
  }

  /* After today or tomorrow only a full date follows: today, Saturday 9 April. */
  private boolean isShiftAlone(int at, Fields f) {
    boolean date = tokens.isNumber(at) && isAhead(at + 1, Category.MONTH);
    return f.dayShift != NONE && f.dayPart == NONE && !date;
  }

  private boolean isCountedBy(int next) {
    return !numbers.isOrdinal() && isCounted(next);
  }

  private boolean isDayNumber(int start, int day) {
    return !tokens.hasArticle(start) || tokens.hasArticle(day) || tokens.isNumber(day);
  }

  private boolean isNumeric(int at) {
    boolean sign = tokens.isMark(at, '/') || tokens.isMark(at, '.');
    return sign && tokens.isNumber(at + 1) && !tokens.spaceBefore(at + 1);
  }

  /* A day after its month: January 1, May the eleventh. */
  private int afterMonth(int at, int next, Fields f, int value) {
    boolean ordinal = numbers.isOrdinal();
    boolean marked = tokens.hasArticle(at) || !ordinal;
    boolean followed =
        isClauseEnd(next) || isDash(next) || tokens.isNumber(next) || tokens.isWord(next);
    if (!marked || !followed || f.year != NONE && !f.yearFirst) {
      return NO;
    }
    f.day = value;
    return next;
  }

  /** Settles a number that stands with a weekday: the day of the month, or the nth such weekday. */
  static void settleWeekday(Fields f) {
    if (f.pendingOrdinal && f.pending <= FEW) {
      f.nth = f.pending;
      f.nthUnit = Unit.DAY;
    } else {
      f.day = f.pending;
    }
    f.clearPending();
  }
}
