package org.fihrist.lucene;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;
import org.fihrist.dates.DateParser;
import org.fihrist.entities.EntityMatcher;
import org.fihrist.entities.EntityType;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.OverlapPolicy;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.repair.BoundaryRepairer;

/** Lucene's own random texts and its checks of the contract of readers and token streams. */
public final class RandomChainsTest extends BaseTokenStreamTestCase {

  private static final int TEXTS = 300 * RANDOM_MULTIPLIER;

  public void testCleanCharFilter() throws IOException {
    for (ArabicNormalizer profile :
        List.of(ArabicNormalizer.CLEAN, ArabicNormalizer.RESTORE, ArabicNormalizer.SEARCH)) {
      checkChars(reader -> new ArabicCleanCharFilter(reader, profile));
    }
  }

  public void testRepairCharFilter() throws IOException {
    BoundaryRepairer repairer = BoundaryRepairer.builder().knownWords(List.of("a", "bc")).build();
    checkChars(reader -> new WordBoundaryRepairCharFilter(reader, repairer));
  }

  public void testBothCharFilters() throws IOException {
    BoundaryRepairer repairer = BoundaryRepairer.builder().build();
    checkChars(
        reader ->
            new ArabicCleanCharFilter(
                new WordBoundaryRepairCharFilter(reader, repairer), ArabicNormalizer.SEARCH));
    checkChars(reader -> new RepairedSearchCharFilter(reader, repairer));
  }

  public void testEntityFilter() throws IOException {
    EntityMatcher matcher = EntityMatcher.builder(letters()).policy(OverlapPolicy.ALL).build();
    Analyzer analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new MockTokenizer(MockTokenizer.WHITESPACE, false);
            TokenStream result = new EntityTokenFilter(source, matcher);
            return new TokenStreamComponents(source, result);
          }
        };
    checkSpans(analyzer);
  }

  public void testDateFilter() throws IOException {
    DateParser parser = DateParser.builder().reference(LocalDateTime.of(2014, 1, 17, 0, 0)).build();
    Analyzer analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new MockTokenizer(MockTokenizer.WHITESPACE, false);
            return new TokenStreamComponents(source, new DateTokenFilter(source, parser));
          }
        };
    for (String text : DamagedDates.texts(TEXTS, random().nextLong())) {
      checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), text, false);
    }
    checkSpans(analyzer);
  }

  public void testAnalyzer() throws IOException {
    Analyzer analyzer =
        FihristArabicAnalyzer.builder().entities(EntityMatcher.builder(letters()).build()).build();
    checkSpans(analyzer);
  }

  /** A name's token starts after the word's proclitics: not where the word's own token starts. */
  private static void checkSpans(Analyzer analyzer) throws IOException {
    checkRandomData(random(), analyzer, TEXTS, 20, false, false);
    analyzer.close();
  }

  /** Names that random text holds often. */
  private static Gazetteer letters() {
    return Gazetteer.builder()
        .add(Gazetteer.Entry.of("Q1", EntityType.PLACE, "a"))
        .add(Gazetteer.Entry.of("Q2", EntityType.PLACE, "a b"))
        .add(Gazetteer.Entry.of("Q3", EntityType.PERSON, "x", "و"))
        .build();
  }

  private interface Wrapper {
    Reader wrap(Reader reader);
  }

  private static void checkChars(Wrapper wrapper) throws IOException {
    Analyzer analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new MockTokenizer(MockTokenizer.WHITESPACE, false));
          }

          @Override
          protected Reader initReader(String field, Reader reader) {
            return wrapper.wrap(reader);
          }
        };
    checkRandomData(random(), analyzer, TEXTS);
    analyzer.close();
  }
}
