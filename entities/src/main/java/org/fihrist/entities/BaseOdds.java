package org.fihrist.entities;

import org.fihrist.entities.Reading.Choice;
import org.fihrist.repair.Lexicon;

/**
 * How probable it is, before any word around is looked at, that a spelling is the name and not an
 * ordinary word: log odds.
 *
 * <p>Where entries have priors, these say it. Where they have none, an ordinary word is held
 * against the share of mentions that one of so many names can expect: in a gazetteer of three names
 * a word that is one of them is meant, in one of a hundred thousand a common word is a common word.
 */
final class BaseOdds {

  /** A listed spelling of which nothing else is known. */
  static final double PLAIN = 1.5;

  /* Names are about a twelfth of the words of news. */
  private static final double NAME_RATE = Math.log(1 / 12.0);
  private static final double MIN_PRIOR = 0.01;

  /* What it says for a name that its spelling is no ordinary word: priors are counted on few texts. */
  private static final double RARE = 0.8;

  /* How much the odds of a single word in another transcription fall with the number of names. */
  private static final double VARIANT_SHARE = 0.2;

  /* Which part of the cost of its words a phrase has. */
  private static final double COHESION = 0.8;

  private final CharSequence text;
  private final OrdinaryWords words;
  private final boolean priors;
  private final double shareOfOne;

  BaseOdds(CharSequence text, OrdinaryWords words, int names, boolean priors) {
    this.text = text;
    this.words = words;
    this.priors = priors;
    this.shareOfOne = NAME_RATE - Math.log(Math.max(1, names));
  }

  double of(Reading reading) {
    double known = 0;
    boolean any = false;
    for (Choice choice : reading.choices) {
      if (priors && !Double.isNaN(choice.entry.prior())) {
        any = true;
        known += choice.entry.prior();
      }
    }
    if (any) {
      return logit(known) + (isCommon(reading) ? 0 : RARE);
    }
    if (!isListed(reading)) {
      return PLAIN;
    }
    if (!reading.oneWord) {
      return ofPhrase(reading);
    }
    return reading.choices.get(0).value == Choice.VARIANT
        ? PLAIN + VARIANT_SHARE * (shareOfOne - NAME_RATE)
        : ofWord(reading);
  }

  /* Names of several words, each of them an ordinary one: words of a phrase hang together. */
  private double ofPhrase(Reading reading) {
    double cost = 0;
    int at = reading.start;
    while (at >= 0 && at < reading.end) {
      int end = Math.min(reading.end, TextWords.wordEnd(text, at));
      int own = words.ordinaryCost(text, at, end);
      if (own >= Lexicon.MAX_COST) {
        return PLAIN;
      }
      cost += own;
      at = end < reading.end ? TextWords.nextStart(text, end) : -1;
    }
    return Math.min(PLAIN, shareOfOne + COHESION * cost / 100);
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
    return cost >= Lexicon.MAX_COST ? PLAIN : Math.min(PLAIN, shareOfOne + cost / 100);
  }

  /** Log odds of a probability; an even chance is for the name. */
  private static double logit(double p) {
    double bounded = Math.max(MIN_PRIOR, Math.min(1 - MIN_PRIOR, p));
    return Math.log(bounded / (1 - bounded)) + 1e-9;
  }
}
