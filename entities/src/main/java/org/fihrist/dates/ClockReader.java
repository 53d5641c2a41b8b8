package org.fihrist.dates;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.fihrist.text.ArabicChars;
import org.fihrist.words.Category;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Tokens;

/** Reads times of day in digits and words, with minutes, parts of the day and zones. */
final class ClockReader extends AtomReader {

  private static final int HOURS = 24;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int SIXTY = 60;
  private static final int TWELVE = 12;

  private boolean between;

  ClockReader(Tokens tokens, NumberReader numbers) {
    super(tokens, numbers);
  }

  /**
   * Reads a time.
   *
   * @param free whether a bare number may be an hour, because the words before speak of a time
   */
  int read(int at, Fields f, boolean free) {
    if (f.hasTime()) {
      return NO;
    }
    int named = isUnit(at, Unit.HOUR) && tokens.hasArticle(at) ? at + 1 : at;
    int hour = skip(named, Word.ABOUT);
    hour = skip(skip(hour, Word.IN), Word.ARTICLE);
    if (hour == at + 1 && named == at) {
      return NO;
    }
    int colon = colon(hour, f);
    if (colon < 0) {
      colon = named > at || free ? dotted(hour, f, named > at) : NO;
    }
    if (colon > 0) {
      return tail(colon, f);
    }
    return named > at ? spoken(hour, f) : bare(hour, f, free);
  }

  /* Hours, minutes and seconds in digits. */
  private int colon(int at, Fields f) {
    if (!tokens.isNumber(at) || !tokens.isMark(at + 1, ':') || !isMinute(at + 2)) {
      return zoned(at, f);
    }
    long hour = tokens.number(at);
    boolean touching = !tokens.spaceBefore(at + 1) && !tokens.spaceBefore(at + 2);
    if (hour < 0 || hour >= HOURS || tokens.digits(at) > 2 || !touching) {
      return NO;
    }
    int next = at + 3;
    int second = NONE;
    if (tokens.isMark(next, ':') && isMinute(next + 1) && !tokens.spaceBefore(next + 1)) {
      second = (int) tokens.number(next + 1);
      next += 2;
    } else if (tokens.isMark(next, ':')) {
      return NO;
    }
    f.hour = (int) hour;
    f.minute = (int) tokens.number(at + 2);
    f.second = second;
    return next;
  }

  /* Four digits before a zone: 1500 GMT. */
  private int zoned(int at, Fields f) {
    boolean four = tokens.isNumber(at) && tokens.digits(at) == 4;
    if (!four || isYearBehind(at, f) || !isZoneSign(at + 1)) {
      return NO;
    }
    int hour = (int) tokens.number(at) / 100;
    int minute = (int) tokens.number(at) % 100;
    if (hour >= HOURS || minute >= SIXTY) {
      return NO;
    }
    f.hour = hour;
    f.minute = minute;
    return at + 1;
  }

  /* Four digits behind a month are its year. */
  private boolean isYearBehind(int at, Fields f) {
    long year = tokens.number(at);
    return f.hasMonth() && !f.hasYear() && year >= FIRST_YEAR && year < LAST_YEAR;
  }

  /* A zone's own sign or the word for it: behind a year the name of a town is no zone. */
  private boolean isZoneSign(int at) {
    int zone = tokens.value(at, Category.ZONE);
    boolean sign = zone != NONE && tokens.lexicon().name(zone).equals("Z");
    return sign || isTime(at) || isAbbreviation(at);
  }

  private boolean isMarkedZone(int at) {
    return zone(at, new Fields()) > 0;
  }

