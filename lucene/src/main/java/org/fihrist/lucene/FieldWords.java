package org.fihrist.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.fihrist.repair.LexiconTrainer;

/**
 * Teaches a {@link LexiconTrainer} the words of an index: the terms of a field, as often as they
 * occur. The field's analysis should leave words as they are written, with their clitics and
 * endings: white space, or the standard tokenizer without a stemmer. An index knows no neighbours,
 * so none are counted.
 *
 * <pre>{@code
 * LexiconTrainer trainer = new LexiconTrainer();
 * FieldWords.addTo(trainer, reader, "text");
 * trainer.train().write(Path.of("news.lexicon"));
 * }</pre>
 */
public final class FieldWords {

  private FieldWords() {}

  /**
   * Counts the terms of a field. Reads each term once, in constant memory beside the trainer's.
   *
   * @param trainer counts the words
   * @param reader an open index, which stays open
   * @param field the field's name; where the index has no such field, nothing is counted
   * @throws IOException if reading fails
   */
  public static void addTo(LexiconTrainer trainer, IndexReader reader, String field)
      throws IOException {
    Objects.requireNonNull(trainer, "trainer");
    Objects.requireNonNull(reader, "reader");
    Terms terms = MultiTerms.getTerms(reader, Objects.requireNonNull(field, "field"));
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      // Where the field keeps no frequencies, this is the number of documents.
      trainer.addWord(term.utf8ToString(), each.totalTermFreq());
    }
  }
}
