package org.fihrist.repair;

import static org.fihrist.repair.SeamFeature.AFTER_NAME;
import static org.fihrist.repair.SeamFeature.BEFORE_UNKNOWN;
import static org.fihrist.repair.SeamFeature.SLIP;
import static org.fihrist.repair.SeamFeature.SLIP_GAIN;
import static org.fihrist.repair.SeamFeature.TEXT_LEFT;
import static org.fihrist.repair.SeamFeature.TEXT_PAIR;
import static org.fihrist.repair.SeamFeature.TEXT_WHOLE;

import java.util.EnumSet;

/** Says how likely a place is a lost space, or a space one too many. */
interface SeamJudge {

  /** The logarithm of the odds that a space is missing before {@code lattice}'s piece. */
  double judgeSplit(double[] features, Word word, Lattice lattice, int piece);

  /** The logarithm of the odds that the space between two words divides one. */
  double judgeJoin(double[] features, Word left, Word right, char[] key);

  /**
   * The most that {@link #judgeSplit} can say, whatever the text beside the word is and whatever
   * slip it may be. The features of the text and of slips are not yet among those measured.
   */
  default double mostOfSplit(double[] features, Word word, Lattice lattice, int piece) {
    return Double.POSITIVE_INFINITY;
  }

  /** The most that {@link #judgeSplit} can say, whatever slip the word may be. */
  default double mostWithSlip(double[] features, Word word, Lattice lattice, int piece) {
    return Double.POSITIVE_INFINITY;
  }

  /** The fitted models. */
  SeamJudge BUILT_IN =
      new SeamJudge() {

        private final double mostOfSlip =
            LinearModel.SEAMS.most(EnumSet.of(SLIP), 1)
                + LinearModel.SEAMS.most(EnumSet.of(SLIP_GAIN), SeamFeatures.MAX_SLIP_GAIN);

        private final double mostOfText =
            LinearModel.SEAMS.most(EnumSet.range(BEFORE_UNKNOWN, AFTER_NAME), 1)
                + LinearModel.SEAMS.most(EnumSet.of(TEXT_WHOLE), Math.log(Integer.MAX_VALUE))
                + LinearModel.SEAMS.most(EnumSet.range(TEXT_LEFT, TEXT_PAIR), 1);

        @Override
        public double mostOfSplit(double[] features, Word word, Lattice lattice, int piece) {
          return mostWithSlip(features, word, lattice, piece) + mostOfText;
        }

        @Override
        public double mostWithSlip(double[] features, Word word, Lattice lattice, int piece) {
          return judgeSplit(features, word, lattice, piece) + mostOfSlip;
        }

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
