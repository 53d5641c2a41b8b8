package org.fihrist.match;

import java.util.BitSet;

/**
 * Cuts text into words and folds their letters: the MATCH key while scanning, one byte a letter.
 * Windows of one text are given in order; each must end where {@link Windows} allows.
 *
 * <p>Most windows go to {@link WordFolder} as they are. One with units that do not fold alone is
 * parted around them, where {@link Cuts} allows: what holds such a unit is rewritten, and the parts
 * between are folded as if nothing had been there.
 */
final class Folder {

  /* A part that is rewritten goes on when the next odd unit is not further than this. */
  private static final int QUIET = 32;

  private final BitSet loudPhrases;
  private final WordFolder words;
  private final Rewriter rewriter = new Rewriter();
  private final Window part = new Window();
  private final Window rewritten = new Window();

  /* Whether the last window had odd units: one that comes after it is likely to have some. */
  private boolean wasOdd;

  /**
   * A folder that keeps the letters of words up to a length.
   *
   * @param maxLetters a longer word keeps one letter more than that and so can match nothing
   */
  Folder(int maxLetters) {
    this(maxLetters, Phrases.ALL);
  }

  /**
   * A folder that takes signs that stand for words for signs that end names.
   *
   * @param loudPhrases those that it does not, but spells out
   */
  Folder(int maxLetters, BitSet loudPhrases) {
    this.loudPhrases = loudPhrases;
    this.words = new WordFolder(maxLetters);
  }

  /** Forgets the text before. */
  void reset() {
    words.reset();
    wasOdd = false;
  }

  /** Adds the words of a window to the tokens. */
  void fold(Window window, Tokens tokens) {
    if (!wasOdd && words.begin(window, tokens, !loudPhrases.isEmpty())) {
      words.fold(window);
    } else {
      foldParts(window, tokens);
    }
  }

  private void foldParts(Window window, Tokens tokens) {
    wasOdd = false;
    int from = 0;
    while (from < window.length) {
      int odd = nextOdd(window, from);
      int cut = odd == window.length ? odd : cutBefore(window, from, odd);
      int end = odd == window.length ? odd : quietEnd(window, odd);
      if (cut > from) {
        foldPart(part(window, from, cut), tokens);
      }
      if (end > cut) {
        rewriter.rewrite(part(window, cut, end), rewritten);
        foldPart(rewritten, tokens);
      }
      from = end;
    }
  }

  private void foldPart(Window part, Tokens tokens) {
    int before = tokens.count;
    words.begin(part, tokens);
    words.fold(part);
    tokens.place(before);
  }

  private Window part(Window window, int from, int to) {
    if (from == 0 && to == window.length) {
      return window;
    }
    part.set(window, from, to);
    return part;
  }

  /** The next unit that must be rewritten, or the end. */
  private int nextOdd(Window window, int from) {
    char[] chars = window.chars;
    int i = from;
    while (i < window.length) {
      byte kind = Folds.of(chars[i]);
      if (Folds.isOdd(kind)) {
        wasOdd = true;
        int units = Alone.units(chars, i, window.length);
        if (units == 0) {
          return i;
        }
        i += units;
      } else if (kind == Folds.PHRASE && loudPhrases.get(chars[i])) {
        wasOdd = true;
        return i;
      } else {
        i++;
      }
    }
    return i;
  }

  /** Where to begin rewriting: the last place up to an odd unit where the window may be cut. */
  private static int cutBefore(Window window, int from, int odd) {
    int cut = odd;
    while (cut > from && (cut < 2 || !Cuts.isCut(window.chars, cut, window.length))) {
      cut--;
    }
    return cut;
  }

  /** Where to end it: the first place behind some units that fold alone, or the end. */
  private int quietEnd(Window window, int odd) {
    int last = odd;
    for (int i = Math.max(odd + 1, 2); i < window.length; i++) {
      byte kind = Folds.of(window.chars[i]);
      if (Folds.isOdd(kind) || kind == Folds.PHRASE) {
        last = i;
      } else if (i - last > QUIET && Cuts.isCut(window.chars, i, window.length)) {
        return i;
      }
    }
    return window.length;
  }
}
