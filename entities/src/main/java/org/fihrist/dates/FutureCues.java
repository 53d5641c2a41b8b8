package org.fihrist.dates;

import org.fihrist.text.ArabicChars;
import org.fihrist.words.Letters;

/** Signs of the future beside a time: the particle sin before a verb. */
final class FutureCues {

  private static final int SHORTEST = 4;

  private FutureCues() {}

  /** Whether a word starts as a verb of the future does. */
  static boolean isVerb(CharSequence text, int start, int end) {
    int at = Letters.next(text, start, end);
    if (at < end && Letters.fold(text, at) == ArabicChars.WAW) {
      at = Letters.next(text, at + 1, end);
    }
    boolean particle = at < end && Letters.fold(text, at) == ArabicChars.SEEN;
    if (!particle || Letters.count(text, start, end) < SHORTEST || isNoun(text, start, end)) {
      return false;
    }
    int person = Letters.next(text, at + 1, end);
    char written = text.charAt(person);
    return switch (Letters.fold(text, person)) {
      case ArabicChars.YEH -> written != ArabicChars.YEH_HAMZA;
      case ArabicChars.TEH, ArabicChars.NOON -> true;
      case ArabicChars.ALEF ->
          written == ArabicChars.ALEF_HAMZA_ABOVE
              || person + 1 < end && text.charAt(person + 1) == ArabicChars.HAMZA_ABOVE;
      default -> false;
    };
  }

  /* No verb ends in teh marbuta or in alef and teh: cars, politics. */
  private static boolean isNoun(CharSequence text, int start, int end) {
    int last = Letters.last(text, start, end);
    char written = text.charAt(last);
    int before = Letters.last(text, start, last);
    return written == ArabicChars.TEH_MARBUTA
        || written == ArabicChars.TEH && Letters.fold(text, before) == ArabicChars.ALEF;
  }
}
