package org.fihrist.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Beginning, middle, end, first and last day, and rest of a period. */
final class PartResolver {

  static final int START = 1;
  static final int MID = 2;
  static final int END = 3;
  static final int FIRST_DAY = 4;
  static final int LAST_DAY = 5;
  static final int REST = 6;

  private PartResolver() {}

  static @Nullable Modifier modifier(int part) {
    return switch (part) {
      case START -> Modifier.START;
      case MID -> Modifier.MID;
      case END -> Modifier.END;
      default -> null;
    };
  }

  static @Nullable Period resolve(int part, Period whole, Fields f, Options options) {
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    if (from == null || to == null) {
      return whole;
    }
    boolean hijriStart = part == START && f.calendar == Fields.HIJRI && f.month != Fields.NONE;
    if (part == FIRST_DAY || hijriStart) {
      return edge(whole, from, "-01");
    }
    if (part == LAST_DAY) {
      return edge(whole, to.minusDays(1), "-" + Values.two((int) days(from, to)));
    }
    if (part == REST) {
      return rest(whole, from, to, options.today());
    }
    return third(part, whole, from, to, options.thirds());
  }

  private static Period edge(Period whole, LocalDate day, String suffix) {
    String value =
        whole.value().startsWith("H") && whole.kind() == DateKind.MONTH
            ? whole.value() + suffix
            : Values.date(day);
    return Period.of(DateKind.DATE, value, day, day.plusDays(1));
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  private static Period rest(
      Period whole, LocalDate from, LocalDate to, @Nullable LocalDate today) {
    if (today == null) {
      return Period.unknown(DateKind.INTERVAL, whole.value());
    }
    LocalDate start = today.isAfter(from) && today.isBefore(to) ? today : from;
    String value = Values.date(start) + "/" + Values.date(to.minusDays(1));
    return Period.of(DateKind.INTERVAL, value, start, to);
  }

  /** So many units from the beginning of a period, or from its end where negative. */
  static Period stretch(int count, Unit unit, Period whole) {
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    if (from == null || to == null) {
      return Period.unknown(DateKind.INTERVAL, whole.value());
    }
    LocalDate start = count > 0 ? from : plus(to, count, unit);
    LocalDate end = count > 0 ? plus(from, count, unit) : to;
    if (start.isBefore(from) || end.isAfter(to)) {
      return whole;
    }
    LocalDate last = end.minusDays(1);
    String value =
        unit == Unit.MONTH && start.getDayOfMonth() == 1
            ? Values.month(start) + "/" + Values.month(last)
            : Values.date(start) + "/" + Values.date(last);
    return Period.of(DateKind.INTERVAL, value, start, end);
  }

  private static LocalDate plus(LocalDate day, int count, Unit unit) {
    return switch (unit) {
      case MONTH -> day.plusMonths(count);
      case WEEK -> day.plusWeeks(count);
      default -> day.plusDays(count);
    };
  }

  private static Period third(
      int part, Period whole, LocalDate from, LocalDate to, boolean thirds) {
    long all = days(from, to);
    boolean month = whole.kind() == DateKind.MONTH && thirds;
    long first = month ? 10 : thirds ? all / 3 : all / 2;
    long last = month ? 20 : thirds ? all - all / 3 : all / 2;
    LocalDate start = part == START ? from : from.plusDays(part == MID ? first : last);
    LocalDate end = part == START ? from.plusDays(first) : part == MID ? from.plusDays(last) : to;
    if (part == MID && !thirds) {
      start = from.plusDays(all / 4);
      end = to.minusDays(all / 4);
    }
    return Period.of(whole.kind(), whole.value(), start, end);
  }
}
