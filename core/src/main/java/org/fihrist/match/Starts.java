package org.fihrist.match;

/**
 * Where a name may begin in a word: at its start, or after a chain of proclitics. The chain is
 * {@code (waw | feh)? (beh | kaf | lam)?}; before the article also with the alef of question in
 * front. After lam the alef of the article is not written: such a start puts it back. Alef and two
 * lams are always the article and a lam.
 */
final class Starts {

  private static final int CONJUNCTIONS = 1 << Folds.WAW | 1 << Folds.FEH;
  private static final int PREPOSITIONS = 1 << Folds.BEH | 1 << Folds.KAF | 1 << Folds.LAM;

  /* Two letters as the machine reads them, the first in the lower byte. */
  private static final int ARTICLE = Folds.ALEF | Folds.LAM << 8;
  private static final int TWO_ARTICLES = ARTICLE | ARTICLE << 16;

  /* What the first two letters say, six bits of each: 1 a chain of one letter, 2 maybe of more. */
  private static final byte[] CHAINS = chains();

  private final Image image;
  private final Tokens tokens;
  private final Candidates out;

  /* Words that are picked from all, and those with a chain of one letter and of more. */
  private int[] picked = new int[256];
  private int[] simple = new int[256];
  private int[] longer = new int[256];
  private long[] hash = new long[256];

  /** Starts of the words in {@code tokens} that may begin a name of the image. */
  Starts(Image image, Tokens tokens, Candidates out) {
    this.image = image;
    this.tokens = tokens;
    this.out = out;
  }

  /**
   * Adds the starts in the first words. Loops that pick words write each and count those picked:
   * which are is anyone's guess, and the processor's wrong ones would cost more than the rest.
   */
  void addAll(int words, boolean proclitics) {
    if (picked.length < words) {
      picked = new int[tokens.first.length];
      simple = new int[tokens.first.length];
      longer = new int[tokens.first.length];
      hash = new long[tokens.first.length];
    }
    int count = image.pick(tokens.hash, words, picked);
    for (int i = 0; i < count; i++) {
      int t = picked[i];
      out.add(t, 0, tokens.first[t], tokens.length[t], tokens.hash[t]);
    }
    if (proclitics) {
      addAfterChains(words);
    }
  }

  private void addAfterChains(int words) {
    byte[] letters = tokens.letters;
    int[] first = tokens.first;
    int[] length = tokens.length;
    int[] one = simple;
    int[] more = longer;
    int ones = 0;
    int mores = 0;
    for (int t = 0; t < words; t++) {
      long eight = Hashes.eight(letters, first[t]);
      one[ones] = t;
      more[mores] = t;
      int chain = chain(eight);
      ones += chain & 1 - length[t] >>> 31;
      mores += chain >>> 1;
    }
    addSimple(ones);
    for (int i = 0; i < mores; i++) {
      chain(more[i]);
    }
  }

  /**
   * Whether a word with these letters may begin with a chain: 1 with one of its letters; 2 with
   * more, or with alef and then proclitics and the article; or 0.
   */
  private static int chain(long letters) {
    int pair = (int) letters & 0x3F | (int) (letters >>> 2) & 0xFC0;
    long twoArticles = (letters & 0xFFFFFFFFL ^ TWO_ARTICLES) - 1 >>> 63;
    return CHAINS[pair] | (int) twoArticles << 1;
  }

  private static byte[] chains() {
    byte[] chains = new byte[1 << 12];
    for (int second = 0; second < 64; second++) {
      for (int first = Folds.WAW; first <= Folds.LAST_ARABIC; first++) {
        int more = CONJUNCTIONS >>> first & PREPOSITIONS >>> second & 1;
        int one = (CONJUNCTIONS | PREPOSITIONS) >>> first & 1;
        chains[first | second << 6] = (byte) (one << more);
      }
      int asks = (CONJUNCTIONS | PREPOSITIONS & ~(1 << Folds.LAM)) >>> second & 1;
      chains[Folds.ALEF | second << 6] = (byte) (asks << 1);
    }
    chains[Folds.LAM | Folds.LAM << 6] = 2;
    return chains;
  }

  /** Adds what follows the first letter of the words with a chain of one. */
  private void addSimple(int count) {
    byte[] letters = tokens.letters;
    int[] first = tokens.first;
    int[] lengths = tokens.length;
    int[] words = simple;
    long[] hashes = hash;
    int[] more = picked;
    int mores = 0;
    for (int i = 0; i < count; i++) {
      int length = lengths[words[i]] - 1;
      hashes[i] = Hashes.upToEight(letters, first[words[i]] + 1, Math.min(length, 8));
      more[mores] = i;
      mores += 8 - length >>> 31;
    }
    Hashes.mix(hashes, 0, count);
    for (int k = 0; k < mores; k++) {
      int t = words[more[k]];
      hashes[more[k]] = Hashes.word(letters, first[t] + 1, lengths[t] - 1);
    }
    int begin = image.pick(hash, count, picked);
    for (int i = 0; i < begin; i++) {
      int t = simple[picked[i]];
      out.add(t, 1 << 2, tokens.first[t] + 1, tokens.length[t] - 1, hash[picked[i]]);
    }
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
      add(t, skip << 2, from, length);
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
    if (add(t, skip << 2 | (twoLetters ? 2 : 1), from, length)) {
      tokens.used += length;
    }
  }

  private boolean add(int t, int reading, int from, int length) {
    long hash = Hashes.word(tokens.letters, from, length);
    boolean mayBegin = image.mayBegin(hash) || image.mayBeginSoft(hash);
    if (mayBegin) {
      out.add(t, reading, from, length, hash);
    }
    return mayBegin;
  }
}
