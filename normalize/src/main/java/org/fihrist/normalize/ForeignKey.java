package org.fihrist.normalize;

import com.ibm.icu.text.Normalizer2;

/**
 * Rule M1: letters of other scripts lose their accents, widths and cases; a lone surrogate is a
 * space.
 */
final class ForeignKey implements Rule {

  private final Options options;
  private final Normalizer2 nfkc = Normalizer2.getNFKCInstance();

  ForeignKey(Options options) {
    this.options = options;
  }

  @Override
  public NormalizationRule name() {
    return NormalizationRule.FOREIGN;
  }

  @Override
  public void apply(Draft draft) {
    int i = 0;
    while (i < draft.length) {
      int c = draft.codePointAt(i);
      int to = i + Character.charCount(c);
      if (options.isKept(c)) {
        draft.keep(i, to);
      } else if (c < 0x80 || (c <= Character.MAX_VALUE && Signs.isWordPart((char) c))) {
        draft.set(i, (char) (c < 0x80 ? Character.toLowerCase(c) : c));
      } else if (Character.getType(c) == Character.SURROGATE) {
        draft.set(i, ' ');
      } else {
        fold(draft, i, to, c);
      }
      i = to;
    }
    draft.commit();
  }

  private void fold(Draft draft, int from, int to, int c) {
    String decomposed = nfkc.getDecomposition(c);
    if (decomposed == null && !isDropped(c) && Character.toLowerCase(c) == c) {
      draft.keep(from, to);
      return;
    }
    StringBuilder folded = new StringBuilder();
    (decomposed == null ? Character.toString(c) : decomposed)
        .codePoints()
        .filter(part -> !isDropped(part))
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    if (folded.isEmpty()) {
      draft.drop(from, to);
    } else {
      draft.merge(from, to, folded);
    }
  }

  private static boolean isDropped(int c) {
    return (c >= 0x300 && c <= 0x36F) || (c >= 0xFE00 && c <= 0xFE0F);
  }
}
