package org.fihrist.match;

/**
 * Folds words of up to eight units as one machine word, without a loop or a branch: letters of
 * which a yeh carries hamza, one mark or hamza is deleted, and one weak letter is one with that
 * before it. Most words of news that are not letters only are of this kind.
 */
final class ShortCopier {

  /** The most units of a word. */
  static final int MOST_UNITS = 8;

  private static final long LOW_BITS = 0x0101010101010101L;

  /* Adds to a class, turned over, so that all below HAMZA_YEH get their top bits. */
  private static final long BELOW_KNOWN = (0x7F + Folds.HAMZA_YEH + 1) * LOW_BITS;

  private final int maxLetters;

  /**
   * A copier of words up to a length.
   *
   * @param maxLetters words of more letters are left
   */
  ShortCopier(int maxLetters) {
    this.maxLetters = maxLetters;
  }

  /**
   * Makes a word one of the units between two places of a window that is not mapped; false when it
   * must be folded in another way.
   *
   * @param codes where the classes of the window's units are
   */
  boolean copy(Window window, Tokens out, int codes, int from, int to, int t) {
    long units = Hashes.upToEight(out.letters, codes + from, to - from);
    long yehs = Runs.equal(units, Folds.HAMZA_YEH);
    long seated = units ^ (yehs >>> 7) * (Folds.HAMZA_YEH & 0xFF ^ Folds.YEH);
    long marks = Runs.marks(seated);
    long letters = delete(seated, marks);
    long again = Runs.weak(letters);
    long word = delete(letters, again);
    int length = 8 - (Long.numberOfLeadingZeros(word) >>> 3);
    long hard = unknown(units) | yehs & notYeh(units >>> 8) | Runs.mayBeIn(word) | again & 0x8000;
    boolean many = (marks & marks - 1 | again & again - 1) != 0;
    if (hard != 0 | many | length == 0 | length > maxLetters) {
      return false;
    }
    if (Groups.mayGoOn((byte) (word >>> 8 * length - 8), out.letters, codes + to)) {
      return false;
    }
    write(out, word, window.start(from), place(marks), place(again));
    int used = out.used;
    out.set(t, used, length, out.at[used], window.end(to - 1), Tokens.SPREAD);
    out.used += length;
    return true;
  }

  /** The top bits of classes that are no letters, and not only deleted or a yeh with hamza. */
  private static long unknown(long units) {
    long over = ~units;
    return Runs.marks(units) & (over & ~Runs.marks(over)) + BELOW_KNOWN;
  }

  /** Not zero in the bytes of classes before which a yeh with hamza may be a waw. */
  private static long notYeh(long next) {
    return Runs.equal(next, Folds.WAW) | Runs.marks(next);
  }

  /** The classes without that whose top bit is given; all of them without one. */
  private static long delete(long eight, long topBit) {
    long before = (topBit >>> 7) - 1;
    return eight & before | eight >>> 8 & ~before;
  }

  /** The number of a byte whose top bit is given, 8 without one. */
  private static int place(long topBit) {
    return Long.numberOfTrailingZeros(topBit) >>> 3;
  }

  /** Writes letters and where each of them was, before one of them and then a mark were deleted. */
  private static void write(Tokens out, long word, int start, int mark, int again) {
    out.ensure(MOST_UNITS);
    int used = out.used;
    int[] at = out.at;
    Hashes.putEight(out.letters, used, word);
    for (int i = 0; i < MOST_UNITS; i++) {
      int letter = i + (again - i - 1 >>> 31);
      at[used + i] = start + letter + (mark - letter - 1 >>> 31);
    }
  }
}
