package org.fihrist.normalize;

import com.ibm.icu.lang.UCharacter;
import org.fihrist.text.ArabicChars;

/**
 * Rule C3: a run of tatweel is a hamza's seat, a dash, the mark of an abbreviation or a clitic, or
 * (most often) only a stretched letter, and then it goes.
 */
final class Tatweel implements Rule {

  /** No combining mark has a lower code point. */
  private static final int FIRST_MARK = 0x300;

  private static final char EN_DASH = '\u2013';

  @Override
  public NormalizationRule name() {
    return NormalizationRule.TATWEEL;
  }

  @Override
  public void apply(Draft draft) {
    long word = Clitics.NONE;
    int i = 0;
    while (i < draft.length) {
      char c = draft.text[i];
      if (c == ArabicChars.TATWEEL) {
        int run = i;
        while (draft.at(i) == ArabicChars.TATWEEL) {
          i++;
        }
        decide(draft, run, i, word);
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

  private static void decide(Draft draft, int from, int to, long word) {
    boolean touchesNext = Signs.isLetter(draft.at(to)) || carriesMark(draft, to, false);
    if (carriesMark(draft, to, true)) {
      draft.merge(from, to, ArabicChars.TATWEEL);
    } else if (!touchesNext && !Signs.isLetterOrMark(draft.at(from - 1))) {
      draft.merge(from, to, EN_DASH);
    } else if (!touchesNext && (word == ArabicChars.HEH || Clitics.contains(word))) {
      draft.merge(from, to, ArabicChars.TATWEEL);
    } else {
      draft.drop(from, to);
    }
  }

  /**
   * Whether an Arabic mark, or hamza above, is among the marks from a unit on. Marks of other
   * scripts and the tatweel between them are passed over, since canonical order may still move
   * them.
   */
  static boolean carriesMark(Draft draft, int unit, boolean hamza) {
    int i = unit;
    while (i < draft.length) {
      char c = draft.text[i];
      if (ArabicChars.isMark(c)) {
        if (!hamza || c == ArabicChars.HAMZA_ABOVE) {
          return true;
        }
        i++;
        continue;
      }
      if (c == ArabicChars.TATWEEL) {
        i++;
        continue;
      }
      int mark = draft.codePointAt(i);
      if (mark < FIRST_MARK || UCharacter.getCombiningClass(mark) == 0) {
        return false;
      }
      i += Character.charCount(mark);
    }
    return false;
  }
}
