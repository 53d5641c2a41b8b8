package org.fihrist.match;

/**
 * Where a name may begin in a word: at its start, or after a chain of proclitics. The chain is
 * {@code (waw | feh)? (beh | kaf | lam)?}; before the article also with the alef of question in
 * front. After lam the alef of the article is not written: such a start puts it back. Alef and two
 * lams are always the article and a lam.
 */
final class Starts {

  /* The letters with which a chain may begin, as bits. */
  private static final long CHAIN =
      1L << Folds.WAW | 1L << Folds.FEH | 1L << Folds.BEH | 1L << Folds.KAF | 1L << Folds.LAM;

  private static final int CONJUNCTIONS = 1 << Folds.WAW | 1 << Folds.FEH;
  private static final int PREPOSITIONS = 1 << Folds.BEH | 1 << Folds.KAF | 1 << Folds.LAM;

  /* Two letters as the machine reads them, the first in the lower byte. */
  private static final int ARTICLE = Folds.ALEF | Folds.LAM << 8;
  private static final int TWO_LAMS = Folds.LAM | Folds.LAM << 8;

  private final Image image;
  private final Tokens tokens;
  private final Candidates out;

  /** Starts of the words in {@code tokens} that may begin a name of the image. */
  Starts(Image image, Tokens tokens, Candidates out) {
    this.image = image;
    this.tokens = tokens;
    this.out = out;
  }

  /** Adds the starts in the first words, in order; those further right in a word later. */
  void addAll(int words, boolean proclitics) {
    long[] hash = tokens.hash;
    int[] first = tokens.first;
    boolean soft = image.hasSoftNames();
    byte[] letters = tokens.letters;
    for (int t = 0; t < words; t++) {
      long h = hash[t];
      if (image.mayBegin(h) || (soft && image.mayBeginSoft(h))) {
        out.add(t, 0, first[t], tokens.length[t], h);
      }
      if (proclitics && mayHaveChain(Hashes.eight(letters, first[t]))) {
        chain(t);
        letters = tokens.letters;
      }
    }
  }

  /**
   * Whether a word with these letters may begin with a chain: with one of its letters, or with alef
   * and then proclitics and the article. Without branches, as most words begin with alef.
   */
  private static boolean mayHaveChain(long letters) {
    int letter = (int) letters & 0x7F;
    int third = (int) (letters >>> 16) & 0xFFFF;
    int fourth = (int) (letters >>> 24) & 0xFFFF;
    boolean asks =
        letter == Folds.ALEF & (third == ARTICLE | fourth == ARTICLE | third == TWO_LAMS);
    return asks | (letter <= Folds.LAST_ARABIC & (CHAIN >>> letter & 1) != 0);
  }

  private void chain(int t) {
    if (tokens.length[t] > 1) {
      boolean question = tokens.letters[tokens.first[t]] == Folds.ALEF;
      chain(t, question ? 1 : 0, question);
    }
  }

  private void chain(int t, int from, boolean question) {
    int first = tokens.first[t];
    int length = tokens.length[t];
    int i = from;
    byte letter = tokens.letters[first + i];
    if (isOneOf(CONJUNCTIONS, letter) && i + 1 < length) {
      i++;
      addAfter(t, i, question);
      letter = tokens.letters[first + i];
    }
    if (i + 1 < length && isOneOf(PREPOSITIONS, letter)) {
      i++;
      addAfter(t, i, question);
      boolean articleOfItsOwn = question && i == 2;
      if (letter == Folds.LAM && tokens.letters[first + i] == Folds.LAM && !articleOfItsOwn) {
        addWithArticle(t, i, false);
        addWithArticle(t, i, true);
      }
    }
  }

  private static boolean isOneOf(int letters, byte letter) {
    return letter <= Folds.LAST_ARABIC && (letters >>> letter & 1) != 0;
  }

  private void addAfter(int t, int skip, boolean question) {
    int from = tokens.first[t] + skip;
    int length = tokens.length[t] - skip;
    if (!question || (length > 1 && (Hashes.eight(tokens.letters, from) & 0xFFFF) == ARTICLE)) {
      add(t, skip, from, length);
    }
  }

  /** The word with the letters that its spelling left out, written after all words. */
  private void addWithArticle(int t, int skip, boolean twoLetters) {
    int length = tokens.length[t] - skip + (twoLetters ? 2 : 1);
    tokens.ensure(length);
    byte[] letters = tokens.letters;
    int from = tokens.used;
    int at = from;
    letters[at++] = Folds.ALEF;
    if (twoLetters) {
      letters[at++] = Folds.LAM;
    }
    System.arraycopy(letters, tokens.first[t] + skip, letters, at, from + length - at);
    if (add(t, skip, from, length)) {
      tokens.used += length;
    }
  }

  private boolean add(int t, int skip, int from, int length) {
    long hash =
        length <= 8
            ? Hashes.mix(Hashes.upToEight(tokens.letters, from, length))
            : Hashes.word(tokens.letters, from, length);
    boolean mayBegin = image.mayBegin(hash) || (image.hasSoftNames() && image.mayBeginSoft(hash));
    if (mayBegin) {
      out.add(t, skip, from, length, hash);
    }
    return mayBegin;
  }
}
