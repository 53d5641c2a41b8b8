package org.fihrist.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.repair.BuiltInLexicon;
import org.fihrist.repair.Lexicon;
import org.fihrist.repair.LexiconTrainer;
import org.fihrist.repair.Lexicons;
import org.fihrist.repair.RepairProfile;
import org.fihrist.text.ArabicChars;

/**
 * Prints, for this library and its peers, how many lost spaces they find and how many words they
 * part that nobody glued, all on the same text and the peers with the counts of the same texts as
 * our trained lexicon.
 *
 * <p>Arguments: news texts as JSON Lines with the field {@code text}; optionally files of labels,
 * {@code glued<TAB>parted<TAB>T|S|F}, that say which changes of the text as it was published are
 * right. Three of four texts are for training; in the others 3 % of the spaces between two words
 * are taken away. Changes of the undamaged texts count as wrong unless a label says T or S, so the
 * last but one column is an upper bound where labels are few.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar org.fihrist.benchmarks.RepairQuality news.jsonl
 * </pre>
 */
public final class RepairQuality {

  private static final int PARTS = 4;
  private static final int RUNS = 5;
  private static final double DAMAGE = 0.03;
  private static final long SEED = 20261124;

  private final List<String> train = new ArrayList<>();
  private final List<String> test = new ArrayList<>();
  private final Set<String> accepted = new HashSet<>();

  private RepairQuality() {}

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException {
    RepairQuality quality = new RepairQuality();
    List<String> texts = NewsTexts.load(Path.of(args[0]));
    for (int i = 0; i < texts.size(); i++) {
      (i % PARTS == 0 ? quality.test : quality.train).add(texts.get(i));
    }
    for (int i = 1; i < args.length; i++) {
      quality.accept(Path.of(args[i]));
    }
    System.out.println(
        "| | P | R | F1 | wrong changes per million undamaged words | million chars/s |");
    System.out.println("|---|---|---|---|---|---|");
    for (Map.Entry<String, SpaceFinder> finder : quality.finders().entrySet()) {
      quality.measure(finder.getKey(), finder.getValue());
    }
  }

  private void accept(Path labels) throws IOException {
    for (String line : Files.readAllLines(labels)) {
      String[] fields = line.split("\t");
      if (fields.length > 2 && !fields[2].equals("F")) {
        accepted.add(fields[0]);
      }
    }
  }

  private Map<String, SpaceFinder> finders() throws IOException {
    LexiconTrainer trainer = new LexiconTrainer();
    train.forEach(trainer::add);
    Lexicon builtIn = BuiltInLexicon.instance();
    Lexicon trained = Lexicons.union(builtIn, trainer.train());
    Map<String, SpaceFinder> finders = new LinkedHashMap<>();
    for (RepairProfile profile : RepairProfile.values()) {
      finders.put("Fihrist, " + profile + ", jar only", fihrist(builtIn, profile));
    }
    for (RepairProfile profile : RepairProfile.values()) {
      finders.put("Fihrist, " + profile + ", trained", fihrist(trained, profile));
    }
    finders.put("Lucene WordBreakSpellChecker", SpaceFinders.lucene(train, 1, 1));
    finders.put("the same, length 3, frequency 50", SpaceFinders.lucene(train, 3, 50));
    finders.put("SymSpell", SpaceFinders.symSpell(train));
    return finders;
  }

  private static SpaceFinder fihrist(Lexicon lexicon, RepairProfile profile) {
    return SpaceFinders.fihrist(
        BoundaryRepairer.builder().lexicon(lexicon).profile(profile).build());
  }

  private void measure(String name, SpaceFinder finder) throws IOException {
    Random random = new Random(SEED);
    int lost = 0;
    int right = 0;
    int found = 0;
    for (String text : test) {
      StringBuilder damaged = new StringBuilder();
      Set<Integer> removed = damage(text, random, damaged);
      List<Integer> spaces = finder.find(damaged.toString());
      lost += removed.size();
      for (int space : spaces) {
        boolean isRight = removed.contains(space);
        right += isRight ? 1 : 0;
        found += isRight || !accepted.contains(wordAround(damaged.toString(), space)) ? 1 : 0;
      }
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
        wrongPerMillion(finder),
        speed(finder));
  }

  private double wrongPerMillion(SpaceFinder finder) throws IOException {
    long words = 0;
    long wrong = 0;
    for (String text : test) {
      words += NewsTexts.words(text).size();
      for (int space : finder.find(text)) {
        wrong += accepted.contains(wordAround(text, space)) ? 0 : 1;
      }
    }
    return wrong * 1e6 / words;
  }

  /**
   * The median of some runs over the undamaged texts, in millions of UTF-16 units a second of this
   * thread's processor time, which other work on the machine lengthens least.
   */
  private double speed(SpaceFinder finder) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] speeds = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long chars = 0;
      long start = threads.getCurrentThreadCpuTime();
      for (String text : test) {
        finder.find(text);
        chars += text.length();
      }
      speeds[run] = chars * 1e3 / (threads.getCurrentThreadCpuTime() - start);
    }
    Arrays.sort(speeds);
    return speeds[RUNS / 2];
  }

  private static String wordAround(String text, int at) {
    int from = at;
    int to = at;
    while (from > 0 && ArabicChars.isWordPart(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && ArabicChars.isWordPart(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
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
