package org.fihrist.repair;

import static org.fihrist.text.ArabicChars.BEH;
import static org.fihrist.text.ArabicChars.FEH;
import static org.fihrist.text.ArabicChars.KAF;
import static org.fihrist.text.ArabicChars.LAM;
import static org.fihrist.text.ArabicChars.WAW;

import java.util.Collection;
import org.fihrist.text.ArabicChars;

/**
 * The words of names, alone and after one of the proclitics that names take, and which of them
 * stand side by side in a name.
 */
final class NameLexicon implements Lexicon {

  /** The cost of a name whose frequency nobody counted: one in 60,000 words. */
  private static final int COST = 1100;

  private static final int PROCLITIC_COST = 250;

  /** The cost of a name's next word: one in twenty, after words that may go on otherwise. */
  private static final int PAIR_COST = 300;

  /** Shorter words are the parts of foreign names, which many write as one. */
  private static final int MIN_PAIRED = 4;

  private static final int MIN_AFTER_PROCLITIC = 3;

  private final WordTable words;

  /** Two words each, without what stands between them. */
  private final WordTable pairs;

  private final IntList middles = new IntList();

  NameLexicon(Collection<? extends CharSequence> names) {
    words = new WordTable(names.size() * 2);
    pairs = new WordTable(names.size());
    Word word = new Word();
    char[] pair = new char[2 * Word.MAX_LETTERS];
    for (CharSequence written : names) {
      String name = written.toString();
      int before = 0;
      int end = -1;
      for (int i = 0; i < name.length(); ) {
        if (WordKeys.fold(name.charAt(i)) == 0) {
          i++;
          continue;
        }
        word.read(name, i);
        words.add(word.key, 0, word.length);
        before = i == end + 1 ? before : 0;
        System.arraycopy(word.key, 0, pair, before, word.length);
        addPair(pair, before, before + word.length);
        System.arraycopy(word.key, 0, pair, 0, word.length);
        before = word.length;
        end = word.end;
        i = word.end;
      }
    }
  }

  private void addPair(char[] pair, int middle, int to) {
    boolean article =
        to - middle > 2 && pair[middle] == ArabicChars.ALEF && pair[middle + 1] == LAM;
    if (middle >= MIN_PAIRED - (article ? 1 : 0)
        && to - middle >= MIN_PAIRED
        && pairs.add(pair, 0, to) == middles.size()) {
      middles.add(middle);
    }
  }

  @Override
  public int find(char[] letters, int from, int to) {
    if (to - from < 2) {
      return NONE;
    }
    if (words.find(letters, from, to) >= 0) {
      return Lexicon.entry(COST, NAME);
    }
    boolean withProclitic =
        to - from > MIN_AFTER_PROCLITIC
            && isProclitic(letters[from])
            && words.find(letters, from + 1, to) >= 0;
    return withProclitic ? Lexicon.entry(COST + PROCLITIC_COST, NAME) : NONE;
  }

  @Override
  public int findPair(char[] letters, int from, int middle, int to) {
    boolean paired =
        isPair(letters, from, middle, to)
            || (isProclitic(letters[from]) && isPair(letters, from + 1, middle, to));
    return paired ? PAIR_COST : NONE;
  }

  private boolean isPair(char[] letters, int from, int middle, int to) {
    int pair = pairs.find(letters, from, to);
    return pair >= 0 && middles.get(pair) == middle - from;
  }

  private static boolean isProclitic(char c) {
    return c == WAW || c == FEH || c == BEH || c == LAM || c == KAF;
  }
}
