package org.fihrist.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Supplier;

/**
 * Builds contenders within bounds. One that needs too much memory or breaks is left out. One that
 * takes too long ends the process, as nothing else can stop it: the record says so, and whoever
 * started the process starts it again.
 */
final class Builds {

  /** The exit status that asks for another run without a contender that was too slow. */
  static final int AGAIN = 3;

  private static final int SECONDS = 150;

  final Map<String, NameFinder> contenders = new LinkedHashMap<>();

  private final Map<String, double[]> figures = new LinkedHashMap<>();
  private final MatchRecord record;
  private final int names;

  Builds(MatchRecord record, int names) {
    this.record = record;
    this.names = names;
  }

  /** Builds a contender, unless an earlier run has left it out. */
  void add(String contender, Supplier<NameFinder> builder) {
    if (record.leavesOut(names, contender)) {
      return;
    }
    record.progress(names, "building " + contender);
    Timer timer = new Timer(true);
    timer.schedule(giveUp(contender), SECONDS * 1000L);
    try {
      long used = usedHeap();
      long start = System.nanoTime();
      contenders.put(contender, builder.get());
      double seconds = (System.nanoTime() - start) / 1e9;
      figures.put(contender, new double[] {seconds, (double) (usedHeap() - used) / names});
    } catch (OutOfMemoryError | StackOverflowError | RuntimeException e) {
      record.leaveOut(names, contender, e.toString());
    } finally {
      timer.cancel();
    }
  }

  private TimerTask giveUp(String contender) {
    return new TimerTask() {
      @Override
      public void run() {
        record.leaveOut(names, contender, "not built in " + SECONDS + " s");
        Runtime.getRuntime().halt(AGAIN);
      }
    };
  }

  /** Writes how long each took to build and how much it keeps. */
  void report() {
    figures.forEach(
        (contender, figure) -> {
          record.figure("build", names, contender, figure[0], "s");
          record.figure("heap", names, contender, figure[1], "bytes a name");
        });
  }

  private static long usedHeap() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
