package org.fihrist.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fihrist.match.Automaton;
import org.fihrist.match.LiveAutomaton;
import org.fihrist.match.MatchKind;

/**
 * All figures of the matching core, for {@code benchmarks/run match}: its speed beside the peers,
 * the limit and other texts; what it takes to build, keep and open; changes while it is searched.
 * Contenders take turns over the same text, and the figures are medians of processor time.
 *
 * <p>The arguments are the file of the {@link MatchRecord} and numbers of names; {@code
 * build-1000000} only builds, to see whether a small heap is enough, {@code kinds-100000} only
 * searches texts of all kinds. The exit status is {@link Builds#AGAIN} when a peer took too long to
 * build: the next run leaves it out.
 */
public final class MatchReport {

  private static final String BUILD = "build-";
  private static final String KINDS = "kinds-";
  private static final int TEXT_LENGTH = 5_300_000;
  private static final int KIND_LENGTH = 1_000_000;
  private static final int DOCUMENT = 2_000;
  private static final int ROUNDS = 9;

  /* More than so many names are measured without peers, or without some of them. */
  private static final int MOST_OF_PEERS = 1_000_000;
  private static final int MOST_OF_HYPERSCAN = 100_000;
  private static final int MOST_OF_REGEX = 1_000;

  private final MatchRecord record;
  private final int names;

  private MatchReport(MatchRecord record, int names) {
    this.record = record;
    this.names = names;
  }

  /**
   * Measures and writes.
   *
   * @param args the file to write, then numbers of names
   */
  public static void main(String[] args) throws IOException {
    try (MatchRecord record = new MatchRecord(Path.of(args[0]))) {
      for (String size : Arrays.copyOfRange(args, 1, args.length)) {
        if (size.startsWith(BUILD)) {
          new MatchReport(record, Integer.parseInt(size.substring(BUILD.length()))).build();
        } else if (size.startsWith(KINDS)) {
          new MatchReport(record, Integer.parseInt(size.substring(KINDS.length()))).kinds();
        } else {
          new MatchReport(record, Integer.parseInt(size)).all();
        }
      }
    }
  }

  private void all() throws IOException {
    if (names > MOST_OF_PEERS) {
      alone();
      return;
    }
    peers();
    file();
    kinds();
  }

  /** Building in the heap that this process has. */
  private void build() {
    record.progress(names, "building in a small heap");
    List<String> list = new NameGenerator(names).names(names);
    long start = System.nanoTime();
    NameFinder.fihrist(list);
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    double seconds = (System.nanoTime() - start) / 1e9;
    record.figure("build", names, "fihrist in a heap of " + heap + " MB", seconds, "s");
  }

  /** Speeds beside the peers and the limit, and what each takes to build and keep. */
  private void peers() {
    record.progress(names, "making text");
    MatchData data = MatchData.of(names, TextKind.NEWS);
    Builds builds = new Builds(record, names);
    builds.add("hash map", () -> NameFinder.hashMap(data));
    builds.add("fihrist", () -> NameFinder.fihrist(data, true));
    builds.add("fihrist words", () -> NameFinder.fihrist(data, false));
    builds.add("hankcs words", () -> NameFinder.hankcsWords(data));
    builds.add("robert-bor words", () -> NameFinder.robertBorWords(data));
    builds.add("lucene fst utf-8", () -> new FstTagger(data, true));
    builds.add("lucene fst utf-16", () -> new FstTagger(data, false));
    if (names <= MOST_OF_HYPERSCAN) {
      builds.add("hyperscan words", () -> new HyperscanFinder(data));
    }
    if (names <= MOST_OF_REGEX) {
      builds.add("regex", () -> NameFinder.regex(data));
    }
    builds.report();
    compare(builds.contenders);
    builds.contenders.put("limit", LookupLimit.over(data.text));
    speeds(builds.contenders, data.text.length());
  }

  /** All that look for whole words must find the same; one that does not is left out. */
  private void compare(Map<String, NameFinder> contenders) {
    record.progress(names, "comparing what is found");
    NameFinder plainest = contenders.get("hash map");
    if (plainest == null) {
      throw new IllegalStateException("nothing to compare with: no hash map");
    }
    int expected = plainest.count();
    for (String contender : new ArrayList<>(contenders.keySet())) {
      int count = Objects.requireNonNull(contenders.get(contender)).count();
      if (count != expected && !contender.equals("fihrist")) {
        contenders.remove(contender);
        record.leaveOut(names, contender, "found " + count + " and a hash map " + expected);
      }
    }
  }

