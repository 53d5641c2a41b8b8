package org.fihrist.match;

/** What stands between the last word and the place that is read: whether it ends a name. */
final class Gap {

  private boolean stopped;
  private int lines;
  private boolean dotted;
  private int lastLetters;

  /** Forgets the text before. */
  void clear() {
    stopped = false;
    lines = 0;
    dotted = false;
    lastLetters = 0;
  }

  /** Whether nothing but plain space stands since the last word. */
  boolean isPlain() {
    return !stopped && !dotted && lines == 0;
  }

  /** The bit for a word that ends the gap. */
  int stoppedBit(int letters) {
    return stopped || (dotted && letters > 2 && lastLetters > 2) ? Tokens.STOPPED : 0;
  }

  /** Begins after a word. */
  void start(int letters, byte firstLetter) {
    lastLetters = letters == 1 && Folds.isDigit(firstLetter) ? 2 : letters;
    stopped = false;
    dotted = false;
    lines = 0;
  }

  /** A unit that may be part of a word. */
  void endLine() {
    lines = 0;
  }

  /** Takes the break at an index. */
  void add(Window window, int i, byte kind) {
    if (kind == Folds.SPACE) {
      return;
    }
    if (kind == Folds.LINE) {
      boolean secondHalf = window.chars[i] == '\n' && i > 0 && window.chars[i - 1] == '\r';
      lines += secondHalf ? 0 : 1;
      stopped |= lines > 1;
      return;
    }
    lines = 0;
    if (kind == Folds.DOT) {
      dot(window, i);
    } else {
      stopped |= kind != Folds.PASS;
    }
  }

  /**
   * A dot is an abbreviation's when one letter stands directly before it, or when letters touch it
   * on both sides and one of the two words has fewer than three. A window begins with a dot only
   * when there is a letter before it.
   */
  private void dot(Window window, int i) {
    boolean afterWord = i == 0 || !Folds.isBreak(Folds.of(window.chars[i - 1]));
    boolean beforeWord = i + 1 < window.length && !Folds.isBreak(Folds.of(window.chars[i + 1]));
    if (!afterWord) {
      stopped = true;
    } else if (lastLetters != 1) {
      dotted = beforeWord;
      stopped |= !beforeWord;
    }
  }
}
