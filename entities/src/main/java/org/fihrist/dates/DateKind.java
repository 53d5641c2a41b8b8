package org.fihrist.dates;

/** What kind of time an expression names. */
public enum DateKind {
  /** One day. */
  DATE,
  /** One day and a time in it. */
  DATETIME,
  /** A time of some day. */
  TIME,
  /** A part of a day: morning, evening. */
  PART_OF_DAY,
  /** A week. */
  WEEK,
  /** A weekend. */
  WEEKEND,
  /** A month. */
  MONTH,
  /** A quarter of a year. */
  QUARTER,
  /** A season. */
  SEASON,
  /** A year. */
  YEAR,
  /** A decade. */
  DECADE,
  /** A century. */
  CENTURY,
  /** A stretch with two ends. */
  INTERVAL,
  /** A length of time. */
  DURATION,
  /** A time that comes again. */
  SET,
  /** A feast or memorial day. */
  HOLIDAY,
  /** Now, soon or formerly. */
  REFERENCE
}
