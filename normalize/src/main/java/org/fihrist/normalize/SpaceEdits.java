package org.fihrist.normalize;

import static org.fihrist.normalize.CharClass.*;

import org.jspecify.annotations.Nullable;

/**
 * The edits that news is full of: a run of white space becomes one space, the space before a full
 * stop goes, one comes in after a comma. Each is made where the fast path stopped, and only where a
 * word begins right behind it: there the text may be cut, and nothing before it is read again. What
 * needs more is left to the rules.
 */
final class SpaceEdits {

  /** The rules must decide. */
  static final int UNDECIDED = -1;

  /** No rule changes anything at the pair: the fast path may go on. */
  static final int PLAIN = -2;

  private static final int WHITE = set(SPACE, ODD_SPACE, BREAK);
  private static final int WORD = LETTERS | MARKS;
  private static final int DIGIT_OR_WHITE = WHITE | set(DIGIT);
  private static final int WORD_OR_TATWEEL = WORD | set(TATWEEL);

  /** What a run of white space stays behind. */
  private static final int BEFORE_WHITE =
      WORD_OR_TATWEEL | PUNCTUATION | set(LATIN, DIGIT, CLOSER, PERCENT, SYMBOL);

  /** What a mark is moved to. */
  private static final int TAKES_MARK = WORD_OR_TATWEEL | set(CLOSER, DIGIT, PERCENT);

  private static final int TAKES_SPACE_AND_LETTER = WORD_OR_TATWEEL | set(DIGIT, CLOSER);

  /** What may go on with the word before it, or becomes another sign. */
  private static final int UNSURE = set(OTHER_WORLD, TATWEEL);

  /** After how many digits a comma may be one of thousands. */
  private static final int THOUSANDS = 3;

  private static final int LONG_WORD = 3;

  private final CharTable table;
  private final Scanner scanner;
  private final @Nullable SearchFold keyFold;

  /**
   * Edits of one profile.
   *
   * @param keyFold what becomes of signs before the rules for keys; null when those do not follow
   */
  SpaceEdits(Scanner scanner, @Nullable SearchFold keyFold) {
    this.scanner = scanner;
    this.table = scanner.table;
    this.keyFold = keyFold;
  }

  private int classOf(char[] in, int i) {
    return table.classOf(in[i]);
  }

  /**
   * Edits the text where the fast path stopped.
   *
   * @param from where the scan began
   * @param stop the second unit of the pair at which it stopped
   * @return the offset of the cut behind the edit, or one of the two values above
   */
  int apply(Pass pass, char[] in, int from, int stop, int to) {
    if (stop < from + 2 || stop == to) {
      return UNDECIDED;
    }
    int left = classOf(in, stop - 1);
    int right = classOf(in, stop);
    if (in(WHITE, right)) {
      return keyFold != null
          ? UNDECIDED
          : white(pass, in, from, in(WHITE, left) ? stop - 1 : stop, stop, to);
    }
    if (left == SPACE) {
      return spaceBefore(pass, in, from, stop, to);
    }
    if (keyFold != null && right == DIGIT && in(PUNCTUATION, left)) {
      return number(pass, in, stop, to, keyFold.of(in[stop - 1]));
    }
    return in(PUNCTUATION, left) ? insertion(pass, in, from, stop, to) : UNDECIDED;
  }

  /** A run of white space, of which the fast path has read nothing or the first unit. */
  private int white(Pass pass, char[] in, int from, int run, int stop, int to) {
    int end = endOfWhite(pass, in, run, to);
    if (end == UNDECIDED || !in(BEFORE_WHITE, classOf(in, run - 1))) {
      return UNDECIDED;
    }
    scanner.commit(pass, in, from, run, stop - run);
    pass.putWhite(in, run, end);
    return end;
  }

  /** The end of a run of white space, if a word begins there that may begin a piece. */
  private int endOfWhite(Pass pass, char[] in, int run, int to) {
    int end = run;
    while (end < to && in(WHITE, classOf(in, end))) {
      end++;
    }
    pass.walked += end - run;
    return end < to && in(WORDS, classOf(in, end)) ? end : UNDECIDED;
  }

