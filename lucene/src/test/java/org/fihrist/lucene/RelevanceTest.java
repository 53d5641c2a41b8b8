package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.fihrist.repair.BoundaryRepairer;
import org.junit.jupiter.api.Test;

/** How many of the damaged pages that hold a word a clean query for it finds, by analyzer. */
final class RelevanceTest {

  private static final int PAGES = 1_000;
  private static final String FIELD = "text";

  private final List<DamagedCollection.Page> pages = DamagedCollection.pages(PAGES, 20261124);

  @Test
  void ourAnalyzerFindsMoreOfTheDamagedPages() throws IOException {
    double arabic = recall(new ArabicAnalyzer());
    double icu = recall(folding());
    double ours =
        recall(
            FihristArabicAnalyzer.builder()
                .repairer(BoundaryRepairer.builder().knownWords(DamagedCollection.NAMES).build())
                .build());
    System.out.println(
        String.format(
            Locale.ROOT,
            "recall of clean queries: ArabicAnalyzer %.3f, ICUFolding %.3f, Fihrist %.3f",
            arabic,
            icu,
            ours));
    assertTrue(ours >= 0.99, "recall " + ours);
    assertTrue(ours > arabic && ours > icu);
  }

  private static Analyzer folding() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        return new TokenStreamComponents(source, new ICUFoldingFilter(source));
      }
    };
  }

  private double recall(Analyzer analyzer) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (DamagedCollection.Page page : pages) {
          Document document = new Document();
          document.add(new TextField(FIELD, page.text(), Field.Store.NO));
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return recall(new IndexSearcher(reader), new QueryBuilder(analyzer));
      }
    }
  }

  private double recall(IndexSearcher searcher, QueryBuilder queries) throws IOException {
    List<String> words = new ArrayList<>(DamagedCollection.NAMES);
    words.addAll(DamagedCollection.WORDS);
    int expected = 0;
    int found = 0;
    for (String word : words) {
      Set<Integer> hits = new HashSet<>();
      for (ScoreDoc hit :
          searcher.search(queries.createBooleanQuery(FIELD, word), PAGES).scoreDocs) {
        hits.add(hit.doc);
      }
      for (int id = 0; id < PAGES; id++) {
        if (holds(id, word)) {
          expected++;
          found += hits.contains(id) ? 1 : 0;
        }
      }
    }
    return (double) found / expected;
  }

  private boolean holds(int id, String word) {
    return pages.get(id).words().stream().anyMatch(each -> each.meant().equals(word));
  }
}
