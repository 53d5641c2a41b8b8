package org.fihrist.repair;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.HAMZA;
import static org.fihrist.text.ArabicChars.HEH;
import static org.fihrist.text.ArabicChars.LAM;
import static org.fihrist.text.ArabicChars.MEEM;
import static org.fihrist.text.ArabicChars.NOON;
import static org.fihrist.text.ArabicChars.REH;
import static org.fihrist.text.ArabicChars.TEH;
import static org.fihrist.text.ArabicChars.WAW;
import static org.fihrist.text.ArabicChars.YEH;

/**
 * Reads a run of letters as a known word with one slip in it: two neighbours changed places, a
 * frequent letter is missing, one is too many, or one stands for a letter that looks or sounds like
 * it. A word that nothing knows is then rather misspelt than two. Work is bounded by {@link
 * Lattice#MAX_LETTERS}.
 */
final class WritingSlip {

  /** The letters that are missing most often, being the most frequent ones. */
  private static final char[] FREQUENT = {ALEF, LAM, YEH, WAW, MEEM, NOON, TEH, REH, HEH};

  private final Vocabulary vocabulary;
  private final char[] tried = new char[Lattice.MAX_LETTERS + 1];

  private int length;
  private int best;

  WritingSlip(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The least cost of a word that letters {@code from} to {@code to} are a slip away from. */
  int cost(char[] key, int from, int to) {
    length = to - from;
    best = Lexicon.MAX_COST;
    System.arraycopy(key, from, tried, 0, length);
    for (int i = 0; i < length; i++) {
      tryOthers(i);
      if (i + 1 < length) {
        tryTransposed(i);
      }
    }
    tryInserted(key, from);
    tryDeleted(key, from);
    return best;
  }

  private void tryOthers(int i) {
    char written = tried[i];
    for (char c = HAMZA; c <= YEH; c++) {
      if (c != written && ConfusedLetters.areConfused(c, written)) {
        tried[i] = c;
        look(length);
      }
    }
    tried[i] = written;
  }

  private void tryTransposed(int i) {
    char first = tried[i];
    if (first != tried[i + 1]) {
      swap(i);
      look(length);
      swap(i);
    }
  }

  private void swap(int i) {
    char first = tried[i];
    tried[i] = tried[i + 1];
    tried[i + 1] = first;
  }

  /** Puts a letter in at each place; the gap moves from the start to the end. */
  private void tryInserted(char[] key, int from) {
    System.arraycopy(key, from, tried, 1, length);
    for (int i = 0; i <= length; i++) {
      for (char c : FREQUENT) {
        tried[i] = c;
        look(length + 1);
      }
      if (i < length) {
        tried[i] = key[from + i];
      }
    }
  }

  /** Takes the letter at each place out; the gap moves from the start to the end. */
  private void tryDeleted(char[] key, int from) {
    System.arraycopy(key, from + 1, tried, 0, length - 1);
    for (int i = 0; i < length; i++) {
      look(length - 1);
      tried[i] = key[from + i];
    }
  }

  private void look(int letters) {
    int entry = vocabulary.listed(tried, 0, letters);
    if (entry != Lexicon.NONE && !Lexicon.is(entry, Lexicon.WEAK)) {
      best = Math.min(best, Lexicon.cost(entry));
    }
  }
}
