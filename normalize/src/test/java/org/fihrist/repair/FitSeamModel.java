package org.fihrist.repair;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Fits the weights of the seam model on development texts and prints them in the form of {@code
 * seam-weights.txt}, with the recall at some rates of wrong changes on standard error.
 *
 * <p>Arguments: texts as JSON Lines with the field {@code text}; labels as {@code
 * glued<TAB>parted<TAB>T|S|F}. Every text is seen through a lexicon that was trained on others.
 */
public final class FitSeamModel {

  private static final int FOLDS = 4;

  /** One text of so many makes a small lexicon, as a user may have one. */
  private static final int SMALL = 10;

  private static final long SEED = 20261124;

  /** The wrong changes per million words that each profile allows. */
  private static final int[] RATES = {5, 20, 100};

  private static final double NEGATIVE_WEIGHT = 4;

  private final List<SeamSamples.Sample> samples = new ArrayList<>();
  private final Map<String, Integer> pieceCounts = new HashMap<>();
  private final Map<String, Integer> lexical = new HashMap<>();
  private double[] weights = {};

  private FitSeamModel() {}

  /** Fits and prints. */
  public static void main(String[] args) throws IOException {
    List<String> texts = texts(Path.of(args[0]));
    Map<String, String> labels = labels(Path.of(args[1]));
    FitSeamModel fit = new FitSeamModel();
    SeamSamples.Result light = new SeamSamples.Result();
    SeamSamples.Result clean = new SeamSamples.Result();
    SeamSamples.Result other = new SeamSamples.Result();
    SeamSamples.Result heavy = new SeamSamples.Result();
    SeamSamples gather = new SeamSamples(labels);
    Random random = new Random(SEED);
    for (int fold = 0; fold < FOLDS; fold++) {
      Lexicon lexicon = lexicon(texts, fold, 1);
      Lexicon small = lexicon(texts, fold, SMALL);
      for (int i = fold; i < texts.size(); i += FOLDS) {
        gather.gather(lexicon, texts.get(i), 0.03, random, light);
        gather.gather(lexicon, texts.get(i), 0, random, clean);
        gather.gather(lexicon, texts.get(i), 0.12, random, heavy);
        gather.gather(small, texts.get(i), 0, random, other);
        gather.gather(small, texts.get(i), 0.05, random, other);
      }
    }
    fit.samples.addAll(clean.samples);
    fit.samples.addAll(heavy.samples);
    fit.samples.addAll(other.samples);
    fit.prepare();
    fit.fit();
    fit.print(clean);
    fit.report(light, clean);
    fit.list(clean.samples, Integer.getInteger("list", 0));
  }

  /** A lexicon of every so many texts, those of one fold left out. */
  private static Lexicon lexicon(List<String> texts, int without, int step) {
    LexiconTrainer trainer = new LexiconTrainer();
    for (int i = 0; i < texts.size(); i++) {
      if (i % FOLDS != without && i / FOLDS % step == 0) {
        trainer.add(texts.get(i));
      }
    }
    return Lexicons.union(trainer.train(), Lexicons.ofNames(countries()));
  }

