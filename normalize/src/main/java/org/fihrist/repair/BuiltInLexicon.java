package org.fihrist.repair;

import java.util.Objects;
import org.fihrist.repair.lexicon.CompiledLexicon;
import org.fihrist.repair.lexicon.LexiconImage;
import org.fihrist.repair.lexicon.Trigrams;

/**
 * The lexicon that comes with the library: stems written for it, each with every form that Arabic
 * inflection makes of it and with its proclitics and pronoun suffixes, and the names of
 * territories, cities, languages and currencies in the Unicode CLDR.
 *
 * <p>Immutable and safe for use by any number of threads. A look-up allocates nothing and takes
 * time bounded by the length of the longest Arabic word, whatever the range.
 *
 * <pre>{@code
 * BuiltInLexicon lexicon = BuiltInLexicon.instance();
 * lexicon.knows("وبمستشفياتهم");    // true
 * lexicon.wordTier("على");          // 1: a preposition, although it also looks like a name
 * }</pre>
 */
public final class BuiltInLexicon implements Lexicon {

  /** What {@link #wordTier} answers for what is no ordinary word. */
  public static final int NO_WORD = 0;

  /* The greatest costs of the first tiers, in hundredths of a nat. */
  private static final int[] TIER_COSTS = {620, 820, 1000, 1180};

  private final CompiledLexicon folded;
  private final CompiledLexicon words;
  private final Trigrams trigrams;

  /** A lexicon of another image than that in the jar. */
  BuiltInLexicon(LexiconImage image) {
    this.folded = image.folded();
    this.words = image.words();
    this.trigrams = image.trigrams();
  }

  /**
   * The built-in lexicon, read from the jar at the first call.
   *
   * @return the one instance
   */
  public static BuiltInLexicon instance() {
    return Holder.INSTANCE;
  }

  /** How letters follow each other within words. */
  Trigrams trigrams() {
    return trigrams;
  }

  @Override
  public int find(char[] letters, int from, int to) {
    int found = folded.find(letters, from, to);
    if (found == CompiledLexicon.UNKNOWN) {
      return NONE;
    }
    int function = (found & CompiledLexicon.FUNCTION) == 0 ? 0 : FUNCTION;
    int name = (found & CompiledLexicon.NAME) == 0 ? 0 : NAME;
    int weak = (found & CompiledLexicon.DOUBTFUL) == 0 ? 0 : WEAK;
    int nisba = (found & CompiledLexicon.NISBA) == 0 ? 0 : NISBA;
    return Lexicon.entry(CompiledLexicon.cost(found), function | name | weak | nisba);
  }

  /**
   * Whether a word is in the lexicon, in any spelling that has its key.
   *
   * @param word a word as it stands in a text
   * @return true when {@link #find} knows its key
   */
  public boolean knows(CharSequence word) {
    char[] key = Lexicon.key(word).toCharArray();
    return find(key, 0, key.length) != NONE;
  }

  /**
   * How common a word is as an ordinary word, not a name: that <i>Ali</i> without its dots is the
   * preposition <i>on</i>, that <i>Qatar</i> is a diameter.
   *
   * @param letters holds the word exactly as it is spelt, without vowels and tatweel
   * @param from index of the first letter
   * @param to index after the last one
   * @return 1 for the commonest words to 5 for rare ones, {@link #NO_WORD} when no word is spelt so
   */
  public int wordTier(char[] letters, int from, int to) {
    Objects.checkFromToIndex(from, to, letters.length);
    int found = words.find(letters, from, to);
    if (found == CompiledLexicon.UNKNOWN) {
      return NO_WORD;
    }
    int tier = 1;
    for (int cost : TIER_COSTS) {
      tier += CompiledLexicon.cost(found) > cost ? 1 : 0;
    }
    return tier;
  }

  /**
   * {@link #wordTier(char[], int, int)} of a whole word.
   *
   * @param word a word without vowels and tatweel
   * @return 1 to 5, or {@link #NO_WORD}
   */
  public int wordTier(CharSequence word) {
    return wordTier(word.toString().toCharArray(), 0, word.length());
  }

  private static final class Holder {
    static final BuiltInLexicon INSTANCE = new BuiltInLexicon(LexiconImage.load());
  }
}
