package org.fihrist.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fihrist.entities.Gazetteer.Entry;

/**
 * Entries as bytes. A record is a byte with the type in its lowest three bits and a bit for each
 * part that is there, the id, the number of the subtype among the words that many entries share,
 * the name, then the parts: aliases, prior, cues, properties with the numbers of their keys.
 */
final class EntryCodec {

  private static final EntityType[] TYPES = EntityType.values();
  private static final int TYPE_MASK = 7;
  private static final int AMBIGUOUS = 1 << 3;
  private static final int PRIOR = 1 << 4;
  private static final int ALIASES = 1 << 5;
  private static final int CUES = 1 << 6;
  private static final int PROPERTIES = 1 << 7;

  /* Priors of three decimals take one or two bytes. */
  private static final double STEPS = 1000;

  /* A Wikidata id of up to eight digits is a number, twice; another id is its length and a one. */
  private static final int MAX_ITEM_LENGTH = 9;

  private EntryCodec() {}

  /** Numbers the words that many entries share. For one thread. */
  static final class Words {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String word) {
      return numbers.computeIfAbsent(word, w -> numbers.size());
    }

    List<String> list() {
      return new ArrayList<>(numbers.keySet());
    }
  }

  static void write(Entry entry, Words words, PackedWriter out) {
    out.put(
        entry.type().ordinal()
            | (entry.ambiguous() ? AMBIGUOUS : 0)
            | (Double.isNaN(entry.prior()) ? 0 : PRIOR)
            | (entry.aliases().isEmpty() ? 0 : ALIASES)
            | (entry.cues().isEmpty() ? 0 : CUES)
            | (entry.properties().isEmpty() ? 0 : PROPERTIES));
    id(entry.id(), out);
    out.number(words.number(entry.subtype()));
    out.text(entry.name());
    texts(entry.aliases(), out);
    if (!Double.isNaN(entry.prior())) {
      prior(entry.prior(), out);
    }
    texts(entry.cues(), out);
    if (!entry.properties().isEmpty()) {
      out.number(entry.properties().size());
      new TreeMap<>(entry.properties())
          .forEach(
              (key, value) -> {
                out.number(words.number(key));
                out.text(value);
              });
    }
  }

  private static void id(String id, PackedWriter out) {
    int number = item(id);
    if (number > 0) {
      out.number(number << 1);
      return;
    }
    out.number(PackedWriter.length(id) << 1 | 1);
    out.units(id, 0, id.length());
  }

  /* The number of a Wikidata item, 0 for what is no such id. */
  private static int item(String id) {
    if (id.length() < 2 || id.length() > MAX_ITEM_LENGTH || id.charAt(0) != 'Q') {
      return 0;
    }
    int number = 0;
    for (int i = 1; i < id.length(); i++) {
      int digit = id.charAt(i) - '0';
      if (digit < 0 || digit > 9 || (i == 1 && digit == 0)) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static void prior(double prior, PackedWriter out) {
    int steps = (int) Math.rint(prior * STEPS);
    if (Double.compare(steps / STEPS, prior) == 0) {
      out.number(steps + 1);
    } else {
      out.number(0);
      out.eightBytes(Double.doubleToLongBits(prior));
    }
  }

  private static void texts(List<String> texts, PackedWriter out) {
    if (!texts.isEmpty()) {
      out.number(texts.size());
      texts.forEach(out::text);
    }
  }

  /** Reads one record. */
  static Entry read(PackedReader in, SharedWords words) {
    int head = in.get();
    int id = in.number();
    return new Entry(
        (id & 1) == 0 ? "Q" + (id >>> 1) : in.textOf(id >>> 1),
        TYPES[head & TYPE_MASK],
        words.get(in.number()),
        in.text(),
        (head & ALIASES) == 0 ? List.of() : texts(in),
        (head & PRIOR) == 0 ? Double.NaN : prior(in),
        (head & CUES) == 0 ? List.of() : texts(in),
        (head & AMBIGUOUS) != 0,
        (head & PROPERTIES) == 0 ? Map.of() : properties(in, words));
  }

  private static double prior(PackedReader in) {
    int steps = in.number();
    return steps == 0 ? Double.longBitsToDouble(in.eightBytes()) : (steps - 1) / STEPS;
  }

  private static List<String> texts(PackedReader in) {
    List<String> texts = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      texts.add(in.text());
    }
    return texts;
  }

  private static Map<String, String> properties(PackedReader in, SharedWords words) {
    Map<String, String> properties = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String key = words.get(in.number());
      properties.put(key, in.text());
    }
    return properties;
  }
}
