package org.fihrist.entities;

import org.fihrist.repair.BuiltInLexicon;
import org.fihrist.repair.Lexicon;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;

/**
 * Whether a word of the text is an ordinary one, by a lexicon of what is common. Keeps a buffer:
 * for one thread.
 */
final class OrdinaryWords {

  /* In hundredths of a nat: a word that stands once in about 100,000 words. */
  private static final int KNOWN = 1150;
  private static final int RAREST_TIER = 5;

  /* By tier, from no word to the rarest: the cost of a word of that tier, in hundredths of a nat. */
  private static final int[] TIER_COSTS = {Lexicon.MAX_COST, 520, 720, 900, 1080, 1280};

  private static final int NUMBER_COST = 600;

  /* A name that is a word of these tiers, too, is the word as often. */
  private static final int COMMON_TIER = 3;

  private static final char[] HAMZA_SEATS = {
    ArabicChars.ALEF_HAMZA_ABOVE, ArabicChars.ALEF_HAMZA_BELOW, ArabicChars.ALEF_MADDA
  };

  /* No word of any lexicon is as long, marks included. */
  private static final int MAX_LENGTH = 256;

  private final Lexicon lexicon;
  private final char[] key = new char[MAX_LENGTH];

  OrdinaryWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A particle, preposition or pronoun. */
  boolean isFunctionWord(CharSequence text, int start, int end) {
    return Lexicon.is(find(text, start, end), Lexicon.FUNCTION);
  }

  /** A word that is spelt exactly so, is no name and not rare. */
  boolean isOrdinary(CharSequence text, int start, int end) {
    int entry = find(text, start, end);
    if (entry == Lexicon.NONE || Lexicon.is(entry, Lexicon.WEAK)) {
      return false;
    }
    if (Lexicon.is(entry, Lexicon.FUNCTION)) {
      return true;
    }
    if (lexicon instanceof BuiltInLexicon builtIn) {
      int tier = tier(builtIn, letters(text, start, end));
      return tier != BuiltInLexicon.NO_WORD && tier < RAREST_TIER;
    }
    return !Lexicon.is(entry, Lexicon.NAME) && Lexicon.cost(entry) < KNOWN;
  }

  /** Whether the lexicon has the word and is sure of it. */
  boolean isKnown(CharSequence text, int start, int end) {
    int entry = find(text, start, end);
    return entry != Lexicon.NONE && !Lexicon.is(entry, Lexicon.WEAK);
  }

  /**
   * Whether a word is better read whole than as proclitics and a name that starts at a cut. The
   * lexicon has words with their proclitics, so the whole must be commoner than what follows them.
   */
  boolean isOneWord(CharSequence text, int start, int cut, int end) {
    if (!isOrdinary(text, start, end)) {
      return false;
    }
    int rest = find(text, cut, end);
    return rest == Lexicon.NONE || Lexicon.cost(find(text, start, end)) < Lexicon.cost(rest);
  }

  /** Whether the lexicon has the whole, name or not, and has it for no rarer than the rest. */
  boolean isKnownWhole(CharSequence text, int start, int cut, int end) {
    int whole = find(text, start, end);
    int rest = find(text, cut, end);
    return whole != Lexicon.NONE
        && (rest == Lexicon.NONE || Lexicon.cost(whole) <= Lexicon.cost(rest));
  }

  /**
   * The cost of an ordinary word, {@link Lexicon#MAX_COST} for what is not known and for a name
   * that is no particle.
   */
  int ordinaryCost(CharSequence text, int start, int end) {
    if (isNumber(text, start, end)) {
      return NUMBER_COST;
    }
    int entry = find(text, start, end);
    if (entry == Lexicon.NONE) {
      return Lexicon.MAX_COST;
    }
    if (Lexicon.is(entry, Lexicon.FUNCTION)) {
      return Lexicon.cost(entry);
    }
    if (lexicon instanceof BuiltInLexicon builtIn) {
      return TIER_COSTS[tier(builtIn, letters(text, start, end))];
    }
    return Lexicon.is(entry, Lexicon.NAME) ? Lexicon.MAX_COST : Lexicon.cost(entry);
  }

  private static boolean isNumber(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A word that is common as such, even if it is a name as well. */
  boolean isCommon(CharSequence text, int start, int end) {
    if (lexicon instanceof BuiltInLexicon builtIn) {
      int tier = tier(builtIn, letters(text, start, end));
      return tier != BuiltInLexicon.NO_WORD && tier <= COMMON_TIER;
    }
    return isOrdinary(text, start, end);
  }

  boolean isName(CharSequence text, int start, int end) {
    return Lexicon.is(find(text, start, end), Lexicon.NAME);
  }

  /** Whether a word is a name and no word, or not known at all. */
  boolean isNothingButName(CharSequence text, int start, int end) {
    int entry = find(text, start, end);
    if (entry == Lexicon.NONE) {
      return true;
    }
    return Lexicon.is(entry, Lexicon.NAME)
        && !Lexicon.is(entry, Lexicon.FUNCTION)
        && ordinaryCost(text, start, end) == Lexicon.MAX_COST;
  }

  private int find(CharSequence text, int start, int end) {
    if (end - start > MAX_LENGTH) {
      return Lexicon.NONE;
    }
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (ArabicChars.isLetter(c)) {
        boolean kept = c == ArabicChars.TEH_MARBUTA || c == ArabicChars.ALEF_MAKSURA;
        key[length++] = kept ? c : LetterFolds.search(c);
      }
    }
    return lexicon.find(key, 0, length);
  }

  /* A word that begins with a bare alef may have lost its hamza. */
  static int tier(BuiltInLexicon lexicon, String word) {
    int tier = lexicon.wordTier(word);
    int at = word.startsWith(NisbaForms.ARTICLE) ? 2 : 0;
    if (tier != BuiltInLexicon.NO_WORD
        || at >= word.length()
        || word.charAt(at) != ArabicChars.ALEF) {
      return tier;
    }
    int best = BuiltInLexicon.NO_WORD;
    for (char seat : HAMZA_SEATS) {
      tier = lexicon.wordTier(word.substring(0, at) + seat + word.substring(at + 1));
      if (tier != BuiltInLexicon.NO_WORD && (best == BuiltInLexicon.NO_WORD || tier < best)) {
        best = tier;
      }
    }
    return best;
  }

  /* The word as it is spelt, without vowels, tatweel and signs nobody sees. */
  private static String letters(CharSequence text, int start, int end) {
    StringBuilder letters = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (ArabicChars.isLetter(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }
}
