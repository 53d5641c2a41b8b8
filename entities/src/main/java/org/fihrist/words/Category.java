package org.fihrist.words;

/**
 * What a word or phrase of the vocabulary can be. The value that a vocabulary line gives with it is
 * described at each constant.
 */
public enum Category {
  /** Cardinal 1 to 9. */
  ONES(false),
  /** Ten, which makes teens after a cardinal or ordinal. */
  TEN(true),
  /** Teen in one word or with an irregular first word: 11 to 19. */
  TEEN(false),
  /** 20 to 90. */
  TENS(false),
  /** 100 to 900. */
  HUNDREDS(false),
  /** Power of ten times ten, plus the multiple: 31 thousand, 32 two thousand. */
  SCALE(false),
  /** Fraction: the denominator. */
  FRACTION(false),
  /** Vague number: the value it is taken for. */
  SOME(false),
  /** Ordinal: 1 to 10; feminine forms plus 100; the elative {@code last} is -1. */
  ORDINAL(false),
  /** Percent. */
  PERCENT(true),
  /** Counted unit that is no time unit: line number of the unit name. */
  COUNTED(true),
  /** Dual of a counted unit: line number of the unit name. */
  COUNTED_DUAL(true),
  /** Unit of time: ten times the ordinal of {@code Unit}, plus 1 singular, 2 dual, 3 plural. */
  TIME_UNIT(true),
  /** Gregorian month, 1 to 12. */
  MONTH(true),
  /** First word of a month pair that is also numbered: the months, 100 times the first + second. */
  MONTH_PAIR(true),
  /** Gregorian month whose name is also a common word. */
  WEAK_MONTH(true),
  /** Hijri month, 1 to 12. */
  HIJRI_MONTH(true),
  /** Hijri month whose name is also a common word or given name. */
  WEAK_HIJRI_MONTH(true),
  /** Month of the Persian solar calendar. */
  PERSIAN_MONTH(true),
  /** Month of the Coptic calendar, 1 to 13. */
  COPTIC_MONTH(true),
  /** Weekday, ISO number. */
  WEEKDAY(true),
  /** Named day counted from the reference's own: offset in days. */
  DAY_SHIFT(true),
  /** Adjective of place in time: -2, -1, 0, 1, 2; 9 the same as mentioned before. */
  RELATIVE(false),
  /** Demonstrative: 0 this, 1 that, 2 the same. */
  THIS(false),
  /** The reference instant; 0 present, 1 the near future, -1 the past. */
  NOW(true),
  /** Part of a period: 1 start, 2 middle, 3 end; 4 first day, 5 last day, 6 the rest. */
  PART(false),
  /** Weekend. */
  WEEKEND(true),
  /** Season: 1 spring to 4 winter. */
  SEASON(true),
  /** Quarter, third or half of a year or month: the number of them. */
  SHARE(true),
  /** Decade named by its tens: 20 to 90. */
  DECADE(true),
  /** Part of a day: number of {@code DayPart}. */
  DAY_PART(true),
  /** Number of {@code DayPart} of a word that needs a clock time beside it. */
  MERIDIEM(true),
  /** Holiday: 100 times the month plus the day; Hijri plus 10000; computed ones from 20000. */
  HOLIDAY(true),
  /** Calendar mark: 0 Gregorian, 1 Hijri, 2 before Christ, 3 Persian, 4 Coptic. */
  ERA(false),
  /** Time zone: line number of the zone id. */
  ZONE(false),
  /** Word of a relation or a construction, see {@code Word}. */
  WORD(false),
  /** Noun of an office or institution after which {@code general} is an adjective. */
  OFFICE(false),
  /** Noun after which a weekday or month belongs to a name. */
  NAME_BEFORE(false),
  /** Word after which a time word is part of a name. */
  NAME_AFTER(false),
  /** Cue of the future. */
  FUTURE_CUE(false),
  /** Adverb of repetition: ordinal of {@code Unit}. */
  ADVERB_SET(true);

  private final boolean trigger;

  Category(boolean trigger) {
    this.trigger = trigger;
  }

  /**
   * Whether a word of this category is reason enough to read the words around it.
   *
   * @return true for the words that can make an expression
   */
  public boolean isTrigger() {
    return trigger;
  }
}
