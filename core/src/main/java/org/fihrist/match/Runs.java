package org.fihrist.match;

/**
 * Letters that repeat the one before and may be one with it: a weak one twice, or another one of
 * Arabic three times.
 */
final class Runs {

  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long TOP_BITS = 0x8080808080808080L;

  private Runs() {}

  /** Whether classes are letters only, without a run. */
  static boolean isPlain(byte[] classes, int from, int length) {
    if (length <= 8) {
      long eight = Hashes.upToEight(classes, from, length);
      return marks(eight) == 0 && (mayBeIn(eight) == 0 || !in(classes, from, length));
    }
    int all = 0;
    for (int i = from; i < from + length; i++) {
      all |= classes[i];
    }
    return all > 0 && !in(classes, from, length);
  }

  /** The top bits of those of up to eight classes that are no letters. */
  static long marks(long eight) {
    return eight & TOP_BITS;
  }

  /** Zero when there is no run among up to eight letters. */
  static long mayBeIn(long eight) {
    long again = zeros(eight ^ eight >>> 8) & ~zeros(eight);
    long weak = zeros(eight & ~(Folds.LAST_WEAK * LOW_BITS));
    return again & (weak | again << 8);
  }

  /** The top bits of weak ones that are the same as that before them, among up to eight letters. */
  static long weak(long eight) {
    long weak = zeros(eight & ~(Folds.LAST_WEAK * LOW_BITS)) & ~zeros(eight);
    return weak & zeros(eight ^ eight << 8);
  }

  /** The top bits of those of eight classes that are a given one. */
  static long equal(long eight, byte kind) {
    return zeros(eight ^ (kind & 0xFF) * LOW_BITS);
  }

  /** The top bits of the bytes that are zero. */
  private static long zeros(long eight) {
    return ~((eight & ~TOP_BITS) + ~TOP_BITS | eight) & TOP_BITS;
  }

  /** Whether there is a run among letters. */
  static boolean in(byte[] letters, int from, int length) {
    int run = 1;
    for (int i = from + 1; i < from + length; i++) {
      byte letter = letters[i];
      run = letter == letters[i - 1] ? run + 1 : 1;
      if (run > 1 && letter <= Folds.LAST_ARABIC && (letter <= Folds.LAST_WEAK || run > 2)) {
        return true;
      }
    }
    return false;
  }
}
