package org.fihrist.entities;

import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.Span;

/**
 * What of a spelling is the name, where the rest of it only tells the name from a word or from a
 * namesake: the city of <i>Cannes</i>, <i>Cordoba</i> the Argentinian. Entries say so by a
 * property.
 */
final class NameSpan {

  /* The property, and its one value. */
  private static final String SPAN = "span";
  private static final String NAME = "name";

  /* The end of a feminine nisba. */
  private static final String FEMININE = "\u064A\u0629";

  private NameSpan() {}

  /**
   * The name in a range of a text.
   *
   * @param spelling what the range was read as
   */
  static Span of(CharSequence text, int start, int end, Entry entry, String spelling) {
    if (spelling.indexOf(' ') < 0 || !NAME.equals(entry.properties().get(SPAN))) {
      return new Span(start, end);
    }
    int nameStart = isAfterNoun(entry, spelling) ? second(text, start, end) : start;
    int nameEnd = isBeforeNisba(entry, spelling) ? beforeLast(text, nameStart, end) : end;
    return new Span(nameStart, nameEnd);
  }

  private static boolean isAfterNoun(Entry entry, String spelling) {
    return entry.type() == EntityType.PLACE
        && ContextWords.instance()
            .is(spelling, 0, TextWords.wordEnd(spelling, 0), ContextWords.PLACE_NOUN);
  }

  /* The name that an organisation is shown by it has chosen itself. */
  private static boolean isBeforeNisba(Entry entry, String spelling) {
    return endsInNisba(spelling)
        && (entry.type() == EntityType.PLACE || !spelling.equals(entry.name()));
  }

  /** Whether a spelling has several words, the last of which looks like a definite nisba. */
  static boolean endsInNisba(String spelling) {
    int start = spelling.lastIndexOf(' ') + 1;
    return start > 0
        && TextWords.hasArticle(spelling, start, spelling.length())
        && (spelling.charAt(spelling.length() - 1) == ArabicChars.YEH
            || spelling.endsWith(FEMININE));
  }

  private static int second(CharSequence text, int start, int end) {
    int next = TextWords.nextStart(text, TextWords.wordEnd(text, start));
    return next > 0 && next < end ? next : start;
  }

  private static int beforeLast(CharSequence text, int start, int end) {
    int last = TextWords.previousEnd(text, TextWords.wordStart(text, end));
    return last > start ? last : end;
  }
}
