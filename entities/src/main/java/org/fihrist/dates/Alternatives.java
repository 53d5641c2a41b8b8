package org.fihrist.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fihrist.dates.DateMention.Reading;
import org.jspecify.annotations.Nullable;

/** The other readings of a point: the next, the last, the other half of the day. */
final class Alternatives {

  private Alternatives() {}

  static List<Reading> of(Expression e, Options options, Preference preference, Resolved taken) {
    if (e.shape() != Expression.Shape.POINT || options.reference() == null) {
      return List.of();
    }
    boolean open = e.first().weekday != Fields.NONE || e.first().month != Fields.NONE;
    if (!open && !e.first().hasTime() && e.first().holiday == Fields.NONE) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>();
    for (Preference other : new Preference[] {Preference.FUTURE, Preference.PAST}) {
      if (other != preference) {
        add(new Resolver(options, other).resolve(e), taken, readings);
      }
    }
    return readings;
  }

  private static void add(@Nullable Resolved other, Resolved taken, List<Reading> readings) {
    if (other == null || other.value().equals(taken.value()) || isSameTime(other, taken)) {
      return;
    }
    Reading reading =
        new Reading(
            other.value(), Optional.ofNullable(other.from()), Optional.ofNullable(other.to()));
    if (!readings.contains(reading)) {
      readings.add(reading);
    }
  }

  /* The day of a time may be left out of its value. */
  private static boolean isSameTime(Resolved one, Resolved other) {
    return one.from() != null
        && one.from().equals(other.from())
        && Objects.equals(one.to(), other.to());
  }
}
