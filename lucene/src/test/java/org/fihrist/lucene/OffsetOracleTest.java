package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.fihrist.dates.DateParser;
import org.fihrist.entities.EntityMatcher;
import org.fihrist.entities.EntityType;
import org.fihrist.entities.Gazetteer;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.text.MappedText;
import org.fihrist.text.TextTransform;
import org.junit.jupiter.api.Test;

/**
 * Every token of every chain, on damaged pages and on random text: its slice of the original gives
 * the token again. Lucene's own random tests do not see an offset that is wrong inside the text.
 */
final class OffsetOracleTest {

  private static final long SEED = Long.getLong("fihrist.seed", 20261125);
  private static final int SCALE = Boolean.getBoolean("fihrist.nightly") ? 50 : 1;

  /**
   * Of the tokens of random text, so many may be ones that the oracle cannot tell. They are words
   * that repair parted or joined for their neighbours' sake, and signs for words before a tatweel.
   */
  private static final double UNTOLD = 1 / 2000.0;

  /** With tokens that begin with punctuation, which repair moves. */
  private static final double UNTOLD_BETWEEN_SPACES = 1 / 500.0;

  private final List<String> random = new ArabicLikeText(SEED).texts(1000 * SCALE, 60);
  private final List<String> pages = pages();
  private final BoundaryRepairer repairer = BoundaryRepairer.builtIn();

  private static List<String> pages() {
    List<String> texts = new ArrayList<>();
    DamagedCollection.pages(50 * SCALE, SEED).forEach(page -> texts.add(page.text()));
    DamagedNews.documents(50).forEach(document -> texts.add(document.text()));
    return texts;
  }

  @Test
  void theSliceGivesTheTokenForEachCharFilter() {
    charFilters()
        .forEach(
            (name, filter) -> check(name, oracle(chain(StandardTokenizer::new, filter)), UNTOLD));
  }

  @Test
  void theSliceGivesTheTokenWhenSpacesPartWords() {
    charFilters()
        .forEach(
            (name, filter) ->
                check(
                    name + " between spaces",
                    oracle(chain(WhitespaceTokenizer::new, filter)),
                    UNTOLD_BETWEEN_SPACES));
  }

  @Test
  void theSliceGivesTheTokenForTheAnalyzer() {
    Function<Reader, Reader> clean = charFilters().get("SEARCH/1");
    Function<Reader, Reader> both = charFilters().get("repair and SEARCH/1");
    check(
        "analyzer",
        new OffsetOracle(
            FihristArabicAnalyzer.builder().repairer(repairer).build(),
            chain(StandardTokenizer::new, both)),
        UNTOLD);
    check(
        "analyzer without repair",
        new OffsetOracle(
            FihristArabicAnalyzer.builder().withoutRepair().build(),
            chain(StandardTokenizer::new, clean)),
        UNTOLD);
  }

  @Test
  void theSliceGivesTheTokenForNames() {
    Gazetteer.Builder names = Gazetteer.builder();
    DamagedNews.NAMES.forEach(
        name -> names.add(Gazetteer.Entry.of(name.id(), EntityType.PLACE, name.name())));
    EntityMatcher matcher = EntityMatcher.builder(names.build()).build();
    OffsetOracle oracle = spans(input -> new EntityTokenFilter(input, matcher));
    for (DamagedNews.Document document : DamagedNews.documents(500)) {
      oracle.check(document.text());
    }
    report("names", oracle);
    assertTrue(oracle.added > 500, oracle::toString);
    assertEquals(List.of(), oracle.neither);
  }

  @Test
  void theSliceGivesTheTokenForDates() {
    DateParser parser = DateParser.builder().reference(LocalDateTime.of(2014, 1, 17, 0, 0)).build();
    OffsetOracle oracle = spans(input -> new DateTokenFilter(input, parser));
    for (String text : DamagedDates.texts(500, SEED)) {
      oracle.check(text);
    }
    report("dates", oracle);
    assertTrue(oracle.added > 500, oracle::toString);
    assertEquals(List.of(), oracle.neither);
  }

