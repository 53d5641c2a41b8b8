package org.fihrist.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import org.fihrist.text.ArabicChars;

/**
 * How the readers of numbers and dates see a UTF-16 unit: its class, and the letter that it is
 * compared as. Vowels, tatweel and invisible controls are ignorable; hamza seats, alef maksura, teh
 * marbuta, Persian letters and presentation forms are folded to their plain letter. All methods are
 * one table read.
 */
public final class Folding {

  /** Class of punctuation, symbols and everything else. */
  public static final int OTHER = 0;

  /** Class of letters. */
  public static final int LETTER = 1;

  /** Class of marks and tatweel, which are part of a word but not compared. */
  public static final int MARK = 2;

  /** Class of invisible controls, which may stand anywhere. */
  public static final int INVISIBLE = 3;

  /** Class of decimal digits of any script. */
  public static final int DIGIT = 4;

  /** Class of white space. */
  public static final int SPACE = 5;

  private static final char LAST_PRESENTATION_FORM = '\uFEFC';
  private static final char FIRST_LAM_ALEF = '\uFEF5';

  /* What FoldingTables computed. */
  static final String COMPILED = "letters.bin";

  private static final byte[] CLASSES = new byte[FoldingTables.UNITS];
  private static final char[] FOLDS = new char[FoldingTables.UNITS];
  private static final char[] COMPARED = new char[FoldingTables.UNITS];

  static {
    CharBuffer letters = open().get(CLASSES).asCharBuffer();
    letters.get(FOLDS).get(COMPARED);
  }

  private Folding() {}

  private static ByteBuffer open() {
    try (InputStream in = Folding.class.getResourceAsStream(COMPILED)) {
      if (in == null) {
        throw new IllegalStateException("the table of letters is missing: " + COMPILED);
      }
      return ByteBuffer.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the table of letters cannot be read", e);
    }
  }

  /**
   * The class of a unit.
   *
   * @param c a UTF-16 unit
   * @return one of the constants of this class
   */
  public static int classOf(char c) {
    return CLASSES[c];
  }

  /**
   * The letter that a letter is compared as. A lam-alef ligature gives its lam.
   *
   * @param c a UTF-16 unit of class LETTER
   * @return the plain letter
   */
  public static char fold(char c) {
    return FOLDS[c];
  }

  /**
   * The letter that a unit of a word is compared as.
   *
   * @param c a UTF-16 unit
   * @return the plain letter, or 0 when the unit is not compared
   */
  static char compared(char c) {
    return COMPARED[c];
  }

  /**
   * Whether the unit is a ligature of lam and alef, two letters in one unit.
   *
   * @param c a UTF-16 unit
   * @return true for U+FEF5–FEFC
   */
  public static boolean isLamAlef(char c) {
    return c >= FIRST_LAM_ALEF && c <= LAST_PRESENTATION_FORM;
  }

  /**
   * A word or phrase as it is compared: letters folded, marks, controls and the bare hamza dropped,
   * a doubled alef made one, white space kept.
   *
   * @param text any text
   * @return the folded text
   */
  public static String fold(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = classOf(c);
      if (kind == LETTER) {
        if (compared(c) != 0) {
          append(out, compared(c));
        }
        if (isLamAlef(c)) {
          append(out, ArabicChars.ALEF);
        }
      } else if (kind != MARK && kind != INVISIBLE) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char letter) {
    int n = out.length();
    boolean doubled = letter == ArabicChars.ALEF && n > 0 && out.charAt(n - 1) == ArabicChars.ALEF;
    if (!doubled) {
      out.append(letter);
    }
  }
}
