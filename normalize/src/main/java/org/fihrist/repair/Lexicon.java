package org.fihrist.repair;

import java.util.Objects;

/**
 * What words there are and how common each is. A word is what stands between two spaces, with its
 * clitics and endings: <i>and-the-book-his</i> is one word, and the lexicon itself knows which
 * forms its stems take.
 *
 * <p>Words are looked up by their key, {@link #key(CharSequence)}: vowels and tatweel removed,
 * letters that differ only in encoding or in the hamza of alef made one. Alef maksura and teh
 * marbuta stay what they are, because they tell where a word ends.
 *
 * <p>Implementations are immutable and safe for use by any number of threads. {@link #find} must
 * not allocate and must take time linear in the range at most.
 *
 * <pre>{@code
 * char[] key = Lexicon.key("أو").toCharArray();
 * int entry = lexicon.find(key, 0, key.length);
 * if (entry != Lexicon.NONE) {
 *   int cost = Lexicon.cost(entry);   // hundredths of a nat
 * }
 * }</pre>
 */
public interface Lexicon {

  /** What {@link #find} answers for a word that is not in the lexicon. */
  int NONE = -1;

  /** The greatest cost an entry can have: 40.95 nats. */
  int MAX_COST = 4095;

  /** Class of words: particles, prepositions, pronouns, conjunctions, with their own suffixes. */
  int FUNCTION = 1 << 12;

  /** Class of words: names of persons and places. */
  int NAME = 1 << 13;

  /**
   * Class of words: seen too rarely, in a corpus too noisy, to say that the form is one word. Such
   * a word can be a piece of a repair, but is open to repair itself.
   */
  int WEAK = 1 << 14;

  /** Class of words: adjectives made of the names of places and peoples. */
  int NISBA = 1 << 16;

  /**
   * Looks a word up.
   *
   * @param letters holds the word's key
   * @param from index of the key's first letter
   * @param to index after its last letter, {@code from <= to <= letters.length}
   * @return an entry as {@link #entry} makes it, or {@link #NONE}
   */
  int find(char[] letters, int from, int to);

  /**
   * How often two words stand side by side.
   *
   * @param letters holds both keys, one directly after the other
   * @param from index of the left word's first letter
   * @param middle index of the right word's first letter
   * @param to index after the right word's last letter
   * @return the cost of the right word after the left one, {@code -100 ln P(right | left)}, or
   *     {@link #NONE} where the pair was not counted
   */
  default int findPair(char[] letters, int from, int middle, int to) {
    return NONE;
  }

  /**
   * Makes an entry.
   *
   * @param cost {@code -100 ln P}, the word's probability in running text; kept within 0 and {@link
   *     #MAX_COST}
   * @param classes the sum of {@link #FUNCTION}, {@link #NAME}, {@link #WEAK} and {@link #NISBA} as
   *     they apply
   * @return cost and classes in one number, never negative
   */
  static int entry(int cost, int classes) {
    return Math.max(0, Math.min(MAX_COST, cost)) | (classes & (FUNCTION | NAME | WEAK | NISBA));
  }

  /**
   * The cost of an entry, in hundredths of a nat.
   *
   * @param entry what {@link #find} answered, not {@link #NONE}
   * @return {@code -100 ln P}: 300 for the commonest word, about 1500 for one in three millions
   */
  static int cost(int entry) {
    return entry & MAX_COST;
  }

  /**
   * Whether an entry is of a class.
   *
   * @param entry what {@link #find} answered
   * @param wordClass {@link #FUNCTION}, {@link #NAME}, {@link #WEAK} or {@link #NISBA}
   * @return true when the word is in the lexicon and of the class
   */
  static boolean is(int entry, int wordClass) {
    return entry != NONE && (entry & wordClass) != 0;
  }

  /**
   * The key a word is looked up by. Linear time.
   *
   * @param word a word as it stands in a text
   * @return its letters folded, without vowels, tatweel and anything that is no Arabic letter
   */
  static String key(CharSequence word) {
    Objects.requireNonNull(word, "word");
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = WordKeys.fold(word.charAt(i));
      if (letter != 0) {
        key.append(letter);
      }
    }
    return key.toString();
  }
}
