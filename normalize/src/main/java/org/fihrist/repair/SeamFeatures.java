package org.fihrist.repair;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_ABOVE;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_BELOW;
import static org.fihrist.text.ArabicChars.ALEF_MADDA;
import static org.fihrist.text.ArabicChars.ALEF_MAKSURA;
import static org.fihrist.text.ArabicChars.BEH;
import static org.fihrist.text.ArabicChars.DAL;
import static org.fihrist.text.ArabicChars.FEH;
import static org.fihrist.text.ArabicChars.KAF;
import static org.fihrist.text.ArabicChars.LAM;
import static org.fihrist.text.ArabicChars.REH;
import static org.fihrist.text.ArabicChars.TEH_MARBUTA;
import static org.fihrist.text.ArabicChars.THAL;
import static org.fihrist.text.ArabicChars.WAW;
import static org.fihrist.text.ArabicChars.YEH;
import static org.fihrist.text.ArabicChars.ZAIN;

import java.util.Arrays;
import org.fihrist.repair.lexicon.Trigrams;

/** Measures the features of a seam. */
final class SeamFeatures {

  private static final double UNIT = 1000;
  private static final double LETTER_UNIT = 100;
  private static final int MIN_AND_NAME = 4;
  private static final int SHORT = 3;

  /** The greatest value of {@link SeamFeature#SLIP_GAIN}. */
  static final double MAX_SLIP_GAIN = 3;

  /** The values, by the features' order. */
  final double[] values = new double[SeamFeature.values().length];

  private final Vocabulary vocabulary;
  private final WordCounts counts;
  private final Trigrams trigrams;
  private final WritingSlip slips;

  SeamFeatures(Vocabulary vocabulary, WordCounts counts) {
    this.vocabulary = vocabulary;
    this.trigrams = vocabulary.trigrams();
    this.counts = counts;
    this.slips = new WritingSlip(vocabulary);
  }

  /** Measures what all seams of a word share, whatever the text. */
  void measureWhole(Word word, int from, int to, Lattice lattice) {
    Arrays.fill(values, 0);
    set(SeamFeature.BIAS, 1);
    set(SeamFeature.LETTERS, (to - from) / 10.0);
    set(SeamFeature.COST, lattice.cost / UNIT);
    set(SeamFeature.COST_PER_LETTER, lattice.cost / (double) (to - from) / 100);
    set(SeamFeature.THREE_PIECES, lattice.pieces == 3 ? 1 : 0);
    set(SeamFeature.FOUR_PIECES, lattice.pieces == 4 ? 1 : 0);
    set(SeamFeature.WHOLE_ARTICLE, startsWithArticle(word, from) ? 1 : 0);
    int worst = 0;
    for (int i = 0; i < lattice.pieces; i++) {
      worst = Math.max(worst, Lexicon.cost(lattice.entries[i]));
    }
    set(SeamFeature.WORST_PIECE, worst / UNIT);
    double letters = letters(word.key, from + 2, to);
    set(SeamFeature.WHOLE_LETTERS, letters / Math.max(1, to - from - 2));
    set(SeamFeature.LETTERS_GAIN, letters - lattice.cost / UNIT);
    measureReadings(word.key, from, to, lattice.cost);
  }

  /** Measures whether the whole is rather a misspelt word; leaves 0 where that is not so. */
  void measureSlip(Word word, int from, int to, Lattice lattice) {
    int slip = slips.cost(word.key, from, to);
    boolean found = slip < Lexicon.MAX_COST;
    set(SeamFeature.SLIP, found ? 1 : 0);
    double gain = (lattice.cost - slip) / UNIT;
    set(SeamFeature.SLIP_GAIN, found ? Math.max(0, Math.min(MAX_SLIP_GAIN, gain)) : 0);
  }

  /** Says how often the text has the whole. */
  void setWholeInText(char[] key, int from, int to) {
    int seen = counts.count(WordCounts.hash(key, from, to));
    set(SeamFeature.TEXT_WHOLE, seen > 1 ? Math.log(seen) : 0);
  }

