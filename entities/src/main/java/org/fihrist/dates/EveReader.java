package org.fihrist.dates;

import org.fihrist.dates.Expression.Shape;
import org.fihrist.text.ArabicChars;
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
    if (!day || tokens.hasArticle(at) || !tokens.isUnknown(at + 1)) {
      return null;
    }
    int end = event(tokens.end(at));
    if (end < 0 || points.read(at + 1, new Fields(), false, false) > 0) {
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
    boolean feminine = last(noun, nounEnd) == ArabicChars.TEH_MARBUTA;
    boolean agrees = (last(start, end) == ArabicChars.TEH_MARBUTA) == feminine;
    return isDefinite(start, end) && agrees && !isRelative(start, end) ? end : nounEnd;
  }

  private boolean isDefinite(int start, int end) {
    return end - start > 3
        && tokens.text().charAt(start) == ArabicChars.ALEF
        && tokens.text().charAt(start + 1) == ArabicChars.LAM;
  }

  /* The pronoun which: the article, then thal or teh, then yeh. */
  private boolean isRelative(int start, int end) {
    char third = tokens.text().charAt(start + 2);
    return end - start <= 5 && (third == ArabicChars.THAL || third == ArabicChars.TEH);
  }

  private char last(int start, int end) {
    return end > start ? tokens.text().charAt(end - 1) : 0;
  }

  private int wordStart(int from) {
    CharSequence text = tokens.text();
    boolean word =
        from + 1 < text.length()
            && Character.isSpaceChar(text.charAt(from))
            && ArabicChars.isLetter(text.charAt(from + 1));
    return word ? from + 1 : NO;
  }

  private int wordEnd(int start) {
    CharSequence text = tokens.text();
    int end = start;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return ArabicChars.isLetter(c) || ArabicChars.isMark(c);
  }
}
