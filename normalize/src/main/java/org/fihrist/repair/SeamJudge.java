package org.fihrist.repair;

/** Says how likely a place is a lost space, or a space one too many. */
interface SeamJudge {

  /** The logarithm of the odds that a space is missing before {@code lattice}'s piece. */
  double judgeSplit(double[] features, Word word, Lattice lattice, int piece);

  /** The logarithm of the odds that the space between two words divides one. */
  double judgeJoin(double[] features, Word left, Word right, char[] key);

  /** The fitted models. */
  SeamJudge BUILT_IN =
      new SeamJudge() {
        @Override
        public double judgeSplit(double[] features, Word word, Lattice lattice, int piece) {
          int[] bounds = lattice.bounds;
          return LinearModel.SEAMS.score(
              features, word.key, bounds[piece - 1], bounds[piece], bounds[piece + 1]);
        }

        @Override
        public double judgeJoin(double[] features, Word left, Word right, char[] key) {
          return LinearModel.JOINS.score(features, key, 0, left.length, left.length + right.length);
        }
      };
}
