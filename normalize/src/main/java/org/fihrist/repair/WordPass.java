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

  private static final double STYLE_CONFIDENCE = 0.9;
  private static final double NAMES_CONFIDENCE = 0.99;
  private static final double SPELLING_CONFIDENCE = 0.5;

  private final Vocabulary vocabulary;
  private final Options options;
  private final SeamJudge judge;
  private final Workspace space;
  private final Word word;
  private final JoinPass joins;

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
    this.judge = judge;
    this.space = space;
    this.word = space.word;
    this.marks = marks;
    this.joins = new JoinPass(options, judge, space);
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
    for (int i = 0; i < space.suspects.size(); i++) {
      int start = space.suspects.get(i);
      if (!space.joined.contains(start)) {
        word.read(text, start);
        mend();
      }
    }
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
            || options.partsCompound(word.key, word.length));
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

  private void mend() {
    int before = space.edits.size();
    split();
    boolean whole = space.edits.size() == before;
    if (options.spelling()
        && whole
        && vocabulary.listed(word.key, 0, word.length) == Lexicon.NONE
        && vocabulary.derived(word.key, 0, word.length) == Lexicon.NONE
        && space.spelling.find(word)) {
      spell(space.spelling);
    }
  }

  private void spell(NameSpelling name) {
    int offset = word.at[name.index];
    switch (name.slip) {
      case MISSING -> space.edits.insertLetter(offset, name.letter, SPELLING_CONFIDENCE);
      case SUPERFLUOUS -> space.edits.deleteLetter(offset, SPELLING_CONFIDENCE);
      default -> space.edits.replaceLetter(offset, name.letter, SPELLING_CONFIDENCE);
    }
    char hamza = name.hamza(word);
    if (hamza != 0) {
      space.edits.replaceLetter(word.at[name.stemStart()], hamza, SPELLING_CONFIDENCE);
    }
  }

  /** Cuts a word at its certain seams and looks for others in the parts. */
  private void split() {
    int parts = space.seams.find(word);
    int from = 0;
    for (int i = 0; i < parts; i++) {
      int to = space.seams.cuts[i];
      if (from > 0) {
        space.edits.insertSpace(word.at[from], RepairKind.SPLIT, 1);
      }
      if (to - from >= MIN_LETTERS && to - from <= Lattice.MAX_LETTERS) {
        splitPart(from, to);
      }
      from = to;
    }
  }

  private void splitPart(int from, int to) {
    if (from == 0 && to == word.length && (splitStyle() || isParticleAndWord())) {
      return;
    }
    Lattice lattice = space.lattice;
    if (vocabulary.isSure(word.key, from, to)
        || splitNames(from, to)
        || !lattice.read(word, from, to)
        || isCompound()
        || isNegationOfNoun()) {
      return;
    }
    space.seamFeatures.measureWhole(word, from, to, lattice);
    space.seamFeatures.setNextTo(
        space.nextTo.before(text, word.at[0]), space.nextTo.after(text, word.end));
    double worst = Double.POSITIVE_INFINITY;
    for (int piece = 1; piece < lattice.pieces; piece++) {
      if (!isStyle(piece)) {
        space.seamFeatures.measureSeam(word, lattice, piece);
        double score = judge.judgeSplit(space.seamFeatures.values, word, lattice, piece);
        worst = Math.min(worst, score);
      }
    }
    if (worst >= options.splitThreshold()) {
      insert(odds(worst));
    }
  }

  /** Parts a word of a fused style, if that was asked for; gives whether it is one. */
  private boolean splitStyle() {
    int seam = options.styleSeam(word.key, word.length);
    boolean parted = seam > 0 && vocabulary.isSure(word.key, seam, word.length);
    if (parted) {
      space.edits.insertSpace(word.at[seam], RepairKind.SPLIT, STYLE_CONFIDENCE);
    }
    return parted;
  }

  /** Whether a word is a particle and a known word, as many write these. */
  private boolean isParticleAndWord() {
    int seam = FusedStyles.PARTICLES.seam(word.key, word.length);
    return seam > 0 && vocabulary.isSure(word.key, seam, word.length);
  }

  /** Parts names that <i>and</i> ties together; gives whether these are such. */
  private boolean splitNames(int from, int to) {
    int seams = space.names.find(word.key, from, to);
    for (int i = 0; i < seams; i++) {
      int offset = word.at[space.names.seams[i]];
      space.edits.insertSpace(offset, RepairKind.SPLIT, NAMES_CONFIDENCE);
    }
    return seams > 0;
  }

  private void insert(double confidence) {
    for (int piece = 1; piece < space.lattice.pieces; piece++) {
      if (!isStyle(piece)) {
        int offset = word.at[space.lattice.bounds[piece]];
        space.edits.insertSpace(offset, RepairKind.SPLIT, confidence);
      }
    }
  }

  /** Whether a piece is the first part of a compound, so that the word is one. */
  private boolean isCompound() {
    int[] bounds = space.lattice.bounds;
    for (int piece = 1; piece < space.lattice.pieces; piece++) {
      if (vocabulary.isCombiningForm(word.key, bounds[piece - 1], bounds[piece])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a piece is one of the negations that stand before the imperfect alone, and is not. */
  private boolean isNegationOfNoun() {
    int[] bounds = space.lattice.bounds;
    for (int piece = 1; piece < space.lattice.pieces; piece++) {
      if (vocabulary.isNegation(word.key, bounds[piece - 1], bounds[piece])
          && !Clitics.isImperfect(word.key[bounds[piece]])) {
        return true;
      }
    }
    return false;
  }

  private boolean isStyle(int piece) {
    int[] bounds = space.lattice.bounds;
    return FusedStyles.isAny(word.key, bounds[piece - 1], bounds[piece], bounds[piece + 1]);
  }

  /** The probability of a logarithm of odds. */
  static double odds(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
