package org.fihrist.lucene;

import java.util.Arrays;

/**
 * The text that a token stream stood for, put together again from its terms, and the way back from
 * offsets in it to tokens.
 *
 * <p>Terms whose offsets are at most one character apart are parted by a space; more between them
 * means punctuation, so that no name and no date runs across. Only the first token at a position
 * counts: a synonym is not what the text said.
 */
final class TokenText {

  private static final String WORD_BREAK = " ";
  private static final String SENTENCE_BREAK = " \u060C ";

  private final StringBuilder text = new StringBuilder();
  private int[] textStarts = new int[64];
  private int[] tokens = new int[64];
  private int words;
  private int lastEnd = -1;

  /** Adds the token with the given index; {@code gap} says that words were removed before it. */
  void add(CharSequence term, int token, int startOffset, int endOffset, boolean gap) {
    if (words > 0) {
      text.append(gap || startOffset - lastEnd > 1 ? SENTENCE_BREAK : WORD_BREAK);
    }
    if (words == tokens.length) {
      textStarts = Arrays.copyOf(textStarts, words * 2);
      tokens = Arrays.copyOf(tokens, words * 2);
    }
    textStarts[words] = text.length();
    tokens[words++] = token;
    text.append(term);
    lastEnd = endOffset;
  }

  /** The index of the token whose term holds the unit at an offset of this text. */
  int tokenAt(int offset) {
    return tokens[wordAt(offset)];
  }

  /** How far an offset of this text lies inside its token's term. */
  int offsetInToken(int offset) {
    return offset - textStarts[wordAt(offset)];
  }

  private int wordAt(int offset) {
    int found = Arrays.binarySearch(textStarts, 0, words, offset);
    return found >= 0 ? found : -found - 2;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
