package org.fihrist.repair;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.fihrist.repair.lexicon.HeldOut;
import org.fihrist.repair.lexicon.LexiconImage;

/**
 * Fits the weights of the models of seams and joins on development texts and writes them where the
 * library reads them; prints the recall at some rates of wrong changes.
 *
 * <p>Arguments: texts as JSON Lines with the field {@code text}; labels as {@code
 * glued<TAB>parted<TAB>T|S|F}; the folder to write to; optionally how many of the likeliest wrong
 * changes to print. Every text is seen through a lexicon that was trained on others.
 */
public final class FitModels {

  private static final int FOLDS = 4;

  /** What we said of changes that we read, in the form of the labels. */
  private static final String READ = "read-changes.tsv";

  private static final String BUILT_IN = "built-in";

  /** The built-in lexicon without a part of its rare stems, as other texts see it. */
  private static final String HELD_OUT = "held-out";

  /** One word in so many is a word that was held out, in texts that are made to have them. */
  private static final int SALT = 25;

  private static final long SEED = 20261124;

  /** One text of so many makes a small lexicon, as a user may have one. */
  private static final int SMALL = 10;

  /** The wrong changes per million words that each profile allows. */
  private static final int[] RATES = {5, 20, 100};

  /** The share of weighed changes that must be right where 3 % of the spaces are lost. */
  private static final double[] PRECISION = {0.996, 0.992, 0.98};

  /* One in so many of the wrong changes may be a split, a join; misspelt names have the rest. */
  private static final int SPLITS_SHARE = 2;
  private static final int JOINS_SHARE = 4;

  private final Map<String, Samples> light = new LinkedHashMap<>();
  private final Map<String, Samples> clean = new LinkedHashMap<>();
  private final Samples fit;
  private final Map<String, String> labels;

  private FitModels(Map<String, String> labels) {
    this.labels = labels;
    fit = new Samples(labels);
  }

