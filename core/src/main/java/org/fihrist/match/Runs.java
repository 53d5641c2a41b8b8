package org.fihrist.match;

/**
 * Letters that repeat the one before and may be one with it: a weak one twice, or another one of
 * Arabic three times.
 */
final class Runs {

  private Runs() {}

  /** Whether classes are letters only, without a run. */
  static boolean isPlain(byte[] classes, int from, int length) {
    int all = 0;
    for (int i = from; i < from + length; i++) {
      all |= classes[i];
    }
    return all > 0 && !in(classes, from, length);
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
