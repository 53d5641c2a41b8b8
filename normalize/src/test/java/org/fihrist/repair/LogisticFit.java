package org.fihrist.repair;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Logistic regression by stochastic gradient descent with adaptive steps (AdaGrad) and a little L2,
 * over an enum's features and the frequent short pieces.
 */
final class LogisticFit {

  private static final long SEED = 20261124;
  private static final int EPOCHS = 30;
  private static final double STEP = 0.2;
  private static final double DECAY = 1e-4;

  /** What a wrong change weighs against a missed one. */
  private static final double NEGATIVE_WEIGHT = 4;

  private static final int MIN_PIECE_COUNT = 40;
  private static final int MAX_PIECE_LETTERS = 4;

  private final List<String> features;
  private final Map<String, Integer> pieces = new TreeMap<>();
  private final double[] weights;

  LogisticFit(List<String> features, List<Samples.Sample> samples) {
    this.features = features;
    Map<String, Integer> counts = new TreeMap<>();
    for (Samples.Sample sample : samples) {
      if (sample.left().length() <= MAX_PIECE_LETTERS) {
        counts.merge("left:" + sample.left(), 1, Integer::sum);
      }
      if (sample.right().length() <= MAX_PIECE_LETTERS) {
        counts.merge("right:" + sample.right(), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < MIN_PIECE_COUNT);
    counts.keySet().forEach(piece -> pieces.put(piece, features.size() + pieces.size()));
    weights = new double[features.size() + pieces.size()];
    fit(samples);
  }

  double score(Samples.Sample sample) {
    double score = 0;
    for (int i = 0; i < features.size(); i++) {
      score += weights[i] * sample.features()[i];
    }
    Integer left = pieces.get("left:" + sample.left());
    Integer right = pieces.get("right:" + sample.right());
    return score + (left == null ? 0 : weights[left]) + (right == null ? 0 : weights[right]);
  }

  private void fit(List<Samples.Sample> samples) {
    double[] squares = new double[weights.length];
    Random random = new Random(SEED);
    for (long step = 0; step < (long) EPOCHS * samples.size(); step++) {
      Samples.Sample sample = samples.get(random.nextInt(samples.size()));
      double error = (sample.isDamage() ? 1 : 0) - 1 / (1 + Math.exp(-score(sample)));
      double scale = error * (sample.isDamage() ? 1 : NEGATIVE_WEIGHT);
      for (int i = 0; i < features.size(); i++) {
        if (sample.features()[i] != 0) {
          update(i, scale * sample.features()[i], squares);
        }
      }
      update(pieces.get("left:" + sample.left()), scale, squares);
      update(pieces.get("right:" + sample.right()), scale, squares);
    }
  }

  private void update(Integer i, double gradient, double[] squares) {
    if (i != null) {
      double regularised = gradient - DECAY * weights[i];
      squares[i] += regularised * regularised;
      weights[i] += STEP * regularised / Math.sqrt(squares[i] + 1e-6);
    }
  }

  /** The score above which so many groups without damage lie. */
  double threshold(List<Samples.Sample> clean, int allowed) {
    double[] scores = worst(clean).values().stream().mapToDouble(d -> d).toArray();
    Arrays.sort(scores);
    return scores.length > allowed ? scores[scores.length - 1 - allowed] : 0;
  }

  /** The lowest score above which so large a share of the places of damaged texts is right. */
  double threshold(List<Samples.Sample> damaged, double precision) {
    Map<Integer, Double> worst = worst(damaged);
    List<Samples.Sample> byScore = new ArrayList<>(damaged);
    byScore.sort(Comparator.comparing((Samples.Sample s) -> worst.get(s.group())).reversed());
    double threshold = Double.POSITIVE_INFINITY;
    int right = 0;
    for (int i = 0; i < byScore.size(); i++) {
      right += byScore.get(i).isDamage() ? 1 : 0;
      if (right >= precision * (i + 1)) {
        threshold = worst.get(byScore.get(i).group());
      }
    }
    return threshold;
  }

  /** The lowest score of each group. */
  Map<Integer, Double> worst(List<Samples.Sample> samples) {
    Map<Integer, Double> worst = new HashMap<>();
    samples.forEach(s -> worst.merge(s.group(), score(s), Math::min));
    return worst;
  }

  void print(PrintStream out) {
    for (int i = 0; i < features.size(); i++) {
      out.printf(Locale.ROOT, "%s\t%.2f%n", features.get(i), weights[i]);
    }
    pieces.forEach((piece, i) -> out.printf(Locale.ROOT, "%s\t%.2f%n", piece, weights[i]));
  }

  /** The groups without damage of the highest scores: what to read first. */
  List<String> mistakes(List<Samples.Sample> clean, int limit) {
    Map<Integer, Double> worst = worst(clean);
    Map<Integer, String> texts = new HashMap<>();
    clean.forEach(s -> texts.merge(s.group(), s.left() + "|" + s.right(), (a, b) -> a + " " + b));
    List<String> lines = new ArrayList<>();
    worst.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(limit)
        .forEach(e -> lines.add("%.2f %s".formatted(e.getValue(), texts.get(e.getKey()))));
    return lines;
  }
}