  /** Fits, writes and prints. */
  public static void main(String[] args) throws IOException {
    Map<String, String> labels =
        labels(Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8));
    labels.putAll(labels(Resources.lines(READ)));
    FitModels models = new FitModels(labels);
    models.gather(texts(Path.of(args[0])));
    int list = args.length > 3 ? Integer.parseInt(args[3]) : 0;
    Path folder = Path.of(args[2]);
    models.fitSplits(folder.resolve("seam-weights.txt"), list);
    models.fitJoins(folder.resolve("join-weights.txt"), list);
  }

  private void gather(List<String> texts) {
    Random random = new Random(SEED);
    Lexicon names = Lexicons.ofNames(countries());
    Lexicon builtIn = Lexicons.union(BuiltInLexicon.instance(), names);
    for (int fold = 0; fold < FOLDS; fold++) {
      Lexicon trained = Lexicons.union(train(texts, fold, 1), names);
      Lexicon small = train(texts, fold, SMALL);
      Map<String, Lexicon> lexicons = new LinkedHashMap<>();
      lexicons.put(BUILT_IN, builtIn);
      lexicons.put("trained", trained);
      lexicons.put("both", Lexicons.union(builtIn, trained));
      lexicons.put("built-in and a small one", Lexicons.union(builtIn, small));
      for (int i = fold; i < texts.size(); i += FOLDS) {
        for (String part : parts(texts, i)) {
          lexicons.forEach((name, lexicon) -> gather(name, lexicon, part, random));
        }
      }
      gatherHeldOut(texts, fold, names, random);
    }
    for (Samples samples : clean.values()) {
      fit.splits.addAll(samples.splits);
      fit.joins.addAll(samples.joins);
    }
  }

  /** Sees texts without a part of the rare stems: as they are, and with words of these put in. */
  private void gatherHeldOut(List<String> texts, int fold, Lexicon names, Random random) {
    HeldOut heldOut = HeldOut.fold(fold, FOLDS);
    LexiconImage image = heldOut.lexicon();
    Lexicon lexicon = Lexicons.union(new BuiltInLexicon(image), names);
    Vocabulary vocabulary = new Vocabulary(lexicon, image.trigrams());
    Iterator<String> words = Collections.emptyIterator();
    for (int i = fold; i < texts.size(); i += FOLDS) {
      for (String part : parts(texts, i)) {
        gather(HELD_OUT, vocabulary, part, random);
        StringBuilder salted = new StringBuilder();
        for (String word : part.split(" ")) {
          salted.append(word).append(' ');
          if (random.nextInt(SALT) == 0) {
            words = words.hasNext() ? words : heldOut.words(random).iterator();
            salted.append(words.next()).append(' ');
          }
        }
        fit.gather(vocabulary, salted.toString(), 0, 0, random);
      }
    }
  }

  /** Every other text is seen whole, the rest sentence by sentence, as callers may have them. */
  private static List<String> parts(List<String> texts, int i) {
    return i / FOLDS % 2 == 0 ? List.of(texts.get(i)) : List.of(texts.get(i).split("(?<=[.\n])"));
  }

  private void gather(String name, Lexicon lexicon, String text, Random random) {
    gather(name, new Vocabulary(lexicon), text, random);
  }

  private void gather(String name, Vocabulary words, String text, Random random) {
    light.computeIfAbsent(name, key -> new Samples(labels)).gather(words, text, 0.03, 0.01, random);
    clean.computeIfAbsent(name, key -> new Samples(labels)).gather(words, text, 0, 0, random);
    fit.gather(words, text, 0.08, 0, random);
    fit.gather(words, text, 0, 0.03, random);
  }

  private void fitSplits(Path file, int list) throws IOException {
    List<String> names = Arrays.stream(SeamFeature.values()).map(SeamFeature::key).toList();
    LogisticFit splits = new LogisticFit(names, fit.splits);
    write(file, splits, samples -> samples.splits, SPLITS_SHARE);
    for (String name : clean.keySet()) {
      Samples damaged = light.get(name);
      System.out.printf(
          "%s: certain %d, wrong %d%n", name, damaged.certain, damaged.wronglyCertain);
      report(splits, name, samples -> samples.splits, damaged.certain, damaged.removed);
      splits.mistakes(clean.get(name).splits, list).forEach(System.out::println);
    }
  }

  private void fitJoins(Path file, int list) throws IOException {
    List<String> names = Arrays.stream(JoinFeature.values()).map(JoinFeature::key).toList();
    LogisticFit joins = new LogisticFit(names, fit.joins);
    write(file, joins, samples -> samples.joins, JOINS_SHARE);
    for (String name : clean.keySet()) {
      System.out.println("joins, " + name);
      report(joins, name, samples -> samples.joins, 0, light.get(name).inserted);
      joins.mistakes(clean.get(name).joins, list).forEach(System.out::println);
    }
  }

  /** The thresholds are those of texts that are as new to the lexicon as others will be. */
  private void write(
      Path file, LogisticFit model, Function<Samples, List<Samples.Sample>> places, int share)
      throws IOException {
    Samples samples = clean.get(HELD_OUT);
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
      out.println("# Weights of a linear model, fitted on development texts by FitModels.");
      for (RepairProfile profile : RepairProfile.values()) {
        int allowed = allowed(samples, RATES[profile.ordinal()]) / share;
        double threshold =
            Math.max(
                model.threshold(places.apply(samples), allowed),
                model.threshold(places.apply(light.get(HELD_OUT)), PRECISION[profile.ordinal()]));
        out.printf(Locale.ROOT, "threshold:%s\t%.2f%n", profile, threshold);
      }
      model.print(out);
    }
  }

  private static int allowed(Samples samples, int rate) {
    return (int) (rate * samples.words / 1_000_000);
  }

  private void report(
      LogisticFit model,
      String name,
      Function<Samples, List<Samples.Sample>> places,
      int certain,
      int all) {
    List<Samples.Sample> damaged = places.apply(light.get(name));
    Samples undamaged = clean.get(name);
    Map<Integer, Double> worst = model.worst(damaged);
    for (int rate : RATES) {
      double threshold = model.threshold(places.apply(undamaged), allowed(undamaged, rate));
      int right = certain;
      int wrong = 0;
      for (Samples.Sample sample : damaged) {
        if (worst.get(sample.group()) > threshold) {
          right += sample.isDamage() ? 1 : 0;
          wrong += sample.isDamage() ? 0 : 1;
        }
      }
      System.out.printf(
          Locale.ROOT,
          "R@%d %.3f (of %d), threshold %.2f, P %.4f%n",
          rate,
          right / (double) all,
          all,
          threshold,
          right / (double) (right + wrong));
    }
  }

  /** A lexicon of every so many texts, those of one fold left out. */
  private static Lexicon train(List<String> texts, int without, int step) {
    LexiconTrainer trainer = new LexiconTrainer();
    for (int i = 0; i < texts.size(); i++) {
      if (i % FOLDS != without && i / FOLDS % step == 0) {
        trainer.add(texts.get(i));
      }
    }
    return trainer.train();
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

  private static Map<String, String> labels(List<String> lines) {
    Map<String, String> labels = new HashMap<>();
    for (String line : lines) {
      String[] fields = line.split("\t");
      String key =
          fields[0].contains(" ")
              ? Lexicon.key(fields[0].split(" ")[0]) + " " + Lexicon.key(fields[0].split(" ")[1])
              : Lexicon.key(fields[0]);
      labels.put(key, fields[2]);
    }
    return labels;
  }
}
