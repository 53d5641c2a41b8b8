package org.fihrist.words;

import org.jspecify.annotations.Nullable;

/**
 * The tokens of one stretch of a text: known words, unknown words, digit runs and single other
 * characters. A buffer that is filled again and again; not thread safe, lives in one call.
 */
public final class Tokens extends TokenBuffer {

  /** Returned by {@link #value} when a token has no such reading. */
  public static final int NONE = Integer.MIN_VALUE;

  /**
   * An empty buffer.
   *
   * @param lexicon the vocabulary that words are looked up in
   */
  public Tokens(Lexicon lexicon) {
    super(lexicon);
  }

  /**
   * Whether a token is the text's first.
   *
   * @param i any index
   * @return false for a token that only the stretch starts with
   */
  public boolean isFirst(int i) {
    return i == 0 && startsText;
  }

  /**
   * Whether tokens are the whole text.
   *
   * @param from index of the first
   * @param to index after the last
   * @return true when the text has no others
   */
  public boolean isAll(int from, int to) {
    return isFirst(from) && to >= size && endsText;
  }

  /**
   * How often the buffer was filled: what is known of tokens holds for one filling.
   *
   * @return a number that grows
   */
  public int fills() {
    return fills;
  }

  /**
   * The text that was read.
   *
   * @return the caller's text
   */
  public CharSequence text() {
    return text;
  }

  /**
   * Offset of a token, its proclitics excluded and its article included.
   *
   * @param i index of a token
   * @return the offset
   */
  public int start(int i) {
    return starts[i];
  }

  /**
   * Offset after a token.
   *
   * @param i index of a token
   * @return the offset
   */
  public int end(int i) {
    return ends[i];
  }

  /**
   * The number of letters of a word, its proclitics excluded and its article included.
   *
   * @param i index of a token
   * @return the count, marks and controls left out
   */
  public int letters(int i) {
    return Letters.count(text, starts[i], ends[i]);
  }

  /**
   * The last letter of a word, as it is written.
   *
   * @param i index of a token
   * @return the letter
   */
  public char lastLetter(int i) {
    return text.charAt(Letters.last(text, starts[i], ends[i]));
  }

  /**
   * Whether white space or the text's beginning stands before a token.
   *
   * @param i index of a token
   * @return false when it touches the token before
   */
  public boolean spaceBefore(int i) {
    return spaces[i];
  }

  /**
   * Whether a token is a word of the vocabulary.
   *
   * @param i any index
   * @return false for other tokens and outside the tokens
   */
  public boolean isWord(int i) {
    return i >= 0 && i < size && kinds[i] == KNOWN;
  }

  /**
   * Whether a token is a word that the vocabulary does not have.
   *
   * @param i any index
   * @return false for other tokens and outside the tokens
   */
  public boolean isUnknown(int i) {
    return i >= 0 && i < size && kinds[i] == UNKNOWN;
  }

  /**
   * Whether a token is a run of digits.
   *
   * @param i any index
   * @return false for other tokens and outside the tokens
   */
  public boolean isNumber(int i) {
    return i >= 0 && i < size && kinds[i] == NUMBER;
  }

  /**
   * Whether a token is this single character.
   *
   * @param i any index
   * @param c a punctuation character
   * @return false for other tokens and outside the tokens
   */
  public boolean isMark(int i, char c) {
    return i >= 0 && i < size && kinds[i] == MARK && text.charAt(starts[i]) == c;
  }

  /**
   * Whether a token is this letter alone.
   *
   * @param i any index
   * @param letter a plain letter
   * @return false for longer words, other tokens and outside the tokens
   */
  public boolean isLetter(int i, char letter) {
    boolean word = isWord(i) || isUnknown(i);
    return word
        && letters(i) == 1
        && Letters.fold(text, Letters.last(text, starts[i], ends[i])) == letter;
  }

  /**
   * The character of a punctuation token.
   *
   * @param i any index
   * @return the character, or 0 for another token
   */
  public char mark(int i) {
    return i >= 0 && i < size && kinds[i] == MARK ? text.charAt(starts[i]) : 0;
  }

  /**
   * The value of a digit run.
   *
   * @param i index of a number token
   * @return the value, or -1 when it has more than 15 digits
   */
  public long number(int i) {
    return numbers[i];
  }

  /**
   * The length of a digit run.
   *
   * @param i index of a number token
   * @return the number of digits
   */
  public int digits(int i) {
    return words[i];
  }

