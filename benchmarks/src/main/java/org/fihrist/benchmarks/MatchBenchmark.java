package org.fihrist.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Finding listed names in 5.3 M units of text. Fihrist gets names and text as people write them,
 * the peers get both folded. All that look for whole words, leftmost longest and without proclitics
 * must count the same.
 *
 * <pre>
 * java -Xmx8g -jar benchmarks.jar MatchBenchmark -p names=1000,100000,1000000 \
 *     -p engine=FIHRIST,FIHRIST_WORDS,HANKCS_WORDS,ROBERT_BOR,FST_UTF8,FST_UTF16,HASH_MAP -prof gc
 * java -Xmx8g -jar benchmarks.jar MatchBenchmark -p names=1000 -p engine=REGEX,HYPERSCAN
 * java -Xmx8g -jar benchmarks.jar MatchBenchmark -p names=10000000 -p engine=FIHRIST
 * java -Xmx8g -jar benchmarks.jar MatchBenchmark -p engine=FIHRIST -p kind=NEWS,VOWELLED,...
 * </pre>
 *
 * The limits to compare with are those of {@link LookupLimit}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class MatchBenchmark {

  /** An engine that finds names. */
  public enum Engine {
    FIHRIST,
    FIHRIST_WORDS,
    HANKCS_ALL,
    HANKCS_WORDS,
    ROBERT_BOR,
    FST_UTF8,
    FST_UTF16,
    HASH_MAP,
    HYPERSCAN,
    REGEX
  }

  @Param({"1000", "100000", "1000000"})
  int names;

  @Param("NEWS")
  TextKind kind = TextKind.NEWS;

  @Param({"FIHRIST", "HANKCS_WORDS", "FST_UTF8"})
  Engine engine = Engine.FIHRIST;

  private NameFinder finder = () -> 0;

  /** Builds the engine and compares its count with that of the plainest one. */
  @Setup
  public void setUp() {
    MatchData data = MatchData.of(names, kind);
    finder = finder(data);
    int count = finder.count();
    boolean comparable = engine != Engine.FIHRIST && engine != Engine.HANKCS_ALL;
    if (comparable && names <= 1_000_000) {
      int expected = NameFinder.hashMap(data).count();
      if (count != expected) {
        throw new IllegalStateException(
            engine + " found " + count + " names, a hash map " + expected);
      }
    }
    System.out.println("# units " + data.text.length() + ", matches " + count);
  }

  private NameFinder finder(MatchData data) {
    return switch (engine) {
      case FIHRIST -> NameFinder.fihrist(data, true);
      case FIHRIST_WORDS -> NameFinder.fihrist(data, false);
      case HANKCS_ALL -> NameFinder.hankcs(data);
      case HANKCS_WORDS -> NameFinder.hankcsWords(data);
      case ROBERT_BOR -> NameFinder.robertBorWords(data);
      case FST_UTF8 -> new FstTagger(data, true);
      case FST_UTF16 -> new FstTagger(data, false);
      case HASH_MAP -> NameFinder.hashMap(data);
      case HYPERSCAN -> new HyperscanFinder(data);
      case REGEX -> NameFinder.regex(data);
    };
  }

  /** One pass over the text. */
  @Benchmark
  public int find() {
    return finder.count();
  }
}
