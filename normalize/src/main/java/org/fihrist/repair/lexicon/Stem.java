package org.fihrist.repair.lexicon;

import java.util.List;

/**
 * One line of a stem file.
 *
 * @param stemClass the file's class
 * @param words the stem as the dictionary has it, then its other parts: plurals or imperfects
 * @param tier how common it is, from 0, the commonest particles, to {@link #RAREST}
 * @param line the line's number, from 1
 */
record Stem(StemClass stemClass, List<String> words, int tier, int line) {

  /** The tier of a stem whose line tells none. */
  static final int RAREST = 5;

  /* Hundredths of a nat: the mean of the probabilities of the stems in a tier. */
  private static final int[] COSTS = {410, 530, 680, 840, 1010, 1240};

  /** The word that heads the line. */
  String head() {
    return words.get(0);
  }

  /** What the stem costs, all its forms together, in hundredths of a nat. */
  int cost() {
    return COSTS[tier];
  }
}
