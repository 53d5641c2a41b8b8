package org.fihrist.normalize;

import java.text.Normalizer;
import org.fihrist.text.ArabicChars;
import org.jspecify.annotations.Nullable;

/**
 * Rules S1 and S2: a symbol that stands for words becomes those words, with spaces where it touches
 * a neighbour; Arabic mathematical letters become letters; tatweel that carries a hamza becomes a
 * yeh with hamza (the marks go with all others).
 */
final class PhraseSymbols implements Rule {

  private static final char FIRST = '\uFD40';
  private static final char LAST = '\uFDFF';
  private static final int FIRST_MATH = 0x1EE00;
  private static final int LAST_MATH = 0x1EEFF;

  private final @Nullable String[] phrases = read();

  private static @Nullable String[] read() {
    WordTable table = WordTable.read("phrase-symbols.txt");
    @Nullable String[] phrases = new String[LAST - FIRST + 1];
    for (int i = 0; i < phrases.length; i++) {
      phrases[i] = table.get(new char[] {(char) (FIRST + i)}, 0, 1);
    }
    return phrases;
  }

  private final Options options;

  PhraseSymbols(Options options) {
    this.options = options;
  }

  @Override
  public NormalizationRule name() {
    return NormalizationRule.SYMBOL;
  }

  @Override
  public void apply(Draft draft) {
    MarkCluster marks = draft.marks();
    int i = 0;
    while (i < draft.length) {
      char c = draft.text[i];
      String phrase = phraseOf(c);
      if (phrase != null) {
        expand(draft, i++, phrase);
      } else if ((c == '\uFDF0' || c == '\uFDF1') && !options.isKept(c)) {
        draft.drop(i, ++i);
      } else if (c == ArabicChars.TATWEEL && marks.hasHamza(i + 1)) {
        draft.set(i++, ArabicChars.YEH_HAMZA);
      } else {
        i = mathLetter(draft, i);
      }
    }
    draft.commit();
  }

  private @Nullable String phraseOf(char c) {
    return c < FIRST || c > LAST || options.isKept(c) ? null : phrases[c - FIRST];
  }

  private void expand(Draft draft, int unit, String phrase) {
    if (unit > 0 && touches(draft.codePointBefore(unit)) && phraseOf(draft.at(unit - 1)) == null) {
      draft.insertBefore(unit, ' ');
    }
    draft.merge(unit, unit + 1, phrase);
    if (unit + 1 < draft.length && touches(draft.codePointAt(unit + 1))) {
      draft.insertAfter(unit, ' ');
    }
  }

  private boolean touches(int c) {
    boolean unit = c <= Character.MAX_VALUE;
    return Signs.isDigit(c)
        || Signs.isLatin(c)
        || (unit && (Signs.isLetterOrMark((char) c) || phraseOf((char) c) != null));
  }

  private int mathLetter(Draft draft, int unit) {
    int c = draft.codePointAt(unit);
    int to = unit + Character.charCount(c);
    if (c < FIRST_MATH || c > LAST_MATH || options.isKept(c)) {
      draft.keep(unit, to);
      return to;
    }
    String symbol = Character.toString(c);
    String letter = Normalizer.normalize(symbol, Normalizer.Form.NFKC);
    if (letter.equals(symbol)) {
      draft.keep(unit, to);
    } else {
      draft.merge(unit, to, letter);
    }
    return to;
  }
}
