package org.fihrist.dates;

import org.fihrist.dates.Expression.Shape;
import org.fihrist.text.ArabicChars;
import org.fihrist.words.Folding;
import org.fihrist.words.Letters;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the eve and the morrow of an event, days that words alone do not give: the eve of the
 * general assembly. The event is the noun phrase up to its definite noun and an adjective of that.
 */
final class EveReader extends AtomReader {

  private static final int MOST_NOUNS = 3;

  private final PointReader points;

  EveReader(Tokens tokens, NumberReader numbers, PointReader points) {
    super(tokens, numbers);
    this.points = points;
  }

  @Nullable Expression read(int at) {
    boolean eve = isWord(at, Word.EVE);
    boolean day = eve || isWord(at, Word.MORROW);
    boolean noun = tokens.isUnknown(at + 1) || isWord(at + 1, Word.HAPPENING);
    if (!day || tokens.hasArticle(at) || !noun) {
      return null;
    }
    int end = event(tokens.end(at));
    if (end < 0 || points.read(at + 1) > 0) {
      return null;
    }
    Fields f = new Fields();
    f.dayShift = eve ? -1 : 1;
    f.event = true;
    f.narrative = true;
    return Expression.of(
        Shape.POINT, f, Amount.ZERO, null, new int[] {tokens.start(at), end, at + 2});
  }

  /* Offset after the noun phrase that starts behind an offset; -1 when it is not definite. */
  private int event(int from) {
    int start = wordStart(from);
    for (int i = 0; i < MOST_NOUNS && start > 0; i++) {
      int end = wordEnd(start);
      if (isDefinite(start, end)) {
        return adjective(start, end);
      }
      start = wordStart(end);
    }
    return NO;
  }

  /* A word with the article right behind one space is the noun's adjective if it agrees with it. */
  private int adjective(int noun, int nounEnd) {
    int start = wordStart(nounEnd);
    if (start < 0) {
      return nounEnd;
    }
    int end = wordEnd(start);
    boolean feminine = last(noun, nounEnd) == ArabicChars.HEH;
    boolean agrees = (last(start, end) == ArabicChars.HEH) == feminine;
    return isDefinite(start, end) && agrees && !isRelative(start, end) ? end : nounEnd;
  }

  private boolean isDefinite(int start, int end) {
    return letters(start, end) > 3
        && letter(start, end, 0) == ArabicChars.ALEF
        && letter(start, end, 1) == ArabicChars.LAM;
  }

  /* The pronoun which: the article, then thal or teh, then yeh. */
  private boolean isRelative(int start, int end) {
    char third = letter(start, end, 2);
    boolean which = third == ArabicChars.THAL || third == ArabicChars.TEH;
    return letters(start, end) <= 5 && which;
  }

  private int letters(int start, int end) {
    return Letters.count(tokens.text(), start, end);
  }

  /* The nth letter of a word that has so many, as it is compared. */
  private char letter(int start, int end, int n) {
    int at = Letters.next(tokens.text(), start, end);
    for (int i = 0; i < n && at < end; i++) {
      at = Letters.next(tokens.text(), at + 1, end);
    }
    return at < end ? Letters.fold(tokens.text(), at) : 0;
  }

  private char last(int start, int end) {
    return Letters.fold(tokens.text(), Letters.last(tokens.text(), start, end));
  }

  /* Offset of the word behind one space and controls. */
  private int wordStart(int from) {
    CharSequence text = tokens.text();
    int at = from;
    int spaces = 0;
    while (at < text.length() && isBetween(text.charAt(at))) {
      spaces += Folding.classOf(text.charAt(at)) == Folding.SPACE ? 1 : 0;
      at++;
    }
    boolean word = spaces == 1 && at < text.length() && ArabicChars.isLetter(text.charAt(at));
    return word ? at : NO;
  }

  private static boolean isBetween(char c) {
    int kind = Folding.classOf(c);
    return kind == Folding.SPACE || kind == Folding.INVISIBLE;
  }

  private int wordEnd(int start) {
    CharSequence text = tokens.text();
    int end = start;
    int at = start;
    while (at < text.length() && isPart(Folding.classOf(text.charAt(at)))) {
      end = Folding.classOf(text.charAt(at)) == Folding.INVISIBLE ? end : at + 1;
      at++;
    }
    return end;
  }

  private static boolean isPart(int kind) {
    return kind == Folding.LETTER || kind == Folding.MARK || kind == Folding.INVISIBLE;
  }
}
