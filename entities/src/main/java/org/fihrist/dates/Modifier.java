package org.fihrist.dates;

/** How an expression narrows or bounds the time that its value names, after TIMEX3. */
public enum Modifier {
  /** The first part of it. */
  START,
  /** Its middle. */
  MID,
  /** Its last part. */
  END,
  /** Up to it. */
  BEFORE,
  /** From it on. */
  AFTER,
  /** About it. */
  APPROX,
  /** Less than the amount. */
  LESS_THAN,
  /** More than the amount. */
  MORE_THAN
}
