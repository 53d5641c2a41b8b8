package org.fihrist.repair;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.ALEF_MAKSURA;
import static org.fihrist.text.ArabicChars.BEH;
import static org.fihrist.text.ArabicChars.FEH;
import static org.fihrist.text.ArabicChars.KAF;
import static org.fihrist.text.ArabicChars.LAM;
import static org.fihrist.text.ArabicChars.TEH_MARBUTA;
import static org.fihrist.text.ArabicChars.WAW;

import java.util.Arrays;

/** Measures the features of two neighbours. */
final class JoinFeatures {

  private static final double UNIT = 1000;

  /** The values, by the features' order. */
  final double[] values = new double[JoinFeature.values().length];

  /** The keys of both words, one after the other. */
  final char[] key = new char[2 * Word.MAX_LETTERS];

  private final Vocabulary vocabulary;
  private final WordCounts counts;

  JoinFeatures(Vocabulary vocabulary, WordCounts counts) {
    this.vocabulary = vocabulary;
    this.counts = counts;
  }

  /** Measures two neighbours, whatever the text; false when they make no known word. */
  boolean measure(Word left, Word right) {
    boolean stub = left.isArticleAndLetter();
    int middle = left.length;
    int end = middle + right.length;
    System.arraycopy(left.key, 0, key, 0, middle);
    System.arraycopy(right.key, 0, key, middle, right.length);
    int joined = vocabulary.listed(key, 0, end);
    boolean listed = joined != Lexicon.NONE && !Lexicon.is(joined, Lexicon.WEAK);
    if (!listed) {
      boolean bothSure =
          !stub && vocabulary.isSure(key, 0, middle) && vocabulary.isSure(key, middle, end);
      joined = bothSure ? Lexicon.NONE : vocabulary.derived(key, 0, end);
    }
    if (joined == Lexicon.NONE) {
      return false;
    }
    Arrays.fill(values, 0);
    set(JoinFeature.BIAS, 1);
    set(JoinFeature.JOINED_COST, Lexicon.cost(joined) / UNIT);
    set(JoinFeature.JOINED_LETTERS, end / 10.0);
    flag(JoinFeature.JOINED_DERIVED, !listed);
    flag(JoinFeature.LEFT_ARTICLE_AND_LETTER, stub);
    int leftEntry = stub ? Lexicon.NONE : vocabulary.listed(key, 0, middle);
    setParts(leftEntry, middle, end, Lexicon.cost(joined));
    setLengths(left.length, right.length);
    setLetters(middle, end);
    return true;
  }

  /** Says how often the text has the two, apart, side by side and as one. */
  void setInText(Word left, Word right) {
    setText(left.length, left.length + right.length);
  }

  /** Says whether the word before the two or the one after them is unknown. */
  void setBeside(boolean unknown) {
    flag(JoinFeature.BESIDE_UNKNOWN, unknown);
  }

  private void setParts(int left, int middle, int end, int joinedCost) {
    int right = vocabulary.listed(key, middle, end);
    flag(JoinFeature.LEFT_UNKNOWN, left == Lexicon.NONE);
    flag(JoinFeature.RIGHT_UNKNOWN, right == Lexicon.NONE);
    flag(JoinFeature.BOTH_UNKNOWN, left == Lexicon.NONE && right == Lexicon.NONE);
    flag(JoinFeature.LEFT_FRAGMENT, middle == 2 && vocabulary.isFragment(key, 0, middle));
    flag(JoinFeature.RIGHT_FRAGMENT, end - middle == 2 && vocabulary.isFragment(key, middle, end));
    set(JoinFeature.LEFT_COST, left == Lexicon.NONE ? 0 : Lexicon.cost(left) / UNIT);
    set(JoinFeature.RIGHT_COST, right == Lexicon.NONE ? 0 : Lexicon.cost(right) / UNIT);
    flag(JoinFeature.LEFT_FUNCTION, Lexicon.is(left, Lexicon.FUNCTION));
    flag(JoinFeature.RIGHT_FUNCTION, Lexicon.is(right, Lexicon.FUNCTION));
    int pair = vocabulary.pair(key, 0, middle, end);
    if (pair != Lexicon.NONE && left != Lexicon.NONE) {
      set(JoinFeature.PAIR, 1);
      set(JoinFeature.PAIR_GAIN, (Lexicon.cost(left) + pair - joinedCost) / UNIT);
    }
  }

  private void setLengths(int left, int right) {
    flag(JoinFeature.LEFT_ONE_LETTER, left == 1);
    flag(JoinFeature.LEFT_TWO_LETTERS, left == 2);
    flag(JoinFeature.LEFT_THREE_LETTERS, left == 3);
    flag(JoinFeature.RIGHT_ONE_LETTER, right == 1);
    flag(JoinFeature.RIGHT_TWO_LETTERS, right == 2);
    flag(JoinFeature.RIGHT_THREE_LETTERS, right == 3);
  }

  private void setLetters(int middle, int end) {
    char last = key[middle - 1];
    flag(JoinFeature.LEFT_STARTS_WITH_ARTICLE, middle > 2 && isArticle(0, 2));
    flag(JoinFeature.RIGHT_STARTS_WITH_ARTICLE, end - middle > 2 && isArticle(middle, middle + 2));
    flag(JoinFeature.LEFT_PROCLITIC, middle == 1 && isProclitic(last));
    flag(JoinFeature.RIGHT_CANNOT_START, !Lattice.canStart(key[middle]));
    flag(JoinFeature.LEFT_ENDING, last == TEH_MARBUTA || last == ALEF_MAKSURA);
  }

  private boolean isArticle(int from, int to) {
    return to - from == 2 && key[from] == ALEF && key[from + 1] == LAM;
  }

  private void setText(int middle, int end) {
    long left = WordCounts.hash(key, 0, middle);
    long right = WordCounts.hash(key, middle, end);
    flag(JoinFeature.TEXT_JOINED, counts.count(WordCounts.hash(key, 0, end)) > 0);
    set(JoinFeature.TEXT_LEFT, Math.log(Math.max(1, counts.count(left))));
    set(JoinFeature.TEXT_RIGHT, Math.log(Math.max(1, counts.count(right))));
    int pairs = counts.countPair(left, right);
    set(JoinFeature.TEXT_PAIR, Math.log(Math.max(1, pairs)));
  }

  private void flag(JoinFeature feature, boolean on) {
    set(feature, on ? 1 : 0);
  }

  private void set(JoinFeature feature, double value) {
    values[feature.ordinal()] = value;
  }

  static boolean isConjunction(char c) {
    return c == WAW || c == FEH;
  }

  static boolean isProclitic(char c) {
    return c == WAW || c == FEH || c == BEH || c == LAM || c == KAF;
  }
}
