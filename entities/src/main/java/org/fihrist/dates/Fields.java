package org.fihrist.dates;

import java.time.ZoneId;
import org.fihrist.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one point in time say, before any reference is known: a bag of fields, of which
 * most are absent. Relative fields count from the reference: -1 last, 0 this, 1 next.
 */
final class Fields implements Cloneable {

  static final int NONE = Tokens.NONE;
  static final int GREGORIAN = 0;
  static final int HIJRI = 1;
  static final int BEFORE_CHRIST = 2;
  static final int PERSIAN = 3;
  static final int COPTIC = 4;
  static final int SAME = 9;

  /* The new year: the one that begins nearest. */
  static final int NEW = 8;

  int calendar = GREGORIAN;
  int year = NONE;
  int yearShift = NONE;
  int month = NONE;
  int monthRelative = NONE;
  int monthShift = NONE;
  int weekShift = NONE;
  int day = NONE;
  int dayShift = NONE;
  int weekday = NONE;
  int weekdayRelative = NONE;
  int nth = NONE;
  Unit nthUnit = Unit.DAY;
  int share = NONE;
  int shareNumber = NONE;
  int shareShift = NONE;

  /** How many units of a period from its beginning, or from its end where negative. */
  int stretch = NONE;

  Unit stretchUnit = Unit.MONTH;
  int season = NONE;
  int seasonRelative = NONE;
  int decade = NONE;
  int decadeShift = NONE;
  int century = NONE;
  int centuryShift = NONE;
  int part = NONE;
  int holiday = NONE;
  int holidayRelative = NONE;

  /** Which of the days of a feast is meant, 0 the one before it; NONE for the first. */
  int holidayDay = NONE;

  int weekendShift = NONE;
  int hour = NONE;
  int minute = NONE;
  int second = NONE;
  int dayPart = NONE;
  int zone = NONE;
  int now = NONE;

  /** A number whose field the next words decide, and whether it was in digits or an ordinal. */
  int pending = NONE;

  boolean pendingDay;
  boolean pendingOrdinal;
  boolean pendingFeminine;
  boolean pendingDigits;
  boolean narrative;

  /** Whether the day counts from an event that the words name. */
  boolean event;

  /** Whether the year stands before its month. */
  boolean yearFirst;

  /** Whether the week that the day lies in is meant. */
  boolean weekOf;

  boolean approximate;
  boolean yearShort;
  boolean orderAssumed;

  /** An amount to go from the reference, with the sign of the direction. */
  Amount offset = Amount.ZERO;

  int direction;

  /** The day that the amount is counted from, in days from the reference. */
  int offsetFrom;

  /** The date of the same day in another calendar, if the words give two. */
  @Nullable Fields other;

  /** The zone that the words give the time in, if it is another than the reference's own. */
  @Nullable ZoneId zoneId;

  boolean hasTime() {
    return hour != NONE;
  }

  boolean hasMonth() {
    return month != NONE || monthShift != NONE;
  }

  boolean hasYear() {
    return year != NONE || yearShift != NONE;
  }

  /** Whether a day is named, in whatever way. */
  boolean hasDay() {
    return day != NONE || dayShift != NONE || weekday != NONE || isNthDay() || direction != 0;
  }

  private boolean isNthDay() {
    return nth != NONE && nthUnit == Unit.DAY;
  }

  /** Whether a day or longer period is named. */
  boolean hasDate() {
    return hasDay() || hasPeriod() || holiday != NONE;
  }

  /** Whether a period longer than a day is named. */
  boolean hasPeriod() {
    return nth != NONE || hasContainer();
  }

  /** Whether a period that days and weeks may be counted in is named. */
  boolean hasContainer() {
    return hasMonth()
        || hasYear()
        || weekShift != NONE
        || weekendShift != NONE
        || season != NONE
        || share != NONE
        || decade != NONE
        || decadeShift != NONE
        || century != NONE
        || centuryShift != NONE;
  }

  /**
   * Whether a year, with a month and a day or without, is all that is named: it has one reading.
   */
  boolean isAbsolute() {
    boolean shifted =
        monthShift != NONE
            || weekShift != NONE
            || weekendShift != NONE
            || dayShift != NONE
            || monthRelative != NONE
            || direction != 0;
    boolean other = nth != NONE || holiday != NONE || part != NONE || weekOf || hasTime();
    boolean weekdayAlone = weekday != NONE && day == NONE;
    return year != NONE && !shifted && !other && !weekdayAlone;
  }

  /** Whether the month or the year is the one that the words before name. */
  boolean isOfSame() {
    return monthShift == SAME || yearShift == SAME;
  }

  /** Whether a decade or a century is named. */
  boolean isYears() {
    boolean shifted = decadeShift != NONE || centuryShift != NONE;
    return decade != NONE || century != NONE || shifted;
  }

  boolean isEmpty() {
    return !hasDate() && !hasTime() && dayPart == NONE && now == NONE;
  }

  /** Takes from another what this date does not say. */
  void addDate(Fields from) {
    calendar = month == NONE && year == NONE ? from.calendar : calendar;
    year = pick(year, from.year);
    yearShift = pick(yearShift, from.yearShift);
    month = pick(month, from.month);
    monthRelative = pick(monthRelative, from.monthRelative);
    monthShift = pick(monthShift, from.monthShift);
    weekShift = pick(weekShift, from.weekShift);
    day = pick(day, from.day);
    dayShift = pick(dayShift, from.dayShift);
    weekday = pick(weekday, from.weekday);
    weekdayRelative = pick(weekdayRelative, from.weekdayRelative);
    season = pick(season, from.season);
    seasonRelative = pick(seasonRelative, from.seasonRelative);
    decade = pick(decade, from.decade);
    decadeShift = pick(decadeShift, from.decadeShift);
    century = pick(century, from.century);
    centuryShift = pick(centuryShift, from.centuryShift);
    share = pick(share, from.share);
    shareNumber = pick(shareNumber, from.shareNumber);
    shareShift = pick(shareShift, from.shareShift);
    part = pick(part, from.part);
    narrative |= from.narrative;
  }

  static int pick(int own, int other) {
    return own == NONE ? other : own;
  }

  void clearPending() {
    pending = NONE;
    pendingDay = false;
    pendingOrdinal = false;
    pendingFeminine = false;
    pendingDigits = false;
  }

  Fields copy() {
    try {
      return (Fields) clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
