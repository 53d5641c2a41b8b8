package org.fihrist.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fihrist.repair.LexiconTrainer;
import org.fihrist.repair.TrainedLexicon;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * How fast a lexicon is trained: one operation counts all words and pairs of the texts that the
 * file names, drops what looks glued and makes the lexicon. The row {@code words} is in words per
 * second, of all words that were counted:
 *
 * <pre>
 * FIHRIST_TEXT=news.jsonl benchmarks/run TrainerBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
public class TrainerBenchmark {

  /** Counts words. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Words {

    /** Words counted. */
    public long words;
  }

  private List<String> texts = List.of();

  /** Reads the texts. */
  @Setup
  public void read() throws IOException {
    texts = NewsTexts.load();
  }

  /** Trains on all texts. */
  @Benchmark
  public int train(Words counter) {
    LexiconTrainer trainer = new LexiconTrainer();
    texts.forEach(trainer::add);
    TrainedLexicon lexicon = trainer.train();
    counter.words += lexicon.total();
    return lexicon.size();
  }
}
