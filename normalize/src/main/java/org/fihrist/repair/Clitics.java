package org.fihrist.repair;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.BEH;
import static org.fihrist.text.ArabicChars.FEH;
import static org.fihrist.text.ArabicChars.HEH;
import static org.fihrist.text.ArabicChars.KAF;
import static org.fihrist.text.ArabicChars.LAM;
import static org.fihrist.text.ArabicChars.MEEM;
import static org.fihrist.text.ArabicChars.NOON;
import static org.fihrist.text.ArabicChars.SEEN;
import static org.fihrist.text.ArabicChars.TEH;
import static org.fihrist.text.ArabicChars.TEH_MARBUTA;
import static org.fihrist.text.ArabicChars.WAW;
import static org.fihrist.text.ArabicChars.YEH;

/**
 * Reads a word that no lexicon lists as a listed word with clitics: <i>and</i>, <i>so</i>,
 * <i>with</i>, <i>like</i>, <i>for</i>, <i>will</i> and the article before it, a pronoun after it.
 */
final class Clitics {

  private static final int[] PREFIX_COST = {0, 250, 450, 350, 550, 400, 500, 250};
  private static final int CONJUNCTION_AND = 1;
  private static final int CONJUNCTION_SO = 2;
  private static final int WITH = 3;
  private static final int LIKE = 4;
  private static final int FOR = 5;
  private static final int WILL = 6;
  private static final int ARTICLE = 7;
  private static final int SUFFIX_COST = 400;
  private static final int ENDING_COST = 600;
  private static final int MAX_PREFIX = 4;
  private static final int MIN_STEM = 3;

  private final Lexicon words;

  Clitics(Lexicon words) {
    this.words = words;
  }

  /**
   * The best reading of a word.
   *
   * @return an entry with the class {@link Vocabulary#DERIVED}, or {@link Lexicon#NONE}
   */
  int find(char[] key, int from, int to) {
    int best = withSuffix(key, from, to, 0);
    int at = from;
    int cost = 0;
    int conjunction = conjunction(key[at]);
    if (conjunction != 0 && to - at > MIN_STEM) {
      cost = PREFIX_COST[conjunction];
      at++;
      best = better(best, stem(key, at, to, cost));
    }
    int preposition = preposition(key[at]);
    if (preposition != 0 && to - at > MIN_STEM) {
      best = better(best, afterPreposition(key, at, to, cost, preposition));
    }
    return better(best, article(key, at, to, cost));
  }

  private int afterPreposition(char[] key, int at, int to, int before, int preposition) {
    int cost = before + PREFIX_COST[preposition];
    if (preposition == WILL) {
      return isImperfect(key[at + 1]) ? stem(key, at + 1, to, cost) : Lexicon.NONE;
    }
    int best = stem(key, at + 1, to, cost);
    if (preposition == FOR && key[at + 1] == LAM) {
      return better(best, plain(key, at + 2, to, cost + PREFIX_COST[ARTICLE]));
    }
    return better(best, article(key, at + 1, to, cost));
  }

  private int article(char[] key, int at, int to, int cost) {
    return to - at >= 2 + MIN_STEM && key[at] == ALEF && key[at + 1] == LAM
        ? plain(key, at + 2, to, cost + PREFIX_COST[ARTICLE])
        : Lexicon.NONE;
  }

  private int stem(char[] key, int from, int to, int cost) {
    return better(plain(key, from, to, cost), withSuffix(key, from, to, cost));
  }

  private int withSuffix(char[] key, int from, int to, int cost) {
    int best = Lexicon.NONE;
    for (int length = 1; length <= 3 && to - from - length >= MIN_STEM; length++) {
      int end = to - length;
      if (isPronoun(key, end, to)) {
        best = better(best, plain(key, from, end, cost + SUFFIX_COST));
        if (key[end - 1] == TEH) {
          key[end - 1] = TEH_MARBUTA;
          best = better(best, plain(key, from, end, cost + SUFFIX_COST));
          key[end - 1] = TEH;
        }
      }
    }
    return best;
  }

