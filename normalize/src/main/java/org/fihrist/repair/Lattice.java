package org.fihrist.repair;

import static org.fihrist.text.ArabicChars.ALEF_HAMZA_ABOVE;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_BELOW;
import static org.fihrist.text.ArabicChars.ALEF_MADDA;
import static org.fihrist.text.ArabicChars.ALEF_MAKSURA;
import static org.fihrist.text.ArabicChars.HAMZA;
import static org.fihrist.text.ArabicChars.TEH_MARBUTA;
import static org.fihrist.text.ArabicChars.WAW_HAMZA;
import static org.fihrist.text.ArabicChars.YEH_HAMZA;

import java.util.Arrays;

/**
 * The cheapest way to read a run of letters as two to four known words (Viterbi over the letters).
 * At most {@value #MAX_LETTERS} letters and {@value #MAX_PIECES} pieces, so the work is bounded.
 */
final class Lattice {

  static final int MAX_LETTERS = 40;
  static final int MAX_PIECES = 4;

  /** What a lost space costs, in hundredths of a nat. */
  private static final int SEAM_COST = 700;

  /** What it costs to read an alef with hamza as the end of a piece. */
  private static final int HAMZA_COST = 500;

  private static final int MAX_PIECE_LETTERS = 20;
  private static final int INFINITE = Integer.MAX_VALUE / 2;

  /** Where the pieces of the best reading start, as indexes of letters; then the run's end. */
  final int[] bounds = new int[MAX_PIECES + 1];

  /** The entries of the pieces of the best reading. */
  final int[] entries = new int[MAX_PIECES];

  /** The number of pieces of the best reading. */
  int pieces;

  /** The cost of the best reading: its pieces' and its seams'. */
  int cost;

  private final Vocabulary vocabulary;
  private final int[][] best = new int[MAX_PIECES + 1][MAX_LETTERS + 1];
  private final int[][] back = new int[MAX_PIECES + 1][MAX_LETTERS + 1];
  private final int[][] entry = new int[MAX_PIECES + 1][MAX_LETTERS + 1];

  Lattice(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads letters {@code from} to {@code to}; false when no reading of known words covers them. */
  boolean read(Word word, int from, int to) {
    char[] key = word.key;
    int length = to - from;
    for (int[] row : best) {
      Arrays.fill(row, 0, length + 1, INFINITE);
    }
    best[0][0] = 0;
    for (int start = 0; start < length - 1; start++) {
      if (isReachable(start) && canStart(key[from + start])) {
        extend(word, from, start, length);
      }
    }
    return trace(from, length);
  }

  private boolean isReachable(int position) {
    return best[0][position] < INFINITE
        || best[1][position] < INFINITE
        || best[2][position] < INFINITE
        || best[3][position] < INFINITE;
  }

  private void extend(Word word, int from, int start, int length) {
    int last = Math.min(length, start + MAX_PIECE_LETTERS);
    for (int end = start + 2; end <= last; end++) {
      boolean goesOn = end < length - 1 && canStart(word.key[from + end]);
      if (!goesOn && (end < length || start == 0)) {
        continue;
      }
      int found = vocabulary.piece(word.key, from + start, from + end);
      if (found != Lexicon.NONE) {
        relax(start, end, found, endsInHamza(word.raw[from + end - 1]) ? HAMZA_COST : 0);
      }
    }
  }

  private void relax(int start, int end, int found, int extra) {
    int step = Lexicon.cost(found) + extra + (start == 0 ? 0 : SEAM_COST);
    for (int count = 0; count < MAX_PIECES; count++) {
      int total = best[count][start] + step;
      if (best[count][start] < INFINITE && total < best[count + 1][end]) {
        best[count + 1][end] = total;
        back[count + 1][end] = start;
        entry[count + 1][end] = found;
      }
    }
  }

  private boolean trace(int from, int length) {
    pieces = 2;
    for (int count = 3; count <= MAX_PIECES; count++) {
      pieces = best[count][length] < best[pieces][length] ? count : pieces;
    }
    cost = best[pieces][length];
    if (cost >= INFINITE) {
      return false;
    }
    int end = length;
    bounds[pieces] = from + length;
    for (int count = pieces; count > 0; count--) {
      entries[count - 1] = entry[count][end];
      end = back[count][end];
      bounds[count - 1] = from + end;
    }
    return true;
  }

  /** An alef with its hamza starts words; few end in one, but keys do not tell them from others. */
  private static boolean endsInHamza(char raw) {
    return raw == ALEF_HAMZA_ABOVE || raw == ALEF_HAMZA_BELOW || raw == ALEF_MADDA;
  }

  /** No word starts with a lone hamza, a hamza on waw or yeh, or a letter that ends words. */
  static boolean canStart(char c) {
    return c != HAMZA && c != WAW_HAMZA && c != YEH_HAMZA && c != TEH_MARBUTA && c != ALEF_MAKSURA;
  }
}
