package org.fihrist.match;

import org.fihrist.text.ArabicChars;

/** What stands around a unit of a window, where its fold depends on that. */
final class Surroundings {

  private Surroundings() {}

  static boolean isBeforeWaw(Window window, int i) {
    for (int j = i; j < window.length; j++) {
      char c = window.chars[j];
      byte kind = Folds.of(c);
      if (kind == Folds.TATWEEL) {
        int end = tatweelEnd(window, j);
        if (isDash(window, j, end) || hasHamza(window, end)) {
          return false;
        }
        j = end - 1;
      } else if (kind != Folds.SKIP && kind != Folds.HAMZA_ABOVE) {
        return kind == Folds.WAW && !isSeat(window, j);
      }
    }
    return false;
  }

  /** Whether the waw at an index carries a hamza. */
  private static boolean isSeat(Window window, int waw) {
    if (Folds.hasHamza(window.chars[waw])) {
      return true;
    }
    int end = waw + 1;
    while (end < window.length && Folds.of(window.chars[end]) == Folds.SKIP) {
      end++;
    }
    return end < window.length
        && window.chars[end] == ArabicChars.HAMZA_ABOVE
        && isHamzaSeat(window, waw, end);
  }

  /**
   * Whether a waw or yeh becomes one letter with a U+0654 behind it: where no mark between them
   * keeps them apart in canonical order.
   */
  static boolean isHamzaSeat(Window window, int base, int hamza) {
    boolean apart = false;
    for (int i = base + 1; i < hamza; i++) {
      char mark = window.chars[i];
      int rank = Expansion.isInvisible(mark) ? -1 : Marks.rank(mark);
      apart |= rank == 0 || rank == Marks.rank(ArabicChars.HAMZA_ABOVE);
    }
    return !apart && Folds.takesHamza(window.chars[base]);
  }

  static int tatweelEnd(Window window, int i) {
    int end = i + 1;
    for (int j = end; j < window.length; j++) {
      if (window.chars[j] == ArabicChars.TATWEEL) {
        end = j + 1;
      } else if (!Expansion.isInvisible(window.chars[j])) {
        break;
      }
    }
    return end;
  }

  /** Whether U+0654 is among the Arabic marks here. */
  static boolean hasHamza(Window window, int i) {
    for (int j = i; j < window.length; j++) {
      char c = window.chars[j];
      if (c == ArabicChars.HAMZA_ABOVE) {
        return true;
      }
      if (!ArabicChars.isMark(c) && !Expansion.isInvisible(c)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the next visible unit in a direction is an Arabic letter or mark. */
  static boolean isArabicAt(Window window, int i, int step) {
    for (int j = i; j >= 0 && j < window.length; j += step) {
      char c = window.chars[j];
      if (!Expansion.isInvisible(c)) {
        byte kind = Folds.of(c);
        return ArabicChars.isLetter(c)
            || ArabicChars.isMark(c)
            || (Expansion.isPresentationForm(c) && !Folds.isBreak(kind));
      }
    }
    return false;
  }

  /** Whether tatweels between two places belong to no word. */
  static boolean isDash(Window window, int from, int to) {
    return !isArabicAt(window, from - 1, -1) && !isArabicAt(window, to, 1);
  }

  static byte kindAfter(Window window, int i) {
    int j = skipDeleted(window, i);
    return j < window.length ? Folds.of(window.chars[j]) : Folds.SPACE;
  }

  private static int skipDeleted(Window window, int i) {
    int j = i;
    while (j < window.length) {
      byte kind = Folds.of(window.chars[j]);
      if (kind == Folds.TATWEEL) {
        int end = tatweelEnd(window, j);
        if (isDash(window, j, end) || hasHamza(window, end)) {
          break;
        }
        j = end;
      } else if (Groups.isDeleted(kind)) {
        j++;
      } else {
        break;
      }
    }
    return j;
  }
}
