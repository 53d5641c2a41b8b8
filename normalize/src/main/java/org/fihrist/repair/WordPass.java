package org.fihrist.repair;

/**
 * Finds the words of a text that lost a space or were written in two. First all words are counted
 * and those that nothing knows are noted; then each of these is read anew, now with the whole
 * text's evidence.
 */
final class WordPass {

  private static final int MIN_LETTERS = 4;

  /** Short words of this cost, about one in 12,000, and dearer ones may be a part of another. */
  private static final int RARE_COST = 940;

  private static final int SHORT_LETTERS = 3;

  private static final double STYLE_CONFIDENCE = 0.9;

  private final Vocabulary vocabulary;
  private final Options options;
  private final SeamJudge judge;
  private final Workspace space;
  private final Word word;

  /* The last word that is not masked; no word ends at -1. */
  private int previousStart;
  private int previousEnd = -1;
  private boolean previousDoubtful;

  WordPass(Vocabulary vocabulary, Options options, SeamJudge judge, Workspace space) {
    this.vocabulary = vocabulary;
    this.options = options;
    this.judge = judge;
    this.space = space;
    this.word = space.word;
  }

  void run(String text) {
    collect(text);
    if (options.joins()) {
      new JoinPass(options, judge, space).run(text);
    }
    for (int i = 0; i < space.suspects.size(); i++) {
      int start = space.suspects.get(i);
      if (!space.joined.contains(start)) {
        word.read(text, start);
        split();
      }
    }
  }

  private void collect(String text) {
    long before = 0;
    int n = text.length();
    for (int i = 0; i < n; ) {
      char c = text.charAt(i);
      if (WordKeys.fold(c) != 0) {
        word.scan(text, i);
        count(before);
        note(text, i);
        before = word.hash;
        i = word.end;
      } else {
        before = c == ' ' ? before : 0;
        i++;
      }
    }
  }

  private void count(long before) {
    space.counts.add(word.hash);
    if (before != 0) {
      space.counts.add(WordCounts.pairHash(before, word.hash));
    }
  }

  /** Notes a word that may have lost a space, and neighbours that may be one word. */
  private void note(String text, int start) {
    int entry = vocabulary.listed(word.key, 0, word.length);
    if (space.masks.isMasked(text, start, word.end)) {
      previousEnd = -1;
      return;
    }
    if (isSuspect(entry)) {
      space.suspects.add(start);
    }
    boolean doubtful = isDoubtful(entry);
    if ((doubtful || previousDoubtful)
        && previousEnd == start - 1
        && previousEnd > 0
        && text.charAt(previousEnd) == ' ') {
      space.neighbours.add(previousStart);
      space.neighbours.add(start);
    }
    previousStart = start;
    previousEnd = word.end;
    previousDoubtful = doubtful;
  }

  private boolean isSuspect(int entry) {
    return word.length >= MIN_LETTERS
        && (word.hasEnding
            || entry == Lexicon.NONE
            || Lexicon.is(entry, Lexicon.WEAK)
            || options.partsCompound(word.key, word.length));
  }

  /** Whether a word may be a part of one: unknown, a single letter, or short and rare. */
  private boolean isDoubtful(int entry) {
    return vocabulary.isFragment(word.key, 0, word.length)
        || word.isArticle()
        || entry == Lexicon.NONE
        || Lexicon.is(entry, Lexicon.WEAK)
        || (word.length <= SHORT_LETTERS
            && Lexicon.cost(entry) >= RARE_COST
            && !Lexicon.is(entry, Lexicon.FUNCTION));
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
    if (from == 0 && to == word.length && splitStyle()) {
      return;
    }
    Lattice lattice = space.lattice;
    if (vocabulary.isSure(word.key, from, to) || !lattice.read(word, from, to)) {
      return;
    }
    space.seamFeatures.measureWhole(word, from, to, lattice);
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

  private void insert(double confidence) {
    for (int piece = 1; piece < space.lattice.pieces; piece++) {
      if (!isStyle(piece)) {
        int offset = word.at[space.lattice.bounds[piece]];
        space.edits.insertSpace(offset, RepairKind.SPLIT, confidence);
      }
    }
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
