package org.fihrist.entities;

import org.fihrist.entities.Reading.Choice;
import org.fihrist.repair.Lexicon;
import org.fihrist.text.ArabicChars;

/**
 * How probable it is, before any word around is looked at, that a spelling is the name and not an
 * ordinary word: log odds.
 *
 * <p>Where entries have priors, these say it, but for names of several words that the world knows:
 * low priors are counted on few texts. Where they have none, the odds are a sum of
 *
 * <ul>
 *   <li>the size of the gazetteer, entries with priors left out: what is listed in one of three
 *       names is meant, what is listed in one of a hundred thousand is met by chance;
 *   <li>for an ordinary word or a phrase of ordinary words, its commonness, held against the share
 *       of mentions that one of so many names can expect;
 *   <li>whether the world knows the name: {@link KnownNames}, or the lexicon that says that the
 *       word is a name;
 *   <li>the shape: short names are met by chance, given names are borne by many.
 * </ul>
 *
 * <p>The weights are those of a logistic regression over annotated news, rounded.
 */
final class BaseOdds {

  /** A listed spelling of which nothing else is known, in a gazetteer of the usual size. */
  static final double PLAIN = 1.5;

  private static final double USUAL_SIZE = 2500;
  private static final double SIZE = 0.4;
  private static final double LEAST_PLAIN = 0.3;
  private static final double MOST_PLAIN = 4;

  /* Names are about a twelfth of the words of news. */
  private static final double NAME_RATE = Math.log(1 / 12.0);
  private static final double MIN_PRIOR = 0.01;

  /* What it says for a name that its spelling is no ordinary word: priors are counted on few texts. */
  private static final double RARE = 0.8;

  /* How much the odds of a single word in another transcription fall with the number of names. */
  private static final double VARIANT_SHARE = 0.2;

  private static final double KNOWN = 1.5;
  private static final double NAME = 0.7;
  private static final double GIVEN = -1;

  /* For each letter above or below five, from two letters to seven. */
  private static final double LETTER = 0.3;
  private static final int USUAL_LENGTH = 5;

  /* The preposition ka hardly ever stands before a name. */
  private static final double LIKE = -2;

  /* A phrase of ordinary words, a pair with a particle, and each word after the second. */
  private static final double PHRASE = -0.8;
  private static final double PARTICLE = -3;
  private static final double FURTHER_WORD = 0.7;

  /* Which part of the cost of its words a phrase has. */
  private static final double COHESION = 0.85;

  private final CharSequence text;
  private final OrdinaryWords words;
  private final NameIndex index;
  private final LongerNames longer;
  private final boolean priors;
  private final double plain;
  private final double shareOfOne;

  BaseOdds(
      CharSequence text,
      NameIndex index,
      OrdinaryWords words,
      LongerNames longer,
      boolean priors,
      int names) {
    this.text = text;
    this.index = index;
    this.words = words;
    this.longer = longer;
    this.priors = priors;
    int count = Math.max(1, names);
    double size = Math.log(count / USUAL_SIZE);
    this.plain = Math.max(LEAST_PLAIN, Math.min(MOST_PLAIN, PLAIN - SIZE * size));
    this.shareOfOne = NAME_RATE - Math.log(count);
  }

  OrdinaryWords words() {
    return words;
  }

  double of(Reading reading) {
    double prior = prior(reading);
    if (prior >= 0) {
      double odds = logit(prior);
      if (odds < PLAIN && !reading.oneWord && isKnown(reading)) {
        odds = Math.min(PLAIN, odds + KNOWN);
      }
      return odds + (isCommon(reading) ? 0 : RARE);
    }
    if (!isListed(reading)) {
      return PLAIN;
    }
    return Math.min(MOST_PLAIN, ofName(reading));
  }

