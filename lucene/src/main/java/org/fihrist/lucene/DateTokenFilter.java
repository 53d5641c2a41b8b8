package org.fihrist.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.fihrist.dates.DateMention;
import org.fihrist.dates.DateParser;
import org.fihrist.dates.IndexTerms;

/**
 * Adds the dates that the tokens name, a token for each precision: {@code 197}, {@code 1975},
 * {@code 1975-06}, {@code 1975-W23}, {@code 1975-06-05}, at the position of the date's first word,
 * as long as the date, with its offsets. The type of these tokens is {@code date}.
 *
 * <p>Stands right after the tokenizer. For one thread, as every token stream.
 *
 * @see DateTokenFilterFactory
 */
public final class DateTokenFilter extends SpanTokenFilter {

  private static final String TYPE = "date";

  private final DateParser parser;

  /**
   * Adds dates to a stream.
   *
   * @param input the tokens as the tokenizer made them
   * @param parser finds the dates
   */
  public DateTokenFilter(TokenStream input, DateParser parser) {
    super(input);
    this.parser = parser;
  }

  @Override
  List<Added> find(String text) {
    List<Added> added = new ArrayList<>();
    for (DateMention mention : parser.parse(text)) {
      for (String keyword : IndexTerms.keywords(mention)) {
        added.add(new Added(mention.span(), keyword, TYPE));
      }
    }
    added.sort(Comparator.comparing(Added::span));
    return added;
  }
}
