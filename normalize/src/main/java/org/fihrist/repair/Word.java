package org.fihrist.repair;

import org.fihrist.text.ArabicChars;

/**
 * The word being looked at: its letters folded and as written, and where each stands in the text.
 * One buffer serves a whole text, so that reading a word allocates nothing.
 */
final class Word {

  /** A longer run of letters is read in parts of this many; no word comes near it. */
  static final int MAX_LETTERS = 512;

  /** Where the hash of a spelling starts; that of a key starts at 0. */
  private static final long SPELLING = 1L << 48;

  /** The folded letters. */
  final char[] key = new char[MAX_LETTERS];

  /** The letters as written. */
  final char[] raw = new char[MAX_LETTERS];

  /** The offset of each letter in the text. */
  final int[] at = new int[MAX_LETTERS];

  /** Whether a tanwin stands on each letter. */
  final boolean[] tanwin = new boolean[MAX_LETTERS];

  /** How many letters there are. */
  int length;

  /** The text offset after the last letter's marks. */
  int end;

  /** A hash of the key, for {@link WordCounts}. */
  long hash;

  /** Whether a letter that ends words, or a tanwin, stands before the last letter. */
  boolean hasEnding;

  /** Reads the word that starts at an offset, a letter's. */
  void read(String text, int start) {
    scan(text, start);
    int letters = 0;
    for (int i = start; letters < length; i++) {
      char c = text.charAt(i);
      if (WordKeys.fold(c) != 0) {
        at[letters] = i;
        tanwin[letters++] = false;
      } else if (isTanwin(c)) {
        tanwin[letters - 1] = true;
      }
    }
  }

  /** Reads no more of the word than its letters, its hash and its end: enough for most words. */
  void scan(String text, int start) {
    int letters = 0;
    long sum = 0;
    boolean ending = false;
    hasEnding = false;
    int i = start;
    for (int n = text.length(); i < n; i++) {
      char c = text.charAt(i);
      char folded = WordKeys.fold(c);
      if (folded != 0) {
        if (letters == MAX_LETTERS) {
          break;
        }
        hasEnding |= ending;
        ending = folded == ArabicChars.TEH_MARBUTA || folded == ArabicChars.ALEF_MAKSURA;
        raw[letters] = c;
        key[letters++] = folded;
        sum = WordCounts.step(sum, folded);
      } else if (!ArabicChars.isMark(c) && c != ArabicChars.TATWEEL) {
        break;
      } else {
        ending |= isTanwin(c);
      }
    }
    length = letters;
    hash = WordCounts.finish(sum);
    end = i;
  }

  /** A hash of the letters as written, another than that of a key with the same letters. */
  long spelling() {
    long sum = SPELLING;
    for (int i = 0; i < length; i++) {
      sum = WordCounts.step(sum, raw[i]);
    }
    return WordCounts.finish(sum);
  }

  /** Whether this is the article and no more, alone or after a proclitic of one letter. */
  boolean isArticle() {
    if (length < 2 || length > 3 || key[length - 1] != ArabicChars.LAM) {
      return false;
    }
    char first = key[0];
    return switch (raw[length - 2]) {
      case ArabicChars.ALEF ->
          length == 2 || (first != ArabicChars.LAM && JoinFeatures.isProclitic(first));
      case ArabicChars.LAM -> length == 2 || JoinFeatures.isConjunction(first);
      default -> false;
    };
  }

  /**
   * Whether this is the article and one more letter, which is no word: a few apart that careless
   * writers spell so, <i>except</i>, <i>to</i>, <i>thousand</i>, <i>god</i>. After a proclitic the
   * letter must be an alef with its hamza, since <i>father</i> reads like <i>and the</i>.
   */
  boolean isArticleAndLetter() {
    if (!mayBeArticleAndLetter() || raw[length - 2] != ArabicChars.LAM) {
      return false;
    }
    char letter = raw[length - 1];
    char before = raw[length - 3];
    if (length == 4) {
      return before == ArabicChars.ALEF && isAlefWithHamza(letter) && isProclitic(key[0]);
    }
    return before == ArabicChars.LAM
        ? letter != ArabicChars.HEH
        : before == ArabicChars.ALEF && !makesWordWithAlefAndLam(letter);
  }

  /** Whether that may be, by the key: the spelling decides. */
  boolean mayBeArticleAndLetter() {
    if (length < 3 || length > 4 || key[length - 2] != ArabicChars.LAM) {
      return false;
    }
    char before = key[length - 3];
    char letter = key[length - 1];
    return (before == ArabicChars.ALEF || before == ArabicChars.LAM)
        && (letter == ArabicChars.ALEF || !makesWordWithAlefAndLam(letter));
  }

  private static boolean isProclitic(char c) {
    return c != ArabicChars.LAM && JoinFeatures.isProclitic(c);
  }

  private static boolean isAlefWithHamza(char c) {
    return c == ArabicChars.ALEF_HAMZA_ABOVE || c == ArabicChars.ALEF_HAMZA_BELOW;
  }

  private static boolean makesWordWithAlefAndLam(char letter) {
    return letter == ArabicChars.ALEF
        || letter == ArabicChars.ALEF_MAKSURA
        || letter == ArabicChars.YEH
        || letter == ArabicChars.FEH
        || letter == ArabicChars.HEH
        || letter == ArabicChars.TEH_MARBUTA
        || letter == ArabicChars.WAW;
  }

  /** Whether the article stands at the start of this. */
  boolean startsWithArticle() {
    return length > 2 && key[0] == ArabicChars.ALEF && key[1] == ArabicChars.LAM;
  }

  /** Whether this is nothing but proclitics, with or without the article. */
  boolean isProclitic() {
    if (length == 1) {
      return JoinFeatures.isProclitic(key[0]) || key[0] == ArabicChars.SEEN;
    }
    boolean two =
        length == 2
            && JoinFeatures.isConjunction(key[0])
            && (key[1] == ArabicChars.BEH
                || key[1] == ArabicChars.LAM
                || (key[1] == ArabicChars.KAF && key[0] == ArabicChars.WAW));
    return two || isArticle();
  }

  private static boolean isTanwin(char c) {
    return c >= ArabicChars.FATHATAN && c <= ArabicChars.KASRATAN;
  }
}
