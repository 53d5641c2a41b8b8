package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.fihrist.repair.Lexicon;
import org.fihrist.repair.LexiconTrainer;
import org.fihrist.repair.TrainedLexicon;
import org.junit.jupiter.api.Test;

class FieldWordsTest {

  private static LexiconTrainer trained(String field, String... texts) throws IOException {
    LexiconTrainer trainer = new LexiconTrainer();
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
        for (String text : texts) {
          Document document = new Document();
          document.add(new TextField("text", text, Field.Store.NO));
          document.add(new StringField("name", "\u0645\u0635\u0631", Field.Store.NO));
          writer.addDocument(document);
          writer.commit();
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        FieldWords.addTo(trainer, reader, field);
      }
    }
    return trainer;
  }

  private static int cost(TrainedLexicon lexicon, String word) {
    char[] key = Lexicon.key(word).toCharArray();
    int entry = lexicon.find(key, 0, key.length);
    return entry == Lexicon.NONE ? entry : Lexicon.cost(entry);
  }

  @Test
  void termsAreCountedAsOftenAsTheyOccurInAllSegments() throws IOException {
    LexiconTrainer trainer =
        trained("text", "في المدينة في مصر 2015 abc", "في المدينة وفي السوق في", "في مصر،");
    assertEquals(10, trainer.total());
    TrainedLexicon lexicon = trainer.train();
    assertEquals((int) Math.round(100 * Math.log(10 / 5.0)), cost(lexicon, "في"));
    assertEquals((int) Math.round(100 * Math.log(10 / 2.0)), cost(lexicon, "المدينة"));
    assertEquals((int) Math.round(100 * Math.log(10)), cost(lexicon, "مصر"));
  }

  @Test
  void aFieldWithoutFrequenciesCountsDocuments() throws IOException {
    assertEquals(2, trained("name", "في", "من").total());
  }

  @Test
  void aFieldThatIsNotThereHasNoWords() throws IOException {
    assertEquals(0, trained("title", "في").total());
  }
}
