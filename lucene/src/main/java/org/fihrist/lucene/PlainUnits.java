package org.fihrist.lucene;

import java.util.Arrays;
import org.fihrist.text.ArabicChars;

/**
 * The units of which Lucene's rules of words are simple: letters and digits that make one word
 * wherever they touch, and what stands between words whatever is beside it.
 */
final class PlainUnits {

  /** Lucene cuts longer words than some more than this. */
  static final int MOST_LETTERS = 200;

  /** A unit of which the rules are not simple. */
  private static final byte OTHER = 0;

  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;

  /** What parts words. */
  private static final byte BREAK = 4;

  /** What parts words where a {@link #BREAK} follows, and may join them else. */
  private static final byte MIDDLE = 8;

  private static final String BREAKS =
      " \t\n\r!\"$%&()+-/<=>?@[\\]^`{|}~\u00AB\u00BB\u061B\u061F\u066A\u2013\u2014\u201C\u201D";

  private static final String MIDDLES = ".,:;'\u060C";

  private static final int SIZE = 0x2020;
  private static final byte[] CLASSES = classes();

  private PlainUnits() {}

  private static byte[] classes() {
    byte[] classes = new byte[SIZE];
    Arrays.fill(classes, ArabicChars.HAMZA, ArabicChars.YEH + 1, LETTER);
    Arrays.fill(classes, 'A', 'Z' + 1, LETTER);
    Arrays.fill(classes, 'a', 'z' + 1, LETTER);
    Arrays.fill(classes, '0', '9' + 1, DIGIT);
    Arrays.fill(classes, '\u0660', '\u066A', DIGIT);
    BREAKS.chars().forEach(c -> classes[c] = BREAK);
    MIDDLES.chars().forEach(c -> classes[c] = MIDDLE);
    return classes;
  }

  private static int type(char c) {
    return c < SIZE ? CLASSES[c] : OTHER;
  }

  /** The first unit from an offset on that does not only part words, or {@code to}. */
  static int wordFrom(char[] units, int from, int to) {
    int i = from;
    while (i < to && (type(units[i]) & (BREAK | MIDDLE)) != 0) {
      i++;
    }
    return i;
  }

  /** Where the letters and digits end that begin at an offset; something else must follow. */
  static int wordEnd(char[] units, int from) {
    int i = from;
    while ((type(units[i]) & (LETTER | DIGIT)) != 0) {
      i++;
    }
    return i;
  }

  /** Whether a word ends before an offset, as far as this and the next unit tell. */
  static boolean endsWord(char[] units, int end) {
    int type = type(units[end]);
    return type == BREAK || (type == MIDDLE && type(units[end + 1]) == BREAK);
  }

  static boolean isNumber(char[] units, int from, int to) {
    int i = from;
    while (i < to && type(units[i]) == DIGIT) {
      i++;
    }
    return i == to;
  }
}
