package org.fihrist.dates;

import org.fihrist.text.ArabicChars;
import org.fihrist.words.Folding;

/** Signs of the future beside a time: the particle sin before a verb. */
final class FutureCues {

  private static final int SHORTEST = 4;

  private FutureCues() {}

  /** Whether a word starts as a verb of the future does. */
  static boolean isVerb(CharSequence text, int start, int end) {
    if (end - start < SHORTEST) {
      return false;
    }
    int at = start;
    char first = Folding.fold(text.charAt(at));
    if (first == ArabicChars.WAW) {
      first = Folding.fold(text.charAt(++at));
    }
    if (first != ArabicChars.SEEN) {
      return false;
    }
    return switch (text.charAt(at + 1)) {
      case ArabicChars.ALEF_HAMZA_ABOVE, ArabicChars.YEH, ArabicChars.TEH, ArabicChars.NOON -> true;
      default -> false;
    };
  }
}
