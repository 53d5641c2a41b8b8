package org.fihrist.repair;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A linear model read from a file of weights: those of the features of an enum, those of some
 * frequent pieces ({@code left:} and {@code right:}), and the thresholds of the profiles.
 */
final class LinearModel {

  static final LinearModel SEAMS = read("seam-weights.txt", SeamFeature.class);
  static final LinearModel JOINS = read("join-weights.txt", JoinFeature.class);

  private static final String LEFT = "left:";
  private static final String RIGHT = "right:";
  private static final String THRESHOLD = "threshold:";

  private final double[] weights;
  private final double[] thresholds = new double[RepairProfile.values().length];
  private final WordTable pieces;
  private double[] leftWeights = {};
  private double[] rightWeights = {};

  private LinearModel(int features, int lines) {
    weights = new double[features];
    pieces = new WordTable(lines);
  }

  static <E extends Enum<E>> LinearModel read(String resource, Class<E> features) {
    List<String> lines = Resources.lines(resource);
    LinearModel model = new LinearModel(features.getEnumConstants().length, lines.size());
    for (String line : lines) {
      int tab = line.indexOf('\t');
      model.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)), features);
    }
    return model;
  }

  private <E extends Enum<E>> void put(String name, double weight, Class<E> features) {
    if (name.startsWith(THRESHOLD)) {
      String profile = name.substring(THRESHOLD.length());
      thresholds[RepairProfile.valueOf(profile).ordinal()] = weight;
    } else if (name.startsWith(LEFT) || name.startsWith(RIGHT)) {
      char[] key = name.substring(name.indexOf(':') + 1).toCharArray();
      int piece = pieces.add(key, 0, key.length);
      leftWeights = Arrays.copyOf(leftWeights, pieces.size());
      rightWeights = Arrays.copyOf(rightWeights, pieces.size());
      (name.startsWith(LEFT) ? leftWeights : rightWeights)[piece] = weight;
    } else {
      weights[Enum.valueOf(features, name.toUpperCase(Locale.ROOT)).ordinal()] = weight;
    }
  }

  double threshold(RepairProfile profile) {
    return thresholds[profile.ordinal()];
  }

  /** The logarithm of the odds, by the features and the two pieces in a key. */
  double score(double[] features, char[] key, int from, int middle, int to) {
    double score = leftPart(key, from, middle) + rightPart(key, middle, to);
    for (int i = 0; i < features.length; i++) {
      score += part(features, i);
    }
    return score;
  }

  /** What a feature adds to the score. */
  double part(double[] features, int feature) {
    return weights[feature] * features[feature];
  }

  /** The most that features which lie between 0 and a value can add to a score. */
  <E extends Enum<E>> double most(Set<E> features, double value) {
    double most = 0;
    for (E feature : features) {
      most += Math.max(0, weights[feature.ordinal()] * value);
    }
    return most;
  }

  /** What the piece to the left adds. */
  double leftPart(char[] key, int from, int to) {
    int piece = pieces.find(key, from, to);
    return piece < 0 ? 0 : leftWeights[piece];
  }

  /** What the piece to the right adds. */
  double rightPart(char[] key, int from, int to) {
    int piece = pieces.find(key, from, to);
    return piece < 0 ? 0 : rightWeights[piece];
  }
}