  /* Hours and minutes with a point, only where a time is certain: 10.30. */
  private int dotted(int at, Fields f, boolean named) {
    boolean mark = tokens.isMark(at + 1, '.') || tokens.isMark(at + 1, ',');
    if (!tokens.isNumber(at) || !mark || !isMinute(at + 2)) {
      return NO;
    }
    boolean touching = !tokens.spaceBefore(at + 1) && !tokens.spaceBefore(at + 2);
    boolean certain = named || isAhead(at + 3, Category.DAY_PART) || isMarkedZone(at + 3);
    if (!touching || tokens.number(at) >= HOURS || !certain) {
      return NO;
    }
    f.hour = (int) tokens.number(at);
    f.minute = (int) tokens.number(at + 2);
    return at + 3;
  }

  private boolean isMinute(int at) {
    return tokens.isNumber(at) && tokens.digits(at) == 2 && tokens.number(at) < SIXTY;
  }

  /* After the word hour: any number up to 24. */
  private int spoken(int at, Fields f) {
    int next = numbers.hour(at);
    boolean fits = next > 0 && numbers.value() <= HOURS && numbers.value() > 0;
    if (!fits || numbers.isDigits() && isCounted(next)) {
      return NO;
    }
    f.hour = (int) numbers.value();
    return tail(minutes(next, f), f);
  }

  /* Without the word hour: a feminine ordinal with the article, or a number with minutes, a part
   * of the day, or in free company. */
  private int bare(int at, Fields f, boolean free) {
    boolean article = tokens.hasArticle(at);
    boolean other = article && (isAhead(at, Category.WEEKDAY) || isBehindHours(at));
    int next = other ? NO : numbers.hour(at);
    long hour = numbers.value();
    if (next < 0 || hour < 1 || hour > TWELVE && !(free && hour <= HOURS)) {
      return NO;
    }
    boolean ordinal = numbers.isOrdinal();
    boolean feminine = numbers.isFeminine();
    boolean digits = numbers.isDigits();
    if (ordinal && !feminine && !(article && hour > 10)) {
      return NO;
    }
    Fields trial = f.copy();
    trial.hour = (int) hour;
    int minutes = ordinal || free || !digits || tokens.hasWaw(next) ? minutes(next, trial) : next;
    int end = tail(minutes, trial);
    if (minutes == next && isOrdinalTens(next)) {
      return NO;
    }
    boolean letter = end == next + 1 && isAhead(next, Category.MERIDIEM) && digits;
    boolean certain = end > minutes && !letter || minutes > next && ordinal;
    boolean alone = free && isClauseEnd(next) && (digits || article);
    if (!certain && !alone && !(free && ordinal && article)) {
      return NO;
    }
    if (digits && (isCounted(next) || isDecimal(next))) {
      return NO;
    }
    f.hour = trial.hour;
    f.minute = trial.minute;
    f.dayPart = trial.dayPart;
    f.zone = trial.zone;
    f.zoneId = trial.zoneId;
    return end;
  }

  /* The tens of an ordinal: the twenty-second is no hour. */
  private boolean isOrdinalTens(int at) {
    return isAhead(at, Category.TENS) && tokens.hasWaw(at) && tokens.hasArticle(at);
  }

  private boolean isDecimal(int at) {
    return tokens.mark(at) != 0 && tokens.isNumber(at + 1) && !tokens.spaceBefore(at + 1);
  }

  /** Whether a number after waw is the other end of a range, not minutes. */
  void between(boolean inside) {
    between = inside;
  }

  /** Reads what follows an hour: and a half, and twenty minutes, but a quarter. */
  int minutes(int at, Fields f) {
    boolean except = isWord(at, Word.EXCEPT) && !tokens.hasProclitic(at);
    int start = skip(at, Word.EXCEPT);
    if (!except && isWord(at, Word.WAW)) {
      start = at + 1;
    } else if (!except && !tokens.hasWaw(at)) {
      return at;
    }
    int fraction = tokens.value(start, Category.FRACTION);
    if (fraction != NONE) {
      set(f, SIXTY / fraction, except);
      return start + 1;
    }
    int next = numbers.any(start);
    if (next < 0 || numbers.isOrdinal() || numbers.value() <= 0 || numbers.value() >= SIXTY) {
      return at;
    }
    int minutes = (int) numbers.value();
    boolean unit = unit(next) / 10 == Unit.MINUTE.ordinal() && unit(next) != NONE;
    boolean ordinal = tokens.hasArticle(start);
    boolean part = !between && !ordinal && (isAhead(next, Category.DAY_PART) || isClauseEnd(next));
    if (!unit && !part) {
      return at;
    }
    set(f, minutes, except);
    return unit ? next + 1 : next;
  }

