package org.fihrist.dates;

/** What a reader of a {@link DateMention} should know about how its value came about. */
public enum Note {
  /** The words name no year; the preference chose it. */
  YEAR_ASSUMED,
  /** The words do not say which half of the day; it was taken as written or by the preference. */
  AMPM_ASSUMED,
  /** Two numbers can be day and month in either order. */
  ORDER_ASSUMED,
  /** A year of two digits was completed. */
  CENTURY_ASSUMED,
  /** The weekday named is not that of the date; the date was taken. */
  WEEKDAY_CONFLICT,
  /** The Hijri and the Gregorian date given lie more than two days apart. */
  DUAL_CONFLICT,
  /** Converted from the Hijri calendar. */
  FROM_HIJRI,
  /** Converted by the tabular Hijri calendar, outside the years of Umm al-Qura. */
  TABULAR_HIJRI,
  /** A day that the month does not have was replaced by its last when counting months. */
  CLIPPED,
  /** The time is relative to one told of before, known or not, not to the reference. */
  NARRATIVE,
  /** The words name a zone, the options none for the reference: the range is in the named zone. */
  OTHER_ZONE,
  /** The range was converted from the zone in the words to that of the reference. */
  ZONE_CONVERTED,
  /** The feast's day depends on a country that the words do not name. */
  COUNTRY_NEEDED
}
