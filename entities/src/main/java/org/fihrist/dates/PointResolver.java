package org.fihrist.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Fields of one point to its value: the date of {@link PeriodResolver} and the time of day. */
final class PointResolver {

  private static final int NOON = 12;

  private final Options options;
  private final Preference preference;
  private final EnumSet<Note> notes;
  private final PeriodResolver periods;

  PointResolver(Options options, Preference preference, EnumSet<Note> notes) {
    this.options = options;
    this.preference = preference;
    this.notes = notes;
    this.periods = new PeriodResolver(options, preference, notes);
  }

  @Nullable Resolved resolve(Fields f) {
    if (f.narrative) {
      notes.add(Note.NARRATIVE);
    }
    if (f.yearShort) {
      notes.add(Note.CENTURY_ASSUMED);
    }
    if (f.orderAssumed) {
      notes.add(Note.ORDER_ASSUMED);
    }
    if (f.now != Fields.NONE) {
      return now(f.now);
    }
    if (f.direction != 0 && f.weekday == Fields.NONE) {
      return offset(f);
    }
    if (!f.hasDate()) {
      return timeAlone(f);
    }
    checkDual(f);
    Period period = periods.resolve(f);
    if (period == null && f.weekday != Fields.NONE) {
      return null;
    }
    return period == null ? null : withTime(f, period);
  }

  private void checkDual(Fields f) {
    if (f.other == null) {
      return;
    }
    Period one = periods.resolve(f);
    Period two = periods.resolve(f.other);
    LocalDate first = one == null ? null : one.from();
    LocalDate second = two == null ? null : two.from();
    if (f.day != Fields.NONE
        && first != null
        && second != null
        && Math.abs(first.toEpochDay() - second.toEpochDay()) > 2) {
      notes.add(Note.DUAL_CONFLICT);
    }
  }

  private Resolved now(int now) {
    String value = now == 0 ? "PRESENT_REF" : now > 0 ? "FUTURE_REF" : "PAST_REF";
    LocalDateTime reference = options.reference();
    if (now != 0 || reference == null) {
      return Resolved.open(DateKind.REFERENCE, value);
    }
    return new Resolved(DateKind.REFERENCE, value, reference, reference.plusSeconds(1));
  }

  private @Nullable Resolved offset(Fields f) {
    LocalDateTime reference = options.reference();
    if (reference == null || f.narrative || !f.offset.isCountable()) {
      return Resolved.open(DateKind.DATE, f.offset.timex());
    }
    LocalDateTime target = f.offset.from(reference.plusDays(f.offsetFrom), f.direction);
    if (target.getYear() < 1 || target.getYear() > 9999) {
      return null;
    }
    boolean months = f.offset.has(Unit.MONTH) || f.offset.has(Unit.YEAR);
    if (months && target.getDayOfMonth() < reference.getDayOfMonth() && !f.offset.has(Unit.DAY)) {
      notes.add(Note.CLIPPED);
    }
    if (f.offset.isClock()) {
      return instant(target, f.offset.has(Unit.SECOND));
    }
    if (f.calendar == Fields.HIJRI && f.offset.coarsest() == Unit.YEAR) {
      int year = Calendars.yearOf(Fields.HIJRI, reference.toLocalDate());
      Period period = periods.year(Fields.HIJRI, year + f.direction * f.offset.count(Unit.YEAR));
      return period == null ? null : days(period);
    }
    return withTime(f, Period.day(target.toLocalDate()));
  }

  private static Resolved instant(LocalDateTime time, boolean seconds) {
    String value = Values.instant(time);
    LocalDateTime from = seconds ? time : time.withSecond(0).withNano(0);
    LocalDateTime to = seconds ? from.plusSeconds(1) : from.plusMinutes(1);
    String shown = seconds ? value : value.substring(0, value.length() - 3);
    return new Resolved(DateKind.DATETIME, shown, from, to);
  }

  private Resolved days(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    if (from == null || to == null) {
      return Resolved.open(period.kind(), period.value());
    }
    return new Resolved(period.kind(), period.value(), from.atStartOfDay(), to.atStartOfDay());
  }

