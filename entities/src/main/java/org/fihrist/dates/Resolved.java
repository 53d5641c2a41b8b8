package org.fihrist.dates;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The value of an expression at a reference; without ends when the words leave them open. */
record Resolved(
    DateKind kind, String value, @Nullable LocalDateTime from, @Nullable LocalDateTime to) {

  static Resolved open(DateKind kind, String value) {
    return new Resolved(kind, value, null, null);
  }

  /** A day moved by days. */
  Resolved plusDays(int days) {
    if (from == null || to == null) {
      return this;
    }
    LocalDateTime start = from.plusDays(days);
    return new Resolved(kind, Values.date(start.toLocalDate()), start, to.plusDays(days));
  }

  Resolved as(DateKind other) {
    return new Resolved(other, value, from, to);
  }
}
