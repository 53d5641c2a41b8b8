package org.fihrist.normalize;

import com.ibm.icu.lang.UCharacter;
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

  private final Normalizer2 nfc = Normalizer2.getNFCInstance();

  @Override
  public NormalizationRule name() {
    return NormalizationRule.COMPOSITION;
  }

  @Override
  public void apply(Draft draft) {
    int from = 0;
    while (from < draft.length) {
      int to = next(draft, from);
      while (to < draft.length && !startsSequence(draft, to)) {
        to = next(draft, to);
      }
      compose(draft, from, to);
      from = to;
    }
    draft.commit();
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
    String source = new String(draft.text, from, to - from);
    String ordered = to - from > FEW ? CanonicalOrder.of(source) : source;
    String composed = nfc.normalize(ordered);
    if (composed.equals(source)) {
      draft.keep(from, to);
    } else {
      replaceMiddle(draft, from, source, composed);
    }
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
      int order = ArabicChars.isMark(c) ? UCharacter.getCombiningClass(c) : 0;
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
