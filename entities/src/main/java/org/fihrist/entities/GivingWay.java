package org.fihrist.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.entities.Gazetteer.Entry;

/**
 * What is left of the built-in entries beside those of a user. An entry of the user's whose id the
 * built-in gazetteer does not know takes its names away from built-in entries of a like type: from
 * one that bears a name alone, everything, for it is the same thing under another id; from
 * namesakes, that name only. Titles and nisbas keep theirs.
 */
final class GivingWay {

  private final Gazetteer builtIn;
  private final Gazetteer own;

  /* By the key of a name: its spellings in the user's entries, and how many built-in ones bear it. */
  private final Map<String, List<String>> taken = new HashMap<>();
  private final Map<String, Integer> bearers = new HashMap<>();

  private GivingWay(Gazetteer builtIn, Gazetteer own) {
    this.builtIn = builtIn;
    this.own = own;
  }

  static List<Entry> left(Gazetteer builtIn, Gazetteer own) {
    return new GivingWay(builtIn, own).left();
  }

  private List<Entry> left() {
    for (Entry entry : own.entries()) {
      if (hasName(entry) && builtIn.entry(entry.id()).isEmpty()) {
        for (String name : entry.names()) {
          taken.computeIfAbsent(key(entry, name), k -> new ArrayList<>()).add(name);
        }
      }
    }
    if (taken.isEmpty()) {
      return builtIn.entries();
    }
    for (Entry entry : builtIn.entries()) {
      taken(entry).forEach(name -> bearers.merge(key(entry, name), 1, Integer::sum));
    }
    List<Entry> left = new ArrayList<>(builtIn.size());
    for (Entry entry : builtIn.entries()) {
      add(entry, left);
    }
    return left;
  }

  private void add(Entry entry, List<Entry> left) {
    List<String> taken = taken(entry);
    if (taken.isEmpty()) {
      left.add(entry);
      return;
    }
    boolean alone = taken.stream().anyMatch(name -> bearers.get(key(entry, name)) == 1);
    List<String> names = new ArrayList<>(entry.names());
    names.removeAll(taken);
    if (!alone && !names.isEmpty()) {
      left.add(entry.withNames(names));
    }
  }

  /* The names that entries of the user's bear, too. */
  private List<String> taken(Entry entry) {
    if (!hasName(entry) || own.entry(entry.id()).isPresent()) {
      return List.of();
    }
    return entry.names().stream().filter(name -> isTaken(entry, name)).toList();
  }

  private boolean isTaken(Entry entry, String name) {
    return taken.getOrDefault(key(entry, name), List.of()).stream()
        .anyMatch(
            other ->
                Spelling.vowelAgreement(other, 0, other.length(), name) != Spelling.CONFLICT);
  }

  private static boolean hasName(Entry entry) {
    return entry.type() != EntityType.ROLE && entry.type() != EntityType.DEMONYM;
  }

  /* Types that gazetteers take for each other have one key. */
  private static String key(Entry entry, String name) {
    EntityType like =
        switch (entry.type()) {
          case GROUP -> EntityType.ORGANISATION;
          case PRODUCT -> EntityType.EVENT;
          default -> entry.type();
        };
    return like.ordinal() + WordKey.of(name);
  }
}
