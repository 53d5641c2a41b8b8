package org.fihrist.lucene;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.fihrist.annotate.Annotations;
import org.fihrist.entities.EntityMention;

/**
 * Writes the entities of a text into a document: one field with all ids, and one for each type that
 * occurs ({@code entities} and {@code entities_place}), each to search by and to count by.
 *
 * <pre>{@code
 * EntityFields.add(document, "entities", annotator.annotate(text));
 * }</pre>
 */
public final class EntityFields {

  private EntityFields() {}

  /**
   * Adds the fields. An id that is named often is added once.
   *
   * @param document takes the fields
   * @param field the name of the field with all ids
   * @param annotations what was found in the text
   */
  public static void add(Document document, String field, Annotations annotations) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(field, "field");
    Set<String> seen = new LinkedHashSet<>();
    for (EntityMention mention : annotations.entities()) {
      if (seen.add(mention.id())) {
        addId(document, field, mention.id());
        addId(document, field + "_" + mention.type().name().toLowerCase(Locale.ROOT), mention.id());
      }
    }
  }

  private static void addId(Document document, String field, String id) {
    document.add(new StringField(field, id, Field.Store.YES));
    document.add(new SortedSetDocValuesField(field, new BytesRef(id)));
  }
}
