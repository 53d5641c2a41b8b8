package org.fihrist.repair;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_BELOW;
import static org.fihrist.text.ArabicChars.DAL;
import static org.fihrist.text.ArabicChars.LAM;
import static org.fihrist.text.ArabicChars.MEEM;
import static org.fihrist.text.ArabicChars.SAD;
import static org.fihrist.text.ArabicChars.SEEN;
import static org.fihrist.text.ArabicChars.YEH;

import org.fihrist.text.ArabicChars;

/** Neighbours that look like one word and are not, whatever the weights say. */
final class JoinGuards {

  /** A word of fewer letters may be half of one. */
  private static final int NAME_LETTERS = 3;

  private static final int SHORT_VERB = 3;

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
        || vocabulary.isNamePart(left.key, left.length)
        || isLetterBeforeName()
        || right.raw[0] == ALEF_HAMZA_BELOW && left.length > 1;
  }

  /** Whether two words of some length make a name: such names are written both ways. */
  boolean isNameInTwo(char[] key) {
    int middle = left.length;
    int end = middle + right.length;
    return left.length >= NAME_LETTERS
        && right.length >= NAME_LETTERS
        && Lexicon.is(vocabulary.listed(key, 0, end), Lexicon.NAME)
        && vocabulary.isSure(key, 0, middle)
        && vocabulary.isSure(key, middle, end);
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

  /** A title of one letter and a full stop: <i>D. Salih</i>. */
  private boolean isAbbreviation(String text) {
    return right.length == 1
        && right.end < text.length()
        && text.charAt(right.end) == '.'
        && TITLES.indexOf(right.key[0]) >= 0
        && vocabulary.isSure(left.key, 0, left.length);
  }

  /** A proclitic belongs to what follows it. */
  private boolean isProclitic(String text) {
    return right.length == 1
        && JoinFeatures.isProclitic(right.key[0])
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
