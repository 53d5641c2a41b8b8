package org.fihrist.normalize;

import static org.fihrist.normalize.CharClass.*;

import org.fihrist.text.ArabicChars;

/**
 * The rules for what news is full of, where a look at the neighbours decides: runs of white space,
 * a space before a full stop, none after a comma, tatweel, a vowel after its shadda. A piece that
 * needs more is left to the rules with a draft, which this is only a short cut for.
 */
final class LocalRules {

  private static final int GIVE_UP = -1;

  private static final int WHITE = set(SPACE, ODD_SPACE, BREAK);
  private static final int SPACES = set(SPACE, ODD_SPACE);
  private static final int WORD = LETTERS | MARKS;
  private static final int WORD_OR_TATWEEL = WORD | set(TATWEEL);

  /** What a tatweel needs the rules before. */
  private static final int CARRIED = MARKS | set(OTHER_WORLD);

  private static final int MARKS_OR_STRANGE = CARRIED | set(TATWEEL);

  /** What may stand after the tatweel of an abbreviation without more ado. */
  private static final int AFTER_TATWEEL = PUNCTUATION | set(LATIN, DIGIT, SYMBOL, PERCENT, CLOSER);

  /** What a key may begin with in the text: nothing comes of it. */
  private static final int SIGNS = PUNCTUATION | set(OPENER, CLOSER, PERCENT, SYMBOL);

  /** What a space stays before when its run was read and it did not go. */
  private static final int AFTER_KEPT_SPACE = PUNCTUATION | set(PERCENT);

  /** What a space belongs to when a mark follows it: the mark moves to it. */
  private static final int TAKES_MARK = WORD | set(TATWEEL, CLOSER, DIGIT, PERCENT);

  /** Where a colon, a semicolon, a dash or an equals sign may be. */
  private static final int EYES = set(COMMA, SYMBOL);

  /** What may go on with the marks before it, or becomes another sign in SEARCH. */
  private static final int UNSURE = PUNCTUATION | set(SYMBOL, OPENER, OTHER_WORLD, TATWEEL);

  /** What lets a mark move to the word before it. */
  private static final int ENDS_MARKS = WHITE | WORD | set(END, CLOSER);

  /** What lets a per cent sign move to its number, and what makes it another number's. */
  private static final int ENDS_PERCENT = WHITE | PUNCTUATION | set(END, CLOSER);

  private static final int GOES_ON = WORD | set(DIGIT, LATIN);
  private static final int WHITE_OR_START = WHITE | set(START);

  private final CharTable table;
  private final boolean keepsTatweel;
  private final LocalOutput output;

  /* The piece. */
  private char[] in = {};
  private int from;
  private int to;
  private int limit;
  private boolean atEnd;

  /* What the next unit follows: the class of the unit, its left neighbour's, and the unit. */
  private int left;
  private int beforeLeft;
  private char leftUnit;

  LocalRules(CharTable table, Profile profile, Pass pass) {
    this.table = table;
    this.keepsTatweel = profile == Profile.CLEAN;
    this.output = new LocalOutput(pass, profile == Profile.MATCH);
  }

  /**
   * Normalizes a piece, from a cut (or the start of the text) to the next.
   *
   * @param limit where the chunk ends
   * @param start whether the piece begins the text
   * @param end whether it ends the text
   * @return false when it needs a draft; then nothing has happened
   */
  boolean apply(char[] text, int from, int to, int limit, boolean start, boolean end) {
    in = text;
    this.from = from;
    this.to = to;
    this.limit = limit;
    atEnd = end;
    left = start ? START : SPACE;
    beforeLeft = left;
    leftUnit = ' ';
    output.start(to - from);
    int i = from;
    while (i < to) {
      int charClass = table.classOf(in[i]);
      if (in(WHITE, charClass)) {
        i = white(i);
      } else if (charClass == TATWEEL) {
        i = tatweel(i);
      } else {
        i = unit(i, charClass);
      }
      if (i == GIVE_UP) {
        return false;
      }
    }
    output.commit(in, from, to, end);
    return true;
  }

  private void follow(int charClass, char unit) {
    // A run of marks counts as one for what is before it.
    if (charClass != ARABIC_MARK || left != ARABIC_MARK) {
      beforeLeft = left;
    }
    left = charClass;
    leftUnit = unit;
  }

  /** The class of a unit, or of what ends the piece. */
  private int classAt(int i) {
    return i < to ? table.classOf(in[i]) : atEnd ? END : SPACE;
  }

  private int unit(int i, int charClass) {
    char c = in[i];
    long entry = table.get(c);
    if (CharTable.concern(table.ofClass(left), table.ofClass(charClass))) {
      int decision = insertion(c, charClass);
      if (decision == GIVE_UP) {
        return GIVE_UP;
      }
      if (decision > 0) {
        if (entry >= 0) {
          return GIVE_UP;
        }
        output.insertSpace();
        follow(SPACE, ' ');
      }
    } else if (charClass == SHADDA && classAt(i + 1) == VOWEL) {
      return shadda(i);
    }
    if (entry >= 0) {
      output.absorb(1);
      return i + 1;
    }
    if (!output.put(entry)) {
      return GIVE_UP;
    }
    follow(charClass, c);
    return i + 1;
  }

  /** Rule C4 for the most frequent case: the vowel goes before the shadda. */
  private int shadda(int i) {
    if (!in(LETTERS, left) || in(MARKS_OR_STRANGE, classAt(i + 2))) {
      return GIVE_UP;
    }
    output.swap(in[i], in[i + 1]);
    follow(SHADDA, in[i]);
    return i + 2;
  }

