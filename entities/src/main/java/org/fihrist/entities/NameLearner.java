package org.fihrist.entities;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.entities.NameForms.Kind;

/**
 * Estimates from text that nobody annotated how often a name of one word is the name where it
 * stands. A name keeps company that a word does not: prepositions and nouns of place, titles, verbs
 * of speech, nouns of organisations. With {@code w} the share of such company before listed
 * spellings that are common words and {@code t} before those that are no words, a spelling with the
 * share {@code r} is the name in {@code (r - w) / (t - w)} of its occurrences. Where occurrences
 * are few, what the lexicon says of the spelling counts for more.
 */
final class NameLearner {

  /* So many occurrences are worth as much as what is assumed without any. */
  private static final double SMOOTHING = 8;
  private static final int ENOUGH = 4;
  private static final double LEAST_CONTRAST = 0.1;

  private static final class Count {
    int all;
    int inCompany;
    double assumed;

    double share() {
      return inCompany / (double) Math.max(1, all);
    }

    void add(boolean company) {
      all++;
      inCompany += company ? 1 : 0;
    }
  }

  private final NameIndex index;
  private final OrdinaryWords words;
  private final NameSearch search;
  private final Map<Integer, Count> names = new TreeMap<>();
  /* How many entries share the probability of one spelling. */
  private final Map<String, Integer> bearers = new HashMap<>();
  private final Map<EntityType, Count> trusted = new TreeMap<>();
  private final Map<EntityType, Count> background = new TreeMap<>();

  NameLearner(NameIndex index, OrdinaryWords words) {
    this.index = index;
    this.words = words;
    this.search = new NameSearch(index, words);
    for (int i = 0; i < index.entryCount(); i++) {
      bearers.merge(WordKey.of(index.entry(i).name()), 1, Integer::sum);
    }
  }

  /** Counts one text. */
  void read(CharSequence given) {
    String text = given.toString();
    Surroundings evidence = new Surroundings(text, new Cues());
    BaseOdds odds =
        new BaseOdds(text, index, words, new LongerNames(text, words), false, index.entryCount());
    search.scan(
        text,
        (value, start, end, procliticStart) -> {
          if (!index.isCue(value)
              && index.kind(value) == Kind.LISTED
              && TextWords.isOneWord(text, start, end)) {
            Reading reading = new Reading(start, end, procliticStart, true);
            count(
                evidence.before(reading, index.entry(index.entryIndex(value)), false) > 0,
                odds.ofWord(reading),
                value);
          }
          return true;
        },
        (start, end) -> true,
        (entry, start, end, procliticStart, cost) -> {});
  }

  private EntityType type(int value) {
    return index.entry(index.entryIndex(value)).type();
  }

  private void count(boolean company, double odds, int value) {
    Count count = names.computeIfAbsent(index.entryIndex(value), i -> new Count());
    count.add(company);
    count.assumed = 1 / (1 + Math.exp(-odds));
    if (odds >= BaseOdds.PLAIN) {
      trusted.computeIfAbsent(type(value), t -> new Count()).add(company);
    } else if (odds < 0) {
      background.computeIfAbsent(type(value), t -> new Count()).add(company);
    }
  }

  /** The entry with the prior that was learnt; the same where it has one or was never met. */
  Entry learnt(int entryIndex) {
    Entry entry = index.entry(entryIndex);
    Count count = names.get(entryIndex);
    if (count == null || count.all < ENOUGH || !Double.isNaN(entry.prior())) {
      return entry;
    }
    double low = share(background, entry.type());
    double high = share(trusted, entry.type());
    if (high - low < LEAST_CONTRAST) {
      return entry;
    }
    double ratio = Math.max(0, Math.min(1, (count.share() - low) / (high - low)));
    double prior = (ratio * count.all + count.assumed * SMOOTHING) / (count.all + SMOOTHING);
    if (prior >= count.assumed) {
      return entry;
    }
    return entry.withPrior(prior / bearers.getOrDefault(WordKey.of(entry.name()), 1));
  }

  private static double share(Map<EntityType, Count> counts, EntityType type) {
    Count count = counts.get(type);
    return count == null ? 0 : count.share();
  }
}
