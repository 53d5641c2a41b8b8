package org.fihrist.repair;

/**
 * Finds the words of a text that lost a space. First all words are counted and those that nothing
 * knows are noted; then each of these is read anew, now with the whole text's evidence.
 */
final class WordPass {

  private static final int MIN_LETTERS = 4;

  private final Vocabulary vocabulary;
  private final Options options;
  private final SeamJudge judge;
  private final Workspace space;
  private final Word word;

  WordPass(Vocabulary vocabulary, Options options, SeamJudge judge, Workspace space) {
    this.vocabulary = vocabulary;
    this.options = options;
    this.judge = judge;
    this.space = space;
    this.word = space.word;
  }

  void run(CharSequence text) {
    collect(text);
    for (int i = 0; i < space.suspects.size(); i++) {
      word.read(text, space.suspects.get(i));
      split();
    }
  }

  private void collect(CharSequence text) {
    Masks masks = new Masks(text);
    long before = 0;
    int n = text.length();
    for (int i = 0; i < n; ) {
      char c = text.charAt(i);
      if (WordKeys.fold(c) == 0) {
        i = masks.skip(i, c);
        before = c == ' ' ? before : 0;
        continue;
      }
      word.read(text, i);
      long hash = WordTable.hash64(word.key, 0, word.length);
      space.counts.add(hash);
      if (before != 0) {
        space.counts.add(WordTable.pairHash(before, hash));
      }
      before = hash;
      if (isSuspect() && !masks.isMasked(i, word.end)) {
        space.suspects.add(i);
      }
      i = word.end;
    }
  }

  private boolean isSuspect() {
    return word.length >= MIN_LETTERS
        && (word.hasEnding || !vocabulary.isSure(word.key, 0, word.length));
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
    Lattice lattice = space.lattice;
    if (vocabulary.isSure(word.key, from, to) || !lattice.read(word.key, from, to)) {
      return;
    }
    space.features.measureWhole(word, from, to, lattice);
    double worst = Double.POSITIVE_INFINITY;
    for (int piece = 1; piece < lattice.pieces; piece++) {
      if (!isStyle(piece)) {
        worst = Math.min(worst, judgeSeam(piece));
      }
    }
    if (worst >= options.threshold()) {
      insert(odds(worst));
    }
  }

  private void insert(double confidence) {
    for (int piece = 1; piece < space.lattice.pieces; piece++) {
      if (!isStyle(piece)) {
        int offset = word.at[space.lattice.bounds[piece]];
        space.edits.insertSpace(offset, RepairKind.SPLIT, confidence);
      }
    }
  }

  private double judgeSeam(int piece) {
    space.features.measureSeam(word, space.lattice, piece);
    int offset = word.at[space.lattice.bounds[piece]];
    return judge.judge(offset, space.features.values, word, space.lattice, piece);
  }

  private boolean isStyle(int piece) {
    int[] bounds = space.lattice.bounds;
    return options.leavesFused(word.key, bounds[piece - 1], bounds[piece], bounds[piece + 1]);
  }

  private static double odds(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
