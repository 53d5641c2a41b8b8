package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.NullFragmenter;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;

/**
 * 1,000 damaged pages, 100 clean queries, two highlighters: every mark covers just the word, and
 * all but the few words whose lost space was not found are marked.
 */
final class HighlightTest {

  private static final int PAGES = 1_000;
  private static final String FIELD = "text";
  private static final char ON = '\u0001';
  private static final char OFF = '\u0002';

  private final List<DamagedCollection.Page> pages = DamagedCollection.pages(PAGES, 20261124);
  private final Analyzer analyzer =
      FihristArabicAnalyzer.builder()
          .repairer(BoundaryRepairer.builder().knownWords(DamagedCollection.NAMES).build())
          .build();

  private int wanted;
  private int right;

  @Test
  void everyMarkCoversJustTheWord() throws Exception {
    List<String> queries = new ArrayList<>(DamagedCollection.NAMES);
    queries.addAll(DamagedCollection.WORDS);
    assertEquals(100, queries.size());
    Map<String, String> terms = terms(queries);
    try (Directory directory = new ByteBuffersDirectory()) {
      index(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (String word : queries) {
          check(searcher, word, new TermQuery(new Term(FIELD, terms.get(word))));
        }
      }
    }
    System.out.println("highlights: " + right + " of " + wanted + " words, no other letter");
    assertTrue(right >= 0.99 * wanted, right + " of " + wanted);
  }

  /**
   * Each query's one term; no two queries share one, else a page would be found for another word.
   */
  private Map<String, String> terms(List<String> queries) throws Exception {
    Map<String, String> terms = new HashMap<>();
    for (String word : queries) {
      try (TokenStream stream = analyzer.tokenStream(FIELD, word)) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        assertTrue(stream.incrementToken(), word);
        terms.put(word, term.toString());
        stream.end();
      }
    }
    assertEquals(terms.size(), new HashSet<>(terms.values()).size(), terms.toString());
    return terms;
  }

  private void index(Directory directory) throws Exception {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (DamagedCollection.Page page : pages) {
        Document document = new Document();
        document.add(new TextField(FIELD, page.text(), Field.Store.YES));
        writer.addDocument(document);
      }
    }
  }

  private void check(IndexSearcher searcher, String word, Query query) throws Exception {
    TopDocs hits = searcher.search(query, PAGES);
    UnifiedHighlighter unified =
        UnifiedHighlighter.builder(searcher, analyzer)
            .withBreakIterator(WholeBreakIterator::new)
            .withMaxLength(1 << 20)
            .withFormatter(new SpanFormatter())
            .build();
    String[] unifiedMarks = unified.highlight(FIELD, query, hits);
    Highlighter plain =
        new Highlighter(
            new SimpleHTMLFormatter(String.valueOf(ON), String.valueOf(OFF)),
            new QueryScorer(query));
    plain.setTextFragmenter(new NullFragmenter());
    plain.setMaxDocCharsToAnalyze(1 << 20);
    for (int i = 0; i < hits.scoreDocs.length; i++) {
      int id = hits.scoreDocs[i].doc;
      String text = pages.get(id).text();
      Set<Span> expected = expected(id, word);
      Set<Span> marked = SpanFormatter.parse(unifiedMarks[i]);
      assertTrue(expected.containsAll(marked), word + " at " + marked + " in " + text);
      assertEquals(
          marked, marks(plain.getBestFragment(analyzer, FIELD, text)), word + " in " + text);
      right += marked.size();
    }
    for (int id = 0; id < PAGES; id++) {
      wanted += expected(id, word).size();
    }
  }

  private Set<Span> expected(int id, String word) {
    Set<Span> spans = new LinkedHashSet<>();
    for (DamagedCollection.Word each : pages.get(id).words()) {
      if (each.meant().equals(word)) {
        spans.add(each.span());
      }
    }
    return spans;
  }

  /** The spans between the marks, in offsets of the text without them. */
  private static Set<Span> marks(String marked) {
    Set<Span> spans = new LinkedHashSet<>();
    int offset = 0;
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == ON) {
        start = offset;
      } else if (c == OFF) {
        spans.add(new Span(start, offset));
      } else {
        offset++;
      }
    }
    return spans;
  }
}
