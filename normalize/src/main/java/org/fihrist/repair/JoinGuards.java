package org.fihrist.repair;

import static org.fihrist.text.ArabicChars.AIN;
import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_ABOVE;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_BELOW;
import static org.fihrist.text.ArabicChars.BEH;
import static org.fihrist.text.ArabicChars.DAL;
import static org.fihrist.text.ArabicChars.FEH;
import static org.fihrist.text.ArabicChars.LAM;
import static org.fihrist.text.ArabicChars.MEEM;
import static org.fihrist.text.ArabicChars.SAD;
import static org.fihrist.text.ArabicChars.SEEN;
import static org.fihrist.text.ArabicChars.YEH;

import java.util.Arrays;
import org.fihrist.text.ArabicChars;

/** Neighbours that look like one word and are not, whatever the weights say. */
final class JoinGuards {

  /** A word of fewer letters may be half of one. */
  private static final int NAME_LETTERS = 3;

  private static final int SHORT_VERB = 3;

  /** A preposition of one letter and its pronoun. */
  private static final int MAX_OBJECT = 4;

  /** Letters that stand for doctor, engineer, professor, page. */
  private static final String TITLES = "" + DAL + MEEM + ALEF + SAD;

  private final Vocabulary vocabulary;
  private final Word left;
  private final Word right;
  private final Word before;

  JoinGuards(Workspace space) {
    this.vocabulary = space.vocabulary;
    this.left = space.left;
    this.right = space.word;
    this.before = space.before;
  }

  /** Whether two neighbours stay apart. */
  boolean forbid(String text) {
    return touchDigits(text)
        || isAbbreviation(text)
        || isProclitic(text)
        || isSpelledLetter(text)
        || isVocative()
        || isJussive()
        || isDialect()
        || isSoBeforeArticle()
        || isBeforeName()
        || isLetterBeforeName()
        || isForBeforeArticle()
        || isStrayLetter()
        || isBeforeItsObject()
        || isHamzaInside()
        || isHamzaBeforeLam()
        || isDoubled();
  }

  /** Whether neighbours stay apart because of the word, with this key, that they make. */
  boolean forbidWord(char[] key) {
    int joined = vocabulary.listed(key, 0, left.length + right.length);
    boolean ordinary = isOrdinaryWord();
    boolean name = Lexicon.is(joined, Lexicon.NAME) && !ordinary;
    return (name && isNameInTwo(key))
        || isFirstPartOfName(name, key)
        || isLetterBeforeParticle(joined)
        || (isHamzaAboveInside() && !name && !ordinary);
  }

  /** What follows the first part of a name is no part of that word, if it is a word itself. */
  private boolean isFirstPartOfName(boolean name, char[] key) {
    int middle = left.length;
    boolean first =
        vocabulary.isNamePart(key, 0, middle)
            || (JoinFeatures.isProclitic(key[0]) && vocabulary.isNamePart(key, 1, middle));
    return first && (name || vocabulary.isSure(key, middle, middle + right.length));
  }

  /** An alef with hamza above stands inside few words. */
  private boolean isHamzaAboveInside() {
    return left.length > 1 && right.raw[0] == ALEF_HAMZA_ABOVE;
  }

  /** Whether the two make an ordinary word, as they are spelt. */
  private boolean isOrdinaryWord() {
    int end = left.length + right.length;
    char[] spelling = Arrays.copyOf(left.raw, end);
    System.arraycopy(right.raw, 0, spelling, left.length, right.length);
    return BuiltInLexicon.instance().wordTier(spelling, 0, end) != BuiltInLexicon.NO_WORD;
  }

  /** Whether two words of some length make a name: such names are written both ways. */
  private boolean isNameInTwo(char[] key) {
    int middle = left.length;
    int end = middle + right.length;
    return left.length >= NAME_LETTERS
        && right.length >= NAME_LETTERS
        && vocabulary.isSure(key, 0, middle)
        && vocabulary.isSure(key, middle, end);
  }

  /** A particle of a dialect stays apart from what is a word. */
  private boolean isDialect() {
    return (vocabulary.isDialect(left.key, left.length)
            && vocabulary.isSure(right.key, 0, right.length))
        || (vocabulary.isDialect(right.key, right.length)
            && vocabulary.isSure(left.key, 0, left.length));
  }

  /** A word of two letters that names of places start with: <i>with Tel Aviv</i>. */
  private boolean isBeforeName() {
    return right.length == 2 && vocabulary.isNamePart(right.key, 0, 2);
  }

  /** A lone feh before the article is how the dialects write <i>in</i>. */
  private boolean isSoBeforeArticle() {
    return left.length == 1 && left.key[0] == FEH && right.startsWithArticle();
  }

  /** After <i>for</i> the article loses its alef, so that the two make no word. */
  private boolean isForBeforeArticle() {
    return left.length == 1 && left.key[0] == LAM && right.startsWithArticle();
  }

  /** A lone alef or yeh before a word is the rest of <i>o</i>, of <i>in</i>. */
  private boolean isStrayLetter() {
    return left.length == 1
        && (left.key[0] == YEH || (left.key[0] == ALEF && right.key[0] != LAM))
        && right.length > 2
        && vocabulary.isSure(right.key, 0, right.length);
  }

