package org.fihrist.repair;

/**
 * Mends the words that were noted because nothing knows them: parts those that lost a space, by all
 * that the text says, and puts misspelt names right. A spelling that no text could part is
 * remembered, as most of the words noted are the same foreign names.
 */
final class SplitPass {

  private static final int MIN_LETTERS = 4;

  private static final double STYLE_CONFIDENCE = 0.9;
  private static final double NAMES_CONFIDENCE = 0.99;
  private static final double SPELLING_CONFIDENCE = 0.5;

  /** More than what the order of a sum's parts can change. */
  private static final double ROUNDING = 1e-9;

  private final Vocabulary vocabulary;
  private final Options options;
  private final SeamJudge judge;
  private final Workspace space;
  private final WordMarks marks;
  private final Word word;
  private final SeamScore mostWithSlip;
  private final SeamScore withSlip;

  private String text = "";

  /** Whether it depends on the rest of the text that the word stays whole. */
  private boolean dependsOnText;

  SplitPass(Options options, SeamJudge judge, Workspace space, WordMarks marks) {
    this.vocabulary = space.vocabulary;
    this.options = options;
    this.judge = judge;
    this.space = space;
    this.marks = marks;
    this.word = space.word;
    this.mostWithSlip = judge::mostWithSlip;
    this.withSlip = judge::judgeSplit;
  }

  /** Mends the suspects that are not being joined. */
  void run(String next) {
    text = next;
    for (int i = 0; i < space.suspects.size(); i++) {
      int start = space.suspects.get(i);
      if (!space.joined.contains(start)) {
        mend(start);
      }
    }
    text = "";
  }

  private void mend(int start) {
    word.scan(text, start);
    long spelling = word.spelling();
    if (!word.hasEnding && marks.get(spelling) != WordMarks.NONE) {
      return;
    }
    word.read(text, start);
    dependsOnText = word.hasEnding;
    int before = space.edits.size();
    split();
    if (space.edits.size() == before) {
      spell();
    }
    if (space.edits.size() == before && !dependsOnText) {
      marks.put(spelling, WordMarks.SEEN);
    }
  }

  /** Puts a misspelt name right, if that was asked for. */
  private void spell() {
    if (options.spelling()
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
    if (mayReachThreshold()) {
      dependsOnText = true;
      judgeByText(from, to);
    }
  }

  /** Whether there may be a text that parts the word at all seams. */
  private boolean mayReachThreshold() {
    Lattice lattice = space.lattice;
    for (int piece = 1; piece < lattice.pieces; piece++) {
      if (!isStyle(piece)) {
        space.seamFeatures.measureSeam(word, lattice, piece);
        double most = judge.mostOfSplit(space.seamFeatures.values, word, lattice, piece);
        if (most < options.splitThreshold() - ROUNDING) {
          return false;
        }
      }
    }
    return true;
  }

  private void judgeByText(int from, int to) {
    Lattice lattice = space.lattice;
    SeamFeatures features = space.seamFeatures;
    features.setWholeInText(word.key, from, to);
    features.setNextTo(space.nextTo.before(text, word.at[0]), space.nextTo.after(text, word.end));
    if (worst(mostWithSlip) < options.splitThreshold() - ROUNDING) {
      return;
    }
    features.measureSlip(word, from, to, lattice);
    double worst = worst(withSlip);
    if (worst >= options.splitThreshold()) {
      insert(WordPass.odds(worst));
    }
  }

  /** The lowest score of a seam. */
  private double worst(SeamScore score) {
    Lattice lattice = space.lattice;
    SeamFeatures features = space.seamFeatures;
    double worst = Double.POSITIVE_INFINITY;
    for (int piece = 1; piece < lattice.pieces; piece++) {
      if (!isStyle(piece)) {
        features.measureSeam(word, lattice, piece);
        features.setSeamInText(word.key, lattice, piece);
        worst = Math.min(worst, score.of(features.values, word, lattice, piece));
      }
    }
    return worst;
  }

  /** What a judge says of a seam. */
  private interface SeamScore {
    double of(double[] features, Word word, Lattice lattice, int piece);
  }

  /** Parts a word of a fused style, if that was asked for; gives whether it is one. */
  private boolean splitStyle() {
    int seam = options.styleSeam(word.key, word.length);
    boolean parted =
        seam > 0
            && (vocabulary.isSure(word.key, seam, word.length)
                || options.knownSeam(word.key, word.length) > 0);
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
}
