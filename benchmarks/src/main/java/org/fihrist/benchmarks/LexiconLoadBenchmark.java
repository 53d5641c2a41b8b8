package org.fihrist.benchmarks;

import java.util.concurrent.TimeUnit;
import org.fihrist.repair.BuiltInLexicon;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the built-in lexicon of repair costs a program: the time of its first look-up, classes
 * included, and the heap that it then keeps. Each in a process of its own:
 *
 * <pre>
 * benchmarks/run LexiconLoadBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(15)
public class LexiconLoadBenchmark {

  /** How much more of the heap is in use after the load than before. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Heap {

    private static final int COLLECTIONS = 4;

    /** Kilobytes of 1,000 that stay in use; a record has their sum over all processes. */
    public long retainedKilobytes;

    private long before;

    /** Measures before the load. */
    @Setup(Level.Iteration)
    public void before() {
      before = used();
    }

    /** Measures after it; the lexicon is kept by its class. */
    @TearDown(Level.Iteration)
    public void after() {
      retainedKilobytes = (used() - before) / 1000;
    }

    private static long used() {
      for (int i = 0; i < COLLECTIONS; i++) {
        System.gc();
      }
      Runtime runtime = Runtime.getRuntime();
      return runtime.totalMemory() - runtime.freeMemory();
    }
  }

  /** Loads the lexicon and looks a word up. */
  @Benchmark
  public boolean load(Heap heap) {
    return BuiltInLexicon.instance().knows("\u0645\u062F\u064A\u0646\u0629");
  }
}
