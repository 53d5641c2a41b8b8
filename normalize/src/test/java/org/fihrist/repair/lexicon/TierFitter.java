package org.fihrist.repair.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets the tiers of the stem files from counted words: shares the count of each word among the
 * stems that have the form, in proportion to what they have already, until the shares settle, and
 * writes each stem's tier into its line. Run it with the counts (a word, a tab, its count a line)
 * and the folder of the stem files; compile the lexicon afterwards.
 */
final class TierFitter {

  private static final int ROUNDS = 30;

  /* The least share of a stem in each tier, per million words. */
  private static final double[] LEAST_PER_MILLION = {6000, 2500, 500, 100, 18};

  /* Written before words: these are taken off while the rest is a form of some stem. */
  private static final String[] PROCLITICS = {
    "", "و", "ف", "ب", "ك", "ل", "س", "ال", "لل", "وال", "فال", "بال", "كال", "وب", "ول", "وك",
    "وس", "فب", "فل", "فس", "وبال", "ولل", "وكال", "فلل", "فبال"
  };

  private final List<Stem> stems = StemFile.readAll();
  private final Map<String, int[]> stemsOf = new HashMap<>();
  private double[] shares = new double[stems.size()];

  public static void main(String[] args) throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      int tab = line.indexOf('\t');
      counts.put(line.substring(0, tab), Long.parseLong(line.substring(tab + 1)));
    }
    TierFitter fitter = new TierFitter();
    fitter.fit(counts);
    fitter.write(Path.of(args[1]), counts.values().stream().mapToLong(Long::longValue).sum());
  }

  private void fit(Map<String, Long> counts) {
    for (int i = 0; i < stems.size(); i++) {
      int stem = i;
      LexiconCompiler.inflect(stems.get(i), (form, slots, rarity) -> index(form, slots, stem));
    }
    Arrays.fill(shares, 1);
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[shares.length];
      counts.forEach((word, count) -> share(word, count, next));
      shares = next;
    }
  }

  private void index(String form, int slots, int stem) {
    int entry = stem << Slots.COUNT | slots;
    int[] known = stemsOf.getOrDefault(form, new int[0]);
    for (int i = 0; i < known.length; i++) {
      if (known[i] >> Slots.COUNT == stem) {
        known[i] |= slots;
        return;
      }
    }
    int[] more = Arrays.copyOf(known, known.length + 1);
    more[known.length] = entry;
    stemsOf.put(form, more);
  }

  private void share(String word, long count, double[] next) {
    List<Integer> readings = new ArrayList<>();
    double sum = 0;
    for (String proclitic : PROCLITICS) {
      if (word.startsWith(proclitic) && word.length() > proclitic.length()) {
        for (int entry : stemsOf.getOrDefault(word.substring(proclitic.length()), new int[0])) {
          int stem = entry >> Slots.COUNT;
          if ((entry & slots(proclitic)) != 0 && !readings.contains(stem)) {
            readings.add(stem);
            sum += shares[stem] + 0.01;
          }
        }
      }
    }
    for (int stem : readings) {
      next[stem] += count * (shares[stem] + 0.01) / sum;
    }
  }

  private static int slots(String proclitic) {
    char last = proclitic.isEmpty() ? 0 : proclitic.charAt(proclitic.length() - 1);
    return switch (last) {
      case 'ب', 'ك' -> Slots.PREPOSITION;
      case 'ل' -> proclitic.endsWith("ال") || proclitic.endsWith("لل") ? Slots.ARTICLE : Slots.LAM;
      case 'س' -> Slots.FUTURE;
      default -> Slots.BARE;
    };
  }

  private void write(Path folder, long total) throws IOException {
    Map<Path, List<String>> files = new LinkedHashMap<>();
    for (int i = 0; i < stems.size(); i++) {
      Stem stem = stems.get(i);
      Path file = folder.resolve(stem.stemClass().fileName());
      List<String> lines =
          files.containsKey(file)
              ? files.get(file)
              : new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
      files.put(file, lines);
      int tier = tier(shares[i] * 1e6 / total);
      String words = String.join(" ", stem.words());
      lines.set(stem.line() - 1, tier == Stem.RAREST ? words : words + "\t" + tier);
    }
    for (Map.Entry<Path, List<String>> file : files.entrySet()) {
      Files.writeString(
          file.getKey(), String.join("\n", file.getValue()) + "\n", StandardCharsets.UTF_8);
    }
  }

  private static int tier(double perMillion) {
    int tier = 0;
    while (tier < LEAST_PER_MILLION.length && perMillion < LEAST_PER_MILLION[tier]) {
      tier++;
    }
    return tier;
  }
}
