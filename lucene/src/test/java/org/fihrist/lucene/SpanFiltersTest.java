package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.fihrist.annotate.Annotator;
import org.fihrist.entities.EntityType;
import org.fihrist.entities.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpanFiltersTest {

  @TempDir Path config;

  @Test
  void aNameHasATokenOverItsWords() throws IOException {
    assertEquals(
        List.of("زار", "وفد", "الولايات", "Q30=الولايات المتحدة/2/place", "المتحدة", "أمس"),
        tokens(entities("Q30\tPLACE\tالولايات المتحدة\n"), "زار وفد الولايات المتحدة أمس"));
  }

  @Test
  void aNameIsWithoutItsProclitic() throws IOException {
    assertEquals(
        List.of("مصر", "وسوريا", "Q858=سوريا/1/place"),
        tokens(entities("Q858\tPLACE\tسوريا\n"), "مصر وسوريا"));
  }

  @Test
  void noNameRunsAcrossPunctuation() throws IOException {
    assertEquals(
        List.of("الولايات", "المتحدة"),
        tokens(entities("Q30\tPLACE\tالولايات المتحدة\n"), "الولايات، المتحدة"));
  }

  @Test
  void aDateHasATokenForEachPrecision() throws IOException {
    Analyzer analyzer =
        CustomAnalyzer.builder()
            .withTokenizer("standard")
            .addTokenFilter("arabicDates", "reference", "2014-01-17")
            .build();
    List<String> found = tokens(analyzer, "وقع في 5 يونيو 1975 اتفاقا");
    assertTrue(found.contains("1975-06-05=5 يونيو 1975/3/date"), found.toString());
    assertTrue(found.contains("1975-06=5 يونيو 1975/3/date"), found.toString());
    assertTrue(found.contains("1975=5 يونيو 1975/3/date"), found.toString());
  }

  @Test
  void fieldsFindTheirDocument() throws IOException {
    Annotator annotator =
        Annotator.builder()
            .gazetteer(
                Gazetteer.builder()
                    .add(Gazetteer.Entry.of("Q858", EntityType.PLACE, "سوريا"))
                    .build())
            .reference(LocalDateTime.of(2014, 1, 17, 0, 0))
            .build();
    Document document = new Document();
    var annotations = annotator.annotate("وقعت سوريا الاتفاق في 5 يونيو 1975.");
    EntityFields.add(document, "entities", annotations);
    DateFields.add(document, "dates", annotations);
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        assertEquals(1, searcher.count(term("entities", "Q858")));
        assertEquals(1, searcher.count(term("entities_place", "Q858")));
        assertEquals(1, searcher.count(term("dates_level", "1975-06")));
        assertEquals(1, searcher.count(range("1975-06-01", "1975-06-30")));
        assertEquals(0, searcher.count(range("1975-06-06", "1975-06-30")));
      }
    }
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query range(String from, String to) {
    long day = 24L * 60 * 60 * 1000;
    return LongRange.newIntersectsQuery(
        "dates",
        new long[] {LocalDate.parse(from).toEpochDay() * day},
        new long[] {(LocalDate.parse(to).toEpochDay() + 1) * day - 1});
  }

  private Analyzer entities(String rows) throws IOException {
    Files.writeString(
        config.resolve("names.tsv"), "id\ttype\tname\n" + rows, StandardCharsets.UTF_8);
    return CustomAnalyzer.builder(config)
        .withTokenizer("standard")
        .addTokenFilter("arabicEntities", "gazetteer", "names.tsv", "builtIn", "false")
        .build();
  }

  /** Each token; an added one with the slice of the text, its length in positions and its type. */
  private static List<String> tokens(Analyzer analyzer, String text) throws IOException {
    List<String> found = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String slice = text.substring(offsets.startOffset(), offsets.endOffset());
        boolean word = slice.equals(term.toString());
        found.add(
            word
                ? slice
                : term + "=" + slice + "/" + length.getPositionLength() + "/" + type.type());
      }
      stream.end();
    }
    return found;
  }
}