  /** Says what the words beside the whole are. */
  void setNextTo(NextTo.Kind before, NextTo.Kind after) {
    set(SeamFeature.BEFORE_UNKNOWN, before == NextTo.Kind.UNKNOWN ? 1 : 0);
    set(SeamFeature.BEFORE_NAME, before == NextTo.Kind.NAME ? 1 : 0);
    set(SeamFeature.AFTER_UNKNOWN, after == NextTo.Kind.UNKNOWN ? 1 : 0);
    set(SeamFeature.AFTER_NAME, after == NextTo.Kind.NAME ? 1 : 0);
  }

  private void measureReadings(char[] key, int from, int to, int cost) {
    int weak = vocabulary.listed(key, from, to);
    if (weak != Lexicon.NONE) {
      set(SeamFeature.WHOLE_WEAK, 1);
      set(SeamFeature.WEAK_GAIN, (Lexicon.cost(weak) - cost) / UNIT);
    }
    int derived = vocabulary.inflected(key, from, to);
    if (derived != Lexicon.NONE) {
      set(SeamFeature.WHOLE_DERIVED, 1);
      set(SeamFeature.DERIVED_GAIN, (Lexicon.cost(derived) - cost) / UNIT);
    }
  }

  /** Measures the seam before a piece, the second or a later one, whatever the text. */
  void measureSeam(Word word, Lattice lattice, int piece) {
    int start = lattice.bounds[piece - 1];
    int seam = lattice.bounds[piece];
    int end = lattice.bounds[piece + 1];
    int left = lattice.entries[piece - 1];
    int right = lattice.entries[piece];
    set(SeamFeature.LEFT_COST, Lexicon.cost(left) / UNIT);
    set(SeamFeature.RIGHT_COST, Lexicon.cost(right) / UNIT);
    setLengths(seam - start, end - seam);
    boolean shortLeft = seam - start <= SHORT;
    boolean shortRight = end - seam <= SHORT;
    set(SeamFeature.LEFT_SHORT_COST, shortLeft ? Lexicon.cost(left) / UNIT : 0);
    set(SeamFeature.RIGHT_SHORT_COST, shortRight ? Lexicon.cost(right) / UNIT : 0);
    setClasses(left, right);
    boolean names = Lexicon.is(left & right, Lexicon.NAME) && word.key[seam] == WAW;
    set(SeamFeature.NAME_AND_NAME, names && end - seam > MIN_AND_NAME ? 1 : 0);
    setLetters(word, seam);
    set(SeamFeature.SEAM_LETTERS, letters(word.key, seam, seam + 2));
    boolean article = startsWithArticle(word, seam);
    boolean longPieces = seam - start > SHORT && end - seam > SHORT + 2;
    set(SeamFeature.ARTICLE_BETWEEN_LONG, article && longPieces ? 1 : 0);
    setGuards(word, start, seam, end);
    setPair(word.key, start, seam, end, Lexicon.cost(right));
  }

  /** The cost of letters after the two before each, in tens of nats. */
  private double letters(char[] key, int from, int to) {
    int cost = 0;
    for (int i = from; i < to; i++) {
      cost += trigrams.cost(key, i);
    }
    return cost / LETTER_UNIT;
  }

  private void setLengths(int left, int right) {
    set(SeamFeature.LEFT_TWO_LETTERS, left == 2 ? 1 : 0);
    set(SeamFeature.LEFT_THREE_LETTERS, left == 3 ? 1 : 0);
    set(SeamFeature.LEFT_FOUR_LETTERS, left == 4 ? 1 : 0);
    set(SeamFeature.RIGHT_TWO_LETTERS, right == 2 ? 1 : 0);
    set(SeamFeature.RIGHT_THREE_LETTERS, right == 3 ? 1 : 0);
    set(SeamFeature.RIGHT_FOUR_LETTERS, right == 4 ? 1 : 0);
    set(SeamFeature.SHORTER_PIECE, Math.min(left, right) / 10.0);
  }

