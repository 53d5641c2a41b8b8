package org.fihrist.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.entities.Gazetteer.Entry;

/**
 * What is left of the built-in entries beside those of a user. An entry of the user's whose id the
 * built-in gazetteer does not know takes its names away from built-in entries of a like type: from
 * one that bears a name alone, everything, for it is the same thing under another id; from
 * namesakes, that name only. The channel X and the Italian company X are called X, too. Titles and
 * nisbas keep theirs.
 */
final class GivingWay {

  /* The subtypes of what is called by its country, too. */
  private static final Set<String> OF_ONE_COUNTRY =
      Set.of(Surroundings.CLUB, Surroundings.MEDIA, "company", "bank");

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
      Set<String> keys = new HashSet<>();
      taken(entry).forEach(name -> keys.add(key(entry, core(entry, name))));
      keys.forEach(key -> bearers.merge(key, 1, Integer::sum));
    }
    List<Entry> left = new ArrayList<>(builtIn.size());
    for (Entry entry : builtIn.entries()) {
      add(entry, left);
    }
    return left;
  }

  private void add(Entry entry, List<Entry> left) {
    List<String> taken = taken(entry);
    boolean alone =
        taken.stream()
            .anyMatch(name -> bearers.getOrDefault(key(entry, core(entry, name)), 0) == 1);
    List<String> names = new ArrayList<>(entry.names());
    names.removeIf(name -> taken.contains(name) && isBorne(entry, name));
    if (names.size() == entry.names().size() && !alone) {
      left.add(entry);
    } else if (!alone && !names.isEmpty()) {
      left.add(entry.withNames(names));
    }
  }

  /* The names that entries of the user's bear, too, whole or in the core. */
  private List<String> taken(Entry entry) {
    if (!hasName(entry) || own.entry(entry.id()).isPresent()) {
      return List.of();
    }
    return entry.names().stream().filter(name -> isBorne(entry, core(entry, name))).toList();
  }

  private boolean isBorne(Entry entry, String name) {
    return taken.getOrDefault(key(entry, name), List.of()).stream()
        .anyMatch(
            other -> Spelling.vowelAgreement(other, 0, other.length(), name) != Spelling.CONFLICT);
  }

  /* The name as it is borne by the user's entries: whole, or without the noun for such a body before
   * it and the nisba after it. */
  private String core(Entry entry, String name) {
    if (!OF_ONE_COUNTRY.contains(entry.subtype()) || isBorne(entry, name)) {
      return name;
    }
    int first = TextWords.wordEnd(name, 0);
    if (first < name.length()
        && ContextWords.instance()
            .is(name, 0, first, ContextWords.ORG_NOUN | ContextWords.MEDIA_NOUN)) {
      return core(entry, name.substring(first).strip());
    }
    return NameSpan.endsInNisba(name)
        ? core(entry, name.substring(0, name.lastIndexOf(' ')))
        : name;
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
