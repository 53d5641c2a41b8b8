package org.fihrist.repair;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_ABOVE;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_BELOW;
import static org.fihrist.text.ArabicChars.HAMZA;
import static org.fihrist.text.ArabicChars.LAM;
import static org.fihrist.text.ArabicChars.TEH;
import static org.fihrist.text.ArabicChars.WAW;
import static org.fihrist.text.ArabicChars.YEH;

import java.util.Arrays;

/**
 * Finds the misspelt name: a long word that nothing knows, one letter away from exactly one long
 * name or adjective of a name, and from no other word that is nearly as common. Whether it is
 * another name that no lexicon has cannot be known, so this is for the profile that may err. Work
 * is bounded by the longest word.
 */
final class NameSpelling {

  private static final int MIN_LETTERS = 7;
  private static final int MIN_NAME_LETTERS = 9;
  private static final int MAX_LETTERS = 20;

  /** How much dearer other words must be, in hundredths of a nat. */
  private static final int MARGIN = 300;

  /** A letter is missing, one is too many, or one stands for another. */
  enum Slip {
    MISSING,
    SUPERFLUOUS,
    WRONG
  }

  /** What is wrong with the word that {@link #find} looked at last. */
  Slip slip = Slip.WRONG;

  /** The index of the letter that is superfluous or wrong, or before which one is missing. */
  int index;

  /** The letter that belongs there. */
  char letter;

  private final Vocabulary vocabulary;
  private final char[] tried = new char[MAX_LETTERS + 1];
  private final char[] name = new char[MAX_LETTERS + 1];
  private int nameLength;
  private int nameCost;
  private int otherCost;

  NameSpelling(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a word is a misspelt name. */
  boolean find(Word word) {
    if (word.length < MIN_LETTERS || word.length > MAX_LETTERS || isNisbaOfWord(word)) {
      return false;
    }
    nameLength = 0;
    otherCost = Integer.MAX_VALUE;
    boolean one = true;
    for (int at = 1; at < word.length && one; at++) {
      one = tryAll(word, at);
    }
    return one && nameLength > 0 && nameCost < otherCost - MARGIN;
  }

  /** Whether a word is made of a known one; what ends in teh marbuta drops it before a nisba. */
  private boolean isNisbaOfWord(Word word) {
    int yeh = word.length - 1;
    while (yeh > 0 && word.key[yeh] != YEH) {
      yeh--;
    }
    return yeh > 0
        && word.key[yeh - 1] != TEH
        && vocabulary.inflected(word.key, 0, word.length) != Lexicon.NONE;
  }

  /** Tries all slips at a place; false when a second name is as near as the first one. */
  private boolean tryAll(Word word, int at) {
    boolean one = tryOne(word, at, Slip.SUPERFLUOUS, (char) 0);
    for (char c = HAMZA; c <= YEH && one; c++) {
      if (WordKeys.fold(c) == c && c != word.key[at]) {
        one = tryOne(word, at, Slip.MISSING, c) && tryOne(word, at, Slip.WRONG, c);
      }
    }
    return one;
  }

  private boolean tryOne(Word word, int at, Slip kind, char c) {
    int length = change(word, at, kind, c);
    int entry = vocabulary.listed(tried, 0, length);
    if (entry == Lexicon.NONE || Arrays.equals(tried, 0, length, name, 0, nameLength)) {
      return true;
    }
    char slipped = kind == Slip.MISSING ? c : word.key[at];
    if (!isLongName(entry, length, at, kind, slipped)
        && !isNisba(entry, length, kind, slipped, c)) {
      otherCost = Math.min(otherCost, Lexicon.cost(entry));
      return true;
    }
    if (nameLength > 0) {
      return false;
    }
    System.arraycopy(tried, 0, name, 0, length);
    nameLength = length;
    nameCost = Lexicon.cost(entry);
    slip = kind;
    index = at;
    letter = c;
    return true;
  }

  /** Undoes a slip; gives the length of what comes of it. */
  private int change(Word word, int at, Slip kind, char c) {
    int length = 0;
    for (int i = 0; i < word.length; i++) {
      if (i == at && kind != Slip.SUPERFLUOUS) {
        tried[length++] = c;
      }
      if (i != at || kind == Slip.MISSING) {
        tried[length++] = word.key[i];
      }
    }
    return length;
  }

  /**
   * A wrong letter makes another name as easily as a misspelt one, and so does the first part; the
   * vowels <i>u</i> and <i>i</i> of foreign names are written or not, as one likes.
   */
  private boolean isLongName(int entry, int length, int at, Slip kind, char slipped) {
    return length >= MIN_NAME_LETTERS
        && at > 1
        && kind != Slip.WRONG
        && slipped != WAW
        && slipped != YEH
        && stem(tried, length) == 0
        && Lexicon.is(entry, Lexicon.NAME);
  }

  /**
   * The masculine is left out: it is what family names are made of. A wrong letter must look or
   * sound like the right one.
   */
  private boolean isNisba(int entry, int length, Slip kind, char slipped, char right) {
    return Lexicon.is(entry, Lexicon.NISBA)
        && tried[length - 1] != YEH
        && tried[length - 1] != ALEF
        && (kind != Slip.WRONG || ConfusedLetters.areConfused(slipped, right));
  }

  /** Where the stem of the name that was found starts. */
  int stemStart() {
    return stem(name, nameLength);
  }

  /**
   * The hamza that belongs on the alef at the start of the stem of the name that was found, where
   * only a spelling with it is known; 0 where none does.
   */
  char hamza(Word word) {
    int at = stemStart();
    if (name[at] != ALEF || word.raw[at] != ALEF || index <= at || isSpelt(at, ALEF)) {
      return 0;
    }
    return isSpelt(at, ALEF_HAMZA_BELOW)
        ? ALEF_HAMZA_BELOW
        : isSpelt(at, ALEF_HAMZA_ABOVE) ? ALEF_HAMZA_ABOVE : (char) 0;
  }

  /** The index after the article and what is written before it; 0 where there is none. */
  private static int stem(char[] key, int length) {
    for (int i = 0; i + 2 < length && i <= 2; i++) {
      boolean article = (key[i] == ALEF || key[i] == LAM) && key[i + 1] == LAM;
      if (article && (i == 0 || JoinFeatures.isProclitic(key[0]))) {
        return i + 2;
      }
    }
    return 0;
  }

  private boolean isSpelt(int at, char alef) {
    char[] spelling = Arrays.copyOf(name, nameLength);
    spelling[at] = alef;
    return BuiltInLexicon.instance().wordTier(spelling, 0, nameLength) != BuiltInLexicon.NO_WORD;
  }
}