  int word(int i) {
    return words[i];
  }

  int proclitics(int i) {
    return flags[i] & ~WordForms.ARTICLE;
  }

  /**
   * Whether the word has the article.
   *
   * @param i any index
   * @return true for a known word with it
   */
  public boolean hasArticle(int i) {
    return isWord(i) && (flags[i] & WordForms.ARTICLE) != 0;
  }

  /**
   * Whether a word starts with the conjunction waw.
   *
   * @param i any index
   * @return true for a known word with it
   */
  public boolean hasWaw(int i) {
    return isWord(i) && (flags[i] & WordForms.WAW) != 0;
  }

  /**
   * Whether a word starts with the preposition lam.
   *
   * @param i any index
   * @return true for a known word with it
   */
  public boolean hasLam(int i) {
    return isWord(i) && (flags[i] & WordForms.LAM) != 0;
  }

  /**
   * Whether a word starts with the preposition beh.
   *
   * @param i any index
   * @return true for a known word with it
   */
  public boolean hasBeh(int i) {
    return isWord(i) && (flags[i] & WordForms.BEH) != 0;
  }

  /**
   * Whether a word starts with the preposition kaf.
   *
   * @param i any index
   * @return true for a known word with it
   */
  public boolean hasKaf(int i) {
    return isWord(i) && (flags[i] & WordForms.KAF) != 0;
  }

  /**
   * Whether a word starts with any proclitic.
   *
   * @param i any index
   * @return true for a known word with one
   */
  public boolean hasProclitic(int i) {
    return isWord(i) && proclitics(i) != 0;
  }

  /**
   * The reading of a token, or of the phrase that starts at it, in a category.
   *
   * @param i any index
   * @param category the category asked for
   * @return the longest such reading, or null
   */
  public @Nullable Sense sense(int i, Category category) {
    if (!isWord(i)) {
      return null;
    }
    if ((categories(i) & (1L << category.ordinal())) == 0) {
      return null;
    }
    Sense @Nullable [] all = senses[i];
    for (int k = 0; all != null && k < all.length; k++) {
      Sense sense = all[k];
      if (sense.category() == category) {
        return sense;
      }
    }
    return null;
  }

  /**
   * The categories of the readings of a word.
   *
   * @param i index of a known word
   * @return a bit set by the ordinals of the categories
   */
  public long categories(int i) {
    if (senses[i] == null) {
      look(i);
    }
    return numbers[i];
  }

  private void look(int i) {
    Sense[] all = lexicon.senses(this, i);
    long mask = 0;
    long values = 0;
    for (Sense sense : all) {
      mask |= 1L << sense.category().ordinal();
      values |= sense.category() == Category.WORD ? 1L << sense.value() : 0;
    }
    senses[i] = all;
    numbers[i] = mask;
    relations[i] = values;
  }

  /**
   * The values of the readings of a word in the category WORD.
   *
   * @param i any index
   * @return a bit set by the values, empty for what is no word
   */
  public long relations(int i) {
    if (!isWord(i)) {
      return 0;
    }
    if (senses[i] == null) {
      look(i);
    }
    return relations[i];
  }

  /**
   * The value of the reading in a category.
   *
   * @param i any index
   * @param category the category asked for
   * @return the value, or {@link #NONE}
   */
  public int value(int i, Category category) {
    Sense sense = sense(i, category);
    return sense == null ? NONE : sense.value();
  }

  /**
   * The number of tokens of a reading with this category and value.
   *
   * @param i any index
   * @param category the category asked for
   * @param value the value asked for
   * @return the length, 0 when there is no such reading
   */
  public int lengthOf(int i, Category category, int value) {
    if (sense(i, category) == null) {
      return 0;
    }
    Sense @Nullable [] all = senses[i];
    for (int k = 0; all != null && k < all.length; k++) {
      if (all[k].category() == category && all[k].value() == value) {
        return all[k].length();
      }
    }
    return 0;
  }

  /**
   * The number of tokens of the reading in a category.
   *
   * @param i any index
   * @param category the category asked for
   * @return the length, 0 when there is no such reading
   */
  public int length(int i, Category category) {
    Sense sense = sense(i, category);
    return sense == null ? 0 : sense.length();
  }

  /**
   * The vocabulary.
   *
   * @return the vocabulary given to the constructor
   */
  public Lexicon lexicon() {
    return lexicon;
  }
}
