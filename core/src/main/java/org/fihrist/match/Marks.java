package org.fihrist.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What normalization form C does to marks, those of {@link Folds#JOINER} and those that are
 * deleted: their canonical order, by ranks instead of combining classes, and the letters that they
 * become with the unit before them. Read out of the platform's normalizer once, when the first such
 * unit is met, so that texts full of them need no call of it.
 */
final class Marks {

  /** All ranks are below this. */
  static final int RANKS = 64;

  private static final byte COMPOSES = RANKS;

  /* The mark with the highest combining class. */
  private static final char HIGHEST = '\u0345';

  private static final char FIRST_LEAD = '\u1100';
  private static final char FIRST_VOWEL = '\u1161';
  private static final char FIRST_TAIL = '\u11A8';
  private static final char FIRST_SYLLABLE = '\uAC00';
  private static final int LEADS = 19;
  private static final int VOWELS = 21;
  private static final int TAILS = 28;

  /* The rank of each unit, and whether it composes. */
  private static final byte[] CLASSES = ranks();

  private static final int SLOTS = 1 << 10;

  /* Two units and what they compose to, by a hash of the two. */
  private static final long[] COMPOSITES = composites();

  private Marks() {}

  /** Marks of a lower rank are moved before those of a higher; 0 stays where it is. */
  static int rank(char c) {
    return CLASSES[c] & COMPOSES - 1;
  }

  /** Whether there are units with which one is one. */
  static boolean composes(char c) {
    return (CLASSES[c] & COMPOSES) != 0 || (c >= FIRST_VOWEL && c < FIRST_TAIL + TAILS - 1);
  }

  /** The one unit that two are, or 0. */
  static char composed(char first, char second) {
    if (second >= FIRST_VOWEL && second < FIRST_TAIL + TAILS - 1) {
      return syllable(first, second);
    }
    if ((CLASSES[second] & COMPOSES) == 0) {
      return 0;
    }
    return (char) COMPOSITES[slot(COMPOSITES, pair(first, second))];
  }

  private static char syllable(char first, char second) {
    int lead = first - FIRST_LEAD;
    int vowel = second - FIRST_VOWEL;
    if (lead >= 0 && lead < LEADS && vowel < VOWELS) {
      return (char) (FIRST_SYLLABLE + (lead * VOWELS + vowel) * TAILS);
    }
    int open = first - FIRST_SYLLABLE;
    boolean isOpen = open >= 0 && open < LEADS * VOWELS * TAILS && open % TAILS == 0;
    return second < FIRST_TAIL || !isOpen ? 0 : (char) (first + second - FIRST_TAIL + 1);
  }

  private static int pair(char first, char second) {
    return first << 16 | second;
  }

  private static int slot(long[] composites, int pair) {
    int slot = pair * 0x9E3779B1 >>> 22;
    while (composites[slot] != 0 && (int) (composites[slot] >>> 16) != pair) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  private static byte[] ranks() {
    byte[] ranks = new byte[1 << 16];
    List<Character> marks = new ArrayList<>();
    for (int c = 0; c < ranks.length; c++) {
      byte kind = Folds.of((char) c);
      boolean deleted = kind == Folds.SKIP || kind == Folds.HAMZA_ABOVE;
      if ((deleted || kind == Folds.JOINER) && isMoved((char) c)) {
        marks.add((char) c);
      }
    }
    marks.add(HIGHEST);
    marks.sort(Marks::compare);
    byte rank = 0;
    for (int i = 0; i < marks.size(); i++) {
      rank += i == 0 || compare(marks.get(i - 1), marks.get(i)) != 0 ? 1 : 0;
      ranks[marks.get(i)] = rank;
    }
    return ranks;
  }

  /** Whether it would be moved before the mark of the highest class. */
  private static boolean isMoved(char c) {
    return isInOrder("" + c) && !isInOrder("" + HIGHEST + c);
  }

  private static int compare(char a, char b) {
    if (!isInOrder("" + a + b)) {
      return 1;
    }
    return isInOrder("" + b + a) ? 0 : -1;
  }

  private static boolean isInOrder(String marks) {
    return Normalizer.isNormalized(marks, Normalizer.Form.NFD);
  }

  private static long[] composites() {
    long[] composites = new long[SLOTS];
    for (int c = 0; c < CLASSES.length; c++) {
      byte kind = Folds.of((char) c);
      boolean folds = kind != Folds.RARE && kind != Folds.JOINER;
      if (!folds && !Folds.isUniform((char) c) && !isInOrder("" + (char) c)) {
        addComposite(composites, (char) c);
      }
    }
    return composites;
  }

  private static void addComposite(long[] composites, char c) {
    String parts = Normalizer.normalize("" + c, Normalizer.Form.NFD);
    int last = parts.length() - 1;
    String first = Normalizer.normalize(parts.substring(0, last), Normalizer.Form.NFC);
    if (first.length() == 1 && Normalizer.isNormalized("" + c, Normalizer.Form.NFC)) {
      char second = parts.charAt(last);
      CLASSES[second] |= COMPOSES;
      int pair = pair(first.charAt(0), second);
      composites[slot(composites, pair)] = (long) pair << 16 | c;
    }
  }
}
