package org.fihrist.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.entities.NameForms.Kind;
import org.fihrist.entities.Reading.Choice;

/** Decides, for all readings of one document together, which stay and what they name. */
final class DocumentResolver {

  /* Log odds that a spelling is the name where the entry says that it is a word too. */
  private static final double AMBIGUOUS = -1.5;
  private static final double ESTABLISHED = 2.5;

  private final CharSequence text;
  private final NameIndex index;
  private final BaseOdds odds;
  private final boolean priors;
  private final Evidence evidence;
  private final Map<Integer, Integer> establishedAt = new HashMap<>();

  DocumentResolver(
      CharSequence text, NameIndex index, List<int[]> cues, BaseOdds odds, boolean priors) {
    this.text = text;
    this.index = index;
    this.odds = odds;
    this.priors = priors;
    this.evidence = new Evidence(text, cues);
  }

  Evidence evidence() {
    return evidence;
  }

  List<Reading> resolve(List<Reading> readings, OverlapPolicy policy) {
    establish(readings);
    Set<Integer> roleEnds = roleEnds(readings);
    List<Reading> standing = new ArrayList<>();
    for (Reading reading : readings) {
      if (decide(reading, roleEnds)) {
        standing.add(reading);
      }
    }
    return Overlaps.resolve(standing, policy);
  }

  /* Where each entry is first named by a spelling of several words or without ambiguity. */
  private void establish(List<Reading> readings) {
    for (Reading reading : readings) {
      if (!reading.oneWord) {
        for (Choice choice : reading.choices) {
          establishedAt.merge(choice.entryIndex, reading.end, Math::min);
        }
      }
    }
  }

  private Set<Integer> roleEnds(List<Reading> readings) {
    Set<Integer> ends = new HashSet<>();
    for (Reading reading : readings) {
      for (Choice choice : reading.choices) {
        if (choice.entry.type() == EntityType.ROLE) {
          ends.add(reading.end);
        }
      }
    }
    return ends;
  }

  private boolean decide(Reading reading, Set<Integer> roleEnds) {
    double base = odds.of(reading);
    boolean stands = false;
    for (Choice choice : reading.choices) {
      double support = support(reading, choice, roleEnds);
      double odds = needsEvidence(reading, choice) ? AMBIGUOUS : base;
      choice.score = support + share(choice) - choice.cost / 100.0;
      stands |= odds + support > 0;
    }
    reading.choices.sort(Comparator.comparingDouble(c -> -c.score));
    return stands;
  }

  private double support(Reading reading, Choice choice, Set<Integer> roleEnds) {
    double support =
        evidence.cues(reading, choice)
            + evidence.before(reading, choice.entry.type(), needsEvidence(reading, choice));
    if (choice.entry.type() == EntityType.PERSON && isAfterRole(reading, roleEnds)) {
      support += 2;
    }
    Integer established = establishedAt.get(choice.entryIndex);
    if (established != null && established <= reading.start) {
      support += ESTABLISHED;
    }
    return support;
  }

  private boolean isAfterRole(Reading reading, Set<Integer> roleEnds) {
    int end = TextWords.previousEnd(text, reading.procliticStart);
    return end >= 0 && roleEnds.contains(end);
  }

  private boolean needsEvidence(Reading reading, Choice choice) {
    if (choice.value != Choice.VARIANT && index.kind(choice.value) == Kind.BARE) {
      return true;
    }
    return choice.entry.ambiguous() && (reading.oneWord || !hasOneWordName(choice));
  }

  private static boolean hasOneWordName(Choice choice) {
    return choice.entry.names().stream().anyMatch(name -> name.indexOf(' ') < 0);
  }

  /* What speaks for an entry among those of its name: its prior, else its weight in its source. */
  private double share(Choice choice) {
    if (!priors) {
      return 0;
    }
    double prior = choice.entry.prior();
    return Double.isNaN(prior) ? weight(choice) : Math.log(Math.max(prior, 1e-6));
  }

  private static double weight(Choice choice) {
    String weight = choice.entry.properties().get("weight");
    try {
      return weight == null ? 0 : Math.log(Math.max(Double.parseDouble(weight), 1e-3));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
