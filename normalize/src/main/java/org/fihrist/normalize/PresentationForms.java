package org.fihrist.normalize;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Rule C2: the shapes of letters and the ligatures that old encodings held (U+FB50–FDFF,
 * U+FE70–FEFC) become the letters, without the space that NFKC puts before an isolated mark.
 */
final class PresentationForms implements Rule {

  private static final char FIRST_A = '\uFB50';
  private static final char LAST_A = '\uFDFF';
  private static final char FIRST_B = '\uFE70';
  private static final char LAST_B = '\uFEFC';

  private static final @Nullable String[] LETTERS = letters();

  private static @Nullable String[] letters() {
    @Nullable String[] letters = new String[LAST_B - FIRST_A + 1];
    for (char c = FIRST_A; c <= LAST_B; c++) {
      if (c <= LAST_A ? !isPhraseSymbol(c) : c >= FIRST_B) {
        String form = String.valueOf(c);
        String mapped = Normalizer.normalize(form, Normalizer.Form.NFKC);
        if (!mapped.equals(form)) {
          letters[c - FIRST_A] = mapped.startsWith(" ") ? mapped.substring(1) : mapped;
        }
      }
    }
    return letters;
  }

  /** Whether a unit is in one of the two blocks. */
  static boolean isInBlock(char c) {
    return c >= FIRST_A && c <= LAST_B && (c <= LAST_A || c >= FIRST_B);
  }

  /** Signs of the Quran, honorifics, the basmala and the rial sign: SEARCH spells them out. */
  private static boolean isPhraseSymbol(char c) {
    return c == '\uFDF0' || c == '\uFDF1' || (c >= '\uFDFA' && c <= '\uFDFD');
  }

  private final Options options;

  PresentationForms(Options options) {
    this.options = options;
  }

  @Override
  public NormalizationRule name() {
    return NormalizationRule.PRESENTATION_FORM;
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.length; i++) {
      char c = draft.text[i];
      String letters = c < FIRST_A || c > LAST_B ? null : LETTERS[c - FIRST_A];
      if (letters == null || options.isKept(c)) {
        draft.keep(i);
      } else if (letters.length() == 1) {
        draft.set(i, letters.charAt(0));
      } else {
        draft.merge(i, i + 1, letters);
      }
    }
    draft.commit();
  }
}
