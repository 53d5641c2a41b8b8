package org.fihrist.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.repair.LexiconTrainer;
import org.fihrist.repair.RepairProfile;
import org.fihrist.repair.TrainedLexicon;
import org.fihrist.text.ArabicChars;

/**
 * Prints, for this library and its peers, how many lost spaces they find and how many words they
 * part that nobody glued, all trained on the same texts.
 *
 * <p>One argument: news texts as JSON Lines with the field {@code text}. Three of four texts are
 * for training; in the others 3 % of the spaces between two words are taken away. Changes of the
 * undamaged texts count as wrong, the true repairs of natural damage among them, so the last column
 * is an upper bound.
 */
public final class RepairQuality {

  private static final int PARTS = 4;
  private static final double DAMAGE = 0.03;
  private static final long SEED = 20261124;

  private RepairQuality() {}

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException {
    List<String> train = new ArrayList<>();
    List<String> test = new ArrayList<>();
    List<String> texts = NewsTexts.load(Path.of(args[0]));
    for (int i = 0; i < texts.size(); i++) {
      (i % PARTS == 0 ? test : train).add(texts.get(i));
    }
    System.out.println("| | P | R | F1 | changes per million undamaged words | million chars/s |");
    System.out.println("|---|---|---|---|---|---|");
    for (Map.Entry<String, SpaceFinder> finder : finders(train).entrySet()) {
      measure(finder.getKey(), finder.getValue(), test);
    }
  }

  private static Map<String, SpaceFinder> finders(List<String> train) throws IOException {
    LexiconTrainer trainer = new LexiconTrainer();
    train.forEach(trainer::add);
    TrainedLexicon lexicon = trainer.train();
    Map<String, SpaceFinder> finders = new LinkedHashMap<>();
    for (RepairProfile profile : RepairProfile.values()) {
      BoundaryRepairer repairer =
          BoundaryRepairer.builder().lexicon(lexicon).profile(profile).build();
      finders.put("Fihrist, " + profile, SpaceFinders.fihrist(repairer));
    }
    finders.put("Lucene WordBreakSpellChecker", SpaceFinders.lucene(train, 1, 1));
    finders.put("the same, length 3, frequency 50", SpaceFinders.lucene(train, 3, 50));
    finders.put("SymSpell", SpaceFinders.symSpell(train));
    return finders;
  }

  private static void measure(String name, SpaceFinder finder, List<String> test)
      throws IOException {
    Random random = new Random(SEED);
    int lost = 0;
    int right = 0;
    int found = 0;
    long words = 0;
    long chars = 0;
    long changed = 0;
    for (String text : test) {
      StringBuilder damaged = new StringBuilder();
      Set<Integer> removed = damage(text, random, damaged);
      List<Integer> spaces = finder.find(damaged.toString());
      lost += removed.size();
      found += spaces.size();
      right += (int) spaces.stream().filter(removed::contains).count();
    }
    long start = System.nanoTime();
    for (String text : test) {
      changed += finder.find(text).size();
      chars += text.length();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    for (String text : test) {
      words += NewsTexts.words(text).size();
    }
    double precision = right / (double) found;
    double recall = right / (double) lost;
    System.out.printf(
        Locale.ROOT,
        "| %s | %.4f | %.3f | %.3f | %.0f | %.2f |%n",
        name,
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        changed * 1e6 / words,
        chars / seconds / 1e6);
  }

  /** Takes away some spaces between words; gives the places where they belong. */
  private static Set<Integer> damage(String text, Random random, StringBuilder damaged) {
    Set<Integer> removed = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      boolean between =
          text.charAt(i) == ' '
              && i > 0
              && i + 1 < text.length()
              && ArabicChars.isLetter(text.charAt(i - 1))
              && ArabicChars.isLetter(text.charAt(i + 1));
      if (between && random.nextDouble() < DAMAGE) {
        removed.add(damaged.length());
      } else {
        damaged.append(text.charAt(i));
      }
    }
    return removed;
  }
}
