package org.fihrist.repair;

import static org.fihrist.text.ArabicChars.BEH;
import static org.fihrist.text.ArabicChars.FEH;
import static org.fihrist.text.ArabicChars.KAF;
import static org.fihrist.text.ArabicChars.LAM;
import static org.fihrist.text.ArabicChars.WAW;

import java.util.Collection;

/** The words of names, alone and after one of the proclitics that names take. */
final class NameLexicon implements Lexicon {

  /** The cost of a name whose frequency nobody counted: one in 60,000 words. */
  private static final int COST = 1100;

  private static final int PROCLITIC_COST = 250;
  private static final int MIN_AFTER_PROCLITIC = 3;

  private final WordTable words;

  NameLexicon(Collection<? extends CharSequence> names) {
    words = new WordTable(names.size() * 2);
    Word word = new Word();
    for (CharSequence written : names) {
      String name = written.toString();
      for (int i = 0; i < name.length(); ) {
        if (WordKeys.fold(name.charAt(i)) == 0) {
          i++;
          continue;
        }
        word.read(name, i);
        words.add(word.key, 0, word.length);
        i = word.end;
      }
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

  private static boolean isProclitic(char c) {
    return c == WAW || c == FEH || c == BEH || c == LAM || c == KAF;
  }
}
