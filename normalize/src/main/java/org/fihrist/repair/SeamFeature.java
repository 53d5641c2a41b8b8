package org.fihrist.repair;

import java.util.Locale;

/**
 * What is weighed at a seam, the place between two pieces of a word that may have lost its space.
 * Costs count in tens of nats, everything else is 0 or 1 unless said.
 */
enum SeamFeature {
  BIAS,
  /** No lexicon lists the whole; it reads as a listed word with clitics. */
  WHOLE_DERIVED,
  /** How much cheaper the pieces are than that reading. */
  DERIVED_GAIN,
  /** The whole is listed as a rare word of a noisy corpus. */
  WHOLE_WEAK,
  WEAK_GAIN,
  /** The whole starts with the article. */
  WHOLE_ARTICLE,
  /** The number of letters of the whole, in tens. */
  LETTERS,
  /** The pieces' and seams' cost. */
  COST,
  /** The same by letter. */
  COST_PER_LETTER,
  /** The cost of the dearest piece. */
  WORST_PIECE,
  /** How much cheaper the pieces are than the letters of the whole. */
  LETTERS_GAIN,
  THREE_PIECES,
  FOUR_PIECES,
  LEFT_COST,
  RIGHT_COST,
  LEFT_TWO_LETTERS,
  LEFT_THREE_LETTERS,
  LEFT_FOUR_LETTERS,
  RIGHT_TWO_LETTERS,
  RIGHT_THREE_LETTERS,
  RIGHT_FOUR_LETTERS,
  /** The number of letters of the shorter piece, in tens. */
  SHORTER_PIECE,
  /** The cost of a left piece of up to three letters. */
  LEFT_SHORT_COST,
  RIGHT_SHORT_COST,
  LEFT_FUNCTION,
  RIGHT_FUNCTION,
  LEFT_NAME,
  RIGHT_NAME,
  /** A name, <i>and</i>, another name. */
  NAME_AND_NAME,
  LEFT_DERIVED,
  RIGHT_DERIVED,
  LEFT_WEAK,
  RIGHT_WEAK,
  /** The left piece ends in a letter that does not join the next: an eye sees no missing space. */
  LEFT_OPEN,
  /** The left piece ends in teh marbuta, alef maksura. */
  LEFT_ENDING,
  RIGHT_ARTICLE,
  /** The same, after four letters or more and before four or more. */
  ARTICLE_BETWEEN_LONG,
  /** The right piece starts with a proclitic and the article. */
  RIGHT_PROCLITIC_ARTICLE,
  RIGHT_WAW,
  RIGHT_PROCLITIC,
  /** The right piece starts with an alef that is written with its hamza or madda. */
  RIGHT_HAMZA,
  /** The word <i>in</i> before what looks like an imperfect: <i>so</i> and a verb. */
  IN_BEFORE_IMPERFECT,
  /** A particle of two letters before three letters: also the pattern of verbs and participles. */
  PARTICLE_BEFORE_THREE,
  /** How unlikely the letters at the seam are within one word, in tens of nats. */
  SEAM_LETTERS,
  /** How unlikely the whole is as one word by its letters: tens of nats in the mean of a letter. */
  WHOLE_LETTERS,
  /** The whole is a slip of the pen away from a known word. */
  SLIP,
  /** How much cheaper that word is than the pieces, if it is. */
  SLIP_GAIN,
  /** Nothing knows the word before the whole. */
  BEFORE_UNKNOWN,
  /** The word before the whole is a name. */
  BEFORE_NAME,
  AFTER_UNKNOWN,
  AFTER_NAME,
  /** The lexicon counted the pair. */
  PAIR,
  /** How much cheaper the right piece is after the left one. */
  PAIR_GAIN,
  /** The whole stands in the text more than once, by the logarithm of its count. */
  TEXT_WHOLE,
  TEXT_LEFT,
  TEXT_RIGHT,
  TEXT_BOTH,
  TEXT_PAIR;

  /** The feature's name in the file of weights. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
