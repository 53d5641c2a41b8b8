package org.fihrist.benchmarks;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
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

/** What {@link NormalizeBenchmark} is compared with, and the two limits that it stays below. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NormalizePeers {

  /* Lucene's fold: letters and what they become, then the marks and tatweel that go. */
  private static final String FOLDED =
      "\u0622\u0627\u0623\u0627\u0625\u0627\u0649\u064A\u0629\u0647";
  private static final String DELETED = "\u0640\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";

  /** Which documents. */
  @Param({"news", "vowelled"})
  public String text = "news";

  private final ArabicNormalizer lucene = new ArabicNormalizer();
  private final char[] table = new char[1 << 16];
  private NormalizeCharMap mapping = new NormalizeCharMap.Builder().build();
  private List<String> documents = List.of();
  private char[][] arrays = {};
  private char[][] words = {};
  private char[] target = {};

  /** Cuts the text into documents and words. */
  @Setup
  public void setUp() {
    documents = NormalizeDocuments.of(text);
    arrays = documents.stream().map(String::toCharArray).toArray(char[][]::new);
    words =
        documents.stream()
            .flatMap(document -> List.of(document.split(" ")).stream())
            .map(String::toCharArray)
            .toArray(char[][]::new);
    target = new char[4 * NormalizeDocuments.LENGTH];
    NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    for (int i = 0; i < FOLDED.length(); i += 2) {
      table[FOLDED.charAt(i)] = FOLDED.charAt(i + 1);
      builder.add(FOLDED.substring(i, i + 1), FOLDED.substring(i + 1, i + 2));
    }
    for (int i = 0; i < DELETED.length(); i++) {
      table[DELETED.charAt(i)] = 0;
      builder.add(DELETED.substring(i, i + 1), "");
    }
    mapping = builder.build();
  }

  /** The first limit: a copy. */
  @Benchmark
  public int limitCopy() {
    int sum = 0;
    for (char[] array : arrays) {
      System.arraycopy(array, 0, target, 0, array.length);
      sum += target[array.length / 2];
    }
    return sum;
  }

  /** The second limit: Lucene's fold as one look-up a unit in a table of 64 K. */
  @Benchmark
  public int limitTable() {
    int sum = 0;
    for (char[] array : arrays) {
      int out = 0;
      for (char c : array) {
        char folded = table[c];
        target[out] = folded;
        out += folded == 0 ? 0 : 1;
      }
      sum += out;
    }
    return sum;
  }

  /** Lucene's normalizer as its analyzer calls it: a word at a time, in place. */
  @Benchmark
  public int luceneWords() {
    int sum = 0;
    for (char[] word : words) {
      System.arraycopy(word, 0, target, 0, word.length);
      sum += lucene.normalize(target, word.length);
    }
    return sum;
  }

  /** Lucene's filter that maps strings, with the same fold. */
  @Benchmark
  public long luceneMappingCharFilter() throws IOException {
    long units = 0;
    for (String document : documents) {
      units += drain(new MappingCharFilter(mapping, new StringReader(document)));
    }
    return units;
  }

  /** Lucene's filter of ICU's NFKC with case folding. */
  @Benchmark
  public long luceneIcuCharFilter() throws IOException {
    long units = 0;
    for (String document : documents) {
      units += drain(new ICUNormalizer2CharFilter(new StringReader(document)));
    }
    return units;
  }

  private long drain(Reader reader) throws IOException {
    long units = 0;
    for (int read = reader.read(target); read >= 0; read = reader.read(target)) {
      units += read;
    }
    return units;
  }

  /** ICU's NFC. */
  @Benchmark
  public List<String> icuNfc() {
    return normalized(Normalizer2.getNFCInstance());
  }

  /** ICU's NFKC. */
  @Benchmark
  public List<String> icuNfkc() {
    return normalized(Normalizer2.getNFKCInstance());
  }

  private List<String> normalized(Normalizer2 form) {
    List<String> results = new ArrayList<>(documents.size());
    for (String document : documents) {
      results.add(form.normalize(document));
    }
    return results;
  }

  /** A chain of replacements, as many programs have it. */
  @Benchmark
  public List<String> replaceChain() {
    List<String> results = new ArrayList<>(documents.size());
    for (String document : documents) {
      String result = document;
      for (int i = 0; i < FOLDED.length(); i += 2) {
        result = result.replace(FOLDED.charAt(i), FOLDED.charAt(i + 1));
      }
      for (int i = 0; i < DELETED.length(); i++) {
        result = result.replace(DELETED.substring(i, i + 1), "");
      }
      results.add(result);
    }
    return results;
  }
}
