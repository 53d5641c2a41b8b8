package org.fihrist.text;

/**
 * Which Arabic letters count as the same one: the single definition for the whole library. The
 * engines compile their own tables from it; it is not meant for a loop over text.
 *
 * <p>{@link #search(char)} is step S4 of the SEARCH profile (variants of one letter), {@link
 * #match(char)} adds step M2 of MATCH (letters that Arabic borrowed, to the letter that newspapers
 * write instead). Hamza seats and repeated letters depend on their neighbours and are folded by the
 * engines.
 */
public final class LetterFolds {

  /* Each row: the letter that all others in the row are folded to, then those others; a dash
   * between two letters is a range. */
  private static final String[] SEARCH_ROWS = {
    "\u0627 \u0623 \u0625 \u0622 \u0671 \u0672 \u0673 \u0675",
    "\u0648 \u0676 \u0677",
    "\u064A \u0678 \u0649 \u06CC \u06D2",
    "\u0647 \u0629 \u06C1 \u06D5 \u06BE \u06C0 \u06C2 \u06C3",
    "\u0643 \u06A9 \u06AA",
    "\u0626 \u06D3",
  };

  private static final String[] BORROWED_ROWS = {
    "\u0628 \u067B \u067E \u0680 \u066E",
    "\u062A \u0679 \u067A \u067C \u067F",
    "\u062B \u067D",
    "\u062C \u0683 \u0684 \u0686 \u0687 \u06BF",
    "\u062E \u0681 \u0682 \u0685",
    "\u062F \u0688 \u0689 \u068A \u068B \u068D \u068F \u0690 \u06EE",
    "\u0630 \u068C \u068E",
    "\u0631 \u0691-\u0696 \u06EF",
    "\u0632 \u0697-\u0699",
    "\u0633 \u069A \u069B",
    "\u0634 \u069C \u06FA",
    "\u0635 \u069D",
    "\u0636 \u069E \u06FB",
    "\u0638 \u069F",
    "\u063A \u06A0 \u06FC",
    "\u0641 \u06A1-\u06A6",
    "\u0642 \u066F \u06A7 \u06A8",
    "\u0643 \u063B \u063C \u06AB-\u06B4",
    "\u0644 \u06B5-\u06B8",
    "\u0646 \u06B9-\u06BD",
    "\u0647 \u06FF",
    "\u0648 \u06C4-\u06CB \u06CF",
    "\u064A \u0620 \u063D-\u063F \u06CD \u06CE \u06D0 \u06D1",
  };

  private static final char FIRST = '\u0620';
  private static final char LAST = '\u06FF';
  private static final char[] SEARCH = identity();
  private static final char[] MATCH = identity();

  static {
    for (String row : SEARCH_ROWS) {
      fill(row, SEARCH);
      fill(row, MATCH);
    }
    for (String row : BORROWED_ROWS) {
      fill(row, MATCH);
    }
  }

  private LetterFolds() {}

  /**
   * The letter that stands for this one in SEARCH.
   *
   * @param c any UTF-16 unit
   * @return the representative; {@code c} itself where there is no other
   */
  public static char search(char c) {
    return c < FIRST || c > LAST ? c : SEARCH[c - FIRST];
  }

  /**
   * The letter that stands for this one in MATCH.
   *
   * @param c any UTF-16 unit
   * @return the representative; {@code c} itself where there is no other
   */
  public static char match(char c) {
    return c < FIRST || c > LAST ? c : MATCH[c - FIRST];
  }

  private static char[] identity() {
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (FIRST + i);
    }
    return table;
  }

  private static void fill(String row, char[] table) {
    char target = row.charAt(0);
    for (int i = 2; i < row.length(); i += 2) {
      char first = row.charAt(i);
      boolean range = i + 1 < row.length() && row.charAt(i + 1) == '-';
      char last = range ? row.charAt(i + 2) : first;
      for (char c = first; c <= last; c++) {
        table[c - FIRST] = target;
      }
      i += range ? 2 : 0;
    }
  }
}
