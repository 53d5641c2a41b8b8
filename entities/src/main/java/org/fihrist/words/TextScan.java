package org.fihrist.words;

/**
 * Walks over a text word by word without allocating, and says where a stretch lies that is worth
 * reading: from the last unknown word before a word that can make an expression.
 */
public final class TextScan {

  private static final int WINDOW = 40;

  private final Lexicon lexicon;

  /**
   * A scan with a vocabulary.
   *
   * @param lexicon the vocabulary whose triggers are looked for
   */
  public TextScan(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Finds the next stretch.
   *
   * @param text the text
   * @param from offset of a word's start or between words
   * @return the offset to read tokens from in the high half and that of the trigger in the low
   *     half; -1 when there is no trigger
   */
  public long next(CharSequence text, int from) {
    int at = from;
    int run = from;
    int half = from;
    int count = 0;
    while (at < text.length()) {
      int kind = Folding.classOf(text.charAt(at));
      if (isBetween(kind)) {
        at++;
        continue;
      }
      int end = end(text, at, kind);
      if (++count % WINDOW == 0) {
        run = half;
        half = at;
      }
      if (kind == Folding.LETTER) {
        int known = known(text, at, end);
        if (known > 0) {
          return ((long) run << 32) | at;
        }
        if (known < 0) {
          run = at;
          half = at;
        }
      } else if (kind == Folding.DIGIT && isDateLike(text, at, end)) {
        return ((long) run << 32) | at;
      }
      at = end;
    }
    return -1;
  }

  /**
   * Offset of a token before another.
   *
   * @param text the text
   * @param from offset of a token
   * @param count number of tokens to go back
   * @return offset where that token starts, or 0
   */
  public static int back(CharSequence text, int from, int count) {
    int at = from;
    for (int i = 0; i < count && at > 0; i++) {
      at = before(text, at);
    }
    return at;
  }

  /* Start of the word, digits or other character that ends before an offset. */
  private static int before(CharSequence text, int from) {
    int at = from - 1;
    while (at > 0 && isBetween(Folding.classOf(text.charAt(at)))) {
      at--;
    }
    int kind = Folding.classOf(text.charAt(at));
    if (kind != Folding.LETTER && kind != Folding.DIGIT) {
      return at;
    }
    int start = at;
    while (at > 0) {
      at--;
      int next = Folding.classOf(text.charAt(at));
      if (next == kind) {
        start = at;
      } else if (next != Folding.MARK && next != Folding.INVISIBLE) {
        break;
      }
    }
    return start;
  }

  private static boolean isBetween(int kind) {
    return kind == Folding.SPACE || kind == Folding.MARK || kind == Folding.INVISIBLE;
  }

  /* 1 for a trigger, 0 for another word of the vocabulary, -1 for an unknown word. */
  private int known(CharSequence text, int start, int end) {
    if (!lexicon.isPossible(text, start, end)) {
      return -1;
    }
    long found = WordForms.analyse(lexicon, text, start, end);
    if (found >= 0) {
      return lexicon.isTrigger(WordForms.word(found)) ? 1 : 0;
    }
    return WordForms.glue(lexicon, text, start, end) > 0 ? 1 : -1;
  }

  /* Four digits may be a year; digits, a mark and digits may be a date or a time. */
  private static boolean isDateLike(CharSequence text, int start, int end) {
    if (end - start >= 4) {
      return true;
    }
    int at = end;
    while (at < text.length() && Folding.classOf(text.charAt(at)) == Folding.INVISIBLE) {
      at++;
    }
    if (at + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return (c == '/' || c == ':' || c == '.' || c == '-' || c == '\u2013')
        && Folding.classOf(text.charAt(at + 1)) != Folding.SPACE;
  }

  /**
   * Offset after the token that starts at an offset.
   *
   * @param text the text
   * @param start offset of a letter, digit or other character
   * @param kind its class
   * @return offset after it
   */
  static int end(CharSequence text, int start, int kind) {
    int at = start + 1;
    if (kind != Folding.LETTER && kind != Folding.DIGIT) {
      return at;
    }
    int end = at;
    while (at < text.length()) {
      int next = Folding.classOf(text.charAt(at));
      at++;
      if (next == kind || (next == Folding.MARK && kind == Folding.LETTER)) {
        end = at;
      } else if (next != Folding.INVISIBLE && next != Folding.MARK) {
        break;
      }
    }
    return end;
  }

  /**
   * Offset after the last unit of a word that is not an invisible control.
   *
   * @param text the text
   * @param start offset of the word
   * @param end offset after it
   * @return the end without trailing controls
   */
  static int trim(CharSequence text, int start, int end) {
    int at = end;
    while (at > start + 1 && Folding.classOf(text.charAt(at - 1)) == Folding.INVISIBLE) {
      at--;
    }
    return at;
  }
}
