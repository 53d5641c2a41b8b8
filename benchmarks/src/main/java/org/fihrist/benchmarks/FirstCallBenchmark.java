package org.fihrist.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.fihrist.dates.DateMention;
import org.fihrist.dates.DateParser;
import org.fihrist.entities.Gazetteer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a program waits for the first time, each in a process of its own: the first dates, tables
 * and classes included, and the built-in gazetteer. A minute:
 *
 * <pre>
 * benchmarks/run FirstCallBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(15)
public class FirstCallBenchmark {

  private String news = "";
  private String hijri = "";

  /** Reads the sentences. */
  @Setup
  public void read() throws IOException {
    try (InputStream in = FirstCallBenchmark.class.getResourceAsStream("first-dates.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      String[] lines = text.split("\n");
      news = lines[1];
      hijri = lines[2];
    }
  }

  /** Dates of one sentence. */
  @Benchmark
  public List<DateMention> dates() {
    return parse(news);
  }

  /** The same with a Hijri date, for which the JDK loads its calendar. */
  @Benchmark
  public List<DateMention> hijriDates() {
    return parse(hijri);
  }

  /** The built-in gazetteer, opened and asked for an entry. */
  @Benchmark
  public Object builtInGazetteer() {
    return Gazetteer.builtIn().size();
  }

  private static List<DateMention> parse(String text) {
    LocalDateTime reference = LocalDateTime.of(2013, 1, 25, 12, 0);
    return DateParser.builder().reference(reference).build().parse(text);
  }
}
