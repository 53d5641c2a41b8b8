package org.fihrist.entities;

import java.text.Normalizer;
import java.util.Arrays;
import org.fihrist.repair.BuiltInLexicon;
import org.fihrist.repair.Lexicon;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;
import org.jspecify.annotations.Nullable;

/**
 * Whether a word of the text is an ordinary one, by a lexicon of what is common. Keeps a buffer and
 * what was found last, since the words around a name are asked for again and again: for one thread.
 */
final class OrdinaryWords {

  /* In hundredths of a nat: a word that stands once in about 100,000 words. */
  private static final int KNOWN = 1150;
  private static final int RAREST_TIER = 5;

  /* By tier, from no word to the rarest: the cost of a word of that tier, in hundredths of a nat. */
  private static final int[] TIER_COSTS = {Lexicon.MAX_COST, 520, 720, 900, 1080, 1280};

  private static final int NUMBER_COST = 600;

  /* A name that is a word of these tiers, too, is the word as often. */
  private static final int COMMON_TIER = 3;

  private static final char[] HAMZA_SEATS = {
    ArabicChars.ALEF_HAMZA_ABOVE, ArabicChars.ALEF_HAMZA_BELOW, ArabicChars.ALEF_MADDA
  };

  /* No word of any lexicon is as long, marks included. */
  private static final int MAX_LENGTH = 256;

  private static final int NO_LETTERS = -1;
  private static final byte UNKNOWN = -1;
  private static final char FIRST_FORM = '\uFB50';

  /* How many ranges are kept, each at the place of its hash. */
  private static final int KEPT = 128;

  private final Lexicon lexicon;
  private final @Nullable BuiltInLexicon builtIn;
  private final char[] key = new char[MAX_LENGTH];

  /* Of each kept range: start and end, plus one; what the lexicon has; its tier, once
   * that is asked for. */
  private final long[] ranges = new long[KEPT];
  private final int[] entries = new int[KEPT];
  private final byte[] tiers = new byte[KEPT];
  private CharSequence textOfKept = "";

  /* Of words as texts spell them, each at the place of its hash, the same for all texts: their
   * units, how many these are, what the lexicon has and the tier, once that is asked for. */
  private static final int FEWEST_BITS = 6;
  private static final int MOST_BITS = 12;
  private static final int MIX = 0x9E3779B9;
  private static final int LONGEST_KEPT = 16;
  private int wordBits;
  private char[] units = {};
  private byte[] lengths = {};
  private int[] wordEntries = {};
  private byte[] wordTiers = {};
  private int unkept;

  OrdinaryWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.builtIn = lexicon instanceof BuiltInLexicon words ? words : null;
    keepWords(FEWEST_BITS);
  }

  /** Forgets the text. */
  void forget() {
    textOfKept = "";
    Arrays.fill(ranges, 0);
  }

  /** Whether the lexicon is the built-in one. */
  boolean isBuiltIn() {
    return builtIn != null;
  }

  /** A particle, preposition or pronoun. */
  boolean isFunctionWord(CharSequence text, int start, int end) {
    return Lexicon.is(find(text, start, end), Lexicon.FUNCTION);
  }

  /** A word that is spelt exactly so, is no name and not rare. */
  boolean isOrdinary(CharSequence text, int start, int end) {
    int entry = find(text, start, end);
    if (entry == Lexicon.NONE || Lexicon.is(entry, Lexicon.WEAK)) {
      return false;
    }
    if (Lexicon.is(entry, Lexicon.FUNCTION)) {
      return true;
    }
    if (builtIn != null) {
      int tier = tier(text, start, end);
      return tier != BuiltInLexicon.NO_WORD && tier < RAREST_TIER;
    }
    return !Lexicon.is(entry, Lexicon.NAME) && Lexicon.cost(entry) < KNOWN;
  }

  /** Whether the lexicon has the word and is sure of it. */
  boolean isKnown(CharSequence text, int start, int end) {
    int entry = find(text, start, end);
    return entry != Lexicon.NONE && !Lexicon.is(entry, Lexicon.WEAK);
  }

  /**
   * Whether a word is better read whole than as proclitics and a name that starts at a cut. The
   * lexicon has words with their proclitics, so the whole must be commoner than what follows them.
   */
  boolean isOneWord(CharSequence text, int start, int cut, int end) {
    if (!isOrdinary(text, start, end)) {
      return false;
    }
    int rest = find(text, cut, end);
    return rest == Lexicon.NONE || Lexicon.cost(find(text, start, end)) < Lexicon.cost(rest);
  }

  /** Whether the lexicon has the whole, name or not, and has it for no rarer than the rest. */
  boolean isKnownWhole(CharSequence text, int start, int cut, int end) {
    int whole = find(text, start, end);
    int rest = find(text, cut, end);
    return whole != Lexicon.NONE
        && (rest == Lexicon.NONE || Lexicon.cost(whole) <= Lexicon.cost(rest));
  }

  /**
   * The cost of an ordinary word, {@link Lexicon#MAX_COST} for what is not known and for a name
   * that is no particle.
   */
  int ordinaryCost(CharSequence text, int start, int end) {
    if (isNumber(text, start, end)) {
      return NUMBER_COST;
    }
    int entry = find(text, start, end);
    if (entry == Lexicon.NONE) {
      return Lexicon.MAX_COST;
    }
    if (Lexicon.is(entry, Lexicon.FUNCTION)) {
      return Lexicon.cost(entry);
    }
    if (builtIn != null) {
      return TIER_COSTS[tier(text, start, end)];
    }
    return Lexicon.is(entry, Lexicon.NAME) ? Lexicon.MAX_COST : Lexicon.cost(entry);
  }

  private static boolean isNumber(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A word that is common as such, even if it is a name as well. */
  boolean isCommon(CharSequence text, int start, int end) {
    if (builtIn != null) {
      int tier = tier(text, start, end);
      return tier != BuiltInLexicon.NO_WORD && tier <= COMMON_TIER;
    }
    return isOrdinary(text, start, end);
  }

  boolean isName(CharSequence text, int start, int end) {
    return Lexicon.is(find(text, start, end), Lexicon.NAME);
  }

  /** Whether a word is a name and no word, or not known at all. */
  boolean isNothingButName(CharSequence text, int start, int end) {
    int entry = find(text, start, end);
    if (entry == Lexicon.NONE) {
      return true;
    }
    return Lexicon.is(entry, Lexicon.NAME)
        && !Lexicon.is(entry, Lexicon.FUNCTION)
        && ordinaryCost(text, start, end) == Lexicon.MAX_COST;
  }

  private int find(CharSequence text, int start, int end) {
    return end - start > MAX_LENGTH ? Lexicon.NONE : entries[kept(text, start, end)];
  }

  /* Where a range is kept, after it was looked up if need be. */
  private int kept(CharSequence text, int start, int end) {
    if (text != textOfKept) {
      Arrays.fill(ranges, 0);
      textOfKept = text;
    }
    long range = ((long) start << Integer.SIZE | end) + 1;
    int slot = start + 37 * (end - start) & KEPT - 1;
    if (ranges[slot] != range) {
      ranges[slot] = range;
      if (end - start <= LONGEST_KEPT) {
        int word = word(text, start, end);
        entries[slot] = wordEntries[word];
        tiers[slot] = wordTiers[word];
      } else {
        entries[slot] = lookUp(text, start, end);
        tiers[slot] = UNKNOWN;
      }
    }
    return slot;
  }

  /* Where a short word is kept, after it was looked up if need be. */
  private int word(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int word = place(hash);
    if (!isKept(word, text, start, end)) {
      if (++unkept > 4 << wordBits && wordBits < MOST_BITS) {
        keepWords(wordBits + 2);
        word = place(hash);
      }
      int at = word * LONGEST_KEPT;
      for (int i = start; i < end; i++) {
        units[at++] = text.charAt(i);
      }
      lengths[word] = (byte) (end - start);
      wordEntries[word] = lookUp(text, start, end);
      wordTiers[word] = UNKNOWN;
    }
    return word;
  }

  private int place(int hash) {
    return hash * MIX >>> Integer.SIZE - wordBits;
  }

  /* Makes room for more words and forgets those so far: one text alone has few. */
  private void keepWords(int bits) {
    int words = 1 << bits;
    wordBits = bits;
    units = new char[words * LONGEST_KEPT];
    lengths = new byte[words];
    wordEntries = new int[words];
    Arrays.fill(wordEntries, Lexicon.NONE);
    wordTiers = new byte[words];
    unkept = 0;
  }

  private boolean isKept(int word, CharSequence text, int start, int end) {
    if (lengths[word] != end - start) {
      return false;
    }
    int at = word * LONGEST_KEPT;
    for (int i = start; i < end; i++) {
      if (units[at++] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int lookUp(CharSequence text, int start, int end) {
    int length = letters(text, start, end);
    if (length == NO_LETTERS) {
      return Lexicon.NONE;
    }
    for (int i = 0; i < length; i++) {
      boolean same = key[i] == ArabicChars.TEH_MARBUTA || key[i] == ArabicChars.ALEF_MAKSURA;
      key[i] = same ? key[i] : LetterFolds.search(key[i]);
    }
    return lexicon.find(key, 0, length);
  }

  private int tier(CharSequence text, int start, int end) {
    if (end - start > MAX_LENGTH) {
      return BuiltInLexicon.NO_WORD;
    }
    int slot = kept(text, start, end);
    if (tiers[slot] == UNKNOWN) {
      tiers[slot] = (byte) unknownTier(text, start, end);
    }
    return tiers[slot];
  }

  private int unknownTier(CharSequence text, int start, int end) {
    if (end - start > LONGEST_KEPT) {
      return lookUpTier(text, start, end);
    }
    int word = word(text, start, end);
    if (wordTiers[word] == UNKNOWN) {
      wordTiers[word] = (byte) lookUpTier(text, start, end);
    }
    return wordTiers[word];
  }

  private int lookUpTier(CharSequence text, int start, int end) {
    if (builtIn == null) {
      return BuiltInLexicon.NO_WORD;
    }
    int length = letters(text, start, end);
    return length == NO_LETTERS ? BuiltInLexicon.NO_WORD : tier(builtIn, length);
  }

  /* Puts the word as it is spelt into the buffer, without vowels, tatweel and signs nobody sees;
   * nothing that has a digit. */
  private int letters(CharSequence text, int start, int end) {
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (ArabicChars.isLetter(c)) {
        key[length++] = c;
      } else if (Character.isDigit(c)) {
        return NO_LETTERS;
      } else if (isForm(c)) {
        String plain = Normalizer.normalize(text.subSequence(start, end), Normalizer.Form.NFKC);
        return plain.length() > MAX_LENGTH ? NO_LETTERS : letters(plain, 0, plain.length());
      }
    }
    return length;
  }

  /* A presentation form of a letter or of several. */
  private static boolean isForm(char c) {
    return c >= FIRST_FORM && !Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFKC);
  }

  /* Of the word in the buffer. One that begins with a bare alef may have lost its hamza. */
  private int tier(BuiltInLexicon words, int length) {
    int tier = words.wordTier(key, 0, length);
    int at = length > 1 && key[0] == ArabicChars.ALEF && key[1] == ArabicChars.LAM ? 2 : 0;
    if (tier != BuiltInLexicon.NO_WORD || at >= length || key[at] != ArabicChars.ALEF) {
      return tier;
    }
    int best = BuiltInLexicon.NO_WORD;
    for (char seat : HAMZA_SEATS) {
      key[at] = seat;
      tier = words.wordTier(key, 0, length);
      if (tier != BuiltInLexicon.NO_WORD && (best == BuiltInLexicon.NO_WORD || tier < best)) {
        best = tier;
      }
    }
    return best;
  }
}
