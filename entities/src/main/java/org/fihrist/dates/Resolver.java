package org.fihrist.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Expressions to values at one reference. */
final class Resolver {

  /** Marks a bound that opens a time which lasts until the reference. */
  static final String UP_TO_NOW = "now";

  private static final int DAYS_OF_WEEK = 7;
  private static final int DAY_MARK = 'T';

  private final Options options;
  private final Preference preference;
  private final EnumSet<Note> notes = EnumSet.noneOf(Note.class);
  private final PointResolver points;

  Resolver(Options options, Preference preference) {
    this.options = options;
    this.preference = preference;
    this.points = new PointResolver(options, preference, notes);
  }

  EnumSet<Note> notes() {
    return notes;
  }

  @Nullable Resolved resolve(Expression e) {
    return switch (e.shape()) {
      case POINT -> point(e);
      case RANGE -> range(e.first(), e.second());
      case DURATION -> Resolved.open(DateKind.DURATION, e.amount().timex());
      case SINCE -> since(e.amount());
      case WINDOW -> window(e);
      case SET -> Resolved.open(DateKind.SET, set(e));
    };
  }

  private @Nullable Resolved point(Expression e) {
    Resolved whole = points.resolve(e.first());
    if (whole == null || e.modifier() == null || whole.from() == null) {
      return whole;
    }
    return switch (e.modifier()) {
      case BEFORE -> new Resolved(whole.kind(), whole.value(), null, bound(e, whole));
      case AFTER -> after(e, whole);
      default -> whole;
    };
  }

  private Resolved after(Expression e, Resolved whole) {
    boolean since = e.setValue().equals(UP_TO_NOW);
    LocalDateTime from = since ? whole.from() : bound(e, whole);
    LocalDateTime now = options.reference();
    boolean past = since && from != null && now != null && from.isBefore(now);
    return new Resolved(whole.kind(), whole.value(), from, past ? now : null);
  }

  /* Before the end of June is before July; before June is before its first day. */
  private static @Nullable LocalDateTime bound(Expression e, Resolved whole) {
    boolean end = e.first().part == PartResolver.END;
    boolean inclusive = !e.setValue().isEmpty();
    return end || inclusive ? whole.to() : whole.from();
  }

  private @Nullable Resolved range(Fields a, Fields b) {
    Resolved from = points.resolve(a);
    Resolved to = points.resolve(b);
    if (from == null || to == null) {
      return null;
    }
    if (from.from() != null && to.from() != null && to.from().isBefore(from.from())) {
      if (isPastWeek(a, b)) {
        return join(from.plusDays(-DAYS_OF_WEEK), to);
      }
      to = later(b, to, from.from());
      if (to == null) {
        return inOrder(earlier(a, b));
      }
    }
    return inOrder(join(from, to));
  }

  /* From Sunday to last Tuesday. */
  private static boolean isPastWeek(Fields a, Fields b) {
    return a.weekdayRelative < 0 && a.weekdayRelative != Fields.NONE && b.weekday != Fields.NONE;
  }

  /* Two ends that no choice of the year puts in order are no range. */
  private static @Nullable Resolved inOrder(@Nullable Resolved range) {
    boolean back =
        range != null
            && range.from() != null
            && range.to() != null
            && range.to().isBefore(range.from());
    return back ? null : range;
  }

  private static Resolved join(Resolved from, Resolved to) {
    LocalDateTime now = from.kind() == DateKind.REFERENCE ? from.from() : null;
    String start = now == null ? from.value() : Values.instant(now);
    String value = start + "/" + to.value();
    boolean clock = to.value().indexOf(DAY_MARK) >= 0 && to.kind() != DateKind.PART_OF_DAY;
    LocalDateTime end = clock ? to.from() : to.to();
    return new Resolved(DateKind.INTERVAL, value, from.from(), end);
  }

  /* The second end without a year of its own lies after the first. */
  private @Nullable Resolved later(Fields b, Resolved to, LocalDateTime from) {
    if (b.weekday != Fields.NONE
        && !b.hasPeriod()
        && to.kind() == DateKind.DATE
        && b.dayShift == Fields.NONE) {
      return to.plusDays(DAYS_OF_WEEK);
    }
    if (b.month == Fields.NONE || b.hasYear() || to.from() == null) {
      return null;
    }
    Fields next = b.copy();
    next.year = to.from().getYear() + 1;
    Resolved moved = points.resolve(next);
    return moved == null || moved.from() == null || moved.from().isBefore(from) ? null : moved;
  }

