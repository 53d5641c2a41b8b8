package org.fihrist.repair.lexicon;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.BEH;
import static org.fihrist.text.ArabicChars.FEH;
import static org.fihrist.text.ArabicChars.KAF;
import static org.fihrist.text.ArabicChars.LAM;
import static org.fihrist.text.ArabicChars.SEEN;
import static org.fihrist.text.ArabicChars.WAW;
import static org.fihrist.text.ArabicChars.YEH;

/**
 * Looks words up in an automaton of forms: reads every chain of proclitics that the word can begin
 * with and asks the automaton for the rest. Immutable; nothing is allocated; at most a dozen walks
 * of at most {@link #MAX_LENGTH} letters for a word of any length.
 */
public final class CompiledLexicon {

  /** What a word that has no reading costs. */
  public static final int UNKNOWN = -1;

  /** Class of words: function words. */
  public static final int FUNCTION = Reading.FUNCTION;

  /** Class of words: names. */
  public static final int NAME = Reading.NAME;

  /** Class of words: adjectives of relation to places and peoples. */
  public static final int NISBA = Reading.NISBA;

  /** Class of words: fa- and a rare verb, where the preposition fi and a word are likelier. */
  public static final int DOUBTFUL = 1 << 22;

  /* A verb that costs more is rare; a word that costs less after fi is likelier. */
  private static final int RARE_VERB = 1050;
  private static final int LIKELY_WORD = 1150;

  /** No word is longer than this. */
  static final int MAX_LENGTH = 24;

  /** Where the cost ends and the classes begin. */
  private static final int COST_MASK = 0xFFFF;

  /* What the proclitics cost, in hundredths of a nat. */
  private static final int AND = 150;
  private static final int SO = 300;
  private static final int WITH = 230;
  private static final int LIKE = 380;
  private static final int FOR = 230;
  private static final int WILL = 200;
  private static final int THE = 20;

  private final FormAutomaton automaton;

  CompiledLexicon(FormAutomaton automaton) {
    this.automaton = automaton;
  }

  /**
   * Looks a word up.
   *
   * @param word holds the word's letters
   * @param from index of the first letter
   * @param to index after the last one
   * @return the lowest cost of its readings in hundredths of a nat, with the classes of that
   *     reading added, or {@link #UNKNOWN}
   */
  public int find(char[] word, int from, int to) {
    if (to - from < 1 || to - from > MAX_LENGTH) {
      return UNKNOWN;
    }
    int best = form(word, from, to, Slots.BARE, 0);
    best = better(best, afterConjunction(word, from, to, 0));
    char first = word[from];
    if ((first == WAW || first == FEH) && to - from > 1) {
      int cost = first == WAW ? AND : SO;
      best = better(best, form(word, from + 1, to, Slots.BARE, cost));
      best = better(best, afterConjunction(word, from + 1, to, cost));
    }
    return isDoubtful(word, from, to, best) ? best | DOUBTFUL : best;
  }

  /** Whether the word begins with the letters of fi and is likelier to be that and a word. */
  private boolean isDoubtful(char[] word, int from, int to, int best) {
    if (best == UNKNOWN || to - from < 4 || word[from] != FEH || word[from + 1] != YEH) {
      return false;
    }
    int whole = form(word, from, to, Slots.BARE, 0);
    int rest = form(word, from + 2, to, Slots.NOMINAL, 0);
    return whole == UNKNOWN
        && cost(best) > RARE_VERB + SO
        && rest != UNKNOWN
        && cost(rest) < LIKELY_WORD;
  }

  /** The cost in what {@link #find} answered. */
  public static int cost(int found) {
    return found & COST_MASK;
  }

  private int afterConjunction(char[] word, int from, int to, int cost) {
    if (to - from < 2) {
      return UNKNOWN;
    }
    return switch (word[from]) {
      case BEH -> afterPreposition(word, from, to, cost + WITH);
      case KAF -> afterPreposition(word, from, to, cost + LIKE);
      case LAM -> afterLam(word, from, to, cost + FOR);
      case SEEN -> form(word, from + 1, to, Slots.FUTURE, cost + WILL);
      case ALEF -> article(word, from, to, cost);
      default -> UNKNOWN;
    };
  }

  private int afterPreposition(char[] word, int from, int to, int cost) {
    int plain = form(word, from + 1, to, Slots.PREPOSITION, cost);
    return better(plain, article(word, from + 1, to, cost));
  }

  /** The article's alef falls after li-; a word that itself begins with lam is spelt with two. */
  private int afterLam(char[] word, int from, int to, int cost) {
    int best = form(word, from + 1, to, Slots.LAM, cost);
    if (word[from + 1] == LAM) {
      best = better(best, form(word, from + 2, to, Slots.ARTICLE, cost));
      best = better(best, form(word, from + 1, to, Slots.ARTICLE, cost));
    }
    return best;
  }

  private int article(char[] word, int from, int to, int cost) {
    return to - from > 3 && word[from] == ALEF && word[from + 1] == LAM
        ? form(word, from + 2, to, Slots.ARTICLE, cost + THE)
        : UNKNOWN;
  }

  private int form(char[] word, int from, int to, int slots, int cost) {
    int reading = automaton.reading(word, from, to);
    if (reading == 0) {
      return UNKNOWN;
    }
    int own = Reading.cost(reading, slots);
    return own < 0 ? UNKNOWN : own + cost | reading & Reading.CLASSES;
  }

  private static int better(int one, int other) {
    if (one == UNKNOWN || other == UNKNOWN) {
      return one == UNKNOWN ? other : one;
    }
    return cost(one) <= cost(other) ? one : other;
  }
}
