package org.fihrist.entities;

import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;

/**
 * What stays of a foreign name however it is transcribed: its consonants, with letters that stand
 * for one foreign sound made one and long vowels left out. Two spellings of one skeleton are
 * compared consonant by consonant, with a cost.
 */
final class Skeleton {

  /** Two spellings that are not the same name. */
  static final int FAR = 1000;

  private static final char FIRST = '\u0600';
  private static final int SIZE = 0x100;
  private static final byte BREAK = 0;
  private static final byte SILENT = 1;
  private static final byte VOWEL = 2;
  private static final byte CONSONANT = 3;

  /* Letters that transcribe one sound: g, t, s, d. */
  private static final String[] SOUNDS = {
    "\u0643\u063A\u062C\u0642", "\u062A\u062B\u0637", "\u0633\u0634\u0632\u0635", "\u062F\u0630"
  };
  private static final byte[] CLASSES = classes();
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /* What a unit adds to a hash, and what the sum is multiplied by: vowels leave it as it is. */
  private static final byte[] ADDED = added();
  private static final long[] FACTORS = factors(MIX);
  private static final long[] INVERSES = factors(WordHash.inverse(MIX));

  /** The cost of one long vowel more or less. */
  static final int VOWEL_COST = 2;

  private static final int OTHER_VOWEL_COST = 3;

  /* The least that any vowel more, less or elsewhere costs. */
  private static final int MOVED_COST = 2;

  private Skeleton() {}