  /**
   * The reading of a word as a listed one with the ending of a plural, a dual or a nisba, with or
   * without a pronoun after it: good enough to doubt that the word is two.
   */
  int findInflected(char[] key, int from, int to) {
    int best = Lexicon.NONE;
    for (int start = from; start - from <= MAX_PREFIX && to - start > MIN_STEM; start++) {
      if (start > from && !isPrefixLetter(key, start - 1)) {
        break;
      }
      int cost = ENDING_COST + PREFIX_COST[CONJUNCTION_AND] * (start - from);
      for (int pronoun = 0; pronoun <= 3 && to - pronoun - start > MIN_STEM; pronoun++) {
        int end = to - pronoun;
        if (pronoun == 0 || isPronoun(key, end, to)) {
          best = better(best, withoutEnding(key, start, end, cost + pronoun));
        }
      }
    }
    return best;
  }

  private int withoutEnding(char[] key, int from, int to, int cost) {
    int best = Lexicon.NONE;
    for (int length = 1; length <= 3 && to - from - length >= MIN_STEM; length++) {
      if (isEnding(key, to - length, to)) {
        best = better(best, plain(key, from, to - length, cost));
      }
    }
    return best;
  }

  /** Endings of plurals, duals and nisbas; a teh is the teh marbuta before a pronoun. */
  private static boolean isEnding(char[] key, int from, int to) {
    char first = key[from];
    char last = key[to - 1];
    return switch (to - from) {
      case 1 -> first == YEH || first == TEH_MARBUTA || first == TEH || first == ALEF;
      case 2 ->
          first == YEH
              ? last == TEH_MARBUTA || last == TEH || last == ALEF || last == NOON
              : (first == ALEF && (last == TEH || last == NOON)) || (first == WAW && last == NOON);
      default ->
          first == YEH
              && ((key[from + 1] == ALEF && (last == TEH || last == NOON))
                  || ((key[from + 1] == YEH || key[from + 1] == WAW) && last == NOON));
    };
  }

  /** An alef is one of the article's letters or none. */
  private static boolean isPrefixLetter(char[] key, int i) {
    char c = key[i];
    return conjunction(c) != 0 || preposition(c) != 0 || (c == ALEF && key[i + 1] == LAM);
  }

  /** A listed word of some length, no particle, at its cost and that of its clitics. */
  private int plain(char[] key, int from, int to, int cost) {
    if (to - from < MIN_STEM) {
      return Lexicon.NONE;
    }
    int entry = words.find(key, from, to);
    if (entry == Lexicon.NONE || Lexicon.is(entry, Lexicon.WEAK | Lexicon.FUNCTION)) {
      return Lexicon.NONE;
    }
    int classes = (entry & Lexicon.NAME) | Vocabulary.DERIVED;
    return Math.min(Lexicon.MAX_COST, Lexicon.cost(entry) + cost) | classes;
  }

  private static int better(int one, int other) {
    if (one == Lexicon.NONE || other == Lexicon.NONE) {
      return one == Lexicon.NONE ? other : one;
    }
    return Lexicon.cost(one) <= Lexicon.cost(other) ? one : other;
  }

  private static int conjunction(char c) {
    return c == WAW ? CONJUNCTION_AND : c == FEH ? CONJUNCTION_SO : 0;
  }

  private static int preposition(char c) {
    return switch (c) {
      case BEH -> WITH;
      case KAF -> LIKE;
      case LAM -> FOR;
      case SEEN -> WILL;
      default -> 0;
    };
  }

  static boolean isImperfect(char c) {
    return c == YEH || c == TEH || c == NOON || c == ALEF;
  }

  /** The pronouns that are written at a word's end, the first person's verbal one among them. */
  private static boolean isPronoun(char[] key, int from, int to) {
    char first = key[from];
    char last = key[to - 1];
    return switch (to - from) {
      case 1 -> first == HEH || first == KAF || first == YEH;
      case 2 ->
          (first == HEH && (last == ALEF || last == MEEM || last == NOON))
              || (first == NOON && (last == ALEF || last == YEH))
              || (first == KAF && last == MEEM);
      default -> (first == HEH || first == KAF) && key[from + 1] == MEEM && last == ALEF;
    };
  }
}
