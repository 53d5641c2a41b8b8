package org.fihrist.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The last date told of in a paragraph: what the same day, the following day, the same month and
 * the same year count from. It stays open behind a date that is coarser or unknown, and behind
 * today, which is when the text is written.
 */
final class Antecedent {

  /* Further away the words seldom mean it. */
  private static final int FAR = 300;

  private @Nullable LocalDate first;
  private @Nullable LocalDate last;
  private int end;

  /** Takes a mention that was read; times of day, amounts and sets are no dates. */
  void see(Expression e, DateMention mention) {
    boolean date = e.shape() == Expression.Shape.POINT || e.shape() == Expression.Shape.RANGE;
    if (!date || !e.first().hasDate()) {
      return;
    }
    boolean today = e.first().dayShift == 0 && !e.first().narrative;
    boolean known = mention.isResolved() && !today;
    LocalDateTime from = known ? mention.from().or(mention::to).orElse(null) : null;
    LocalDateTime to = known ? mention.to().or(mention::from).orElse(null) : null;
    first = from == null ? null : from.toLocalDate();
    last = from == null || to == null ? null : lastDay(from, to);
    if (first != null && mention.from().isEmpty()) {
      first = last;
    }
    end = e.end();
  }

  private static LocalDate lastDay(LocalDateTime from, LocalDateTime to) {
    return to.isAfter(from) ? to.minusNanos(1).toLocalDate() : to.toLocalDate();
  }

  /** The expression with what it leaves to the words before filled in; the same if it is not so. */
  Expression settle(Expression e, CharSequence text) {
    boolean told = isTold(e.first()) || e.second() != e.first() && isTold(e.second());
    LocalDate from = first;
    LocalDate to = last;
    if (!told || from == null || to == null || !isNear(text, e.start())) {
      return e;
    }
    Fields one = settle(e.first(), from, to);
    Fields two = e.second() == e.first() ? one : settle(e.second(), from, to);
    return one == e.first() && two == e.second() ? e : e.with(one, two);
  }

  private boolean isNear(CharSequence text, int start) {
    for (int i = end; i < start; i++) {
      if (text.charAt(i) == '\n') {
        return false;
      }
    }
    return start >= end && start - end <= FAR;
  }

  private static boolean isTold(Fields f) {
    return f.isOfSame() || isDayTold(f);
  }

  private static boolean isDayTold(Fields f) {
    boolean own = f.day != Fields.NONE || f.weekday != Fields.NONE || f.hasPeriod();
    return f.narrative && f.dayShift != Fields.NONE && !f.event && !own;
  }

  private static Fields settle(Fields f, LocalDate from, LocalDate to) {
    boolean year = from.getYear() == to.getYear();
    boolean month = year && from.getMonth() == to.getMonth();
    if (isDayTold(f)) {
      return from.equals(to) ? day(f, from.plusDays(f.dayShift)) : f;
    }
    boolean gregorian = f.calendar == Fields.GREGORIAN;
    if (f.monthShift == Fields.SAME) {
      return month && gregorian && !f.hasYear() ? month(f, from) : f;
    }
    return f.yearShift == Fields.SAME && year && gregorian ? year(f, from) : f;
  }

  private static Fields day(Fields f, LocalDate day) {
    Fields settled = month(f, day);
    settled.calendar = Fields.GREGORIAN;
    settled.day = day.getDayOfMonth();
    settled.dayShift = Fields.NONE;
    return settled;
  }

  private static Fields month(Fields f, LocalDate day) {
    Fields settled = year(f, day);
    settled.month = day.getMonthValue();
    settled.monthShift = Fields.NONE;
    return settled;
  }

  private static Fields year(Fields f, LocalDate day) {
    Fields settled = f.copy();
    settled.year = day.getYear();
    settled.yearShift = Fields.NONE;
    settled.narrative = false;
    return settled;
  }
}