  /** Some names, as a gazetteer would give them. */
  private static List<String> countries() {
    Locale arabic = Locale.forLanguageTag("ar");
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(arabic))
        .toList();
  }

  private static List<String> texts(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      texts.add(JsonField.read(line, texts.size() + 1, "text"));
    }
    return texts;
  }

  private static Map<String, String> labels(Path file) throws IOException {
    Map<String, String> labels = new HashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] fields = line.split("\t");
      labels.put(Lexicon.key(fields[0]), fields[2]);
    }
    return labels;
  }

  private void prepare() {
    for (SeamSamples.Sample sample : samples) {
      if (sample.left().length() <= 3) {
        pieceCounts.merge("left:" + sample.left(), 1, Integer::sum);
      }
      if (sample.right().length() <= 4) {
        pieceCounts.merge("right:" + sample.right(), 1, Integer::sum);
      }
    }
    int at = SeamFeature.values().length;
    for (Map.Entry<String, Integer> entry : new java.util.TreeMap<>(pieceCounts).entrySet()) {
      if (entry.getValue() >= 40) {
        lexical.put(entry.getKey(), at++);
      }
    }
    weights = new double[at];
  }

  private double score(SeamSamples.Sample sample) {
    double score = 0;
    double[] features = sample.features();
    for (int i = 0; i < features.length; i++) {
      score += weights[i] * features[i];
    }
    Integer left = lexical.get("left:" + sample.left());
    Integer right = lexical.get("right:" + sample.right());
    return score + (left == null ? 0 : weights[left]) + (right == null ? 0 : weights[right]);
  }

  /** Logistic regression by stochastic gradient descent with adaptive steps (AdaGrad), L2. */
  private void fit() {
    double[] squares = new double[weights.length];
    Random random = new Random(SEED);
    int n = samples.size();
    for (long step = 0; step < 40L * n; step++) {
      SeamSamples.Sample sample = samples.get(random.nextInt(n));
      double p = 1 / (1 + Math.exp(-score(sample)));
      double error = (sample.isSpace() ? 1 : 0) - p;
      double scale = error * (sample.isSpace() ? 1 : NEGATIVE_WEIGHT);
      double[] features = sample.features();
      for (int i = 0; i < features.length; i++) {
        if (features[i] != 0) {
          update(i, scale * features[i], squares);
        }
      }
      Integer left = lexical.get("left:" + sample.left());
      Integer right = lexical.get("right:" + sample.right());
      if (left != null) {
        update(left, scale, squares);
      }
      if (right != null) {
        update(right, scale, squares);
      }
    }
  }

  private void update(int i, double gradient, double[] squares) {
    double regularised = gradient - 1e-4 * weights[i];
    squares[i] += regularised * regularised;
    weights[i] += 0.2 * regularised / Math.sqrt(squares[i] + 1e-6);
  }

  private void print(SeamSamples.Result clean) {
    System.out.println("# Weights of the seam model, fitted on development texts by FitSeamModel.");
    for (RepairProfile profile : RepairProfile.values()) {
      double threshold = threshold(clean, RATES[profile.ordinal()]);
      System.out.printf(Locale.ROOT, "threshold:%s\t%.2f%n", profile, threshold);
    }
    for (SeamFeature feature : SeamFeature.values()) {
      System.out.printf(Locale.ROOT, "%s\t%.2f%n", feature.key(), weights[feature.ordinal()]);
    }
    lexical.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e -> System.out.printf(Locale.ROOT, "%s\t%.2f%n", e.getKey(), weights[e.getValue()]));
  }

  private void report(SeamSamples.Result light, SeamSamples.Result clean) {
    System.err.printf(
        Locale.ROOT,
        "spaces removed %d, certain %d (wrong %d), words %d, seams damaged %d clean %d%n",
        light.removed,
        light.certain,
        light.wrong,
        clean.words,
        light.samples.size(),
        clean.samples.size());
    for (int rate : new int[] {5, 20, 50, 100}) {
      double threshold = threshold(clean, rate);
      int right = light.certain;
      int bad = 0;
      Map<Integer, Double> worst = worst(light.samples);
      for (SeamSamples.Sample sample : light.samples) {
        if (worst.get(sample.word()) > threshold) {
          right += sample.isSpace() ? 1 : 0;
          bad += sample.isSpace() ? 0 : 1;
        }
      }
      System.err.printf(
          Locale.ROOT,
          "R@%d %.3f, threshold %.2f, P %.4f%n",
          rate,
          right / (double) light.removed,
          threshold,
          right / (double) (right + bad));
    }
  }

  private double threshold(SeamSamples.Result clean, int rate) {
    double[] wrong = wordScores(clean.samples);
    int allowed = (int) (rate * clean.words / 1_000_000);
    return wrong.length > allowed ? wrong[wrong.length - 1 - allowed] : 0;
  }

  /** The wrong changes of the highest scores: what to read first. */
  private void list(List<SeamSamples.Sample> clean, int limit) {
    Map<Integer, Double> worst = worst(clean);
    Map<Integer, String> words = new HashMap<>();
    for (SeamSamples.Sample s : clean) {
      words.merge(s.word(), s.left() + "|" + s.right(), (a, b) -> a + " " + b);
    }
    worst.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(limit)
        .forEach(
            e -> System.err.printf(Locale.ROOT, "%.2f %s%n", e.getValue(), words.get(e.getKey())));
  }

  private Map<Integer, Double> worst(List<SeamSamples.Sample> samples) {
    Map<Integer, Double> worst = new HashMap<>();
    samples.forEach(s -> worst.merge(s.word(), score(s), Math::min));
    return worst;
  }

  private double[] wordScores(List<SeamSamples.Sample> samples) {
    double[] scores = worst(samples).values().stream().mapToDouble(d -> d).toArray();
    Arrays.sort(scores);
    return scores;
  }
}