  /** Independent of the slices: the tokenizer on the changed text, and the transform's own map. */
  @Test
  void theOffsetsAreThoseOfTheMap() {
    Map<String, TextTransform> transforms = new LinkedHashMap<>();
    transforms.put("CLEAN/1", ArabicNormalizer.CLEAN);
    transforms.put("RESTORE/1", ArabicNormalizer.RESTORE);
    transforms.put("SEARCH/1", ArabicNormalizer.SEARCH);
    transforms.put("repair", repairer);
    Analyzer plain = chain(StandardTokenizer::new, reader -> reader);
    transforms.forEach(
        (name, transform) -> {
          Analyzer analyzer = chain(StandardTokenizer::new, charFilters().get(name));
          for (String text : random) {
            assertEquals(
                mapped(plain, transform.apply(text)), OffsetOracle.tokens(analyzer, text), name);
          }
        });
  }

  private static List<OffsetOracle.Token> mapped(Analyzer plain, MappedText text) {
    List<OffsetOracle.Token> tokens = new ArrayList<>();
    for (OffsetOracle.Token token : OffsetOracle.tokens(plain, text.toString())) {
      tokens.add(new OffsetOracle.Token(token.term(), token.type(), text.toOriginal(token.span())));
    }
    return tokens;
  }

  /** What the oracle is worth: corrections that are off by one inside the text do not pass. */
  @Test
  void theOracleSeesWhatIsOffByOne() {
    for (int error : new int[] {-1, 1}) {
      Function<Reader, Reader> wrong = reader -> new OffByOne(reader, error);
      OffsetOracle oracle = oracle(chain(StandardTokenizer::new, wrong));
      pages.forEach(oracle::check);
      int tokens = oracle.alone + oracle.shared + oracle.inPlace + oracle.neither.size();
      assertTrue(oracle.neither.size() > 0.9 * tokens, oracle::toString);
    }
  }

  private void check(String name, OffsetOracle oracle, double untold) {
    pages.forEach(oracle::check);
    assertEquals(List.of(), oracle.neither, name);
    random.forEach(oracle::check);
    report(name, oracle);
    assertTrue(
        oracle.neither.size() <= untold * (oracle.alone + oracle.shared),
        () -> name + ", seed " + SEED + ": " + oracle.neither);
  }

  private static void report(String name, OffsetOracle oracle) {
    System.out.println("offsets, " + name + ": " + oracle);
  }

  private Map<String, Function<Reader, Reader>> charFilters() {
    Map<String, Function<Reader, Reader>> filters = new LinkedHashMap<>();
    for (ArabicNormalizer profile :
        List.of(ArabicNormalizer.CLEAN, ArabicNormalizer.RESTORE, ArabicNormalizer.SEARCH)) {
      filters.put(profile.id(), reader -> new ArabicCleanCharFilter(reader, profile));
    }
    filters.put("repair", reader -> new WordBoundaryRepairCharFilter(reader, repairer));
    filters.put(
        "repair and SEARCH/1",
        reader ->
            new ArabicCleanCharFilter(
                new WordBoundaryRepairCharFilter(reader, repairer), ArabicNormalizer.SEARCH));
    filters.put("both in one", reader -> new RepairedSearchCharFilter(reader, repairer));
    return filters;
  }

  private static OffsetOracle oracle(Analyzer analyzer) {
    return new OffsetOracle(analyzer, analyzer);
  }

  private static Analyzer chain(
      Supplier<Tokenizer> tokenizer, Function<Reader, Reader> charFilter) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(tokenizer.get());
      }

      @Override
      protected Reader initReader(String field, Reader reader) {
        return charFilter.apply(reader);
      }
    };
  }

  /** An oracle for a filter that adds names or dates to the repaired text. */
  private OffsetOracle spans(Function<TokenStream, TokenStream> filter) {
    return oracle(
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            return new TokenStreamComponents(source, filter.apply(source));
          }

          @Override
          protected Reader initReader(String field, Reader reader) {
            return new WordBoundaryRepairCharFilter(reader, repairer);
          }
        });
  }

  /** Corrects every offset inside the text by one too many or too few. */
  private static final class OffByOne extends CharFilter {

    private final int error;
    private int length;

    OffByOne(Reader input, int error) {
      super(input);
      this.error = error;
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
      int read = input.read(target, offset, count);
      length += Math.max(0, read);
      return read;
    }

    @Override
    protected int correct(int offset) {
      return offset == 0 || offset >= length ? offset : offset + error;
    }
  }
}
