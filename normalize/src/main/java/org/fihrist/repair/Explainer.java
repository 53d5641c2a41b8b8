package org.fihrist.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.text.Span;

/** Judges as the fitted models do and writes down why. */
final class Explainer implements SeamJudge {

  final List<RepairExplanation> explanations = new ArrayList<>();

  private final Options options;

  Explainer(Options options) {
    this.options = options;
  }

  @Override
  public double judgeSplit(double[] features, Word word, Lattice lattice, int piece) {
    double score = BUILT_IN.judgeSplit(features, word, lattice, piece);
    int[] bounds = lattice.bounds;
    Map<String, Double> evidence = new LinkedHashMap<>();
    for (SeamFeature feature : SeamFeature.values()) {
      put(evidence, feature.key(), LinearModel.SEAMS.part(features, feature.ordinal()));
    }
    addPieces(
        evidence, LinearModel.SEAMS, word.key, bounds[piece - 1], bounds[piece], bounds[piece + 1]);
    explanations.add(
        new RepairExplanation(
            new Span(word.at[bounds[0]], word.end),
            RepairKind.SPLIT,
            new String(word.key, bounds[piece - 1], bounds[piece] - bounds[piece - 1]),
            new String(word.key, bounds[piece], bounds[piece + 1] - bounds[piece]),
            score,
            options.splitThreshold(),
            evidence));
    return score;
  }

  @Override
  public double judgeJoin(double[] features, Word left, Word right, char[] key) {
    double score = BUILT_IN.judgeJoin(features, left, right, key);
    int end = left.length + right.length;
    Map<String, Double> evidence = new LinkedHashMap<>();
    for (JoinFeature feature : JoinFeature.values()) {
      put(evidence, feature.key(), LinearModel.JOINS.part(features, feature.ordinal()));
    }
    addPieces(evidence, LinearModel.JOINS, key, 0, left.length, end);
    explanations.add(
        new RepairExplanation(
            new Span(left.at[0], right.end),
            RepairKind.JOIN,
            new String(key, 0, left.length),
            new String(key, left.length, right.length),
            score,
            options.joinThreshold(),
            evidence));
    return score;
  }

  private static void addPieces(
      Map<String, Double> evidence, LinearModel model, char[] key, int from, int middle, int to) {
    put(evidence, "left_piece", model.leftPart(key, from, middle));
    put(evidence, "right_piece", model.rightPart(key, middle, to));
  }

  private static void put(Map<String, Double> evidence, String name, double part) {
    if (part != 0) {
      evidence.put(name, part);
    }
  }
}
