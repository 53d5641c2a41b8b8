package org.fihrist.entities;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.entities.Reading.Choice;

/** Longer readings that should give way to a name inside them, although they are listed. */
final class NestedNames {

  /* How much likelier than the whole a part must be, as log odds. */
  private static final double MARGIN = 1;

  private final CharSequence text;
  private final BaseOdds odds;
  private final boolean priors;
  private final ContextWords context = ContextWords.instance();

  NestedNames(CharSequence text, BaseOdds odds, boolean priors) {
    this.text = text;
    this.odds = odds;
    this.priors = priors;
  }

  /** The readings, by start and longer first, without those that give way. */
  List<Reading> prune(List<Reading> readings) {
    List<Reading> kept = new ArrayList<>(readings.size());
    for (int i = 0; i < readings.size(); i++) {
      if (!givesWay(readings, i)) {
        kept.add(readings.get(i));
      }
    }
    return kept;
  }

  private boolean givesWay(List<Reading> readings, int index) {
    Reading outer = readings.get(index);
    for (int i = index + 1; i < readings.size() && readings.get(i).start < outer.end; i++) {
      Reading inner = readings.get(i);
      if (isQuotedName(outer, inner) || isPartOfPhrase(outer, inner)) {
        return true;
      }
    }
    return false;
  }

  /* Conference "Geneva 2": where the marks set a name of the same entry apart, that is its span. */
  private boolean isQuotedName(Reading outer, Reading inner) {
    return inner.end == outer.end - 1
        && TextWords.isQuote(text.charAt(inner.end))
        && inner.start > outer.start
        && TextWords.isQuote(text.charAt(inner.start - 1))
        && outer.best().entry == inner.best().entry;
  }

  /* West of a region, where the region is known better; city or president of a name, where the
   * whole is not known at all. */
  private boolean isPartOfPhrase(Reading outer, Reading inner) {
    if (inner.end != outer.end) {
      return false;
    }
    int wordEnd = TextWords.wordEnd(text, outer.start);
    boolean next = TextWords.nextStart(text, wordEnd) == inner.start;
    if (next && isHead(outer, wordEnd, ContextWords.DIRECTION)) {
      return isBetterKnown(inner, outer);
    }
    boolean noun =
        next && isHead(outer, wordEnd, ContextWords.PLACE_NOUN | ContextWords.MEDIA_NOUN);
    return priors
        && (noun || isHead(outer, wordEnd, ContextWords.TITLE))
        && prior(outer) < 0
        && prior(inner) >= 0.5
        && probability(outer) < prior(inner);
  }

  private boolean isHead(Reading outer, int wordEnd, int wanted) {
    return context.is(text, outer.start, wordEnd, wanted);
  }

  private boolean isBetterKnown(Reading inner, Reading outer) {
    if (priors && (prior(inner) >= 0 || prior(outer) >= 0)) {
      return probability(outer) < probability(inner);
    }
    return !odds.isKnown(outer) && odds.of(outer) < odds.of(inner) - MARGIN;
  }

  /* What is known of a name's probability; what is only listed is taken for less than it seems. */
  private double probability(Reading reading) {
    double prior = prior(reading);
    return prior < 0 ? 1 / (1 + Math.exp(MARGIN - odds.of(reading))) : prior;
  }

  /* What is known of a name's probability, or -1. */
  private static double prior(Reading reading) {
    double best = -1;
    for (Choice choice : reading.choices) {
      double prior = choice.entry.prior();
      best = Double.isNaN(prior) ? best : Math.max(best, prior);
    }
    return best;
  }
}
