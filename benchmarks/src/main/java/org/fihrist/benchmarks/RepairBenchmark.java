package org.fihrist.benchmarks;

import java.io.IOException;
import java.util.List;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.repair.LexiconTrainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Word-boundary repair of news beside its peers: operations are whole texts of the corpus that the
 * system property {@code fihrist.corpus} names. {@link RepairQuality} says what each finds.
 */
@State(Scope.Benchmark)
public class RepairBenchmark {

  /** Who looks for lost spaces. */
  @Param({"fihrist", "lucene", "symspell"})
  public String finder = "fihrist";

  private SpaceFinder spaces = text -> List.of();
  private List<String> texts = List.of();

  /** Trains on the corpus and sees to it that a lost space is found. */
  @Setup
  public void setUp() throws IOException {
    texts = NewsTexts.load();
    spaces =
        switch (finder) {
          case "fihrist" -> fihrist();
          case "lucene" -> SpaceFinders.lucene(texts, 1, 1);
          default -> SpaceFinders.symSpell(texts);
        };
    if (!spaces.find("\u0641\u064A\u0627\u0644\u0645\u062F\u064A\u0646\u0629").contains(2)) {
      throw new IllegalStateException(finder + " does not find the space after the preposition");
    }
  }

  private SpaceFinder fihrist() {
    LexiconTrainer trainer = new LexiconTrainer();
    texts.forEach(trainer::add);
    return SpaceFinders.fihrist(BoundaryRepairer.builder().lexicon(trainer.train()).build());
  }

  /** Looks through all texts once. */
  @Benchmark
  public long corpus() throws IOException {
    long found = 0;
    for (String text : texts) {
      found += spaces.find(text).size();
    }
    return found;
  }

  /** Trains a lexicon on all texts once. */
  @Benchmark
  public long train() {
    LexiconTrainer trainer = new LexiconTrainer();
    texts.forEach(trainer::add);
    return trainer.train().size();
  }
}
