package org.fihrist.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day or longer period: kind, TIMEX3 value and, where known, its days, end excluded. */
record Period(DateKind kind, String value, @Nullable LocalDate from, @Nullable LocalDate to) {

  static Period of(DateKind kind, String value, LocalDate from, LocalDate to) {
    return new Period(kind, value, from, to);
  }

  static Period day(LocalDate day) {
    return new Period(DateKind.DATE, Values.date(day), day, day.plusDays(1));
  }

  static Period unknown(DateKind kind, String value) {
    return new Period(kind, value, null, null);
  }

  Period as(DateKind other) {
    return new Period(other, value, from, to);
  }
}
