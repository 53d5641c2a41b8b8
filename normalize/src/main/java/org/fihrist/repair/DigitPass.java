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
  private static final int LONG_WORD = 4;

  private final Vocabulary vocabulary;
  private final Workspace space;
  private final Word word;

  DigitPass(Vocabulary vocabulary, Workspace space) {
    this.vocabulary = vocabulary;
    this.space = space;
    this.word = space.word;
  }

  void run(CharSequence text) {
    Masks masks = space.masks;
    masks.reset(text);
    int n = text.length();
    int wordStart = -1;
    boolean afterDigit = false;
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (ArabicChars.isWordPart(c)) {
        wordStart = wordStart < 0 ? i : wordStart;
        if (afterDigit && !masks.isMasked(i, i) && isParted(text, i, false)) {
          insert(i);
        }
        afterDigit = false;
        continue;
      }
      masks.skip(i, c);
      boolean digit = ArabicChars.digitValue(c) >= 0;
      if (digit
          && wordStart >= 0
          && !masks.isMasked(wordStart, i)
          && isParted(text, wordStart, true)
          && !isPower(text, i)) {
        insert(i);
      }
      afterDigit = digit;
      wordStart = -1;
    }
  }

  private void insert(int offset) {
    space.edits.insertSpace(offset, RepairKind.DIGIT, CONFIDENCE);
  }

  private boolean isParted(CharSequence text, int start, boolean beforeDigit) {
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
      case 2 -> vocabulary.isParticle(word.key);
      case 3 -> known || !beforeDigit;
      default -> word.length >= LONG_WORD;
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
  private boolean isPower(CharSequence text, int digit) {
    int value = ArabicChars.digitValue(text.charAt(digit));
    boolean single =
        digit + 1 == text.length() || ArabicChars.digitValue(text.charAt(digit + 1)) < 0;
    return single && (value == 2 || value == 3) && vocabulary.isUnit(word.key, word.length);
  }
}