  private double ofName(Reading reading) {
    if (isKnown(reading)) {
      return plain + KNOWN + shape(reading);
    }
    if (!reading.oneWord) {
      return ofPhrase(reading);
    }
    return reading.choices.get(0).value == Choice.VARIANT
        ? PLAIN + VARIANT_SHARE * (shareOfOne - NAME_RATE)
        : ofWord(reading) + shape(reading);
  }

  /* What is known of the probability of the spelling, or -1. */
  private double prior(Reading reading) {
    double known = 0;
    boolean any = false;
    for (Choice choice : reading.choices) {
      if (priors && !Double.isNaN(choice.entry.prior())) {
        any = true;
        known += choice.entry.prior();
      }
    }
    return any ? known : -1;
  }

  /* Short names are met by chance, given names are those of many. */
  private double shape(Reading reading) {
    if (!reading.oneWord) {
      return 0;
    }
    double length = LETTER * Math.max(-3, Math.min(2, reading.length() - USUAL_LENGTH));
    if (reading.procliticStart < reading.start
        && text.charAt(reading.start - 1) == ArabicChars.KAF) {
      length += LIKE;
    }
    if (longer.isGiven(reading)) {
      return length + GIVEN;
    }
    return length + (words.isName(text, reading.start, reading.end) ? NAME : 0);
  }

  /** Whether the spelling is a name above all, whatever gazetteer it is listed in. */
  boolean isKnown(Reading reading) {
    for (Choice choice : reading.choices) {
      if (choice.known == 0) {
        choice.known =
            (byte) (choice.isForm() && index.isKnown(choice.value, choice.spelling) ? 1 : -1);
      }
      if (choice.known > 0) {
        return true;
      }
    }
    return false;
  }

  /* Names of several words: where each is an ordinary one, words of a phrase hang together. */
  private double ofPhrase(Reading reading) {
    int phrase = phrase(reading);
    int count = Phrases.words(phrase);
    int cost = Phrases.cost(phrase);
    double more = FURTHER_WORD * (count - 2);
    if (cost >= Lexicon.MAX_COST) {
      return plain + more + NAME;
    }
    double odds = Math.min(plain, shareOfOne + COHESION * cost / 100) + more + PHRASE;
    return Phrases.hasParticle(phrase) && count == 2 ? odds + PARTICLE : odds;
  }

  /* A listed spelling is the same phrase in all texts; it is kept for the built-in lexicon. */
  private int phrase(Reading reading) {
    Choice choice = reading.choices.get(0);
    boolean listed =
        choice.isForm()
            && words.isBuiltIn()
            && Skeleton.isSame(
                text, reading.start, reading.end, choice.spelling, 0, choice.spelling.length());
    int kept = listed ? index.phrase(choice.value) : 0;
    if (kept != 0) {
      return kept;
    }
    int phrase = Phrases.of(text, reading.start, reading.end, words);
    if (listed) {
      index.keepPhrase(choice.value, phrase);
    }
    return phrase;
  }

  /** Whether the reading is one word that is a common word as such. */
  boolean isCommon(Reading reading) {
    return reading.oneWord && words.isCommon(text, reading.start, reading.end);
  }

  private static boolean isListed(Reading reading) {
    EntityType type = reading.best().entry.type();
    return type != EntityType.ROLE && type != EntityType.DEMONYM;
  }

  /** Log odds of one word that has no prior. */
  double ofWord(Reading reading) {
    double cost = words.ordinaryCost(text, reading.start, reading.end);
    if (reading.procliticStart < reading.start) {
      cost = Math.min(cost, words.ordinaryCost(text, reading.procliticStart, reading.end));
    }
    return cost >= Lexicon.MAX_COST ? plain : Math.min(plain, shareOfOne + cost / 100);
  }

  /** Log odds of a probability; an even chance is for the name. */
  private static double logit(double p) {
    double bounded = Math.max(MIN_PRIOR, Math.min(1 - MIN_PRIOR, p));
    return Math.log(bounded / (1 - bounded)) + 1e-9;
  }
}
