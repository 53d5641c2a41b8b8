package org.fihrist.repair;

/** Says how likely a seam is a lost space. */
interface SeamJudge {

  /**
   * Judges one seam.
   *
   * @param offset where the space would be inserted in the text
   * @param features the values of {@link SeamFeature}
   * @param word the word, whose pieces {@code lattice} bounds
   * @param lattice the reading
   * @param piece the piece after the seam
   * @return the logarithm of the odds
   */
  double judge(int offset, double[] features, Word word, Lattice lattice, int piece);
}
