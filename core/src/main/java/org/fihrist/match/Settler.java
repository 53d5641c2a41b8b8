package org.fihrist.match;

import java.util.Arrays;

/**
 * Looks again at the words of a window that are not plain or come after a sign, as they are written
 * by then: sets what can be said from a few classes around, each in a loop of its own, as what
 * comes next is anyone's guess. The words that have to be read unit by unit are left.
 */
final class Settler {

  /** The most words that are settled together. */
  static final int MOST_WORDS = 256;

  private static final long LOW_BITS = 0x0101010101010101L;

  /** The words that are not plain, in their order. */
  final int[] marked = new int[MOST_WORDS];

  /** The words that come after a sign, in their order. */
  final int[] signed = new int[MOST_WORDS];

  int markedCount;
  int signedCount;

  /* One bit for each word that is left, from the first. */
  private final long[] left = new long[MOST_WORDS / 64];

  private final ShortCopier shortCopier;
  private final WordCopier copier;
  private final WordEdges edges;
  private final Gap gap = new Gap();
  private Tokens out = new Tokens();

  /* Where the classes of the window's units are. */
  private int codes;

  /* The words, and the number of word 0 among the tokens. */
  private int from;
  private int to;
  private int slots;

  /**
   * Settles words up to a length.
   *
   * @param maxLetters a longer word keeps one letter more than that and so can match nothing
   * @param copier for words that are not letters only
   * @param edges where the words are
   */
  Settler(int maxLetters, WordCopier copier, WordEdges edges) {
    this.shortCopier = new ShortCopier(maxLetters);
    this.copier = copier;
    this.edges = edges;
  }

  /**
   * Settles words; before the first of them the gap is not looked at.
   *
   * @param codes where the classes of the window's units are
   * @param from the first word
   * @param to after the last
   * @param slots the number of word 0 among the tokens
   */
  void settle(Window window, Tokens tokens, int codes, int from, int to, int slots) {
    out = tokens;
    this.codes = codes;
    this.from = from;
    this.to = to;
    this.slots = slots;
    Arrays.fill(left, 0);
    passPlain();
    copy(window);
    stop(window);
    leave(to - 1, Groups.mayGoOn(out.letters, codes + edges.end(to - 1)));
  }

  /** The next word from one on that has to be read unit by unit, or the end. */
  int nextLeft(int word) {
    int bit = word - from;
    while (bit < to - from) {
      long rest = left[bit >> 6] >>> bit;
      if (rest != 0) {
        return from + bit + Long.numberOfTrailingZeros(rest);
      }
      bit = (bit | 63) + 1;
    }
    return to;
  }

  private void leave(int word, boolean isLeft) {
    int bit = word - from;
    left[bit >> 6] |= (isLeft ? 1L : 0) << bit;
  }

  /** Drops the short words of letters only whose repeated letters stay. */
  private void passPlain() {
    byte[] letters = out.letters;
    int kept = 0;
    for (int k = 0; k < markedCount; k++) {
      int word = marked[k];
      int t = slots + word;
      int length = out.length[t];
      long eight = Hashes.upToEight(letters, out.first[t], Math.min(length, 8));
      marked[kept] = word;
      kept += (Runs.mayBeIn(eight) | Runs.marks(eight)) != 0 | length > 8 ? 1 : 0;
    }
    markedCount = kept;
  }

  private void copy(Window window) {
    for (int k = 0; k < markedCount; k++) {
      int word = marked[k];
      leave(word, !copy(window, edges.start(word), edges.end(word), slots + word));
    }
  }

  /** False when a word must be read unit by unit. */
  private boolean copy(Window window, int start, int end, int t) {
    boolean open = Groups.mayGoOn(out.letters, codes + end);
    boolean isShort = end - start <= ShortCopier.MOST_UNITS && !window.isMapped();
    if (isShort && !open && shortCopier.copy(window, out, codes, start, end, t)) {
      return true;
    }
    return isPlain(end - start, t) || (!open && copier.copy(window, start, end, t));
  }

  /** Looks at a word again that seemed not to be plain; hashes one of more than eight letters. */
  private boolean isPlain(int units, int t) {
    int first = out.first[t];
    if (!Runs.isPlain(out.letters, first, units)) {
      return false;
    }
    if (out.length[t] > 8) {
      out.hash[t] = Hashes.word(out.letters, first, out.length[t]);
    }
    return true;
  }

  /** Marks the words before which a name ends. */
  private void stop(Window window) {
    byte[] letters = out.letters;
    int[] edge = edges.edges;
    int first = signedCount > 0 && signed[0] == from ? 1 : 0;
    for (int k = first; k < signedCount; k++) {
      int word = signed[k];
      int end = edge[2 * word - 1] >> 1;
      int length = (edge[2 * word] >> 1) - end;
      long signs = Hashes.upToEight(letters, codes + end, Math.min(length, 8));
      long maybe = signs >>> 5 & ~(signs >>> 4) & LOW_BITS;
      long lines = maybe & ~signs;
      if (length > 8 | (lines & lines - 1) != 0) {
        readGap(window, word);
      } else {
        boolean sure = (signs >>> 5 & signs >>> 4 & LOW_BITS) != 0;
        boolean stopped = sure | isStopping(maybe & signs, length, slots + word);
        out.info[slots + word] |= stopped ? Tokens.STOPPED : 0;
      }
      leave(word - 1, Groups.mayGoOn(letters, codes + end));
    }
  }

  /**
   * Whether dots before a word end names, as {@link Gap} says.
   *
   * @param dots a bit for each, that of one directly after a word the lowest
   * @param length how many units there are between the words
   */
  private boolean isStopping(long dots, int length, int t) {
    int before = out.length[t - 1];
    boolean initial = before == 1 & !Folds.isDigit(out.letters[out.first[t - 1]]);
    boolean words = before > 2 & out.length[t] > 2;
    return (dots & -2) != 0 | (dots & 1) != 0 & !initial & (length > 1 | words);
  }

  /** Reads the gap between two words. */
  private void readGap(Window window, int word) {
    int t = slots + word;
    gap.start(out.length[t - 1], out.letters[out.first[t - 1]]);
    for (int i = edges.end(word - 1); i < edges.start(word); i++) {
      gap.add(window, i, out.letters[codes + i]);
    }
    out.info[t] |= (byte) gap.stoppedBit(out.length[t]);
  }
}
