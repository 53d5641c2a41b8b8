package org.fihrist.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.entities.NameForms.Kind;
import org.fihrist.entities.Reading.Choice;

/** Decides, for all readings of one document together, which stay and what they name. */
final class DocumentResolver {

  /* Log odds that a spelling is the name where the entry says that it is a word too. */
  private static final double AMBIGUOUS = -0.9;
  private static final double ESTABLISHED = 2.5;
  private static final double BY_TITLE = 2;
  private static final double ADJECTIVE = -5;
  private static final double PRIOR_SHARE = 0.7;
  private static final Set<Kind> NEED_EVIDENCE = EnumSet.of(Kind.BARE, Kind.ELLIPTICAL);

  private final CharSequence text;
  private final NameIndex index;
  private final BaseOdds odds;
  private final LongerNames longer;
  private final boolean priors;
  private final Surroundings evidence;
  private final IntMap establishedAt = new IntMap();
  private final BitSet roleEnds = new BitSet();
  private final BitSet officeEnds = new BitSet();
  private final Sum sum = new Sum();
  private final Nisbas nisbas;

  DocumentResolver(
      CharSequence text,
      NameIndex index,
      Cues cues,
      BaseOdds odds,
      LongerNames longer,
      boolean priors) {
    this.longer = longer;
    this.text = text;
    this.index = index;
    this.odds = odds;
    this.priors = priors;
    this.evidence = new Surroundings(text, cues);
    this.nisbas = new Nisbas(text, evidence);
  }

  Surroundings evidence() {
    return evidence;
  }

  /** The readings that stay; with layers, titles and nisbas do not compete with names. */
  List<Reading> resolve(List<Reading> readings, OverlapPolicy policy, boolean layered) {
    for (Reading reading : readings) {
      reading.choices.forEach(c -> c.needsEvidence = needsEvidence(reading, c));
    }
    establish(readings);
    neighbours(readings);
    List<Reading> standing = new ArrayList<>();
    for (Reading reading : readings) {
      if (decide(reading)) {
        standing.add(reading);
      }
    }
    oneSense(standing);
    new CountryOrNisba(text, odds.words(), evidence).resolve(standing);
    if (policy == OverlapPolicy.ALL) {
      return standing;
    }
    List<Reading> pruned = new NestedNames(text, odds, priors).prune(standing);
    return layered ? Overlaps.byLayer(pruned, policy) : Overlaps.resolve(pruned, policy);
  }

  /* A name that several entries bear means the same one throughout: what speaks for an entry in one
   * place counts by half in the others. */
  private static void oneSense(List<Reading> readings) {
    Map<Integer, Double> total = new HashMap<>(0);
    for (Reading reading : readings) {
      if (reading.choices.size() > 1) {
        reading.choices.forEach(c -> total.merge(c.entryIndex, c.score, Double::sum));
      }
    }
    for (Reading reading : readings) {
      if (reading.choices.size() > 1) {
        reading.choices.sort(
            Comparator.comparingDouble(
                c -> -(c.score + (total.getOrDefault(c.entryIndex, c.score) - c.score) / 2)));
      }
    }
  }

  /* Where each entry is first named by a spelling of several words or without ambiguity. */
  private void establish(List<Reading> readings) {
    for (Reading reading : readings) {
      if (!reading.oneWord) {
        for (Choice choice : reading.choices) {
          if (!choice.needsEvidence) {
            establishedAt.putLeast(choice.entryIndex, reading.end);
          }
        }
      }
    }
  }

  /* Where titles end and definite nisbas start: what stands beside them is told by them. */
  private void neighbours(List<Reading> readings) {
    for (Reading reading : readings) {
      for (Choice choice : reading.choices) {
        if (choice.entry.type() == EntityType.ROLE) {
          roleEnds.set(reading.end);
          if (!reading.oneWord) {
            officeEnds.set(reading.end);
          }
          longer.addWord(reading);
        } else if (choice.entry.type() == EntityType.DEMONYM) {
          nisbas.add(reading, choice);
          longer.addWord(reading);
        }
      }
    }
  }

  private boolean decide(Reading reading) {
    double base = odds.of(reading);
    boolean stands = false;
    for (Choice choice : reading.choices) {
      double support = support(reading, choice);
      double own = choice.needsEvidence ? AMBIGUOUS : base;
      choice.score = support + share(choice) - choice.cost / 100.0;
      choice.odds = own + support;
      stands |= choice.odds > 0;
    }
    if (stands && reading.choices.size() > 1) {
      choose(reading);
    }
    reading.odds = stands ? reading.best().odds : 0;
    return stands;
  }

