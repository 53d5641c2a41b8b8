package org.fihrist.repair;

import java.util.Arrays;

/**
 * The one pass over all units of a text: finds its words, signs, digits and quotation marks and
 * hands each to the pass that is about it. The text is copied window by window, as an array is read
 * faster than a text; a window ends before a space, so that it cuts no word and no number.
 */
final class TextScan {

  private static final int WINDOW = 1 << 12;

  private final Workspace space;
  private final PunctuationPass punctuation;
  private final QuotePass quotes;
  private final DigitPass digits;
  private final WordPass words;

  private String text = "";

  /** The units of the window, and a 0 after them. */
  private char[] units = new char[WINDOW + 1];

  /** The offset of the window in the text. */
  private int base;

  /** Whether no more than spaces stand between the last word and here. */
  private boolean beside;

  TextScan(
      Workspace space,
      PunctuationPass punctuation,
      QuotePass quotes,
      DigitPass digits,
      WordPass words) {
    this.space = space;
    this.punctuation = punctuation;
    this.quotes = quotes;
    this.digits = digits;
    this.words = words;
  }

  /** Reads a text, or those of its lines that lie between two offsets. */
  void run(String next, int from, int to) {
    text = next;
    beside = false;
    for (base = from; base < to; ) {
      int end = windowEnd(to);
      fill(end);
      base += scan(end - base);
    }
    text = "";
    if (units.length > WINDOW + 1) {
      units = new char[WINDOW + 1];
    }
  }

  private int windowEnd(int to) {
    if (to - base <= WINDOW) {
      return to;
    }
    int before = text.lastIndexOf(' ', base + WINDOW);
    int end = before > base ? before : text.indexOf(' ', base + WINDOW);
    return end < 0 ? to : Math.min(end, to);
  }

  private void fill(int end) {
    int length = end - base;
    if (length >= units.length) {
      units = Arrays.copyOf(units, length + 1);
    }
    text.getChars(base, end, units, 0);
    units[length] = 0;
  }

  /** Reads the window; gives how many of its units, and of those after it, were read. */
  private int scan(int length) {
    int i = 0;
    while (i < length) {
      char c = units[i];
      int unit = WordKeys.unit(c);
      if ((unit & WordKeys.LETTER) != 0) {
        i = words(i);
      } else if (c == ' ') {
        i = isBetweenWords(i) ? i + 1 : punctuation.spaces(base + i) - base;
      } else {
        beside = false;
        i = unit == 0 ? i + 1 : sign(i, c, unit);
      }
    }
    return i;
  }

  private boolean isBetweenWords(int i) {
    return i > 0
        && (WordKeys.unit(units[i - 1]) & (WordKeys.LETTER | WordKeys.MARK)) != 0
        && (WordKeys.unit(units[i + 1]) & WordKeys.LETTER) != 0;
  }

  private int words(int start) {
    int i = word(start);
    beside = true;
    while (units[i] == ' ' && (WordKeys.unit(units[i + 1]) & WordKeys.LETTER) != 0) {
      i = word(i + 1);
    }
    return i;
  }

  private int word(int start) {
    long sum = 0;
    int letters = 0;
    int ending = 0;
    int inner = 0;
    int i = start;
    for (; ; i++) {
      int unit = WordKeys.unit(units[i]);
      int letter = unit & WordKeys.LETTER;
      if (letter != 0 && letters < Word.MAX_LETTERS) {
        inner |= ending;
        ending = unit & WordKeys.ENDING;
        sum = WordCounts.step(sum, (char) letter);
        letters++;
      } else if ((unit & WordKeys.MARK) != 0) {
        ending |= unit & WordKeys.ENDING;
      } else {
        break;
      }
    }
    long hash = WordCounts.finish(sum);
    space.counts.add(hash, base + start, beside);
    words.word(base + start, base + i, hash, inner != 0);
    return i;
  }

  private int sign(int i, char c, int unit) {
    int at = base + i;
    if ((unit & WordKeys.MASK) != 0) {
      space.masks.start(text, at);
    }
    if ((unit & WordKeys.SIGN) != 0 && !space.masks.contains(at)) {
      return punctuation.sign(at, c) - base;
    }
    if ((unit & WordKeys.DIGIT) != 0) {
      return digits.number(text, at) - base;
    }
    if ((unit & WordKeys.QUOTE) != 0) {
      quotes.quote(at);
    }
    return i + 1;
  }
}