  private @Nullable Resolved earlier(Fields a, Fields b) {
    Resolved to = points.resolve(b);
    if (to == null || to.from() == null || a.month == Fields.NONE || a.hasYear()) {
      return null;
    }
    Fields before = a.copy();
    before.year = to.from().getYear();
    Resolved from = points.resolve(before);
    boolean inOrder = from != null && from.from() != null && !from.from().isAfter(to.from());
    if (!inOrder) {
      before.year--;
      from = points.resolve(before);
    }
    return from == null ? null : join(from, to);
  }

  private Resolved since(Amount amount) {
    LocalDateTime reference = options.reference();
    if (reference == null || !amount.isCountable()) {
      return Resolved.open(DateKind.DURATION, amount.timex());
    }
    LocalDateTime from = amount.from(reference, -1).toLocalDate().atStartOfDay();
    return from.getYear() < 1
        ? Resolved.open(DateKind.DURATION, amount.timex())
        : new Resolved(DateKind.DURATION, amount.timex(), from, reference);
  }

  private @Nullable Resolved window(Expression e) {
    int direction = e.first().direction;
    Amount amount = e.amount();
    LocalDateTime reference = options.reference();
    if (amount.isVague()) {
      String value = direction < 0 ? "PAST_REF" : "FUTURE_REF";
      return Resolved.open(DateKind.REFERENCE, value);
    }
    if (reference == null || !amount.isCountable()) {
      return Resolved.open(DateKind.INTERVAL, amount.timex());
    }
    Unit unit = amount.coarsest();
    int count = amount.count(unit);
    if (unit.clock) {
      LocalDateTime far = amount.from(reference, direction);
      LocalDateTime from = direction < 0 ? far : reference;
      LocalDateTime to = direction < 0 ? reference : far;
      String value = Values.instant(from) + "/" + Values.instant(to);
      return new Resolved(DateKind.INTERVAL, value, from, to);
    }
    if (unit == Unit.WEEK || unit == Unit.DECADE || unit == Unit.CENTURY) {
      return calendarWindow(unit, count, direction);
    }
    LocalDate today = reference.toLocalDate();
    LocalDate start = direction < 0 ? today : today.plusDays(1);
    LocalDate far = amount.from(start.atStartOfDay(), direction).toLocalDate();
    return days(direction < 0 ? far : start, direction < 0 ? start : far);
  }

  private static @Nullable Resolved days(LocalDate from, LocalDate to) {
    if (from.getYear() < 1 || to.getYear() > 9999) {
      return null;
    }
    String value = Values.date(from) + "/" + Values.date(to.minusDays(1));
    return new Resolved(DateKind.INTERVAL, value, from.atStartOfDay(), to.atStartOfDay());
  }

  private @Nullable Resolved calendarWindow(Unit unit, int count, int direction) {
    Resolved first = points.resolve(shifted(unit, direction < 0 ? -count : 1));
    Resolved last = points.resolve(shifted(unit, direction < 0 ? -1 : count));
    if (first == null || last == null || first.from() == null || last.to() == null) {
      return null;
    }
    if (unit == Unit.WEEK) {
      return join(first, last);
    }
    String value = Values.year(first.from().getYear()) + "/" + Values.year(last.to().getYear() - 1);
    return new Resolved(DateKind.INTERVAL, value, first.from(), last.to());
  }

  private static Fields shifted(Unit unit, int shift) {
    Fields f = new Fields();
    if (unit == Unit.WEEK) {
      f.weekShift = shift;
    } else if (unit == Unit.DECADE) {
      f.decadeShift = shift;
    } else {
      f.centuryShift = shift;
    }
    return f;
  }

  private String set(Expression e) {
    Fields f = e.first();
    if (!f.hasTime()) {
      return e.setValue();
    }
    Fields clock = new Fields();
    clock.hour = f.hour;
    clock.minute = f.minute;
    clock.second = f.second;
    clock.dayPart = f.dayPart;
    PointResolver open = new PointResolver(options.withoutReference(), preference, notes);
    Resolved time = open.resolve(clock);
    String at = time == null ? "" : time.value();
    return e.setValue().equals("P1D") ? at : e.setValue() + at;
  }
}
