package org.fihrist.repair;

import java.util.Locale;

/**
 * What is weighed between two neighbours that may be the parts of one word. Costs count in tens of
 * nats, everything else is 0 or 1 unless said.
 */
enum JoinFeature {
  BIAS,
  LEFT_UNKNOWN,
  RIGHT_UNKNOWN,
  /** The costs, where the words are listed. */
  LEFT_COST,
  RIGHT_COST,
  JOINED_COST,
  /** The joined word is listed only as a word with clitics. */
  JOINED_DERIVED,
  /** The joined word's letters, in tens. */
  JOINED_LETTERS,
  /** The left part is the article and one more letter. */
  LEFT_ARTICLE_AND_LETTER,
  /** Neither part is known. */
  BOTH_UNKNOWN,
  /** A part of two letters that is no word. */
  LEFT_FRAGMENT,
  RIGHT_FRAGMENT,
  /** The word before or after the two is unknown too: names and dialect come in runs. */
  BESIDE_UNKNOWN,
  LEFT_ONE_LETTER,
  LEFT_TWO_LETTERS,
  LEFT_THREE_LETTERS,
  RIGHT_ONE_LETTER,
  RIGHT_TWO_LETTERS,
  RIGHT_THREE_LETTERS,
  LEFT_FUNCTION,
  RIGHT_FUNCTION,
  /** The left part starts with the article and goes on. */
  LEFT_STARTS_WITH_ARTICLE,
  RIGHT_STARTS_WITH_ARTICLE,
  /** The left part is a letter that is written with the next word. */
  LEFT_PROCLITIC,
  /** The right part starts with a letter that no word starts with. */
  RIGHT_CANNOT_START,
  /** The left part ends in a letter that only ends words. */
  LEFT_ENDING,
  /** The lexicon counted the two side by side. */
  PAIR,
  /** How much dearer the two are than the joined word. */
  PAIR_GAIN,
  /** The joined word stands elsewhere in the text. */
  TEXT_JOINED,
  /** The logarithms of the counts in the text. */
  TEXT_LEFT,
  TEXT_RIGHT,
  TEXT_PAIR;

  /** The feature's name in the file of weights. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
