package org.fihrist.dates;

/**
 * Which reading is taken where the words leave the time open: a bare weekday, a day without year.
 */
public enum Preference {
  /** As a newspaper means it: past or today, unless a cue of the future stands by. */
  NEWS,
  /** The last one. */
  PAST,
  /** The next one. */
  FUTURE,
  /** The one in the reference's own week, month or year. */
  CURRENT,
  /** The one closest to the reference. */
  NEAREST
}
