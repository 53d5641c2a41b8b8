package org.fihrist.repair;

import org.fihrist.text.ArabicChars;

/**
 * Finds the spaces that divide a word. Of two that share a part only the likelier one is deleted.
 */
final class JoinPass {

  /** How sure it is that a detached <i>and</i> belongs to the next word: logarithm of the odds. */
  private static final double WAW_SCORE = 6;

  /** The same for a detached article before a word that is known with it. */
  private static final double ARTICLE_SCORE = 5;

  /** The same for what looks like an article and ends a word that is none without it. */
  private static final double END_SCORE = 6;

  /** Words of so few letters beside an unknown one may be the syllables of a foreign name. */
  private static final int MAX_SYLLABLE = 3;

  /** Shorter ones may be the letters of a foreign abbreviation. */
  private static final int MIN_AFTER_ARTICLE = 3;

  private final Options options;
  private final SeamJudge judge;
  private final Workspace space;
  private final Word left;
  private final Word right;
  private final JoinGuards guards;

  /* The join that was found last and is not yet made. */
  private int pendingLeft = -1;
  private int pendingRight = -1;
  private double pendingScore;

  JoinPass(Options options, SeamJudge judge, Workspace space) {
    this.options = options;
    this.judge = judge;
    this.space = space;
    this.left = space.left;
    this.right = space.word;
    this.guards = new JoinGuards(space);
  }

  void run(String text) {
    IntList neighbours = space.neighbours;
    for (int i = 0; i < neighbours.size(); i += 2) {
      left.read(text, neighbours.get(i));
      right.read(text, neighbours.get(i + 1));
      double score = score(text);
      if (score >= options.joinThreshold()) {
        propose(neighbours.get(i), neighbours.get(i + 1), score);
      }
    }
    commit();
  }

  private double score(String text) {
    if ((left.length == 1 && (right.length == 1 || isSpelledOut(text))) || guards.forbid(text)) {
      return Double.NEGATIVE_INFINITY;
    }
    if (left.length == 1 && left.key[0] == ArabicChars.WAW) {
      return WAW_SCORE;
    }
    if (left.isArticle()) {
      return takesArticle(text) ? ARTICLE_SCORE : Double.NEGATIVE_INFINITY;
    }
    if (right.isArticle()) {
      return isEndOfWord() ? END_SCORE : Double.NEGATIVE_INFINITY;
    }
    if (left.length + right.length > Lattice.MAX_LETTERS
        || !space.joinFeatures.measure(left, right)
        || guards.forbidWord(space.joinFeatures.key)
        || isStyle()) {
      return Double.NEGATIVE_INFINITY;
    }
    JoinFeatures features = space.joinFeatures;
    boolean besideUnknown = isBesideUnknown(text);
    if (besideUnknown && left.length <= MAX_SYLLABLE && right.length <= MAX_SYLLABLE) {
      return Double.NEGATIVE_INFINITY;
    }
    features.setBeside(besideUnknown);
    features.setInText(left, right);
    return judge.judgeJoin(features.values, left, right, features.key);
  }

  /** Whether the word to the right is one that a detached article belongs to. */
  private boolean takesArticle(String text) {
    if (right.length < MIN_AFTER_ARTICLE
        || right.length > Lattice.MAX_LETTERS
        || right.startsWithArticle()
        || (space.vocabulary.isHouse(right.key, right.length) && isAfterName(text))) {
      return false;
    }
    int entry = space.vocabulary.listed(right.key, 0, right.length);
    boolean sure = entry != Lexicon.NONE && !Lexicon.is(entry, Lexicon.WEAK | Lexicon.FUNCTION);
    return sure || space.joinFeatures.measure(left, right);
  }

  /** Where the word before the left one starts, or -1. */
  private int startBefore(String text) {
    int end = left.at[0] - 1;
    int start = end;
    while (start > 0 && ArabicChars.isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return start < end && isLetter(text, start) ? start : -1;
  }

  /** Whether the word before the left one is a name or unknown. */
  private boolean isAfterName(String text) {
    int start = startBefore(text);
    if (start < 0) {
      return false;
    }
    Word before = space.before;
    before.scan(text, start);
    int entry = space.vocabulary.listed(before.key, 0, before.length);
    return entry == Lexicon.NONE || Lexicon.is(entry, Lexicon.NAME);
  }

  private boolean isEndOfWord() {
    return right.length == 2
        && !space.vocabulary.isSure(left.key, 0, left.length)
        && space.joinFeatures.measure(left, right)
        && space.joinFeatures.values[JoinFeature.JOINED_DERIVED.ordinal()] == 0;
  }

  /** Whether the word before the two or the one after them is unknown. */
  private boolean isBesideUnknown(String text) {
    int start = startBefore(text);
    int next = right.end + 1;
    boolean hasNext = next < text.length() && text.charAt(next - 1) == ' ' && isLetter(text, next);
    return (start >= 0 && isUnknown(text, start)) || (hasNext && isUnknown(text, next));
  }

  private boolean isUnknown(String text, int start) {
    Word word = space.before;
    word.scan(text, start);
    return word.length > 1
        && word.length <= Lattice.MAX_LETTERS
        && (space.vocabulary.isFragment(word.key, 0, word.length)
            || (space.vocabulary.listed(word.key, 0, word.length) == Lexicon.NONE
                && space.vocabulary.derived(word.key, 0, word.length) == Lexicon.NONE));
  }

  /** Whether many write the two as one, so that neither way is an error. */
  private boolean isStyle() {
    int middle = left.length;
    boolean sure = space.vocabulary.isSure(right.key, 0, right.length);
    return !left.isArticleAndLetter()
        && (sure || (left.length > 2 && right.startsWithArticle()))
        && FusedStyles.isAny(space.joinFeatures.key, 0, middle, middle + right.length);
  }

  /** Whether the letter to the left is one of several, as in enumerations and abbreviations. */
  private boolean isSpelledOut(String text) {
    int start = left.at[0];
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    boolean afterLetter =
        start > 1 && before == ' ' && isLetter(text, start - 2) && !isLetter(text, start - 3);
    return afterLetter || before == '/' || before == '.' || before == '-';
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && WordKeys.fold(text.charAt(i)) != 0;
  }

  private void propose(int leftStart, int rightStart, double score) {
    if (pendingRight == leftStart && pendingScore >= score) {
      return;
    }
    if (pendingRight != leftStart) {
      commit();
    }
    pendingLeft = leftStart;
    pendingRight = rightStart;
    pendingScore = score;
  }

  private void commit() {
    if (pendingRight >= 0) {
      double confidence = WordPass.odds(pendingScore);
      space.edits.deleteSpace(pendingRight - 1, RepairKind.JOIN, confidence);
      space.joined.add(pendingLeft);
      space.joined.add(pendingRight);
      pendingRight = -1;
    }
  }
}
