package org.fihrist.dates;

import org.fihrist.text.ArabicChars;
import org.fihrist.words.Letters;

/** Signs of the future beside a time: the particle sin before a verb. */
final class FutureCues {

  private static final int SHORTEST = 4;

  private static final char[] WAS = {ArabicChars.KAF, ArabicChars.ALEF, ArabicChars.NOON};

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

  /** Whether a word is the verb was, which makes what was to be of what is to be. */
  static boolean isPast(CharSequence text, int start, int end) {
    int first = Letters.next(text, start, end);
    if (first < end && Letters.fold(text, first) == ArabicChars.WAW) {
      first = Letters.next(text, first + 1, end);
    }
    int at = first;
    for (char letter : WAS) {
      if (at >= end || Letters.fold(text, at) != letter) {
        return false;
      }
      at = Letters.next(text, at + 1, end);
    }
    return at >= end
        || Letters.fold(text, at) == ArabicChars.TEH && at == Letters.last(text, start, end);
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
