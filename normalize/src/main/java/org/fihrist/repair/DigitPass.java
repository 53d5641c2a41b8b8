package org.fihrist.repair;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.LAM;

import org.fihrist.text.ArabicChars;

/**
 * Parts digits from words. A proclitic, the article and a unit of one letter rightly touch digits:
 * <i>and3</i>, <i>the20</i>, <i>1436H</i>.
 */
final class DigitPass {

  private static final double CONFIDENCE = 0.99;

  /** U+0660 ARABIC-INDIC DIGIT ZERO: the first digit after those of Latin. */
  private static final char FIRST_DIGIT = '\u0660';

  private final Vocabulary vocabulary;
  private final Workspace space;
  private final Word word;

  DigitPass(Vocabulary vocabulary, Workspace space) {
    this.vocabulary = vocabulary;
    this.space = space;
    this.word = space.word;
  }

  /** Looks at the words on both sides of a number; gives where it ends. */
  int number(String text, int start) {
    int n = text.length();
    int end = start + 1;
    while (end < n && isDigit(text.charAt(end))) {
      end++;
    }
    before(text, start);
    if (end < n && WordKeys.fold(text.charAt(end)) != 0) {
      after(text, end);
    }
    return end;
  }

  /** Most units of Arabic text lie between the first digits of Unicode and the next ones. */
  private static boolean isDigit(char c) {
    return c <= '9' ? c >= '0' : c >= FIRST_DIGIT && Character.isDigit(c);
  }

  private void before(String text, int digit) {
    int start = digit;
    while (start > 0 && ArabicChars.isWordPart(text.charAt(start - 1))) {
      start--;
    }
    if (start < digit
        && !space.masks.isMasked(text, start, digit)
        && isParted(text, start, true)
        && !isPower(text, digit)) {
      insert(digit);
    }
  }

  private void after(String text, int start) {
    if (!space.masks.contains(start) && isParted(text, start, false)) {
      insert(start);
    }
  }

  private void insert(int offset) {
    space.edits.insertSpace(offset, RepairKind.DIGIT, CONFIDENCE);
  }

  private boolean isParted(String text, int start, boolean beforeDigit) {
    if (WordKeys.fold(text.charAt(start)) == 0) {
      return false;
    }
    word.read(text, start);
    if (word.isArticle() || (beforeDigit && isArticleAfterTwo())) {
      return false;
    }
    boolean known = vocabulary.isSure(word.key, 0, word.length);
    return switch (word.length) {
      case 1 -> false;
      case 2 -> vocabulary.isParticle(word.key, 2);
      case 3 -> known || !beforeDigit || vocabulary.isParticle(word.key, 3);
      default -> true;
    };
  }

  /** The article after two proclitics: <i>and for the</i>. */
  private boolean isArticleAfterTwo() {
    int n = word.length;
    return n == 4
        && JoinFeatures.isProclitic(word.key[0])
        && JoinFeatures.isProclitic(word.key[1])
        && (word.key[2] == ALEF || word.key[2] == LAM)
        && word.key[3] == LAM;
  }

  /** A single 2 or 3 after the word is the power of a unit: <i>km2</i>. */
  private boolean isPower(String text, int digit) {
    int value = ArabicChars.digitValue(text.charAt(digit));
    boolean single = digit + 1 == text.length() || !isDigit(text.charAt(digit + 1));
    return single && (value == 2 || value == 3) && vocabulary.isUnit(word.key, word.length);
  }
}
