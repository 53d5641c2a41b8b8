package org.fihrist.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.text.OffsetMap;
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
 * Each profile and form of the normalizer over the same documents as {@link NormalizePeers}; an
 * operation is all of them once. Run both in one go: {@code benchmarks/run Normalize.*}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NormalizeBenchmark {

  private static final String[] NAMES = {
    "\u0645\u062D\u0645\u062F \u0628\u0646 \u0633\u0644\u0645\u0627\u0646",
    "\u0627\u0644\u0642\u0627\u0647\u0631\u0629",
    "\u062C\u0627\u0645\u0639\u0629 \u0627\u0644\u0625\u0633\u0643\u0646\u062F\u0631\u064A\u0629",
  };

  /** Which documents. */
  @Param({"news", "vowelled"})
  public String text = "news";

  private List<String> documents = List.of();
  private List<String> clean = List.of();
  private char[][] arrays = {};
  private char[] target = {};

  /** Cuts the text into documents and checks that the forms agree on them. */
  @Setup
  public void setUp() throws IOException {
    documents = NormalizeDocuments.of(text);
    clean = documents.stream().map(ArabicNormalizer.CLEAN::normalize).toList();
    arrays = documents.stream().map(String::toCharArray).toArray(char[][]::new);
    target = new char[4 * NormalizeDocuments.LENGTH];
    for (String document : documents) {
      String expected = ArabicNormalizer.SEARCH.normalize(document);
      Reader reader = ArabicNormalizer.SEARCH.reader(new StringReader(document));
      StringBuilder read = new StringBuilder();
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        read.append((char) c);
      }
      if (!expected.contentEquals(read)) {
        throw new IllegalStateException("stream and string differ on: " + document);
      }
    }
  }

  private long arrays(ArabicNormalizer normalizer) {
    long units = 0;
    for (char[] array : arrays) {
      units += normalizer.normalize(array, 0, array.length, target, 0, null);
    }
    return units;
  }

  private static long strings(ArabicNormalizer normalizer, List<String> texts) {
    long units = 0;
    for (String each : texts) {
      units += normalizer.normalize(each).length();
    }
    return units;
  }

  /** SEARCH, array to array. */
  @Benchmark
  public long searchArrays() {
    return arrays(ArabicNormalizer.SEARCH);
  }

  /** SEARCH, array to array with the map. */
  @Benchmark
  public List<OffsetMap> searchArraysMapped() {
    List<OffsetMap> maps = new ArrayList<>(arrays.length);
    for (char[] array : arrays) {
      OffsetMap.Builder offsets = OffsetMap.builder();
      ArabicNormalizer.SEARCH.normalize(array, 0, array.length, target, 0, offsets);
      maps.add(offsets.build());
    }
    return maps;
  }

  /** SEARCH, string to string. */
  @Benchmark
  public long searchStrings() {
    return strings(ArabicNormalizer.SEARCH, documents);
  }

  /** SEARCH, string to mapped text. */
  @Benchmark
  public long searchMapped() {
    long units = 0;
    for (String each : documents) {
      units += ArabicNormalizer.SEARCH.apply(each).length();
    }
    return units;
  }

  /** SEARCH, stream to stream. */
  @Benchmark
  public long searchStreams() throws IOException {
    long units = 0;
    for (String each : documents) {
      try (Reader reader = ArabicNormalizer.SEARCH.reader(new StringReader(each))) {
        for (int read = reader.read(target); read >= 0; read = reader.read(target)) {
          units += read;
        }
      }
    }
    return units;
  }

  /** CLEAN, string to string. */
  @Benchmark
  public long cleanStrings() {
    return strings(ArabicNormalizer.CLEAN, documents);
  }

  /** CLEAN of text that is clean. */
  @Benchmark
  public long cleanNothingToDo() {
    return strings(ArabicNormalizer.CLEAN, clean);
  }

  /** MATCH, array to array. */
  @Benchmark
  public long matchArrays() {
    return arrays(ArabicNormalizer.MATCH);
  }

  /** RESTORE, string to string. */
  @Benchmark
  public long restoreStrings() {
    return strings(ArabicNormalizer.RESTORE, documents);
  }

  /** MATCH keys of three short names into one array. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public int threeKeys(Names names) {
    int units = 0;
    for (char[] name : names.units) {
      units += ArabicNormalizer.MATCH.normalize(name, 0, name.length, names.key, 0, null);
    }
    return units;
  }

  /** Short names as arrays. */
  @State(Scope.Benchmark)
  public static class Names {
    final char[][] units = new char[NAMES.length][];
    final char[] key = new char[16384];

    /** Takes the names apart. */
    @Setup
    public void setUp() {
      for (int i = 0; i < NAMES.length; i++) {
        units[i] = NAMES[i].toCharArray();
      }
    }
  }
}
