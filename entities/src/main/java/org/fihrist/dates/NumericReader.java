package org.fihrist.dates;

import org.fihrist.text.ArabicChars;
import org.fihrist.words.Category;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Tokens;

/** Reads dates that are all digits: day, month and year, in the orders that news uses. */
final class NumericReader extends AtomReader {

  private static final int LEAST_YEAR_DIGITS = 4;
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1500;

  private final boolean dayFirst;

  NumericReader(Tokens tokens, NumberReader numbers, boolean dayFirst) {
    super(tokens, numbers);
    this.dayFirst = dayFirst;
  }

  /**
   * Reads a date in digits.
   *
   * @param expected whether the words before make a date of two small numbers likely
   */
  int read(int at, Fields f, boolean expected) {
    boolean taken = f.day != NONE || f.month != NONE || f.year != NONE;
    char separator = tokens.mark(at + 1);
    if (!taken && isSpaced(at)) {
      int end = three(at, f);
      return end < 0 ? NO : era(end, f);
    }
    if (taken || !isPair(at, separator)) {
      return NO;
    }
    boolean third = isPair(at + 2, separator) && tokens.digits(at + 4) != 3;
    boolean longer = third && isPair(at + 4, separator);
    if (longer) {
      return NO;
    }
    int next = third ? three(at, f) : NO;
    if (next < 0 && (!third || isYear(at))) {
      next = two(at, f, separator, expected);
    }
    return next < 0 ? NO : era(next, f);
  }

  /** Whether a day, a month and a year of four digits stand here. */
  boolean isFull(int at) {
    char separator = tokens.mark(at + 1);
    boolean full = isPair(at, separator) && isPair(at + 2, separator);
    return full && (isYear(at) || isYear(at + 4));
  }

  private boolean isPair(int at, char separator) {
    boolean fits =
        separator == '/' || separator == '-' || separator == '.' || separator == '\u2013';
    return fits
        && tokens.isNumber(at)
        && tokens.isMark(at + 1, separator)
        && tokens.isNumber(at + 2)
        && !tokens.spaceBefore(at + 1)
        && !tokens.spaceBefore(at + 2);
  }

  /* Day, month and year of four digits with a space on each side of the slashes or hyphens. */
  private boolean isSpaced(int at) {
    char separator = tokens.mark(at + 1);
    return tokens.isNumber(at)
        && (separator == '/' || separator == '-')
        && isSpaced(at + 1, separator)
        && isSpaced(at + 3, separator)
        && (isYear(at) || isYear(at + 4))
        && !tokens.isMark(at + 5, separator);
  }

  private boolean isSpaced(int at, char separator) {
    return tokens.isMark(at, separator)
        && tokens.isNumber(at + 1)
        && tokens.spaceBefore(at)
        && tokens.spaceBefore(at + 1);
  }

  private boolean isYear(int at) {
    return tokens.isNumber(at) && tokens.digits(at) == LEAST_YEAR_DIGITS && tokens.number(at) > 0;
  }

  private int three(int at, Fields f) {
    int a = small(at);
    int b = small(at + 2);
    int c = small(at + 4);
    if (a < 0 || b < 0 || c < 0) {
      return NO;
    }
    boolean set;
    if (isYear(at)) {
      set = set(f, c, b, a, false);
    } else if (isYear(at + 4)) {
      set = either(f, a, b, c);
    } else {
      boolean short2 = tokens.digits(at + 4) == 2 && tokens.digits(at) <= 2 && !isFollowed(at + 5);
      set = short2 && either(f, a, b, century(c));
      f.yearShort |= set;
    }
    return set ? at + 5 : NO;
  }

  private boolean isFollowed(int at) {
    return tokens.isMark(at, '.') && !tokens.spaceBefore(at) && tokens.isNumber(at + 1)
        || tokens.isMark(at, ':');
  }

