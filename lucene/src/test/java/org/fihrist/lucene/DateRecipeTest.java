package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.fihrist.dates.DateMention;
import org.fihrist.dates.DateParser;
import org.fihrist.dates.IndexTerms;
import org.junit.jupiter.api.Test;

/** The README's recipe for dates: a range field and keywords of each level. */
class DateRecipeTest {

  private static final DateParser PARSER =
      DateParser.builder().reference(LocalDateTime.parse("2014-01-17T00:00")).build();

  private static Document document(String text) {
    Document document = new Document();
    for (DateMention date : PARSER.parse(text)) {
      IndexTerms.range(date)
          .ifPresent(
              range ->
                  document.add(
                      new LongRange(
                          "dates", new long[] {range.from()}, new long[] {range.to() - 1})));
      for (String level : IndexTerms.keywords(date)) {
        document.add(new StringField("dates_level", level, Store.NO));
      }
    }
    return document;
  }

  private static long millis(String day) {
    return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  /* Documents that have a time in common with the days from one to before the other. */
  private static Query between(String from, String to) {
    return LongRange.newIntersectsQuery(
        "dates", new long[] {millis(from)}, new long[] {millis(to) - 1});
  }

  private static Query level(String value) {
    return new TermQuery(new Term("dates_level", value));
  }

  @Test
  void rangesAndLevelsFindTheDocuments() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        writer.addDocument(document("بدأت الحرب في 5 يونيو/حزيران 1967"));
        writer.addDocument(document("تعقد القمة في 22 يناير/كانون الثاني الجاري"));
        writer.addDocument(document("خلال الفترة من 4 إلى 22 مايو 2013"));
        writer.addDocument(document("لا زمن فيه"));
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        assertEquals(1, searcher.count(between("1967-06-01", "1967-07-01")));
        assertEquals(1, searcher.count(between("2014-01-22", "2014-01-23")));
        assertEquals(0, searcher.count(between("2014-01-23", "2014-02-01")));
        assertEquals(1, searcher.count(between("2013-05-22", "2013-06-01")));
        assertEquals(2, searcher.count(level("201")));
        assertEquals(1, searcher.count(level("1967-06-05")));
        assertEquals(1, searcher.count(level("2013-05")));
      }
    }
  }
}
