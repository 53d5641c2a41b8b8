package org.fihrist.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.fihrist.match.Automaton;
import org.fihrist.match.LiveAutomaton;

/**
 * All figures of the matching core in one run, for {@code benchmarks/run match}: its speed beside
 * the peers, the limit and other texts; what it takes to build, keep and open; changes while it is
 * searched. Contenders take turns over the same text, and the figures are medians of processor
 * time.
 *
 * <p>Writes lines of {@code figure,names,contender,value,unit}; {@link GrowthPlot} draws them.
 */
public final class MatchReport {

  private static final int[] SIZES = {1_000, 100_000, 1_000_000};
  private static final int LARGEST = 10_000_000;
  private static final int KIND_LENGTH = 1_000_000;
  private static final int WARM_UP = 6;
  private static final int ROUNDS = 9;

  private final PrintWriter out;

  private MatchReport(PrintWriter out) {
    this.out = out;
  }

  /**
   * Measures and writes.
   *
   * @param args the file to write
   */
  public static void main(String[] args) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[0])))) {
      MatchReport report = new MatchReport(out);
      report.line("figure", "names", "contender", "value", "unit");
      for (int names : SIZES) {
        report.peers(names);
        report.file(names);
        report.kinds(names);
      }
      report.largest();
    }
  }

  private void line(String figure, Object names, String contender, Object value, String unit) {
    String line = String.join(",", figure, names.toString(), contender, value.toString(), unit);
    System.out.println(line);
    out.println(line);
    out.flush();
  }

  private void figure(String figure, int names, String contender, double value, String unit) {
    line(figure, names, contender, String.format(Locale.ROOT, "%.4g", value), unit);
  }

  /** Speeds beside the peers and the limit, and how long each takes to build. */
  private void peers(int names) {
    MatchData data = MatchData.of(names, TextKind.NEWS);
    Map<String, NameFinder> contenders = new LinkedHashMap<>();
    build(contenders, names, "fihrist", () -> NameFinder.fihrist(data, true));
    build(contenders, names, "fihrist words", () -> NameFinder.fihrist(data, false));
    build(contenders, names, "hankcs words", () -> NameFinder.hankcsWords(data));
    build(contenders, names, "robert-bor words", () -> NameFinder.robertBorWords(data));
    build(contenders, names, "lucene fst utf-8", () -> new FstTagger(data, true));
    build(contenders, names, "lucene fst utf-16", () -> new FstTagger(data, false));
    build(contenders, names, "hash map", () -> NameFinder.hashMap(data));
    contenders.put("limit", LookupLimit.over(data.text));
    compare(names, contenders);
    Map<String, Double> speeds = speeds(contenders, data.text.length());
    speeds.forEach((contender, speed) -> figure("speed", names, contender, speed, "M chars/s"));
    double own = speeds.getOrDefault("fihrist", 0.0);
    speeds.forEach((contender, speed) -> figure("times", names, contender, own / speed, "x"));
  }

  private void build(
      Map<String, NameFinder> into, int names, String contender, Supplier<NameFinder> builder) {
    long start = System.nanoTime();
    into.put(contender, builder.get());
    figure("build", names, contender, (System.nanoTime() - start) / 1e9, "s");
  }

  /** All that look for whole words must find the same. */
  private static void compare(int names, Map<String, NameFinder> contenders) {
    int expected = Objects.requireNonNull(contenders.get("hash map")).count();
    contenders.forEach(
        (contender, finder) -> {
          boolean same = contender.equals("fihrist") || contender.equals("limit");
          int count = same ? expected : finder.count();
          if (count != expected) {
            throw new IllegalStateException(
                contender + " found " + count + " of " + names + " names, a hash map " + expected);
          }
        });
  }

  /** Medians, in millions of units a second, of contenders that take turns. */
  private static Map<String, Double> speeds(Map<String, NameFinder> contenders, int length) {
    Map<String, double[]> seconds = new LinkedHashMap<>();
    contenders.keySet().forEach(contender -> seconds.put(contender, new double[ROUNDS]));
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (var contender : contenders.entrySet()) {
        double time = seconds(contender.getValue());
        if (round >= 0) {
          Objects.requireNonNull(seconds.get(contender.getKey()))[round] = time;
        }
      }
    }
    Map<String, Double> speeds = new LinkedHashMap<>();
    seconds.forEach((contender, times) -> speeds.put(contender, length / median(times) / 1e6));
    return speeds;
  }

  /** The processor time of a pass. */
  private static double seconds(NameFinder finder) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    finder.count();
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** The file: its size, how long it takes to open, and a change that others see. */
  private void file(int names) throws IOException {
    Automaton automaton = NameFinder.fihrist(new NameGenerator(names).names(names));
    figure("size", names, "fihrist", (double) automaton.sizeInBytes() / names, "bytes a name");
    Path file = Files.createTempFile("names", ".fihrist");
    automaton.write(file);
    double[] open = new double[ROUNDS];
    double[] change = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Automaton opened = Automaton.open(file);
      open[round] = (System.nanoTime() - start) / 1e6;
      change[round] = change(new LiveAutomaton(opened));
    }
    figure("open", names, "fihrist mapped", median(open), "ms");
    figure("change", names, "fihrist live", median(change), "ms");
    Files.delete(file);
  }

  /** The longest of the last of some changes until a search can see it. */
  private static double change(LiveAutomaton live) {
    double longest = 0;
    for (int i = 0; i < 200; i++) {
      long start = System.nanoTime();
      live.add("\u0633\u0627\u0645\u064A " + i, i, false);
      live.current();
      longest = i < 100 ? 0 : Math.max(longest, (System.nanoTime() - start) / 1e6);
    }
    return longest;
  }

  /** Texts of other kinds, per unit, beside news. */
  private void kinds(int names) {
    Map<String, NameFinder> contenders = new LinkedHashMap<>();
    Map<String, Integer> lengths = new LinkedHashMap<>();
    for (TextKind kind : TextKind.values()) {
      MatchData data = MatchData.of(names, kind, KIND_LENGTH);
      contenders.put(kind.name(), NameFinder.fihrist(data, true));
      lengths.put(kind.name(), data.text.length());
    }
    speeds(contenders, 1)
        .forEach(
            (kind, passes) ->
                figure("kind", names, kind, passes * lengths.getOrDefault(kind, 0), "M chars/s"));
  }

  /** Ten million names: only what matters for the growth. */
  private void largest() {
    NameGenerator generator = new NameGenerator(LARGEST);
    List<String> list = generator.names(LARGEST);
    String text = generator.text(list, 5_300_000);
    long start = System.nanoTime();
    Automaton automaton = NameFinder.fihrist(list);
    figure("build", LARGEST, "fihrist", (System.nanoTime() - start) / 1e9, "s");
    figure("size", LARGEST, "fihrist", (double) automaton.sizeInBytes() / LARGEST, "bytes a name");
    list.clear();
    Map<String, NameFinder> contenders = new LinkedHashMap<>();
    contenders.put("fihrist", NameFinder.fihrist(automaton, text, true));
    contenders.put("limit", LookupLimit.over(text));
    speeds(contenders, text.length())
        .forEach((contender, speed) -> figure("speed", LARGEST, contender, speed, "M chars/s"));
  }
}
