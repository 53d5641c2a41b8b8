package org.fihrist.dates;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;

/** An amount of time by units, as written: the units may be fractional or unknown in number. */
final class Amount {

  static final Amount ZERO = new Amount(new BigDecimal[10], false);
  private static final long MONTHS = 12;
  private static final int DAYS = 30;
  private static final long MAX = 1_000_000_000L;

  private final BigDecimal[] counts;
  private final boolean vague;

  private Amount(BigDecimal[] counts, boolean vague) {
    this.counts = counts;
    this.vague = vague;
  }

  /** This amount and a number of a unit. */
  Amount plus(Unit unit, BigDecimal count) {
    BigDecimal[] sum = counts.clone();
    BigDecimal old = sum[unit.ordinal()];
    sum[unit.ordinal()] = old == null ? count : old.add(count);
    return new Amount(sum, vague);
  }

  /** An unknown number of a unit. */
  static Amount vague(Unit unit) {
    return new Amount(ZERO.plus(unit, BigDecimal.ONE).counts, true);
  }

  boolean isVague() {
    return vague;
  }

  boolean has(Unit unit) {
    return counts[unit.ordinal()] != null;
  }

  boolean isZero() {
    for (BigDecimal count : counts) {
      if (count != null) {
        return false;
      }
    }
    return true;
  }

  /** Whether the finest unit is one of the clock. */
  boolean isClock() {
    return has(Unit.SECOND) || has(Unit.MINUTE) || has(Unit.HOUR);
  }

  /** The coarsest unit. */
  Unit coarsest() {
    for (int i = counts.length - 1; i > 0; i--) {
      if (counts[i] != null) {
        return Unit.of(i);
      }
    }
    return Unit.SECOND;
  }

  /** The number of a unit, as a whole number. */
  int count(Unit unit) {
    BigDecimal count = counts[unit.ordinal()];
    return count == null ? 0 : count.intValue();
  }

  /** The TIMEX3 value: {@code P1M21D}, {@code PT1.5H}, {@code PXY}. */
  String timex() {
    StringBuilder date = new StringBuilder("P");
    StringBuilder time = new StringBuilder();
    for (int i = counts.length - 1; i >= 0; i--) {
      BigDecimal count = counts[i];
      if (count == null) {
        continue;
      }
      Unit unit = Unit.of(i);
      String number = vague ? "X" : plain(count);
      (unit.clock ? time : date).append(number).append(unit.symbol);
    }
    return time.length() == 0 ? date.toString() : date.append('T').append(time).toString();
  }

  private static String plain(BigDecimal count) {
    return count.signum() == 0 ? "0" : count.stripTrailingZeros().toPlainString();
  }

  /** The amount of {@code java.time}: a Duration when only clock units stand, else a Period. */
  TemporalAmount temporal() {
    if (isClock() && !has(Unit.DAY) && coarsest().clock) {
      return Duration.ofMillis(seconds().movePointRight(3).longValue());
    }
    return Period.of(0, (int) months(), (int) days());
  }

  private BigDecimal part(Unit unit) {
    BigDecimal count = counts[unit.ordinal()];
    return count == null ? BigDecimal.ZERO : count;
  }

  private BigDecimal seconds() {
    BigDecimal minutes = part(Unit.HOUR).multiply(BigDecimal.valueOf(60)).add(part(Unit.MINUTE));
    return minutes.multiply(BigDecimal.valueOf(60)).add(part(Unit.SECOND));
  }

  private BigDecimal exactMonths() {
    BigDecimal years =
        part(Unit.YEAR)
            .add(part(Unit.DECADE).movePointRight(1))
            .add(part(Unit.CENTURY).movePointRight(2))
            .add(part(Unit.MILLENNIUM).movePointRight(3));
    return years.multiply(BigDecimal.valueOf(MONTHS)).add(part(Unit.MONTH));
  }

  private long months() {
    return exactMonths().longValue();
  }

  private long days() {
    BigDecimal rest = exactMonths().remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(DAYS));
    return part(Unit.WEEK)
        .multiply(BigDecimal.valueOf(7))
        .add(part(Unit.DAY))
        .add(rest)
        .longValue();
  }

  /** Whether the amount is small enough to count with. */
  boolean isCountable() {
    return !vague
        && exactMonths().abs().longValue() < MAX / 1000
        && Math.abs(days()) < MAX
        && seconds().abs().longValue() < MAX * 1000;
  }

  /** The time this amount after, or before, another. */
  LocalDateTime from(LocalDateTime start, int direction) {
    long millis = seconds().movePointRight(3).longValue();
    return start
        .plusMonths(direction * months())
        .plusDays(direction * days())
        .plus(Duration.ofMillis(direction * millis));
  }
}
