package org.fihrist.words;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;

/** Computes the tables of {@link Folding} when the module is built. */
final class FoldingTables {

  /* First and last units of the blocks whose units are all letters without case. */
  private static final String IDEOGRAPHS = "\u4E00\u9FEF";
  private static final String OLD_IDEOGRAPHS = "\u3400\u4DB5";
  private static final String SYLLABLES = "\uAC00\uD7A3";

  /* First and last units of the ranges between them, and before surrogates and private use. */
  private static final String[] VARIED = {
    "\u0000\u33FF", "\u4DB6\u4DFF", "\u9FF0\uABFF", "\uD7A4\uD7FF", "\uF900\uFFFF",
  };

  /* Presentation forms of single letters, run by run: the first form, then the letters in the
   * order of their forms, each with the number of them. Of lam and alef the lam. */
  private static final String[] PRESENTATION_FORMS = {
    "\uFB50\u06712\u067B4\u067E4\u06804\u067A4\u067F4\u06794\u06A44\u06A64"
        + "\u06844\u06834\u06864\u06874\u068D2\u068C2\u068E2\u06882\u06982\u06912"
        + "\u06A94\u06AF4\u06B34\u06B14\u06BA2\u06BB4\u06C02\u06C14\u06BE4\u06D22"
        + "\u06D32",
    "\uFBD3\u06AD4\u06C72\u06C62\u06C82",
    "\uFBDE\u06CB2\u06C52\u06C92\u06D04\u06492",
    "\uFBFC\u06CC4",
    "\uFE80\u06211\u06222\u06232\u06242\u06252\u06264\u06272\u06284\u06292"
        + "\u062A4\u062B4\u062C4\u062D4\u062E4\u062F2\u06302\u06312\u06322\u06334"
        + "\u06344\u06354\u06364\u06374\u06384\u06394\u063A4\u06414\u06424\u06434"
        + "\u06444\u06454\u06464\u06474\u06482\u06492\u064A4\u06448",
  };

  /* What the letters of those blocks are compared as: no word of a vocabulary has any. */
  private static final char ANY_LETTER = '\u4E00';

  private static final char FIRST_ARABIC = '\u0600';
  private static final char LAST_ARABIC = '\u08FF';
  private static final char NEXT_LINE = '\u0085';
  static final int UNITS = 1 << 16;

  private final byte[] classes = new byte[UNITS];
  private final char[] folds = new char[UNITS];

  /* The letter compared, 0 for what is not compared: marks, controls and the bare hamza. */
  private final char[] compared = new char[UNITS];

  FoldingTables() {
    for (String block : new String[] {IDEOGRAPHS, OLD_IDEOGRAPHS, SYLLABLES}) {
      int first = block.charAt(0);
      int end = block.charAt(1) + 1;
      Arrays.fill(classes, first, end, (byte) Folding.LETTER);
      Arrays.fill(folds, first, end, ANY_LETTER);
      Arrays.fill(compared, first, end, ANY_LETTER);
    }
    for (String range : VARIED) {
      for (int i = range.charAt(0); i <= range.charAt(1); i++) {
        classify(i);
      }
    }
    for (String run : PRESENTATION_FORMS) {
      present(run);
    }
  }

  /** Classes, plain letters and letters compared, one after the other. */
  byte[] compile() {
    ByteBuffer out = ByteBuffer.allocate(UNITS * (1 + 2 * Character.BYTES));
    out.put(classes);
    for (char[] table : new char[][] {folds, compared}) {
      for (char letter : table) {
        out.putChar(letter);
      }
    }
    return out.array();
  }

  private void classify(int i) {
    char c = (char) i;
    classes[i] = (byte) classOf(c);
    folds[i] = c;
    if (classes[i] == Folding.LETTER) {
      folds[i] = letter(c);
      compared[i] = c == ArabicChars.HAMZA ? 0 : folds[i];
    }
  }

  /* A run of forms: the first of them, then each letter and the number of its forms. */
  private void present(String run) {
    int form = run.charAt(0);
    for (int i = 1; i < run.length(); i += 2) {
      char folded = letter(run.charAt(i));
      for (int k = run.charAt(i + 1); k > '0'; k--) {
        folds[form] = folded;
        compared[form] = folded == ArabicChars.HAMZA ? 0 : folded;
        form++;
      }
    }
  }

  private static int classOf(char c) {
    if (c == ArabicChars.TATWEEL || ArabicChars.isMark(c)) {
      return Folding.MARK;
    }
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER -> Folding.DIGIT;
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          Folding.SPACE;
      case Character.CONTROL ->
          Character.isWhitespace(c) || c == NEXT_LINE ? Folding.SPACE : Folding.INVISIBLE;
      case Character.FORMAT -> Folding.INVISIBLE;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> Folding.MARK;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER ->
          Folding.LETTER;
      default -> Folding.OTHER;
    };
  }

  private static char letter(char c) {
    char plain = LetterFolds.search(c);
    if (plain == ArabicChars.YEH_HAMZA) {
      return ArabicChars.YEH;
    }
    boolean cased = plain < FIRST_ARABIC || plain > LAST_ARABIC;
    return plain == ArabicChars.WAW_HAMZA
        ? ArabicChars.WAW
        : cased ? Character.toLowerCase(plain) : plain;
  }
}
