package org.fihrist.normalize;

import org.fihrist.text.ArabicChars;

/**
 * The marks that a tatweel may carry: Arabic ones, and among them those of other scripts and more
 * tatweel, since canonical order may still move the Arabic ones past these. Each cluster is walked
 * over once, however many tatweels ask.
 */
final class MarkCluster {

  /** No combining mark has a lower code point. */
  private static final int FIRST_MARK = 0x300;

  private final Draft draft;
  private int end;
  private int lastMark;
  private int lastHamza;

  MarkCluster(Draft draft) {
    this.draft = draft;
  }

  /** From now on units are asked for from the start of the text again. */
  void restart() {
    end = 0;
    lastMark = -1;
    lastHamza = -1;
  }

  /** Whether an Arabic mark is in the cluster that begins at a unit. */
  boolean hasMark(int unit) {
    reach(unit);
    return lastMark >= unit;
  }

  /** Whether hamza above is in the cluster that begins at a unit. */
  boolean hasHamza(int unit) {
    reach(unit);
    return lastHamza >= unit;
  }

  /** Walks over the cluster at a unit; units are asked for from left to right. */
  private void reach(int unit) {
    if (unit < end) {
      return;
    }
    int i = unit;
    while (i < draft.length) {
      char c = draft.text[i];
      if (ArabicChars.isMark(c)) {
        lastMark = i;
        lastHamza = c == ArabicChars.HAMZA_ABOVE ? i : lastHamza;
      } else if (c != ArabicChars.TATWEEL && !isForeignMark(i)) {
        break;
      }
      i += Character.charCount(draft.codePointAt(i));
    }
    end = i;
  }

  private boolean isForeignMark(int unit) {
    int c = draft.codePointAt(unit);
    return c >= FIRST_MARK && MarkOrder.of(c) != 0;
  }
}
