package org.fihrist.cli.evaluate;

import java.util.BitSet;

/**
 * Where a text has white space, counted in other characters: bit n says that white space stands
 * before the n-th character that is none. Texts that differ in white space only can so be compared.
 */
final class Boundaries {

  private final String text;
  private final BitSet spaces = new BitSet();
  private final int length;

  Boundaries(String text) {
    this.text = text;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        spaces.set(count);
      } else {
        count++;
      }
    }
    length = count;
    spaces.clear(0);
    spaces.clear(length);
  }

  /** Whether both are the same but for white space. */
  boolean sameLetters(Boundaries other) {
    return letters().equals(other.letters());
  }

  /** The boundaries that one has and the other has not. */
  BitSet changes(Boundaries other) {
    BitSet changes = (BitSet) spaces.clone();
    changes.xor(other.spaces);
    return changes;
  }

  boolean has(int boundary) {
    return spaces.get(boundary);
  }

  /** The boundary at an offset of the text. */
  int at(int offset) {
    int count = 0;
    for (int i = 0; i < offset; i++) {
      count += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
    }
    return count;
  }

  /** The offset of the character after a boundary. */
  int offset(int boundary) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i)) && count++ == boundary) {
        return i;
      }
    }
    return text.length();
  }

  /** The words of the text: its runs without white space. */
  int words() {
    return length == 0 ? 0 : spaces.cardinality() + 1;
  }

  /** The run of letters and marks around a boundary inside a word. */
  String wordAround(int boundary) {
    int middle = offset(boundary);
    int from = middle;
    int to = middle;
    while (from > 0 && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && isWordPart(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /** The same run with a space at the boundary. */
  String wordParted(int boundary) {
    int middle = offset(boundary);
    int from = middle;
    while (from > 0 && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    String word = wordAround(boundary);
    return word.substring(0, middle - from) + " " + word.substring(middle - from);
  }

  /** The words before and after the white space of a boundary, with one space between them. */
  String wordsBeside(int boundary) {
    int to = offset(boundary) - 1;
    while (Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    int from = to;
    while (from > 0 && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, to + 1) + " " + wordAround(boundary);
  }

  private String letters() {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