  private Resolved withTime(Fields f, Period period) {
    if (!f.hasTime() && f.dayPart == Fields.NONE) {
      return days(period);
    }
    LocalDate day = period.from();
    boolean single = day != null && day.plusDays(1).equals(period.to());
    if (!single || day == null) {
      String symbol = f.hasTime() ? time(f) : DayPart.of(f.dayPart).symbol;
      DateKind kind = f.hasTime() ? DateKind.DATETIME : DateKind.PART_OF_DAY;
      return day == null ? Resolved.open(kind, period.value() + symbol) : days(period);
    }
    if (!f.hasTime()) {
      return partOf(f, day, Values.date(day));
    }
    return at(f, day, Values.date(day)).as(DateKind.DATETIME);
  }

  private Resolved partOf(Fields f, LocalDate day, String date) {
    DayPart part = DayPart.of(f.dayPart);
    LocalDateTime start = day.atStartOfDay();
    return new Resolved(
        part == DayPart.MIDNIGHT ? DateKind.DATETIME : DateKind.PART_OF_DAY,
        date + part.symbol,
        start.plusHours(part.from),
        start.plusHours(part.to));
  }

  private Resolved at(Fields f, LocalDate day, String date) {
    int hour = hour(f);
    LocalDateTime from =
        day.atTime(
            hour, f.minute == Fields.NONE ? 0 : f.minute, f.second == Fields.NONE ? 0 : f.second);
    from = inZone(from, f.zoneId);
    LocalDateTime to =
        f.second != Fields.NONE
            ? from.plusSeconds(1)
            : f.minute != Fields.NONE ? from.plusMinutes(1) : from.plusHours(1);
    return new Resolved(DateKind.TIME, date + time(f), from, to);
  }

  /* A time in another zone, in the zone of the reference if that is known. */
  private LocalDateTime inZone(LocalDateTime time, @Nullable ZoneId own) {
    ZoneId target = options.zone();
    if (own == null) {
      return time;
    }
    notes.add(target == null ? Note.OTHER_ZONE : Note.ZONE_CONVERTED);
    return target == null ? time : time.atZone(own).withZoneSameInstant(target).toLocalDateTime();
  }

  private String time(Fields f) {
    StringBuilder out = new StringBuilder("T").append(Values.two(hour(f)));
    if (f.minute != Fields.NONE) {
      out.append(':').append(Values.two(f.minute));
    }
    if (f.second != Fields.NONE) {
      out.append(':').append(Values.two(f.second));
    }
    return out.toString();
  }

  private int hour(Fields f) {
    if (f.dayPart != Fields.NONE) {
      return DayPart.of(f.dayPart).hour(f.hour) % 24;
    }
    if (f.hour > NOON || f.hour == 0) {
      return f.hour % 24;
    }
    if (f.zone == Fields.NONE) {
      notes.add(Note.AMPM_ASSUMED);
    }
    LocalDateTime reference = options.reference();
    if (preference != Preference.FUTURE || reference == null || f.hasDate()) {
      return f.hour;
    }
    int later = f.hour == NOON ? NOON : f.hour + NOON;
    int minute = reference.getHour() * 60 + reference.getMinute();
    int own = f.hour * 60 + (f.minute == Fields.NONE ? 0 : f.minute);
    return own < minute && later * 60 > minute ? later : f.hour;
  }

  private @Nullable Resolved timeAlone(Fields f) {
    LocalDate day = options.today();
    boolean dated = preference == Preference.CURRENT && day != null;
    String date = dated && day != null ? Values.date(day) : "";
    if (f.hasTime()) {
      if (day == null) {
        return Resolved.open(DateKind.TIME, time(f));
      }
      return at(f, day, date);
    }
    if (f.dayPart == Fields.NONE) {
      return null;
    }
    DayPart part = DayPart.of(f.dayPart);
    if (part == DayPart.NOON || part == DayPart.MIDNIGHT) {
      Fields clock = f.copy();
      clock.hour = part == DayPart.NOON ? NOON : 0;
      clock.dayPart = Fields.NONE;
      return day == null ? Resolved.open(DateKind.TIME, time(clock)) : at(clock, day, date);
    }
    return day == null ? Resolved.open(DateKind.PART_OF_DAY, part.symbol) : partOf(f, day, date);
  }
}