  private static void set(Fields f, int minutes, boolean except) {
    if (!except) {
      f.minute = minutes;
      return;
    }
    f.minute = SIXTY - minutes;
    f.hour = f.hour == 1 ? TWELVE : f.hour - 1;
  }

  /** Reads the part of the day and the zone after a time. */
  int tail(int at, Fields f) {
    int next = at;
    int part = isWord(at, Word.FROM) ? at + 1 : skip(at, Word.IN);
    int value = tokens.value(part, Category.DAY_PART);
    if (value != NONE && isCompatible(value, f.dayPart)) {
      f.dayPart = value;
      next = part + tokens.length(part, Category.DAY_PART);
    } else if (tokens.value(at, Category.MERIDIEM) != NONE && f.hour <= TWELVE) {
      f.dayPart = tokens.value(at, Category.MERIDIEM);
      next = at + 1;
    }
    int zone = zone(next, f);
    return zone > 0 ? secondClock(zone) : next;
  }

  private static boolean isCompatible(int part, int known) {
    return known == NONE || DayPart.of(part).afternoon == DayPart.of(known).afternoon;
  }

  /** Reads the zone of a time behind the day: ten on Thursday evening by the time of Mecca. */
  int zoneBehind(int at, Fields f) {
    boolean open = f.hasTime() && f.zone == NONE && f.zoneId == null;
    return open && isTime(at) ? zone(at, f) : NO;
  }

  /* A zone by its sign, or after the word for time. */
  private int zone(int at, Fields f) {
    if (isAhead(at, Category.ZONE) && (tokens.length(at, Category.ZONE) > 1 || tokens.isWord(at))) {
      String name = tokens.lexicon().name(tokens.value(at, Category.ZONE));
      boolean named = !name.equals("Z") && !name.equals("local");
      boolean after = isTime(at - 1);
      if (!named || after) {
        setZone(f, at);
        return at + tokens.length(at, Category.ZONE);
      }
    }
    if (isTime(at) && isAhead(at + 1, Category.ZONE)) {
      setZone(f, at + 1);
      return at + 1 + tokens.length(at + 1, Category.ZONE);
    }
    boolean abbreviated = isAbbreviation(at);
    f.zoneId = abbreviated ? ZoneOffset.UTC : f.zoneId;
    return abbreviated ? at + 3 + (tokens.isMark(at + 3, '.') ? 1 : 0) : NO;
  }

  private void setZone(Fields f, int at) {
    f.zone = tokens.value(at, Category.ZONE);
    String name = tokens.lexicon().name(f.zone);
    f.zoneId = name.equals("local") ? null : ZoneId.of(name);
  }

  private boolean isAbbreviation(int at) {
    return tokens.value(at, Category.MONTH_PAIR) == 1011
        && tokens.isMark(at + 1, '.')
        && tokens.isWord(at + 2)
        && tokens.text().charAt(tokens.start(at + 2)) == ArabicChars.GHAIN;
  }

  private boolean isTime(int at) {
    return isWord(at, Word.CLOCK);
  }

  /* A second clock of the same instant in parentheses. */
  private int secondClock(int at) {
    if (!tokens.isMark(at, '(')) {
      return at;
    }
    Fields other = new Fields();
    int next = read(at + 1, other, true);
    if (next < 0 && tokens.isNumber(at + 1) && tokens.digits(at + 1) == 4) {
      next = at + 2;
    }
    return next > 0 && tokens.isMark(next, ')') ? next + 1 : at;
  }
}