  /** Whether a space comes in before a unit that makes a pair: 1, 0 or {@link #GIVE_UP}. */
  private int insertion(char c, int charClass) {
    boolean letter = in(LETTERS, charClass);
    boolean opener = charClass == OPENER;
    switch (left) {
      case ARABIC_MARK:
        if (in(CARRIED, charClass)) {
          return GIVE_UP;
        }
        if (in(WORD_OR_TATWEEL, beforeLeft)) {
          return 1;
        }
        if (beforeLeft == DIGIT && charClass == DIGIT && output.isKey()) {
          return GIVE_UP;
        }
        return (letter || opener) && (beforeLeft == DIGIT || beforeLeft == CLOSER) ? 1 : 0;
      case COMMA:
        if (!letter || beforeLeft == TATWEEL) {
          return GIVE_UP;
        }
        return in(WORD, beforeLeft) ? 1 : 0;
      case CLOSER:
        return letter && leftUnit != ')' ? 1 : GIVE_UP;
      case TATWEEL:
        boolean plain =
            in(AFTER_TATWEEL, charClass)
                || (opener && (keepsTatweel || !Signs.isOpener((char) table.get(c))));
        return plain ? 0 : GIVE_UP;
      case START:
        return in(SIGNS, charClass) ? 0 : GIVE_UP;
      case SPACE:
        // A space that should have gone went when its run was read.
        return in(AFTER_KEPT_SPACE, charClass) ? 0 : GIVE_UP;
      default:
        return GIVE_UP;
    }
  }

  /** Rules C5 and C6 for a run of white space. */
  private int white(int run) {
    int end = run;
    int breaks = 0;
    int charClass = table.classOf(in[run]);
    while (in(WHITE, charClass)) {
      breaks += charClass == BREAK ? 1 : 0;
      end++;
      charClass = end < to ? table.classOf(in[end]) : END;
    }
    boolean space = breaks == 0;
    int goes = end == to || left == START ? 1 : space ? spaceGoes(end, charClass) : 0;
    if (goes == GIVE_UP) {
      return GIVE_UP;
    }
    if (goes > 0) {
      output.skip(end - run);
      return end;
    }
    follow(space ? SPACE : BREAK, ' ');
    return output.putWhite(in, run, end, breaks) ? end : GIVE_UP;
  }

  /** Whether a space goes because of its neighbours: 1, 0 or {@link #GIVE_UP}. */
  private int spaceGoes(int next, int charClass) {
    if (left == OPENER) {
      return in(EYES, beforeLeft) ? GIVE_UP : 1;
    }
    if (charClass == CLOSER) {
      return in(EYES, left) ? GIVE_UP : 1;
    }
    if (in(PUNCTUATION, charClass)) {
      return spaceBeforeMarkGoes(next);
    }
    if (charClass == PERCENT && left == DIGIT) {
      int after = classAt(next + 1);
      if (in(ENDS_PERCENT, after)) {
        return 1;
      }
      return in(GOES_ON, after) ? 0 : GIVE_UP;
    }
    return 0;
  }

  private int spaceBeforeMarkGoes(int mark) {
    if (!in(TAKES_MARK, left)) {
      return left == LATIN ? 0 : GIVE_UP;
    }
    int after = classAt(mark + 1);
    if (!Signs.isMark(in[mark]) || in(UNSURE, after)) {
      return GIVE_UP;
    }
    if (after == CLOSER && table.classOf(in[mark]) == COMMA) {
      return GIVE_UP;
    }
    if (!in(ENDS_MARKS, after)) {
      return 0;
    }
    return left == DIGIT ? digitFollows(mark + 1) : 1;
  }

  /** Between two digits the space before a mark stays. */
  private int digitFollows(int unit) {
    int i = unit;
    while (i < limit && in(SPACES, table.classOf(in[i]))) {
      i++;
    }
    if (i == limit) {
      return atEnd ? 1 : GIVE_UP;
    }
    int charClass = table.classOf(in[i]);
    return charClass == OTHER_WORLD ? GIVE_UP : charClass == DIGIT ? 0 : 1;
  }

  /** Rule C3. */
  private int tatweel(int run) {
    int end = run;
    while (end < to && in[end] == ArabicChars.TATWEEL) {
      end++;
    }
    int next = classAt(end);
    boolean inWord = in(WORD, left);
    if (in(CARRIED, next) || (!inWord && !in(LETTERS, next))) {
      return GIVE_UP;
    }
    if (!in(LETTERS, next) && isAbbreviation(run)) {
      if (keepsTatweel) {
        output.merge(ArabicChars.TATWEEL, end - run);
      } else {
        output.absorb(end - run);
      }
      follow(TATWEEL, ArabicChars.TATWEEL);
    } else if (in(WHITE_OR_START, left)) {
      output.skip(end - run);
    } else {
      output.absorb(end - run);
    }
    return end;
  }

  /** Whether the letters before a tatweel are a clitic or the sign of the Hijri era. */
  private boolean isAbbreviation(int tatweel) {
    long word = Clitics.NONE;
    for (int i = tatweel - 1; i >= from && Signs.isWordPart(in[i]); i--) {
      if (Signs.isLetter(in[i])) {
        word = Clitics.prepend(in[i], word);
      }
    }
    return word == ArabicChars.HEH || Clitics.contains(word);
  }
}
