package org.fihrist.words;

import java.util.Arrays;
import org.fihrist.text.ArabicChars;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one stretch of a text: known words, unknown words, digit runs and single other
 * characters. A buffer that is filled again and again; not thread safe, lives in one call.
 */
public final class Tokens {

  /** Returned by {@link #value} when a token has no such reading. */
  public static final int NONE = Integer.MIN_VALUE;

  private static final byte KNOWN = 0;
  private static final byte UNKNOWN = 1;
  private static final byte NUMBER = 2;
  private static final byte MARK = 3;
  private static final int MAX_DIGITS = 15;

  private final Lexicon lexicon;
  private CharSequence text = "";
  private int size;
  private byte[] kinds = new byte[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] words = new int[64];
  private int[] flags = new int[64];
  private boolean[] spaces = new boolean[64];
  private long[] numbers = new long[64];
  private Sense[] @Nullable [] senses = new Sense[64][];

  /**
   * An empty buffer.
   *
   * @param lexicon the vocabulary that words are looked up in
   */
  public Tokens(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads tokens until an unknown word follows a given offset, or a number of tokens is reached.
   *
   * @param source the text
   * @param from offset to start at
   * @param least offset before which an unknown word does not end the stretch
   * @param limit greatest number of tokens
   * @return offset after the last token
   */
  public int fill(CharSequence source, int from, int least, int limit) {
    text = source;
    size = 0;
    int at = from;
    boolean space = true;
    while (at < source.length() && size < limit) {
      int kind = Folding.classOf(source.charAt(at));
      if (kind == Folding.SPACE || kind == Folding.MARK || kind == Folding.INVISIBLE) {
        space |= kind == Folding.SPACE;
        at++;
        continue;
      }
      ensure();
      spaces[size] = space;
      space = false;
      int start = at;
      at = TextScan.end(source, at, kind);
      boolean known = kind != Folding.LETTER || addWord(start, at);
      if (kind == Folding.DIGIT) {
        addNumber(start, at);
      } else if (kind != Folding.LETTER) {
        add(MARK, start, at);
      }
      if (!known && start >= least) {
        return at;
      }
    }
    return at;
  }

  private boolean addWord(int start, int end) {
    long found = WordForms.analyse(lexicon, text, start, end);
    if (found < 0) {
      int second = WordForms.glue(lexicon, text, start, end);
      if (second > 0) {
        addWord(start, second);
        ensure();
        spaces[size] = true;
        return addWord(second, end);
      }
      add(UNKNOWN, start, TextScan.trim(text, start, end));
      return false;
    }
    words[size] = WordForms.word(found);
    flags[size] = WordForms.flags(found);
    add(KNOWN, start + WordForms.delta(found), TextScan.trim(text, start, end));
    return true;
  }

  private void addNumber(int start, int end) {
    long value = 0;
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Folding.classOf(c) == Folding.DIGIT) {
        digits++;
        value = digits > MAX_DIGITS ? -1 : 10 * value + ArabicChars.digitValue(c);
      }
    }
    numbers[size] = digits > MAX_DIGITS ? -1 : value;
    words[size] = digits;
    add(NUMBER, start, TextScan.trim(text, start, end));
  }

  private void add(byte kind, int start, int end) {
    kinds[size] = kind;
    starts[size] = start;
    ends[size] = end;
    senses[size] = null;
    size++;
  }

  private void ensure() {
    if (size < kinds.length) {
      return;
    }
    int length = 2 * size;
    kinds = Arrays.copyOf(kinds, length);
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    words = Arrays.copyOf(words, length);
    flags = Arrays.copyOf(flags, length);
    spaces = Arrays.copyOf(spaces, length);
    numbers = Arrays.copyOf(numbers, length);
    senses = Arrays.copyOf(senses, length);
  }

  /**
   * The number of tokens.
   *
   * @return at least 0
   */
  public int size() {
    return size;
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
    Sense @Nullable [] all = senses[i];
    if (all == null) {
      all = lexicon.senses(this, i);
      senses[i] = all;
      long mask = 0;
      for (Sense sense : all) {
        mask |= 1L << sense.category().ordinal();
      }
      numbers[i] = mask;
    }
    return numbers[i];
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
