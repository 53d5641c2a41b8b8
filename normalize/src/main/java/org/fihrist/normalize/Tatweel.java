package org.fihrist.normalize;

import org.fihrist.text.ArabicChars;

/**
 * Rule C3: a run of tatweel is a hamza's seat, a dash, the mark of an abbreviation or a clitic, or
 * (most often) only a stretched letter, and then it goes.
 */
final class Tatweel implements Rule {

  private static final char EN_DASH = '\u2013';

  @Override
  public NormalizationRule name() {
    return NormalizationRule.TATWEEL;
  }

  @Override
  public void apply(Draft draft) {
    MarkCluster marks = draft.marks();
    long word = Clitics.NONE;
    int i = 0;
    while (i < draft.length) {
      char c = draft.text[i];
      if (c == ArabicChars.TATWEEL) {
        int run = i;
        while (draft.at(i) == ArabicChars.TATWEEL) {
          i++;
        }
        decide(draft, run, i, word, marks);
        continue;
      }
      if (ArabicChars.isLetter(c)) {
        word = Clitics.append(word, c);
      } else if (!ArabicChars.isMark(c)) {
        word = Clitics.NONE;
      } else if (word != Clitics.NONE && isHamzaOrMaddah(c)) {
        // The letter may compose with it to one that no clitic has.
        word = Clitics.append(word, c);
      }
      draft.keep(i++);
    }
    draft.commit();
  }

  private static boolean isHamzaOrMaddah(char c) {
    return c >= ArabicChars.MADDAH_ABOVE && c <= ArabicChars.HAMZA_BELOW;
  }

  private static void decide(Draft draft, int from, int to, long word, MarkCluster marks) {
    boolean touchesNext = Signs.isLetter(draft.at(to)) || marks.hasMark(to);
    if (marks.hasHamza(to)) {
      draft.merge(from, to, ArabicChars.TATWEEL);
    } else if (!touchesNext && !Signs.isLetterOrMark(draft.at(from - 1))) {
      draft.merge(from, to, EN_DASH);
    } else if (!touchesNext && (word == ArabicChars.HEH || Clitics.contains(word))) {
      draft.merge(from, to, ArabicChars.TATWEEL);
    } else {
      draft.drop(from, to);
    }
  }
}
