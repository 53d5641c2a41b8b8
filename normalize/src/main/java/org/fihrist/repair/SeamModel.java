package org.fihrist.repair;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A linear model of seams: the weights of the features and of some frequent pieces, and the
 * thresholds of the profiles, all read from {@code seam-weights.txt}.
 */
final class SeamModel implements SeamJudge {

  static final SeamModel BUILT_IN = new SeamModel(Resources.lines("seam-weights.txt"));

  private static final String LEFT = "left:";
  private static final String RIGHT = "right:";
  private static final String THRESHOLD = "threshold:";

  private final double[] weights = new double[SeamFeature.values().length];
  private final double[] thresholds = new double[RepairProfile.values().length];
  private final WordTable pieces;
  private double[] leftWeights = {};
  private double[] rightWeights = {};

  SeamModel(List<String> lines) {
    pieces = new WordTable(lines.size());
    for (String line : lines) {
      int tab = line.indexOf('\t');
      put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
    }
  }

  private void put(String name, double weight) {
    if (name.startsWith(THRESHOLD)) {
      String profile = name.substring(THRESHOLD.length());
      thresholds[RepairProfile.valueOf(profile).ordinal()] = weight;
    } else if (name.startsWith(LEFT) || name.startsWith(RIGHT)) {
      boolean left = name.startsWith(LEFT);
      char[] key = name.substring(name.indexOf(':') + 1).toCharArray();
      int piece = pieces.add(key, 0, key.length);
      leftWeights = Arrays.copyOf(leftWeights, pieces.size());
      rightWeights = Arrays.copyOf(rightWeights, pieces.size());
      (left ? leftWeights : rightWeights)[piece] = weight;
    } else {
      weights[SeamFeature.valueOf(name.toUpperCase(Locale.ROOT)).ordinal()] = weight;
    }
  }

  double threshold(RepairProfile profile) {
    return thresholds[profile.ordinal()];
  }

  @Override
  public double judge(int offset, double[] features, Word word, Lattice lattice, int piece) {
    double score = 0;
    for (int i = 0; i < features.length; i++) {
      score += weights[i] * features[i];
    }
    int left = pieces.find(word.key, lattice.bounds[piece - 1], lattice.bounds[piece]);
    int right = pieces.find(word.key, lattice.bounds[piece], lattice.bounds[piece + 1]);
    return score + (left < 0 ? 0 : leftWeights[left]) + (right < 0 ? 0 : rightWeights[right]);
  }
}
