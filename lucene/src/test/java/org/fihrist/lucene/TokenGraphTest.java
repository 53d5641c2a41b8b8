package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.TokenStreamToAutomaton;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.automaton.FiniteStringsIterator;
import org.fihrist.entities.EntityMatcher;
import org.fihrist.entities.EntityType;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.OverlapPolicy;
import org.junit.jupiter.api.Test;

/** Names and words are one graph: an id stands beside just the words that it stands for. */
final class TokenGraphTest {

  private static final String FIELD = "text";

  private static Analyzer entities(OverlapPolicy policy) {
    Gazetteer gazetteer =
        Gazetteer.builder()
            .add(Gazetteer.Entry.of("Q30", EntityType.PLACE, "الولايات المتحدة"))
            .add(Gazetteer.Entry.of("Q1065", EntityType.ORGANISATION, "الأمم المتحدة"))
            .add(Gazetteer.Entry.of("Q7184", EntityType.ORGANISATION, "مجلس الأمن"))
            .add(Gazetteer.Entry.of("Q37470", EntityType.ORGANISATION, "مجلس الأمن القومي"))
            .build();
    EntityMatcher matcher = EntityMatcher.builder(gazetteer).policy(policy).build();
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        return new TokenStreamComponents(source, new EntityTokenFilter(source, matcher));
      }
    };
  }

  @Test
  void theGraphHasAPathOfWordsAndOneOfIds() throws IOException {
    assertEquals(
        Set.of("زار وفد الولايات المتحدة روما", "زار وفد Q30 روما"),
        paths(entities(OverlapPolicy.LEFTMOST_LONGEST), "زار وفد الولايات المتحدة روما"));
  }

  @Test
  void everyReadingOfOverlappingNamesIsAPath() throws IOException {
    assertEquals(
        Set.of("قرر مجلس الأمن القومي", "قرر Q7184 القومي", "قرر Q37470"),
        paths(entities(OverlapPolicy.ALL), "قرر مجلس الأمن القومي"));
  }

  @Test
  void aNameAtEachEndOfTheText() throws IOException {
    assertEquals(
        Set.of(
            "الأمم المتحدة تدعو الولايات المتحدة",
            "الأمم المتحدة تدعو Q30",
            "Q1065 تدعو الولايات المتحدة",
            "Q1065 تدعو Q30"),
        paths(entities(OverlapPolicy.LEFTMOST_LONGEST), "الأمم المتحدة تدعو الولايات المتحدة"));
  }

  /** A phrase that was typed as words finds a page whose index holds the id alone. */
  @Test
  void aPhraseQueryTakesBothPaths() throws IOException {
    Query query =
        new QueryBuilder(entities(OverlapPolicy.LEFTMOST_LONGEST))
            .createPhraseQuery(FIELD, "وفد الولايات المتحدة في روما");
    assertEquals(
        List.of(1, 1, 0, 0),
        List.of(
            hits("زار وفد الولايات المتحدة في روما", query),
            hits("زار وفد Q30 في روما", query),
            hits("زار وفد الولايات في روما", query),
            hits("زار وفد Q30 المتحدة في روما", query)));
  }

  private static int hits(String page, Query query) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      IndexWriterConfig words =
          new IndexWriterConfig(
              new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                  return new TokenStreamComponents(new WhitespaceTokenizer());
                }
              });
      try (IndexWriter writer = new IndexWriter(directory, words)) {
        Document document = new Document();
        document.add(new TextField(FIELD, page, Field.Store.NO));
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return new IndexSearcher(reader).count(query);
      }
    }
  }

  /** The strings of terms from the graph's start to its end. */
  private static Set<String> paths(Analyzer analyzer, String text) throws IOException {
    Set<String> paths = new TreeSet<>();
    try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
      FiniteStringsIterator strings =
          new FiniteStringsIterator(new TokenStreamToAutomaton().toAutomaton(stream));
      for (IntsRef path = strings.next(); path != null; path = strings.next()) {
        paths.add(terms(path));
      }
    }
    return paths;
  }

  private static String terms(IntsRef path) {
    List<String> terms = new ArrayList<>();
    byte[] bytes = new byte[path.length];
    int size = 0;
    for (int i = 0; i <= path.length; i++) {
      boolean end =
          i == path.length || path.ints[path.offset + i] == TokenStreamToAutomaton.POS_SEP;
      if (end) {
        terms.add(new BytesRef(bytes, 0, size).utf8ToString());
        size = 0;
      } else {
        bytes[size++] = (byte) path.ints[path.offset + i];
      }
    }
    return String.join(" ", terms);
  }
}
