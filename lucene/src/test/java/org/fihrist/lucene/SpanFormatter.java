package org.fihrist.lucene;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.fihrist.text.Span;

/** Writes the offsets of the matches instead of the text. */
final class SpanFormatter extends PassageFormatter {

  @Override
  public String format(Passage[] passages, String content) {
    StringBuilder spans = new StringBuilder();
    for (Passage passage : passages) {
      for (int i = 0; i < passage.getNumMatches(); i++) {
        spans.append(passage.getMatchStarts()[i]).append('-');
        spans.append(passage.getMatchEnds()[i]).append(' ');
      }
    }
    return spans.toString().trim();
  }

  static Set<Span> parse(String spans) {
    Set<Span> parsed = new LinkedHashSet<>();
    for (String span : spans.split(" ")) {
      String[] ends = span.split("-");
      parsed.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return parsed;
  }
}