  /** A space with a sign behind it: rules C6.3 and C6.4. */
  private int spaceBefore(Pass pass, char[] in, int from, int stop, int to) {
    int before = classOf(in, stop - 2);
    char sign = in[stop];
    if (stop + 1 == to || !(Signs.isMark(sign) || Signs.isPercent(sign))) {
      return UNDECIDED;
    }
    boolean dots = sign == '.' && in[stop + 1] == '.';
    boolean percent = Signs.isPercent(sign);
    if (percent ? !in(DIGIT_OR_WHITE, before) : dots || before == LATIN) {
      return PLAIN;
    }
    int end = endOfWhite(pass, in, stop + 1, to);
    boolean takes = in(TAKES_MARK, before) || in[stop - 2] == '"';
    boolean merged = keyFold != null && (char) table.get(in[stop - 2]) == ' ';
    if (!takes || merged || end <= stop + 1) {
      return UNDECIDED;
    }
    if (!percent && before == DIGIT && classOf(in, end) == DIGIT) {
      return UNDECIDED;
    }
    scanner.commit(pass, in, from, stop - 1, 1);
    pass.skip(1);
    pass.put((char) table.get(sign), sign);
    if (keyFold != null) {
      pass.absorb(end - stop - 1);
    } else {
      pass.putWhite(in, stop + 1, end);
    }
    return end;
  }

  /** A sign with a word or a number right behind it: rule C6.5. */
  private int insertion(Pass pass, char[] in, int from, int stop, int to) {
    int left = classOf(in, stop - 1);
    int before = classOf(in, stop - 2);
    boolean letter = in(LETTERS, classOf(in, stop));
    if (!in(WORDS, classOf(in, stop)) || before == left) {
      return UNDECIDED;
    }
    boolean wanted;
    if (left == ARABIC_MARK) {
      wanted = in(letter ? TAKES_SPACE_AND_LETTER : WORD_OR_TATWEEL, before);
    } else if (left == COMMA) {
      if (before == TATWEEL) {
        return UNDECIDED;
      }
      wanted = letter && in(WORD, before);
    } else {
      int ends = endsSentence(pass, in, from, stop, to);
      if (ends == UNDECIDED) {
        return UNDECIDED;
      }
      wanted = ends == stop;
    }
    if (!wanted) {
      return PLAIN;
    }
    scanner.commit(pass, in, from, stop, 0);
    pass.insertSpace();
    return stop;
  }

  /** Whether a full stop ends a sentence: the offset after it, or one of the two values above. */
  private int endsSentence(Pass pass, char[] in, int from, int stop, int to) {
    int before = classOf(in, stop - 2);
    if (in[stop - 1] != '.' || !in(WORD | set(CLOSER, DIGIT, LATIN), before)) {
      return UNDECIDED;
    }
    int next = stop;
    int letters = 0;
    while (next < to && in(WORD, classOf(in, next))) {
      letters += Signs.isLetter(in[next++]) ? 1 : 0;
    }
    int first = stop - 1;
    int lettersBefore = 0;
    while (first > from && in(WORD, classOf(in, first - 1))) {
      lettersBefore += Signs.isLetter(in[--first]) ? 1 : 0;
    }
    pass.walked += next - first;
    if (next + 1 >= to
        || in(UNSURE, classOf(in, next))
        || in(UNSURE, classOf(in, next + 1))
        || (in(WHITE, classOf(in, next)) && !in(WORDS, classOf(in, next + 1)))
        || (first > from && in(UNSURE, classOf(in, first - 1)))) {
      return UNDECIDED;
    }
    boolean chained = in[next] == '.' && in(WORD, classOf(in, next + 1));
    if (before == CLOSER) {
      return chained ? UNDECIDED : letters < LONG_WORD ? PLAIN : stop;
    }
    boolean chain = first > from + 1 && in[first - 1] == '.' && in(WORD, classOf(in, first - 2));
    boolean ends = !chained && !chain && letters >= LONG_WORD && lettersBefore >= LONG_WORD;
    return ends ? stop : PLAIN;
  }

  /** Of a key: a full stop stays between two digits; commas of thousands are for the rules. */
  private int number(Pass pass, char[] in, int stop, int to, int sign) {
    if (classOf(in, stop - 2) != DIGIT) {
      return PLAIN;
    }
    if (sign == '.') {
      pass.out[pass.scanned - 1] = '.';
    }
    if (sign != ',') {
      return PLAIN;
    }
    int end = stop;
    while (end < to && end - stop <= THOUSANDS && classOf(in, end) == DIGIT) {
      end++;
    }
    return end == to || end - stop == THOUSANDS ? UNDECIDED : PLAIN;
  }
}
