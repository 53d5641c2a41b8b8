package org.fihrist.normalize;

import com.ibm.icu.text.Normalizer2;
import org.fihrist.text.ArabicChars;

/**
 * Rule C4: Unicode Normalization Form C. A sequence of a character and its marks is changed only
 * between the first and the last unit that differ. Marks are put in canonical order by counting
 * before ICU composes them, so that a run of any length costs linear time.
 */
final class Composition implements Rule {

  /* ICU sorts by insertion: fine for the few marks that people write. */
  private static final int FEW = 32;

  /* Presentation forms: none takes part in composition. */
  private static final char FIRST_FORM = '\uFB50';
  private static final char LAST_FORM_A = '\uFDFF';
  private static final char FIRST_FORM_B = '\uFE70';
  private static final char LAST_FORM_B = '\uFEFC';

  private final Normalizer2 nfc = Normalizer2.getNFCInstance();

  @Override
  public NormalizationRule name() {
    return NormalizationRule.COMPOSITION;
  }

  @Override
  public void apply(Draft draft) {
    int from = 0;
    while (from < draft.length) {
      if (standsAlone(draft, from) && standsAlone(draft, from + 1)) {
        draft.keep(from++);
        continue;
      }
      int to = next(draft, from);
      while (to < draft.length && !startsSequence(draft, to)) {
        to = next(draft, to);
      }
      compose(draft, from, to);
      from = to;
    }
    draft.commit();
  }

  /**
   * Whether a unit composes neither with the one before nor with another of this kind: letters and
   * signs of Arabic text, lone surrogates, the end.
   */
  private static boolean standsAlone(Draft draft, int unit) {
    char c = draft.at(unit);
    if (Character.isSurrogate(c)) {
      return !Character.isSurrogatePair(c, draft.at(unit + 1));
    }
    return standsAlone(c);
  }

  /** The same for a unit that is no surrogate; false for one that is. */
  static boolean standsAlone(char c) {
    return c < '\u0300'
        || ArabicChars.isLetter(c)
        || (c >= FIRST_FORM && (c <= LAST_FORM_A || c >= FIRST_FORM_B) && c <= LAST_FORM_B);
  }

  private static int next(Draft draft, int unit) {
    return unit + Character.charCount(draft.codePointAt(unit));
  }

  private boolean startsSequence(Draft draft, int unit) {
    char c = draft.text[unit];
    return c < '\u0300'
        || ArabicChars.isLetter(c)
        || nfc.hasBoundaryBefore(draft.codePointAt(unit));
  }

  private void compose(Draft draft, int from, int to) {
    if (isPlain(draft, from, to)) {
      draft.keep(from, to);
      return;
    }
    if (to - from == 2 && composePair(draft, from)) {
      return;
    }
    String source = new String(draft.text, from, to - from);
    String composed = to - from > FEW ? composeMany(source) : nfc.normalize(source);
    if (composed.equals(source)) {
      draft.keep(from, to);
    } else {
      replaceMiddle(draft, from, source, composed);
    }
  }

  /**
   * A long run. Most often it is of one class: none of those after one that did not compose does
   * either.
   */
  private String composeMany(String source) {
    int last = source.offsetByCodePoints(0, FEW / 2) - 1;
    String first = nfc.normalize(source.substring(0, last + 1));
    boolean stays = first.charAt(first.length() - 1) == source.charAt(last);
    return stays && MarkOrder.isOneClass(source, last)
        ? first + source.substring(last + 1)
        : nfc.normalize(CanonicalOrder.of(source));
  }

  /** The most frequent case: a letter with its hamza or madda, or a tatweel with its mark. */
  private boolean composePair(Draft draft, int letter) {
    boolean tatweel = draft.text[letter] == ArabicChars.TATWEEL;
    char mark = draft.text[letter + 1];
    if (!tatweel && !ArabicChars.isLetter(draft.text[letter])) {
      return false;
    }
    int composed = tatweel ? -1 : nfc.composePair(draft.text[letter], mark);
    if (composed >= 0) {
      draft.merge(letter, letter + 2, (char) composed);
    } else if (tatweel && ArabicChars.isMark(mark)) {
      draft.keep(letter, letter + 2);
      return true;
    }
    return composed >= 0;
  }

  /** A character below the first composed one or an Arabic letter, with ordered Arabic marks. */
  private boolean isPlain(Draft draft, int from, int to) {
    char first = draft.text[from];
    if (first >= '\u0300' && !ArabicChars.isLetter(first)) {
      int c = draft.codePointAt(from);
      return to - from == Character.charCount(c) && nfc.isInert(c);
    }
    int last = 0;
    for (int i = from + 1; i < to; i++) {
      char c = draft.text[i];
      int order = ArabicChars.isMark(c) ? MarkOrder.of(c) : 0;
      if (order == 0
          || order < last
          || (c >= ArabicChars.MADDAH_ABOVE && c <= ArabicChars.HAMZA_BELOW)) {
        return false;
      }
      last = order;
    }
    return true;
  }

  private static void replaceMiddle(Draft draft, int from, String source, String composed) {
    int shorter = Math.min(source.length(), composed.length());
    int prefix = 0;
    while (prefix < shorter && source.charAt(prefix) == composed.charAt(prefix)) {
      prefix++;
    }
    if (prefix > 0 && Character.isHighSurrogate(source.charAt(prefix - 1))) {
      prefix--;
    }
    int suffix = 0;
    while (suffix < shorter - prefix
        && source.charAt(source.length() - 1 - suffix)
            == composed.charAt(composed.length() - 1 - suffix)) {
      suffix++;
    }
    if (suffix > 0 && Character.isLowSurrogate(source.charAt(source.length() - suffix))) {
      suffix--;
    }
    int middle = source.length() - suffix;
    if (prefix == middle) {
      draft.merge(from, from + source.length(), composed);
      return;
    }
    String replacement = composed.substring(prefix, composed.length() - suffix);
    draft.keep(from, from + prefix);
    draft.merge(from + prefix, from + middle, replacement);
    draft.keep(from + middle, from + source.length());
  }
}
