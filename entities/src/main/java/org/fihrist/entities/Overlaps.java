package org.fihrist.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which of several readings that share letters are kept. */
final class Overlaps {

  private Overlaps() {}

  /** The kept ones, in the order of the text; the readings come sorted by start, longer first. */
  static List<Reading> resolve(List<Reading> readings, OverlapPolicy policy) {
    return switch (policy) {
      case ALL -> readings;
      case LEFTMOST_LONGEST -> leftmostLongest(readings);
      case LONGEST_DOMINANT -> longestDominant(readings);
    };
  }

  private static List<Reading> leftmostLongest(List<Reading> readings) {
    List<Reading> kept = new ArrayList<>();
    int end = 0;
    for (Reading reading : readings) {
      if (reading.start >= end) {
        kept.add(reading);
        end = reading.end;
      }
    }
    return kept;
  }

  private static List<Reading> longestDominant(List<Reading> readings) {
    List<Reading> kept = new ArrayList<>();
    int from = 0;
    while (from < readings.size()) {
      int to = from;
      int end = readings.get(from).end;
      while (to < readings.size() && readings.get(to).start < end) {
        end = Math.max(end, readings.get(to++).end);
      }
      dominant(readings.subList(from, to), kept);
      from = to;
    }
    kept.sort(Comparator.comparingInt(r -> r.start));
    return kept;
  }

  private static void dominant(List<Reading> cluster, List<Reading> kept) {
    List<Reading> byLength = new ArrayList<>(cluster);
    byLength.sort(
        Comparator.<Reading>comparingInt(r -> -r.length()).thenComparingInt(r -> r.start));
    int first = kept.size();
    for (Reading reading : byLength) {
      if (kept.subList(first, kept.size()).stream().noneMatch(reading::overlaps)) {
        kept.add(reading);
      }
    }
  }
}
