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

  /** Adds the starts in a word, those further right later. */
  void add(int t, boolean proclitics) {
    int first = tokens.first[t];
    int length = tokens.length[t];
    add(t, 0, first, length);
    if (!proclitics || length < 2) {
      return;
    }
    byte letter = tokens.letters[first];
    if (letter <= Folds.LAST_ARABIC && (CHAIN >>> letter & 1) != 0) {
      chain(t, 0, false);
    } else if (letter == Folds.ALEF && mayAsk(first)) {
      chain(t, 1, true);
    }
  }

  /** Whether alef and what follows may be the question, proclitics and the article. */
  private boolean mayAsk(int first) {
    int next = (int) (Hashes.eight(tokens.letters, first) >>> 16);
    int later = next >>> 8;
    return (next & 0xFFFF) == ARTICLE || (later & 0xFFFF) == ARTICLE || (next & 0xFFFF) == TWO_LAMS;
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
