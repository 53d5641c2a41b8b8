package org.fihrist.repair.lexicon;

/**
 * What can be written before a form, as a set of bits. The conjunctions wa- and fa- can stand
 * before anything and have no bit.
 */
final class Slots {

  /** Nothing. */
  static final int BARE = 1;

  /** The prepositions bi- and ka-. */
  static final int PREPOSITION = 1 << 1;

  /** li-, preposition before nouns and particle before verbs. */
  static final int LAM = 1 << 2;

  /** The article, alone or after a preposition. */
  static final int ARTICLE = 1 << 3;

  /** The future's sa-. */
  static final int FUTURE = 1 << 4;

  /** How many bits there are. */
  static final int COUNT = 5;

  /** An indefinite noun or one that is in construct. */
  static final int NOMINAL = BARE | PREPOSITION | LAM;

  /** A noun that takes the article too. */
  static final int ANY_NOMINAL = NOMINAL | ARTICLE;

  /** A verb in the imperfect. */
  static final int IMPERFECT = BARE | LAM | FUTURE;

  private Slots() {}
}