  private void speeds(Map<String, NameFinder> contenders, int units) {
    record.progress(names, "searching");
    Map<String, Double> speeds = Contest.speeds(contenders, units);
    speeds.forEach(
        (contender, speed) -> record.figure("speed", names, contender, speed, "M chars/s"));
    double own = speeds.getOrDefault("fihrist", 0.0);
    speeds.forEach(
        (contender, speed) -> record.figure("times", names, contender, own / speed, "x"));
  }

  /** The file: its size, how long it takes to open, and a change that others see. */
  private void file() throws IOException {
    record.progress(names, "writing and opening");
    Automaton automaton = NameFinder.fihrist(new NameGenerator(names).names(names));
    double size = (double) automaton.sizeInBytes() / names;
    record.figure("size", names, "fihrist", size, "bytes a name");
    Path file = Files.createTempFile("names", ".fihrist");
    automaton.write(file);
    List<Double> open = new ArrayList<>();
    List<Double> change = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Automaton opened = Automaton.open(file);
      open.add((System.nanoTime() - start) / 1e6);
      change.add(change(new LiveAutomaton(opened)));
    }
    record.figure("open", names, "fihrist mapped", Contest.median(open), "ms");
    record.figure("change", names, "fihrist live", Contest.median(change), "ms");
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

  /** Texts of other kinds, per unit, beside news; and what a scan of a document allocates. */
  private void kinds() {
    record.progress(names, "searching other texts");
    NameGenerator generator = new NameGenerator(names);
    List<String> list = generator.names(names);
    String news = MatchData.text(generator, list, KIND_LENGTH);
    Automaton automaton = NameFinder.fihrist(list);
    Map<String, NameFinder> contenders = new LinkedHashMap<>();
    Map<String, Integer> lengths = new LinkedHashMap<>();
    for (TextKind kind : TextKind.values()) {
      String text = kind.of(news, list);
      contenders.put(kind.name(), NameFinder.fihrist(automaton, text, true));
      lengths.put(kind.name(), text.length());
      double bytes = allocated(automaton, text);
      record.figure("allocated", names, kind.name(), bytes, "bytes a document");
    }
    Map<String, Double> speeds = Contest.speeds(contenders, 1);
    speeds.replaceAll((kind, passes) -> passes * lengths.getOrDefault(kind, 0));
    double ofNews = speeds.getOrDefault(TextKind.NEWS.name(), 0.0);
    speeds.forEach((kind, speed) -> record.figure("kind", names, kind, speed, "M chars/s"));
    speeds.forEach((kind, speed) -> record.figure("share", names, kind, speed / ofNews, "x news"));
  }

  /** The least of some passes, as the first ones are those of a cold machine. */
  private static double allocated(Automaton automaton, String text) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    char[] chars = text.toCharArray();
    int documents = chars.length / DOCUMENT;
    long least = Long.MAX_VALUE;
    for (int pass = 0; pass < ROUNDS; pass++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int document = 0; document < documents; document++) {
        scan(automaton, chars, document * DOCUMENT);
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    return (double) least / documents;
  }

  private static void scan(Automaton automaton, char[] text, int from) {
    automaton.scan(
        text,
        from,
        from + DOCUMENT,
        MatchKind.LEFTMOST_LONGEST,
        true,
        (value, start, end, word) -> true);
  }

  /** More names than peers can take: only what matters for the growth. */
  private void alone() {
    record.progress(names, "making text");
    NameGenerator generator = new NameGenerator(names);
    List<String> list = generator.names(names);
    String text = MatchData.text(generator, list, TEXT_LENGTH);
    record.progress(names, "building");
    long start = System.nanoTime();
    Automaton automaton = NameFinder.fihrist(list);
    record.figure("build", names, "fihrist", (System.nanoTime() - start) / 1e9, "s");
    double size = (double) automaton.sizeInBytes() / names;
    record.figure("size", names, "fihrist", size, "bytes a name");
    list.clear();
    Map<String, NameFinder> contenders = new LinkedHashMap<>();
    contenders.put("fihrist", NameFinder.fihrist(automaton, text, true));
    contenders.put("limit", LookupLimit.over(text));
    speeds(contenders, text.length());
  }
}
