package org.fihrist.benchmarks;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.fihrist.lucene.ArabicCleanCharFilter;
import org.fihrist.lucene.FihristArabicAnalyzer;
import org.fihrist.normalize.ArabicNormalizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Lucene's char filters and analyzers beside ours, on articles of some thousand characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AnalyzerBenchmark {

  private static final int TOTAL = 1 << 20;
  private static final int ARTICLE = 3_000;

  private final char[] buffer = new char[4096];
  private String[] articles = {};
  private NormalizeCharMap mapping = new NormalizeCharMap.Builder().build();
  private Analyzer lucene = new ArabicAnalyzer();
  private Analyzer ours = new ArabicAnalyzer();
  private Analyzer oursWithoutRepair = new ArabicAnalyzer();

  /** Cuts the text into articles and builds the analyzers. */
  @Setup
  public void setUp() {
    String text = NewsText.news();
    int count = Math.min(TOTAL, text.length()) / ARTICLE;
    articles = new String[count];
    for (int i = 0; i < count; i++) {
      articles[i] = text.substring(i * ARTICLE, (i + 1) * ARTICLE);
    }
    mapping = sameFold();
    ours = FihristArabicAnalyzer.builder().build();
    oursWithoutRepair = FihristArabicAnalyzer.builder().withoutRepair().build();
  }

  /** Closes the analyzers. */
  @TearDown
  public void tearDown() {
    lucene.close();
    ours.close();
    oursWithoutRepair.close();
  }

  /** The single-character folds of SEARCH as a mapping. */
  private static NormalizeCharMap sameFold() {
    NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
    for (char c = '\u0600'; c <= '\u06FF'; c++) {
      String folded = ArabicNormalizer.SEARCH.normalize("\u0628" + c + "\u0628");
      String alone = folded.substring(1, folded.length() - 1);
      if (!alone.equals(String.valueOf(c)) && alone.indexOf(' ') < 0) {
        builder.add(String.valueOf(c), alone);
      }
    }
    return builder.build();
  }

  /** Our SEARCH char filter. */
  @Benchmark
  public long searchCharFilter() throws IOException {
    long units = 0;
    for (String article : articles) {
      units += drain(new ArabicCleanCharFilter(new StringReader(article), ArabicNormalizer.SEARCH));
    }
    return units;
  }

  /** Lucene's ICU normalizer as a char filter. */
  @Benchmark
  public long icuNormalizer2CharFilter() throws IOException {
    long units = 0;
    for (String article : articles) {
      units +=
          drain(
              new ICUNormalizer2CharFilter(
                  new StringReader(article), Normalizer2.getNFKCCasefoldInstance()));
    }
    return units;
  }

  /** Lucene's mapping char filter with the same fold. */
  @Benchmark
  public long mappingCharFilter() throws IOException {
    long units = 0;
    for (String article : articles) {
      units += drain(new MappingCharFilter(mapping, new StringReader(article)));
    }
    return units;
  }

  /** Lucene's own analyzer. */
  @Benchmark
  public long arabicAnalyzer() throws IOException {
    return tokens(lucene);
  }

  /** Ours, with the repair of word boundaries. */
  @Benchmark
  public long fihristAnalyzer() throws IOException {
    return tokens(ours);
  }

  /** Ours, without repair. */
  @Benchmark
  public long fihristAnalyzerWithoutRepair() throws IOException {
    return tokens(oursWithoutRepair);
  }

  private long drain(Reader reader) throws IOException {
    long units = 0;
    for (int n = reader.read(buffer, 0, buffer.length);
        n >= 0;
        n = reader.read(buffer, 0, buffer.length)) {
      units += n;
    }
    reader.close();
    return units;
  }

  private long tokens(Analyzer analyzer) throws IOException {
    long count = 0;
    for (String article : articles) {
      try (TokenStream stream = analyzer.tokenStream("text", article)) {
        stream.reset();
        while (stream.incrementToken()) {
          count++;
        }
        stream.end();
      }
    }
    return count;
  }
}
