package org.fihrist.entities;

import org.fihrist.text.ArabicChars;

/** How the letters and vowels of a text agree with those of a listed name. */
final class Spelling {

  /** The vowels that both sides write are not the same. */
  static final int CONFLICT = -1;

  private Spelling() {}

  /**
   * Compares vowels where both sides have them, letter by letter as long as the letters agree.
   *
   * @return how many agree, or {@link #CONFLICT}
   */
  static int vowelAgreement(CharSequence text, int start, int end, String name) {
    if (!hasVowels(text, start, end)) {
      return 0;
    }
    int agreed = 0;
    int i = start;
    int j = 0;
    while (true) {
      i = nextLetter(text, i, end);
      j = nextLetter(name, j, name.length());
      if (i >= end || j >= name.length()) {
        return agreed;
      }
      if (WordKey.fold(text.charAt(i)) != WordKey.fold(name.charAt(j))) {
        return agreed;
      }
      int mine = marks(text, i + 1, end);
      int theirs = marks(name, j + 1, name.length());
      if (conflicts(mine, theirs) && !isLastLetter(text, i, end, name, j)) {
        return CONFLICT;
      }
      agreed += Integer.bitCount(mine & theirs);
      i++;
      j++;
    }
  }

  /** Whether a name has vowels at all. */
  static boolean hasVowels(String name) {
    return name.chars().anyMatch(c -> isVowel((char) c));
  }

  private static boolean hasVowels(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isVowel(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the letters are the very same, marks and signs nobody sees aside. */
  static boolean isSameLetters(CharSequence text, int start, int end, CharSequence name) {
    return isSame(text, start, end, name, false);
  }

  /** Whether the letters are the same but for the hamza of an alef that the text leaves out. */
  static boolean isSameButHamza(CharSequence text, int start, int end, CharSequence name) {
    return isSame(text, start, end, name, true);
  }

  /** Whether a range starts with the letters of a word, but for its teh marbuta and hamzas. */
  static boolean startsWith(CharSequence text, int start, int end, String word) {
    int last = word.length() - 1;
    int length = word.charAt(last) == ArabicChars.TEH_MARBUTA ? last : last + 1;
    int i = start;
    for (int j = 0; j < length; j++, i++) {
      i = nextLetter(text, i, end);
      if (i >= end || plain(text.charAt(i)) != plain(word.charAt(j))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(
      CharSequence text, int start, int end, CharSequence name, boolean bareAlef) {
    if (Skeleton.isSame(text, start, end, name, 0, name.length())) {
      return true;
    }
    int i = start;
    int j = 0;
    while (true) {
      i = nextLetter(text, i, end);
      j = nextLetter(name, j, name.length());
      if (i >= end || j >= name.length()) {
        return i >= end && j >= name.length();
      }
      char mine = plain(text.charAt(i++));
      char theirs = plain(name.charAt(j++));
      if (mine != theirs
          && !(isHamzaSeat(mine) && isHamzaSeat(theirs))
          && !(bareAlef && mine == ArabicChars.ALEF && WordKey.fold(theirs) == ArabicChars.ALEF)) {
        return false;
      }
    }
  }

  /* Which letter carries a hamza within a word is spelt in more ways than one. */
  private static boolean isHamzaSeat(char c) {
    return c == ArabicChars.WAW_HAMZA || c == ArabicChars.YEH_HAMZA;
  }

  /* Letters of other alphabets that look the same are the same; hamza and endings are not. */
  private static char plain(char c) {
    return switch (c) {
      case ArabicChars.ALEF,
          ArabicChars.ALEF_HAMZA_ABOVE,
          ArabicChars.ALEF_HAMZA_BELOW,
          ArabicChars.ALEF_MADDA,
          ArabicChars.YEH,
          ArabicChars.ALEF_MAKSURA,
          ArabicChars.HEH,
          ArabicChars.TEH_MARBUTA,
          ArabicChars.WAW_HAMZA,
          ArabicChars.YEH_HAMZA,
          ArabicChars.HAMZA ->
          c;
      default -> WordKey.fold(c);
    };
  }

  private static int nextLetter(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && !isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) && c != ArabicChars.TATWEEL;
  }

  private static boolean isLastLetter(CharSequence text, int i, int end, String name, int j) {
    return nextLetter(text, i + 1, end) >= end
        || nextLetter(name, j + 1, name.length()) >= name.length();
  }

  private static int marks(CharSequence text, int from, int end) {
    int marks = 0;
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (isVowel(c)) {
        marks |= 1 << (c - ArabicChars.FATHATAN);
      } else if (!ArabicChars.isMark(c) && c != ArabicChars.TATWEEL) {
        break;
      }
    }
    return marks;
  }

  private static boolean conflicts(int mine, int theirs) {
    int shadda = 1 << (ArabicChars.SHADDA - ArabicChars.FATHATAN);
    int a = mine & ~shadda;
    int b = theirs & ~shadda;
    return a != 0 && b != 0 && a != b;
  }

  private static boolean isVowel(char c) {
    return c >= ArabicChars.FATHATAN && c <= ArabicChars.SUKUN;
  }

  /** Whether the last letter of a range carries tanwin, before or after a final alef. */
  static boolean endsInTanwin(CharSequence text, int start, int end) {
    for (int i = Math.max(start, end - 4); i < end; i++) {
      if (text.charAt(i) == ArabicChars.FATHATAN) {
        return true;
      }
    }
    return false;
  }
}
