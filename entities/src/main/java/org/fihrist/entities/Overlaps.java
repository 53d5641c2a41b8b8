package org.fihrist.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fihrist.entities.Reading.Choice;

/** Which of several readings that share letters are kept. */
final class Overlaps {

  /* What the accusative without its tanwin costs at least. */
  private static final int UNLIKELY = 60;

  private Overlaps() {}

  /** The kept ones, in the order of the text; the readings come sorted by start, longer first. */
  static List<Reading> resolve(List<Reading> readings, OverlapPolicy policy) {
    return switch (policy) {
      case ALL -> readings;
      case LEFTMOST_LONGEST -> leftmostLongest(readings);
      case LONGEST_DOMINANT -> longestDominant(readings);
    };
  }

  /** Names, titles and nisbas each by themselves, then together in the order of the text. */
  static List<Reading> byLayer(List<Reading> readings, OverlapPolicy policy) {
    Map<EntityType, List<Reading>> layers = new EnumMap<>(EntityType.class);
    for (Reading reading : readings) {
      if (reading.choices.size() == 1) {
        layers.computeIfAbsent(layer(reading.best()), type -> new ArrayList<>()).add(reading);
      } else {
        divide(reading, layers);
      }
    }
    List<Reading> kept = new ArrayList<>();
    layers.values().forEach(layer -> kept.addAll(resolve(layer, policy)));
    kept.sort(Reading.ORDER);
    return withoutParts(kept);
  }

  private static void divide(Reading reading, Map<EntityType, List<Reading>> layers) {
    for (Choice choice : reading.choices) {
      List<Reading> layer = layers.computeIfAbsent(layer(choice), type -> new ArrayList<>());
      if (layer.isEmpty() || !layer.get(layer.size() - 1).isSameSpan(reading)) {
        layer.add(reading.without());
      }
      layer.get(layer.size() - 1).choices.add(choice);
    }
  }

  /* In the name of a person a nisba is a surname: nobody says where he is from. In the name of
   * anything else a title is nobody's: the physicians of an organisation. A country is no nisba in
   * the accusative. */
  private static List<Reading> withoutParts(List<Reading> readings) {
    List<Reading> kept = new ArrayList<>(readings.size());
    int personStart = 0;
    int personEnd = 0;
    int nameEnd = 0;
    for (Reading reading : readings) {
      EntityType type = reading.best().entry.type();
      boolean inside =
          switch (type) {
            case DEMONYM ->
                reading.end <= personEnd
                    || (reading.best().cost >= UNLIKELY && reading.end <= nameEnd);
            case ROLE ->
                reading.end <= nameEnd || (reading.end <= personEnd && reading.start > personStart);
            default -> false;
          };
      if (!inside) {
        kept.add(reading);
      }
      if (type == EntityType.PERSON) {
        personStart = reading.start;
        personEnd = reading.end;
      } else if (type != EntityType.ROLE && type != EntityType.DEMONYM) {
        nameEnd = Math.max(nameEnd, reading.end);
      }
    }
    return kept;
  }

  private static EntityType layer(Choice choice) {
    EntityType type = choice.entry.type();
    return type == EntityType.ROLE || type == EntityType.DEMONYM ? type : EntityType.PERSON;
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
