package org.fihrist.entities;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.entities.Reading.Choice;

/** Longer readings that should give way to a name inside them, although they are listed. */
final class NestedNames {

  private final CharSequence text;
  private final boolean priors;

  NestedNames(CharSequence text, boolean priors) {
    this.text = text;
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
      if (isQuotedName(outer, inner) || (priors && isPartOfPlace(outer, inner))) {
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

  /* West of a region, city of a name: the inner name, where it is known better than the whole. */
  private boolean isPartOfPlace(Reading outer, Reading inner) {
    if (inner.end != outer.end || prior(outer) >= prior(inner)) {
      return false;
    }
    int wordEnd = TextWords.wordEnd(text, outer.start);
    return TextWords.nextStart(text, wordEnd) == inner.start
        && ContextWords.instance()
            .is(text.subSequence(outer.start, wordEnd), ContextWords.PLACE_NOUN);
  }

  /* What is known of a name's probability; an even chance says as little as nothing. */
  private static double prior(Reading reading) {
    double best = 0.5;
    for (Choice choice : reading.choices) {
      double prior = choice.entry.prior();
      best = Double.isNaN(prior) ? best : Math.max(best, prior);
    }
    return best;
  }
}