  private static byte[] classes() {
    byte[] classes = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      char c = (char) (FIRST + i);
      if (ArabicChars.isMark(c) || c == ArabicChars.TATWEEL || c == ArabicChars.HAMZA) {
        classes[i] = SILENT;
      } else if (ArabicChars.isLetter(c)) {
        classes[i] = letterClass(WordKey.fold(c));
      }
    }
    return classes;
  }

  private static byte letterClass(char c) {
    if (isVowel(c) || c == ArabicChars.HEH) {
      return VOWEL;
    }
    for (String sound : SOUNDS) {
      if (sound.indexOf(c) >= 0) {
        return (byte) (CONSONANT + (sound.charAt(0) - ArabicChars.HAMZA));
      }
    }
    return (byte) (CONSONANT + (c - ArabicChars.HAMZA));
  }

  private static byte[] added() {
    byte[] added = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      added[i] = CLASSES[i] < CONSONANT ? 0 : CLASSES[i];
    }
    return added;
  }

  private static long[] factors(long ofConsonants) {
    long[] factors = new long[SIZE];
    for (int i = 0; i < SIZE; i++) {
      factors[i] = CLASSES[i] < CONSONANT ? 1 : ofConsonants;
    }
    return factors;
  }

  private static byte classOf(char c) {
    return c < FIRST || c >= FIRST + SIZE ? BREAK : CLASSES[c - FIRST];
  }

  /** Whether a unit is a letter or mark of an Arabic word. */
  static boolean isWordPart(char c) {
    return classOf(c) != BREAK;
  }

  /**
   * A hash extended by one more unit to the left; vowels and marks do not change it. Without a
   * branch on the letter, as which comes next is anyone's guess.
   */
  static long extend(long hash, char c) {
    int i = c - FIRST;
    return i < 0 || i >= SIZE ? hash : (hash + ADDED[i]) * FACTORS[i];
  }

  /** A hash without its first unit: undoes {@link #extend}. */
  static long shrink(long hash, char c) {
    int i = c - FIRST;
    return i < 0 || i >= SIZE ? hash : hash * INVERSES[i] - ADDED[i];
  }

  /** What a unit of a word adds to the word's hash, times its {@link #weight} there. */
  static int digit(char c) {
    int i = c - FIRST;
    return i < 0 || i >= SIZE ? 0 : ADDED[i];
  }

  /** How the weight of units grows behind a unit. The first one's is that of {@link #weight()}. */
  static long factor(char c) {
    int i = c - FIRST;
    return i < 0 || i >= SIZE ? 1 : FACTORS[i];
  }

  /** The hash of a range, from right to left. */
  static long hash(CharSequence text, int start, int end) {
    long hash = 1;
    for (int i = end - 1; i >= start; i--) {
      hash = extend(hash, text.charAt(i));
    }
    return hash;
  }

  static int consonants(CharSequence word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if (classOf(word.charAt(i)) >= CONSONANT) {
        count++;
      }
    }
    return count;
  }

  /**
   * What it costs to read a word of a text as a listed one: 0 for the same letters, {@link #FAR}
   * where more differs than transcriptions do or than is asked for.
   *
   * @param most the most that is asked for; a cost above it may be told as {@link #FAR}
   */
  static int cost(CharSequence text, int start, int end, String listed, int most) {
    int cost = 0;
    int i = start;
    int j = 0;
    int inserted = 0;
    int dropped = 0;
    int balance = 0;
    int lastPair = 0;
    while (true) {
      int iRun = runEnd(text, i, end);
      int jRun = runEnd(listed, j, listed.length());
      if (!isSame(text, i, iRun, listed, j, jRun)) {
        int more = letters(text, i, iRun) - letters(listed, j, jRun);
        if (more != 0 && iRun < end && breaths(text, i, iRun) != breaths(listed, j, jRun)) {
          return FAR;
        }
        inserted += Math.max(0, more);
        dropped += Math.max(0, -more);
        if (more == 0 && !sameVowels(text, i, iRun, listed, j, jRun)) {
          cost += iRun >= end && jRun >= listed.length() ? 1 : OTHER_VOWEL_COST;
        }
        balance += vowelSum(text, i, iRun) - vowelSum(listed, j, jRun);
      }
      if (cost > most || (inserted + dropped > 0 && most < MOVED_COST)) {
        return FAR;
      }
      if (iRun >= end && jRun >= listed.length()) {
        return cost + moved(inserted, dropped, balance);
      }
      int consonant = consonantCost(text, iRun, end, listed, jRun);
      if (consonant == FAR) {
        return FAR;
      }
      int pair = consonant == 0 ? lastPair : pair(text.charAt(iRun), listed.charAt(jRun));
      cost += pair == lastPair ? 0 : consonant;
      lastPair = pair;
      i = iRun + 1;
      j = jRun + 1;
    }
  }

  /* Who writes a sound with another letter does so throughout: such a pair is paid for once. */
  private static int pair(char mine, char theirs) {
    return WordKey.fold(mine) << Character.SIZE | WordKey.fold(theirs);
  }

  /** Whether two ranges have the very same units. */
  static boolean isSame(CharSequence a, int aFrom, int aTo, CharSequence b, int bFrom, int bTo) {
    if (aTo - aFrom != bTo - bFrom) {
      return false;
    }
    for (int i = aFrom, j = bFrom; i < aTo; i++, j++) {
      if (a.charAt(i) != b.charAt(j)) {
        return false;
      }
    }
    return true;
  }

  /* One vowel that only changed its place costs less than one lost and one added. */
  private static int moved(int inserted, int dropped, int balance) {
    if (inserted == 1 && dropped == 1 && balance == 0) {
      return MOVED_COST;
    }
    return (inserted + dropped) * VOWEL_COST;
  }

  private static int consonantCost(CharSequence text, int i, int end, String listed, int j) {
    if (i >= end || j >= listed.length()) {
      return FAR;
    }
    return consonantCost(text.charAt(i), listed.charAt(j));
  }

  private static int consonantCost(char a, char b) {
    char mine = WordKey.fold(a);
    char theirs = WordKey.fold(b);
    if (mine == theirs) {
      return 0;
    }
    if (classOf(a) != classOf(b)) {
      return FAR;
    }
    return isSibilant(mine) && isSibilant(theirs) ? 2 : 1;
  }

  private static boolean isSibilant(char c) {
    return SOUNDS[2].indexOf(c) >= 0;
  }

  private static int runEnd(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && classOf(text.charAt(at)) < CONSONANT) {
      at++;
    }
    return at;
  }

  private static int letters(CharSequence text, int from, int to) {
    int count = 0;
    char before = 0;
    for (int i = from; i < to; i++) {
      if (classOf(text.charAt(i)) == VOWEL) {
        char c = LetterFolds.match(text.charAt(i));
        if (c != before) {
          count++;
        }
        before = c;
      }
    }
    return count;
  }

  /** How many vowel letters a word has, the same one twice in a row counted once. */
  static int vowels(CharSequence text, int start, int end) {
    int count = 0;
    int at = start;
    while (at < end) {
      int run = runEnd(text, at, end);
      count += letters(text, at, run);
      at = run + 1;
    }
    return count;
  }

  /** Whether two words have the same vowel letters, wherever they stand. */
  static boolean hasSameVowels(CharSequence text, int start, int end, String listed) {
    return vowelSum(text, start, end) == vowelSum(listed, 0, listed.length())
        && letters(text, start, end) == letters(listed, 0, listed.length());
  }

  /* The same for the same vowels, wherever they stand. */
  private static int vowelSum(CharSequence text, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      char c = WordKey.fold(text.charAt(i));
      sum += isVowel(c) ? c * c : 0;
    }
    return sum;
  }

  /* The heh between consonants is one; at the end of a word it is a vowel. */
  private static int breaths(CharSequence text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (WordKey.fold(text.charAt(i)) == ArabicChars.HEH) {
        count++;
      }
    }
    return count;
  }

  private static boolean sameVowels(
      CharSequence a, int aFrom, int aTo, CharSequence b, int bFrom, int bTo) {
    int i = aFrom;
    int j = bFrom;
    while (true) {
      while (i < aTo && classOf(a.charAt(i)) != VOWEL) {
        i++;
      }
      while (j < bTo && classOf(b.charAt(j)) != VOWEL) {
        j++;
      }
      if (i >= aTo || j >= bTo) {
        return true;
      }
      if (WordKey.fold(a.charAt(i++)) != WordKey.fold(b.charAt(j++))) {
        return false;
      }
    }
  }

  static boolean isVowel(char c) {
    return c == ArabicChars.ALEF || c == ArabicChars.WAW || c == ArabicChars.YEH;
  }
}