  static int century(int year) {
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private int small(int at) {
    long number = tokens.number(at);
    return number < 0 || number > 9999 ? NO : (int) number;
  }

  /* Day first, unless only the other order makes a date. */
  private boolean either(Fields f, int a, int b, int year) {
    boolean both = a <= 12 && b <= 12 && a != b;
    int day = dayFirst ? a : b;
    int month = dayFirst ? b : a;
    if (set(f, day, month, year, both) || set(f, month, day, year, false)) {
      return true;
    }
    return false;
  }

  private static boolean set(Fields f, int day, int month, int year, boolean unsure) {
    boolean hijri = year >= FIRST_HIJRI && year <= LAST_HIJRI;
    int calendar = hijri ? Fields.HIJRI : Fields.GREGORIAN;
    if (Calendars.day(calendar, year, month, day) == null) {
      return false;
    }
    f.calendar = calendar;
    f.day = day;
    f.month = month;
    f.year = year;
    f.orderAssumed = unsure;
    return true;
  }

  private int two(int at, Fields f, char separator, boolean expected) {
    int a = small(at);
    int b = small(at + 2);
    if (a < 0 || b < 0) {
      return NO;
    }
    boolean point = separator == '.' && (a < 1900 || a > 2100 || isCounted(at + 3));
    if (!point && isYear(at) && b >= 1 && b <= 12 && isMonthDigits(at + 2) && isPlausible(a)) {
      return month(at, f, a, b);
    }
    if (isYear(at + 2) && a >= 1 && a <= 12 && separator != '.' && isPlausible(b)) {
      return month(at, f, b, a);
    }
    return dayMonth(at, f, separator, expected);
  }

  private boolean isMonthDigits(int at) {
    return tokens.digits(at) <= 2;
  }

  private static boolean isPlausible(int year) {
    return year >= 1000 && year <= 2999;
  }

  private int month(int at, Fields f, int year, int month) {
    f.year = year;
    f.month = month;
    f.calendar = year <= LAST_HIJRI && year >= FIRST_HIJRI ? Fields.HIJRI : Fields.GREGORIAN;
    return at + 3;
  }

  private int dayMonth(int at, Fields f, char separator, boolean expected) {
    int a = small(at);
    int b = small(at + 2);
    int after = at + 3;
    int year = NONE;
    boolean comma = isComma(after) && tokens.isNumber(after + 1);
    if (comma && (isYear(after + 1) || tokens.digits(after + 1) == 2 && isClauseEnd(after + 2))) {
      year = small(after + 1);
      f.yearShort |= year < 100;
      year = year < 100 ? century(year) : year;
    }
    boolean padded = tokens.digits(at) == 2 && tokens.digits(at + 2) == 2 && separator == '/';
    boolean small = tokens.digits(at) <= 2 && tokens.digits(at + 2) <= 2;
    boolean slash = separator == '/' && (expected || padded || isWholeText(at, after));
    boolean other = separator != '/' && expected && isClauseEnd(after) && !isCounted(after);
    if (!small || isCounted(after) || year == NONE && !slash && !other) {
      return NO;
    }
    int last = year == NONE ? 2000 : year;
    boolean set = either(f, a, b, last);
    f.year = set ? year : f.year;
    return !set ? NO : year == NONE ? after : after + 2;
  }

  private boolean isWholeText(int at, int after) {
    return tokens.isAll(at, after);
  }

  /** Reads the mark of a calendar after a year; refuses days that its calendar does not have. */
  int era(int at, Fields f) {
    int era =
        at < tokens.size() && !tokens.hasProclitic(at) ? tokens.value(at, Category.ERA) : NONE;
    boolean metre = era == Fields.GREGORIAN && f.year != NONE && f.year < 600;
    if (era == NONE || f.year == NONE || metre) {
      int dotted = dottedChrist(at, f);
      return dotted > 0 ? dotted : at;
    }
    boolean gregorian = era == Fields.GREGORIAN || era == Fields.BEFORE_CHRIST;
    int numeric = f.month;
    f.calendar = gregorian && f.calendar >= Fields.PERSIAN ? f.calendar : era;
    boolean fits =
        f.day == NONE
            || numeric == NONE
            || Calendars.day(f.calendar, f.year, numeric, f.day) != null;
    return fits ? at + tokens.length(at, Category.ERA) : NO;
  }

  /* Before Christ with points. */
  private int dottedChrist(int at, Fields f) {
    boolean marked =
        f.year != NONE
            && tokens.isMark(at + 1, '.')
            && tokens.isWord(at)
            && tokens.value(at + 2, Category.ERA) == Fields.GREGORIAN
            && tokens.text().charAt(tokens.start(at)) == ArabicChars.QAF;
    if (marked) {
      f.calendar = Fields.BEFORE_CHRIST;
      return at + 3;
    }
    return NO;
  }
}
