package org.fihrist.entities;

/**
 * The one pass over the words of a text that looks for names in other spellings: hashes of each
 * word, by its letters and by its consonants, are made while its end is looked for. Words are told
 * many at a time. For one thread, text after text.
 */
final class WordPass {

  private static final int FIRST = 0x600;
  private static final int SIZE = 0x100;

  /* Of the units of the Arabic block: whether they belong to words of letters. */
  private static final boolean[] ARABIC = new boolean[SIZE];

  /* Digits and how the weight grows: of letters, of consonants. */
  private static final long[] LETTERS = new long[SIZE];
  private static final long[] LETTER_FACTORS = new long[SIZE];
  private static final long[] CONSONANTS = new long[SIZE];
  private static final long[] CONSONANT_FACTORS = new long[SIZE];

  static {
    for (int i = 0; i < SIZE; i++) {
      char c = (char) (FIRST + i);
      ARABIC[i] = Skeleton.isWordPart(c);
      LETTERS[i] = WordKey.fold(c);
      LETTER_FACTORS[i] = LETTERS[i] == 0 ? 1 : WordHash.BASE;
      CONSONANTS[i] = Skeleton.digit(c);
      CONSONANT_FACTORS[i] = Skeleton.factor(c);
    }
  }

  private final WordList words = new WordList();
  private final WordList skeletons = new WordList();
  private final BreakFinder breaks;
  private final VariantFinder variants;

  WordPass(BreakFinder breaks, VariantFinder variants) {
    this.breaks = breaks;
    this.variants = variants;
  }

  /** Tells all words of a text. */
  void run(String text) {
    words.clear();
    skeletons.clear();
    int length = text.length();
    int at = 0;
    while (at < length) {
      int next = word(text, at, length);
      at = next > at ? next : at + 1;
    }
    tellWords(true);
    tellSkeletons(true);
  }

  /* Takes the word that starts at an offset; its end, or the offset where there is no word. */
  private int word(String text, int start, int length) {
    long hash = 0;
    long weight = 1;
    long skeleton = 0;
    long skeletonWeight = 1;
    int at = start;
    for (; at < length; at++) {
      int i = text.charAt(at) - FIRST;
      if (i < 0 || i >= SIZE || !ARABIC[i]) {
        break;
      }
      hash += LETTERS[i] * weight;
      weight *= LETTER_FACTORS[i];
      skeletonWeight *= CONSONANT_FACTORS[i];
      skeleton += CONSONANTS[i] * skeletonWeight;
    }
    if (at < length && TextWords.isWordPart(text.charAt(at))) {
      return mixed(text, start);
    }
    if (at > start) {
      int head = Proclitics.head(text, start, at);
      addWord(start, at, hash, weight, head);
      addSkeleton(start, at, skeleton + skeletonWeight, head);
    }
    return at;
  }

  /* A word of other letters, or of letters and digits, which part words of letters alone. */
  private int mixed(String text, int start) {
    int end = TextWords.wordEnd(text, start);
    addWord(
        start,
        end,
        WordHash.of(text, start, end),
        WordHash.weight(text, start, end),
        Proclitics.head(text, start, end));
    int at = start;
    while (at < end) {
      int runEnd = at;
      while (runEnd < end && Skeleton.isWordPart(text.charAt(runEnd))) {
        runEnd++;
      }
      if (runEnd > at) {
        addSkeleton(at, runEnd, Skeleton.hash(text, at, runEnd), Proclitics.head(text, at, runEnd));
      }
      at = Math.max(runEnd, at + 1);
    }
    return end;
  }

  private void addWord(int start, int end, long hash, long weight, int head) {
    if (words.isFull()) {
      tellWords(false);
    }
    words.add(start, end, hash, weight, head);
  }

  private void addSkeleton(int start, int end, long skeleton, int head) {
    if (skeletons.isFull()) {
      tellSkeletons(false);
    }
    skeletons.add(start, end, skeleton, 0, head);
  }

  private void tellWords(boolean atEnd) {
    breaks.words(words, atEnd);
    words.dropReady();
  }

  private void tellSkeletons(boolean atEnd) {
    variants.words(skeletons, atEnd);
    skeletons.dropReady();
  }
}