  private void setClasses(int left, int right) {
    set(SeamFeature.LEFT_FUNCTION, Lexicon.is(left, Lexicon.FUNCTION) ? 1 : 0);
    set(SeamFeature.RIGHT_FUNCTION, Lexicon.is(right, Lexicon.FUNCTION) ? 1 : 0);
    set(SeamFeature.LEFT_NAME, Lexicon.is(left, Lexicon.NAME) ? 1 : 0);
    set(SeamFeature.RIGHT_NAME, Lexicon.is(right, Lexicon.NAME) ? 1 : 0);
    set(SeamFeature.LEFT_DERIVED, (left & Vocabulary.DERIVED) != 0 ? 1 : 0);
    set(SeamFeature.RIGHT_DERIVED, (right & Vocabulary.DERIVED) != 0 ? 1 : 0);
    set(SeamFeature.LEFT_WEAK, Lexicon.is(left, Lexicon.WEAK) ? 1 : 0);
    set(SeamFeature.RIGHT_WEAK, Lexicon.is(right, Lexicon.WEAK) ? 1 : 0);
  }

  private void setLetters(Word word, int seam) {
    char last = word.key[seam - 1];
    char first = word.key[seam];
    char raw = word.raw[seam];
    boolean article = startsWithArticle(word, seam);
    boolean afterOne = startsWithArticle(word, seam + 1);
    set(SeamFeature.LEFT_OPEN, isOpen(last) ? 1 : 0);
    set(SeamFeature.LEFT_ENDING, last == TEH_MARBUTA || last == ALEF_MAKSURA ? 1 : 0);
    set(SeamFeature.RIGHT_ARTICLE, article ? 1 : 0);
    set(SeamFeature.RIGHT_PROCLITIC_ARTICLE, isProclitic(first) && afterOne ? 1 : 0);
    set(SeamFeature.RIGHT_WAW, first == WAW ? 1 : 0);
    set(SeamFeature.RIGHT_PROCLITIC, isProclitic(first) && first != WAW ? 1 : 0);
    boolean hamza = raw == ALEF_HAMZA_ABOVE || raw == ALEF_HAMZA_BELOW || raw == ALEF_MADDA;
    set(SeamFeature.RIGHT_HAMZA, hamza ? 1 : 0);
  }

  private void setGuards(Word word, int start, int seam, int end) {
    boolean in = seam - start == 2 && word.key[start] == FEH && word.key[start + 1] == YEH;
    set(SeamFeature.IN_BEFORE_IMPERFECT, in && !startsWithArticle(word, seam) ? 1 : 0);
    boolean particle = seam - start == 2 && end - seam == 3;
    set(SeamFeature.PARTICLE_BEFORE_THREE, particle ? 1 : 0);
  }

  private void setPair(char[] key, int start, int seam, int end, int rightCost) {
    int pair = vocabulary.pair(key, start, seam, end);
    set(SeamFeature.PAIR, pair == Lexicon.NONE ? 0 : 1);
    set(SeamFeature.PAIR_GAIN, pair == Lexicon.NONE ? 0 : (rightCost - pair) / UNIT);
  }

  /** Says whether the text has the pieces beside the seam before a piece. */
  void setSeamInText(char[] key, Lattice lattice, int piece) {
    int seam = lattice.bounds[piece];
    long left = WordCounts.hash(key, lattice.bounds[piece - 1], seam);
    long right = WordCounts.hash(key, seam, lattice.bounds[piece + 1]);
    int lefts = counts.count(left);
    int rights = counts.count(right);
    set(SeamFeature.TEXT_LEFT, lefts > 0 ? 1 : 0);
    set(SeamFeature.TEXT_RIGHT, rights > 0 ? 1 : 0);
    boolean both = lefts > 0 && rights > 0;
    set(SeamFeature.TEXT_BOTH, both ? 1 : 0);
    set(SeamFeature.TEXT_PAIR, both && counts.countPair(left, right) > 0 ? 1 : 0);
  }

  private void set(SeamFeature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private static boolean startsWithArticle(Word word, int at) {
    return at + 1 < word.length && word.key[at] == ALEF && word.key[at + 1] == LAM;
  }

  private static boolean isProclitic(char c) {
    return c == WAW || c == FEH || c == BEH || c == LAM || c == KAF;
  }

  /** Letters that do not join to the next one. */
  private static boolean isOpen(char c) {
    return c == ALEF || c == DAL || c == THAL || c == REH || c == ZAIN || c == WAW;
  }
}
