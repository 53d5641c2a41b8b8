package org.fihrist.words;

/**
 * The letters of a written word, without the marks and controls between them. All methods take any
 * text and the offsets of a word in it.
 */
public final class Letters {

  private Letters() {}

  /**
   * Offset of the first letter at or after an offset.
   *
   * @param text any text
   * @param from offset to start at
   * @param end offset after the word
   * @return the offset, {@code end} when no letter follows
   */
  public static int next(CharSequence text, int from, int end) {
    return WordForms.nextLetter(text, from, end);
  }

  /**
   * Offset of the last letter before an offset.
   *
   * @param text any text
   * @param start offset of the word
   * @param end offset after it
   * @return the offset, {@code start} when no other letter stands there
   */
  public static int last(CharSequence text, int start, int end) {
    int at = end - 1;
    while (at > start && Folding.classOf(text.charAt(at)) != Folding.LETTER) {
      at--;
    }
    return at;
  }

  /**
   * The number of letters.
   *
   * @param text any text
   * @param start offset of the word
   * @param end offset after it
   * @return the count, marks and controls left out
   */
  public static int count(CharSequence text, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += Folding.classOf(text.charAt(i)) == Folding.LETTER ? 1 : 0;
    }
    return letters;
  }

  /**
   * The letter at an offset, as it is compared.
   *
   * @param text any text
   * @param at offset of a letter
   * @return the plain letter
   */
  public static char fold(CharSequence text, int at) {
    return Folding.fold(text.charAt(at));
  }
}