  /** A word before <i>to him</i>, <i>with her</i>: most are also spelt as a verb with a pronoun. */
  private boolean isBeforeItsObject() {
    return right.length > 1
        && right.length <= MAX_OBJECT
        && (right.key[0] == LAM || right.key[0] == BEH)
        && Lexicon.is(vocabulary.listed(right.key, 0, right.length), Lexicon.FUNCTION)
        && vocabulary.isSure(left.key, 0, left.length);
  }

  /** An alef with hamza below starts a stem: only proclitics and the article stand before it. */
  private boolean isHamzaInside() {
    return right.raw[0] == ALEF_HAMZA_BELOW && left.length > 1 && !left.isArticle();
  }

  /** An alef with its hamza is no article: <i>league A of the ball game</i>. */
  private boolean isHamzaBeforeLam() {
    return left.length == 1
        && (left.raw[0] == ALEF_HAMZA_ABOVE || left.raw[0] == ALEF_HAMZA_BELOW)
        && right.key[0] == LAM;
  }

  /** A preposition before a word that has it already: <i>of of the hundred</i>. */
  private boolean isDoubled() {
    return left.length == 1
        && JoinFeatures.isProclitic(left.key[0])
        && right.length > 3
        && right.key[0] == left.key[0]
        && right.key[1] == ALEF
        && right.key[2] == LAM;
  }

  /** A lone letter before a particle is the rest of something else, unless both are a particle. */
  private boolean isLetterBeforeParticle(int joined) {
    return left.length == 1
        && !JoinFeatures.isProclitic(left.key[0])
        && Lexicon.is(vocabulary.listed(right.key, 0, right.length), Lexicon.FUNCTION)
        && !Lexicon.is(joined, Lexicon.FUNCTION);
  }

  /** <i>O</i> calls what follows. */
  private boolean isVocative() {
    return right.length == 2 && right.key[0] == YEH && right.key[1] == ALEF;
  }

  /** After the negation of the past a verb may be as short as two letters. */
  private boolean isJussive() {
    return left.length == 2
        && left.key[0] == LAM
        && left.key[1] == MEEM
        && right.length <= SHORT_VERB
        && Clitics.isImperfect(right.key[0]);
  }

  /** A lone seen is the future of a verb, never of a name. */
  private boolean isLetterBeforeName() {
    return left.length == 1
        && left.key[0] == SEEN
        && Lexicon.is(vocabulary.listed(right.key, 0, right.length), Lexicon.NAME);
  }

  /**
   * A unit after its number, or a proclitic before one: <i>1924 m was put</i>. Longer words are not
   * looked at, because they are parted from digits.
   */
  private boolean touchDigits(String text) {
    int start = left.at[0];
    if (start > 0 && isDigit(text, start - 1)) {
      return left.length == 1 || (left.length == 2 && !vocabulary.isParticle(left.key, 2));
    }
    boolean afterNumber = start > 1 && text.charAt(start - 1) == ' ' && isDigit(text, start - 2);
    return (afterNumber && left.length == 1 && !JoinFeatures.isConjunction(left.key[0]))
        || (right.length == 1 && isDigit(text, right.end));
  }

  private static boolean isDigit(String text, int i) {
    return i < text.length() && ArabicChars.digitValue(text.charAt(i)) >= 0;
  }

  /** A title of one letter, with or without a full stop: <i>D. Salih</i>. */
  private boolean isAbbreviation(String text) {
    return right.length == 1
        && right.end < text.length()
        && (text.charAt(right.end) == '.' || isBeforeLetter(text))
        && TITLES.indexOf(right.key[0]) >= 0
        && vocabulary.isSure(left.key, 0, left.length);
  }

  private boolean isBeforeLetter(String text) {
    return text.charAt(right.end) == ' '
        && right.end + 1 < text.length()
        && WordKeys.fold(text.charAt(right.end + 1)) != 0;
  }

  /** A proclitic belongs to what follows it; a lone ain is the dialects' <i>on</i>. */
  private boolean isProclitic(String text) {
    return right.length == 1
        && (JoinFeatures.isProclitic(right.key[0]) || right.key[0] == AIN)
        && (text.charAt(right.end - 1) == ArabicChars.TATWEEL
            || vocabulary.isSure(left.key, 0, left.length));
  }

  /** The Arabic name of a Latin letter beside another one: <i>BBC</i>, <i>BBC said</i>. */
  private boolean isSpelledLetter(String text) {
    if (!vocabulary.isLetterName(left.raw, left.length)) {
      return false;
    }
    if (vocabulary.isLetterName(right.raw, right.length)) {
      return true;
    }
    int end = left.at[0] - 1;
    int start = end;
    while (start > 0 && ArabicChars.isWordPart(text.charAt(start - 1))) {
      start--;
    }
    if (start >= end || WordKeys.fold(text.charAt(start)) == 0) {
      return false;
    }
    before.scan(text, start);
    return vocabulary.isLetterName(before.raw, before.length);
  }
}
