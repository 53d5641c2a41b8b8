package org.fihrist.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Contenders that take turns over a text, and the medians of their processor time. */
final class Contest {

  private static final int WARM_UP = 5;
  private static final int ROUNDS = 9;

  /* A contender whose passes take longer has fewer of them. */
  private static final double SECONDS = 12;

  private static final class Turns {
    final NameFinder finder;
    final List<Double> seconds = new ArrayList<>();
    double all;

    Turns(NameFinder finder) {
      this.finder = finder;
    }

    boolean isSlow() {
      return all > SECONDS && !seconds.isEmpty();
    }
  }

  private Contest() {}

  /** Millions of units a second of each contender. */
  static Map<String, Double> speeds(Map<String, NameFinder> contenders, int units) {
    Map<String, Turns> turns = new LinkedHashMap<>();
    contenders.forEach((contender, finder) -> turns.put(contender, new Turns(finder)));
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Turns of : turns.values()) {
        if (!of.isSlow()) {
          take(of, round);
        }
      }
    }
    Map<String, Double> speeds = new LinkedHashMap<>();
    turns.forEach((contender, of) -> speeds.put(contender, units / median(of.seconds) / 1e6));
    return speeds;
  }

  private static void take(Turns turns, int round) {
    double time = seconds(turns.finder);
    turns.all += time;
    if (round >= 0 || turns.all > SECONDS) {
      turns.seconds.add(time);
    }
  }

  /** The processor time of a pass. */
  private static double seconds(NameFinder finder) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    finder.count();
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    sorted.sort(null);
    return sorted.get(sorted.size() / 2);
  }
}
