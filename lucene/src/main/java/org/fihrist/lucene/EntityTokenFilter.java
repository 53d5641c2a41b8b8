package org.fihrist.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.fihrist.entities.EntityMatcher;
import org.fihrist.entities.EntityMention;

/**
 * Adds the ids of the entities that the tokens name: a token for each, at the position of the
 * name's first word, as long as the name, with the offsets of the name without its proclitics. The
 * token's type is the entity's, in lower case ({@code place}).
 *
 * <p>Stands right after the tokenizer. For one thread, as every token stream.
 *
 * @see EntityTokenFilterFactory
 */
public final class EntityTokenFilter extends SpanTokenFilter {

  private final EntityMatcher matcher;

  /**
   * Adds entities to a stream.
   *
   * @param input the tokens as the tokenizer made them
   * @param matcher finds the entities
   */
  public EntityTokenFilter(TokenStream input, EntityMatcher matcher) {
    super(input);
    this.matcher = matcher;
  }

  @Override
  List<Added> find(String text) {
    List<Added> added = new ArrayList<>();
    for (EntityMention mention : matcher.match(text)) {
      added.add(
          new Added(mention.span(), mention.id(), mention.type().name().toLowerCase(Locale.ROOT)));
    }
    added.sort(Comparator.comparing(Added::span));
    return added;
  }
}
