package org.fihrist.entities;

import org.fihrist.repair.Lexicon;
import org.fihrist.text.ArabicChars;

/**
 * What the words of a phrase are by themselves, in one number that is never 0: how many they are,
 * five standing for more; the sum of their costs, up to the first that is no ordinary word; and
 * whether one of the first two is a particle.
 */
final class Phrases {

  private static final int MOST_WORDS = 5;
  private static final int WORD_BITS = 3;
  private static final int PARTICLE = 1 << WORD_BITS;
  private static final int COST_SHIFT = WORD_BITS + 1;

  private Phrases() {}

  static int of(CharSequence text, int start, int end, OrdinaryWords words) {
    int cost = 0;
    int count = 0;
    int particle = 0;
    int at = start;
    while (at >= 0 && at < end) {
      int wordEnd = Math.min(end, TextWords.wordEnd(text, at));
      if (cost < Lexicon.MAX_COST) {
        cost += words.ordinaryCost(text, at, wordEnd);
        particle |= count < 2 && isParticle(text, at, wordEnd, words) ? PARTICLE : 0;
      }
      count++;
      at = wordEnd < end ? TextWords.nextStart(text, wordEnd) : -1;
    }
    return Math.min(cost, Lexicon.MAX_COST) << COST_SHIFT | particle | Math.min(count, MOST_WORDS);
  }

  private static boolean isParticle(CharSequence text, int start, int end, OrdinaryWords words) {
    return words.isFunctionWord(text, start, end)
        && !ContextWords.instance().is(text, start, end, ContextWords.DIRECTION)
        && !isGiven(text, start, end);
  }

  /* Ali, whom the preposition ala folds to. */
  private static boolean isGiven(CharSequence text, int start, int end) {
    return text.charAt(end - 1) != ArabicChars.ALEF_MAKSURA
        && ContextWords.instance().is(text, start, end, ContextWords.GIVEN);
  }

  static int words(int phrase) {
    return phrase & PARTICLE - 1;
  }

  static boolean hasParticle(int phrase) {
    return (phrase & PARTICLE) != 0;
  }

  /** Hundredths of a nat; {@link Lexicon#MAX_COST} where one of the words is no ordinary one. */
  static int cost(int phrase) {
    return phrase >>> COST_SHIFT;
  }
}
