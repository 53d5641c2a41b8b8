package org.fihrist.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fihrist.match.Automaton;
import org.fihrist.normalize.ArabicNormalizer;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Building, writing and opening lists of names; prints the bytes a name once a run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
public class BuildBenchmark {

  @Param({"1000", "100000", "1000000"})
  int count;

  private List<String> names = List.of();
  private List<String> keys = List.of();
  private Path file = Path.of("");

  /** Makes the names and a file of them. */
  @Setup
  public void setUp() throws IOException {
    names = new NameGenerator(count).names(count);
    keys =
        new ArrayList<>(
            new LinkedHashSet<>(names.stream().map(ArabicNormalizer.MATCH::normalize).toList()));
    Automaton automaton = NameFinder.fihrist(names);
    file = Files.createTempFile("names", ".fihrist");
    automaton.write(file);
    System.out.printf(
        "# %d names, %d keys, %.2f bytes a name%n",
        count, keys.size(), (double) automaton.sizeInBytes() / count);
  }

  /** Deletes the file. */
  @TearDown
  public void tearDown() throws IOException {
    Files.deleteIfExists(file);
  }

  /** From names as people write them. */
  @Benchmark
  public Object fihrist() {
    return NameFinder.fihrist(names);
  }

  /** Mapped, with all checksums. */
  @Benchmark
  public Object fihristOpen() throws IOException {
    return Automaton.open(file);
  }

  /** From folded names. */
  @Benchmark
  public Object hankcs() {
    return NameFinder.hankcs(keys);
  }

  /** From folded names. */
  @Benchmark
  public Object robertBor() {
    return NameFinder.robertBor(keys);
  }

  /** From folded names, in bytes. */
  @Benchmark
  public Object luceneFst() {
    return FstTagger.build(keys, true);
  }
}
