package org.fihrist.lucene;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Leaves out stop words as Lucene's {@code StopFilter} does. For one thread. */
final class StopWordFilter extends FilteringTokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final StopWords words;

  StopWordFilter(TokenStream input, StopWords words) {
    super(input);
    this.words = words;
  }

  @Override
  protected boolean accept() {
    return !words.contains(term.buffer(), term.length());
  }
}
