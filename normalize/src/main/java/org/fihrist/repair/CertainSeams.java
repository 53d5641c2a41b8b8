package org.fihrist.repair;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.ALEF_MAKSURA;
import static org.fihrist.text.ArabicChars.HAMZA;
import static org.fihrist.text.ArabicChars.TEH_MARBUTA;
import static org.fihrist.text.ArabicChars.YEH;

/**
 * Finds the seams that orthography alone shows: teh marbuta, alef maksura and tanwin end a word, so
 * what follows is another one.
 */
final class CertainSeams {

  private static final int MIN_RIGHT = 2;

  /** Where the word is to be cut, as indexes of letters; the word's length comes last. */
  final int[] cuts = new int[Word.MAX_LETTERS];

  private final Vocabulary vocabulary;

  CertainSeams(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Finds the seams of a word and gives the number of parts. */
  int find(Word word) {
    int parts = 0;
    int from = 0;
    for (int i = 1; word.hasEnding && i + MIN_RIGHT < word.length; i++) {
      int cut = cutAfter(word, from, i);
      if (cut > 0 && cut + MIN_RIGHT <= word.length) {
        cuts[parts++] = cut;
        from = cut;
        i = cut;
      }
    }
    cuts[parts++] = word.length;
    return parts;
  }

  private int cutAfter(Word word, int from, int i) {
    if (word.key[i] == TEH_MARBUTA) {
      return i > from ? i + 1 : 0;
    }
    if (word.key[i] == ALEF_MAKSURA) {
      return isAlefMaksuraSeam(word, from, i + 1) ? i + 1 : 0;
    }
    if (word.tanwin[i]) {
      int seam = word.key[i] != ALEF && word.key[i + 1] == ALEF ? i + 2 : i + 1;
      return seam - from > 2 && eitherKnown(word, from, seam) && !wholeKnown(word, from) ? seam : 0;
    }
    return 0;
  }

  /** Some write alef maksura for yeh in the middle of words, before a lone hamza, or by mistake. */
  private boolean isAlefMaksuraSeam(Word word, int from, int seam) {
    return word.key[seam] != HAMZA
        && eitherKnown(word, from, seam)
        && !isKnownWithYeh(word, from)
        && !isKnownWithout(word, from, seam - 1);
  }

  private boolean eitherKnown(Word word, int from, int seam) {
    int next = seam;
    while (next < word.length && !endsWord(word, next)) {
      next++;
    }
    return vocabulary.isSure(word.key, from, seam)
        || vocabulary.isSure(word.key, seam, Math.min(word.length, next + 1));
  }

  private static boolean endsWord(Word word, int i) {
    return word.key[i] == TEH_MARBUTA || word.key[i] == ALEF_MAKSURA || word.tanwin[i];
  }

  private boolean wholeKnown(Word word, int from) {
    return vocabulary.isSure(word.key, from, word.length);
  }

  /** Whether the letter is one too many in a word. */
  private boolean isKnownWithout(Word word, int from, int at) {
    char[] key = new char[word.length - from - 1];
    System.arraycopy(word.key, from, key, 0, at - from);
    System.arraycopy(word.key, at + 1, key, at - from, word.length - at - 1);
    return vocabulary.isSure(key, 0, key.length);
  }

  private boolean isKnownWithYeh(Word word, int from) {
    char[] key = new char[word.length - from];
    for (int i = from; i < word.length; i++) {
      char c = word.key[i];
      key[i - from] = c == ALEF_MAKSURA && i + 1 < word.length ? YEH : c;
    }
    return vocabulary.isSure(key, 0, key.length);
  }
}
