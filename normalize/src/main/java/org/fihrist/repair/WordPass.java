package org.fihrist.repair;

import org.fihrist.text.ArabicChars;

/**
 * Finds the words of a text that lost a space or were written in two. First those that nothing
 * knows are noted; then each of these is read anew, now with the whole text's evidence.
 */
final class WordPass {

  private static final int MIN_LETTERS = 4;

  /** Short words of this cost, about one in 12,000, and dearer ones may be a part of another. */
  private static final int RARE_COST = 940;

  private static final int SHORT_LETTERS = 3;

  /** The most letters that the article has, with those before it. */
  private static final int MAX_ARTICLE = 3;

  private final Vocabulary vocabulary;
  private final Options options;
  private final Workspace space;
  private final Word word;
  private final JoinPass joins;
  private final SplitPass splits;

  private final WordMarks marks;
  private final JoinFilter filter;

  private String text = "";

  /* The last word; no word ends at -1. */
  private int previousStart;
  private int previousEnd;
  private long previousHash;
  private boolean previousDoubtful;

  /** Whether the last word is one letter or the article, which more than known words join to. */
  private boolean previousLeans;

  WordPass(
      Vocabulary vocabulary, Options options, SeamJudge judge, Workspace space, WordMarks marks) {
    this.vocabulary = vocabulary;
    this.options = options;
    this.space = space;
    this.word = space.word;
    this.marks = marks;
    this.joins = new JoinPass(options, judge, space);
    this.splits = new SplitPass(options, judge, space, marks);
    this.filter = new JoinFilter(space, marks);
  }

  /** Begins with a text. */
  void start(String next) {
    text = next;
    previousEnd = -1;
    previousDoubtful = false;
  }

  /** Mends the words that were noted. */
  void finish() {
    if (options.joins()) {
      joins.run(text);
    }
    splits.run(text);
    text = "";
  }

  /**
   * Takes the next word and notes it if it may have lost a space, or may be one with the word
   * before it.
   */
  void word(int start, int end, long hash, boolean hasEnding) {
    int known = marks.get(hash);
    boolean doubtful = false;
    boolean leans = false;
    if (known != WordMarks.SEEN || hasEnding) {
      if (known == WordMarks.NONE) {
        word.scan(text, start);
        known = learn(hash);
      }
      if ((known & WordMarks.SUSPECT) != 0 || hasEnding) {
        noteSuspect(start, end, known);
      }
      boolean article = (known & WordMarks.SHORT) != 0 && isArticle(start);
      doubtful = (known & WordMarks.DOUBTFUL) != 0 || article;
      leans = article || (known & WordMarks.LETTER) != 0;
    }
    if (doubtful || previousDoubtful) {
      noteNeighbours(start, end, hash);
    }
    previousStart = start;
    previousEnd = end;
    previousHash = hash;
    previousDoubtful = doubtful;
    previousLeans = leans;
  }

  private boolean isArticle(int start) {
    word.scan(text, start);
    return word.isArticle() || word.isArticleAndLetter();
  }

  private void noteSuspect(int start, int end, int known) {
    if (!space.masks.isMasked(text, start, end)
        && ((known & WordMarks.SUSPECT) != 0 || isLong(start))) {
      space.suspects.add(start);
    }
  }

  private boolean isLong(int start) {
    word.scan(text, start);
    return word.length >= MIN_LETTERS;
  }

  private void noteNeighbours(int start, int end, long hash) {
    if (previousEnd == start - 1
        && previousEnd > 0
        && text.charAt(previousEnd) == ' '
        && !space.masks.isMasked(text, start, end)
        && !space.masks.isMasked(text, previousStart, previousEnd)
        && (previousLeans
            || filter.mayJoin(
                text, previousStart, start, WordCounts.pairHash(previousHash, hash)))) {
      space.neighbours.add(previousStart);
      space.neighbours.add(start);
    }
  }

  /** Finds out what the word's key says of it. */
  private int learn(long hash) {
    int entry = vocabulary.listed(word.key, 0, word.length);
    int known = WordMarks.SEEN;
    known |= isSuspect(entry) && mayPart() ? WordMarks.SUSPECT : 0;
    known |= isDoubtful(entry) ? WordMarks.DOUBTFUL : 0;
    known |= mayBeArticle() ? WordMarks.SHORT : 0;
    known |= word.length == 1 ? WordMarks.LETTER : 0;
    marks.put(hash, known);
    return known;
  }

  private boolean mayBeArticle() {
    int n = word.length;
    return (n > 1 && n <= MAX_ARTICLE && word.key[n - 1] == ArabicChars.LAM)
        || word.mayBeArticleAndLetter();
  }

  /** Whether a suspect can come apart at all, whatever the text says. */
  private boolean mayPart() {
    return options.spelling()
        || options.styleSeam(word.key, word.length) > 0
        || (word.length <= Lattice.MAX_LETTERS
            && (space.names.find(word.key, 0, word.length) > 0
                || space.lattice.read(word, 0, word.length)));
  }

  private boolean isSuspect(int entry) {
    return word.length >= MIN_LETTERS
        && (entry == Lexicon.NONE
            || Lexicon.is(entry, Lexicon.WEAK)
            || options.partsKnown(word.key, word.length));
  }

  /** Whether a word may be a part of one: unknown, a single letter, or short and rare. */
  private boolean isDoubtful(int entry) {
    return vocabulary.isFragment(word.key, 0, word.length)
        || entry == Lexicon.NONE
        || Lexicon.is(entry, Lexicon.WEAK)
        || (word.length <= SHORT_LETTERS
            && Lexicon.cost(entry) >= RARE_COST
            && !Lexicon.is(entry, Lexicon.FUNCTION));
  }

  /** The probability of a logarithm of odds. */
  static double odds(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
