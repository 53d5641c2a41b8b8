package org.fihrist.normalize;

import com.ibm.icu.text.Normalizer2;

/** Rule C1: characters that nobody sees go, except the joiner inside an emoji. */
final class Invisibles implements Rule {

  private static final char ZERO_WIDTH_JOINER = '\u200D';
  private static final int VARIATION_SELECTOR_16 = 0xFE0F;

  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';

  private final Options options;
  private final Normalizer2 nfc = Normalizer2.getNFCInstance();

  Invisibles(Options options) {
    this.options = options;
  }

  @Override
  public NormalizationRule name() {
    return NormalizationRule.INVISIBLE;
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.length; i++) {
      char c = draft.text[i];
      if (options.isKept(c) || (c == ZERO_WIDTH_NON_JOINER && options.zwnj() == Zwnj.KEEP)) {
        draft.keep(i);
      } else if (c == ZERO_WIDTH_NON_JOINER && options.zwnj() == Zwnj.SPACE) {
        draft.set(i, ' ');
      } else if (isInvisible(c) || (c == ZERO_WIDTH_JOINER && !joinsEmoji(draft, i))) {
        draft.drop(i, i + 1);
      } else {
        draft.keep(i);
      }
    }
    draft.commit();
  }

  /** Whether a unit is always deleted. */
  static boolean isInvisible(char c) {
    if (c < '\u00A0') {
      return c <= '\u0008' || (c >= '\u000E' && c <= '\u001F') || (c >= '\u007F' && c != '\u0085');
    }
    if (c < '\u2000') {
      return c == '\u00AD' || c == '\u034F' || c == '\u061C' || c == '\u180E';
    }
    return (c <= '\u206F' && isGeneralPunctuationControl(c)) || c == '\uFEFF';
  }

  private static boolean isGeneralPunctuationControl(char c) {
    return (c >= '\u200B' && c <= '\u200F' && c != ZERO_WIDTH_JOINER)
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c != '\u2065');
  }

  private boolean joinsEmoji(Draft draft, int joiner) {
    int before = draft.codePointBefore(joiner);
    boolean afterEmoji =
        before == VARIATION_SELECTOR_16
            || (before >= 0x1F3FB && before <= 0x1F3FF)
            || isPictograph(before);
    return afterEmoji && joiner + 1 < draft.length && isPictograph(draft.codePointAt(joiner + 1));
  }

  /**
   * A symbol of category So, unless composition takes it apart; in the pictograph blocks also one
   * that this JDK does not know yet.
   */
  private boolean isPictograph(int c) {
    if (c < 0x2190 || (c >= 0xFB50 && c <= 0xFDFF)) {
      return false;
    }
    int type = Character.getType(c);
    return (type == Character.OTHER_SYMBOL && nfc.getDecomposition(c) == null)
        || (type == Character.UNASSIGNED && c >= 0x1F000 && c <= 0x1FAFF);
  }
}