  /* Leaves the choices that stand, the best first. */
  private void choose(Reading reading) {
    reading.choices.removeIf(choice -> choice.odds <= 0);
    if (reading.choices.size() > 1
        && reading.choices.stream().anyMatch(c -> isNamedMedium(reading, c))) {
      reading.choices.removeIf(choice -> !isNamedMedium(reading, choice));
    }
    reading.choices.sort(Comparator.comparingDouble(c -> -c.score));
  }

  private double support(Reading reading, Choice choice) {
    sum.total = 0;
    support(reading, choice, sum);
    return sum.total;
  }

  /* What speaks for an entry, summed up. */
  private static final class Sum implements Support {
    double total;

    @Override
    public void add(String what, double weight) {
      total += weight;
    }
  }

  /** Tells what speaks for an entry at a reading. */
  void support(Reading reading, Choice choice, Support sink) {
    EntityType type = choice.entry.type();
    tell(sink, "cues of the entry", evidence.cues(reading, choice));
    boolean ordinary = choice.needsEvidence;
    tell(sink, "the word before", evidence.before(reading, choice.entry, ordinary));
    if (isAfterTitle(reading, type)) {
      sink.add("a listed title before", BY_TITLE);
    }
    if (type == EntityType.ORGANISATION) {
      tell(sink, "a nisba after", nisbas.after(reading, choice, ordinary));
      if (ordinary && choice.entry.subtype().equals(Surroundings.CLUB)) {
        tell(sink, "words of sport", evidence.sport(reading));
      }
    }
    if (isPerhapsPart(reading, choice)
        && type != EntityType.PERSON
        && nisbas.isAdjective(reading)) {
      sink.add("an adjective of the word before", ADJECTIVE);
    }
    if (isPerhapsPart(reading, choice)) {
      double beside = longer.weight(reading, odds.isKnown(reading), ordinary);
      tell(sink, beside < 0 ? "part of a longer name" : "set apart by punctuation", beside);
    }
    if (establishedAt.getOrDefault(choice.entryIndex, Integer.MAX_VALUE) <= reading.start
        && !(ordinary && isMedium(choice) && odds.isCommon(reading))) {
      sink.add("a longer name of the entry before", ESTABLISHED);
    }
  }

  private boolean isPerhapsPart(Reading reading, Choice choice) {
    EntityType type = choice.entry.type();
    return type != EntityType.ROLE && type != EntityType.DEMONYM;
  }

  private static void tell(Support sink, String what, double weight) {
    if (weight != 0) {
      sink.add(what, weight);
    }
  }

  /** Takes what speaks for an entry. */
  @FunctionalInterface
  interface Support {
    void add(String what, double weight);
  }

  /** Log odds before any evidence. */
  double base(Reading reading, Choice choice) {
    return choice.needsEvidence ? AMBIGUOUS : odds.of(reading);
  }

  /* The holder of an office, the nisba of its state, or the state where the office has no article. */
  private boolean isAfterTitle(Reading reading, EntityType type) {
    int end = TextWords.previousEnd(text, reading.procliticStart);
    if (end < 0 || !roleEnds.get(end)) {
      return false;
    }
    boolean definite = TextWords.hasArticle(text, TextWords.wordStart(text, end), end);
    return switch (type) {
      case PERSON -> true;
      case DEMONYM -> officeEnds.get(end);
      case PLACE -> officeEnds.get(end) && !definite;
      default -> false;
    };
  }

  private static boolean isMedium(Choice choice) {
    return choice.entry.subtype().equals(Surroundings.MEDIA);
  }

  /* What is called a newspaper, or has its country in the feminine after it, is nothing else. */
  private boolean isNamedMedium(Reading reading, Choice choice) {
    return isMedium(choice)
        && (evidence.isAfter(reading.procliticStart, ContextWords.MEDIA_NOUN)
            || nisbas.isOfMedium(reading, choice));
  }

  private boolean needsEvidence(Reading reading, Choice choice) {
    if (choice.isForm() && NEED_EVIDENCE.contains(index.kind(choice.value))) {
      return true;
    }
    return choice.entry.ambiguous() && (reading.oneWord || !hasOneWordName(choice));
  }

  private static boolean hasOneWordName(Choice choice) {
    return isOneWord(choice.entry.name())
        || choice.entry.aliases().stream().anyMatch(DocumentResolver::isOneWord);
  }

  private static boolean isOneWord(String name) {
    return name.indexOf(' ') < 0;
  }

  /* What speaks for an entry among those of its name: its prior, else its weight in its source. What
   * stands in the text says more. */
  private double share(Choice choice) {
    if (!priors) {
      return 0;
    }
    double prior = choice.entry.prior();
    return Double.isNaN(prior) ? weight(choice) : PRIOR_SHARE * Math.log(Math.max(prior, 1e-6));
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
