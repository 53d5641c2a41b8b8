package org.fihrist.entities;

import org.fihrist.repair.Lexicon;

/** Whether a word of the text is an ordinary one, by a lexicon of what is common. */
final class OrdinaryWords {

  /* Costs in hundredths of a nat: a word that stands once in about 100,000 words, and in 3,000. */
  private static final int KNOWN = 1150;
  private static final int VERY_COMMON = 800;

  private final Lexicon lexicon;

  OrdinaryWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A particle, preposition or pronoun. */
  boolean isFunctionWord(CharSequence text, int start, int end) {
    int entry = find(text, start, end);
    return Lexicon.is(entry, Lexicon.FUNCTION) && Lexicon.cost(entry) < VERY_COMMON;
  }

  /** A word that is no name and not rare. */
  boolean isOrdinary(CharSequence text, int start, int end) {
    int entry = find(text, start, end);
    return entry != Lexicon.NONE
        && !Lexicon.is(entry, Lexicon.NAME)
        && !Lexicon.is(entry, Lexicon.WEAK)
        && (Lexicon.is(entry, Lexicon.FUNCTION) || Lexicon.cost(entry) < KNOWN);
  }

  /** Whether the lexicon has the word and is sure of it. */
  boolean isKnown(CharSequence text, int start, int end) {
    int entry = find(text, start, end);
    return entry != Lexicon.NONE && !Lexicon.is(entry, Lexicon.WEAK);
  }

  /** Whether a word is better read whole than as proclitics and a name that starts at a cut. */
  boolean isOneWord(CharSequence text, int start, int end, int cut) {
    int whole = find(text, start, end);
    return whole != Lexicon.NONE
        && Lexicon.is(whole, Lexicon.FUNCTION)
        && Lexicon.cost(whole) < KNOWN;
  }

  /** The cost of an ordinary word, {@link Lexicon#MAX_COST} for a name and what is not known. */
  int ordinaryCost(CharSequence text, int start, int end) {
    int entry = find(text, start, end);
    return entry == Lexicon.NONE || Lexicon.is(entry, Lexicon.NAME)
        ? Lexicon.MAX_COST
        : Lexicon.cost(entry);
  }

  boolean isName(CharSequence text, int start, int end) {
    return Lexicon.is(find(text, start, end), Lexicon.NAME);
  }

  private int find(CharSequence text, int start, int end) {
    char[] key = Lexicon.key(text.subSequence(start, end)).toCharArray();
    return lexicon.find(key, 0, key.length);
  }
}
