package org.fihrist.lucene;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.fihrist.annotate.Annotations;
import org.fihrist.dates.DateMention;
import org.fihrist.dates.IndexTerms;

/**
 * Writes the dates of a text into a document: {@code dates}, a {@link LongRange} of milliseconds
 * for each date to filter by, and {@code dates_level}, a keyword of each precision to count by.
 *
 * <pre>{@code
 * DateFields.add(document, "dates", annotator.annotate(text));
 * Query inMay = LongRange.newIntersectsQuery("dates", new long[] {from}, new long[] {to - 1});
 * }</pre>
 */
public final class DateFields {

  private DateFields() {}

  /**
   * Adds the fields. A date that is open at an end or whose day is not known has keywords alone.
   *
   * @param document takes the fields
   * @param field the name of the range field; {@code _level} is appended for the keywords
   * @param annotations what was found in the text
   */
  public static void add(Document document, String field, Annotations annotations) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(field, "field");
    Set<String> keywords = new LinkedHashSet<>();
    for (DateMention mention : annotations.dates()) {
      IndexTerms.range(mention)
          .ifPresent(
              range ->
                  document.add(
                      new LongRange(
                          field, new long[] {range.from()}, new long[] {range.to() - 1})));
      keywords.addAll(IndexTerms.keywords(mention));
    }
    for (String keyword : keywords) {
      document.add(new StringField(field + "_level", keyword, Field.Store.YES));
      document.add(new SortedSetDocValuesField(field + "_level", new BytesRef(keyword)));
    }
  }
}
