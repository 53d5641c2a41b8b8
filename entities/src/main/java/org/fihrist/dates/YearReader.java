package org.fihrist.dates;

import org.fihrist.words.NumberReader;
import org.fihrist.words.Tokens;

/** Reads years without the word for it. */
final class YearReader extends AtomReader {

  private static final int LONGEST_LIST = 10;

  private final PointReader points;

  YearReader(Tokens tokens, NumberReader numbers, PointReader points) {
    super(tokens, numbers);
    this.points = points;
  }

  /** Reads a year behind a preposition of time, another year, or what happened in it. */
  int told(int at) {
    return isYearPlace(at - 1) || isListed(at) || isOfEvent(at) ? alone(at) : NO;
  }

  /** Reads a year where the words before speak of time and no noun follows. */
  int alone(int at) {
    Fields f = new Fields();
    int next = points.months.year(at, f, true);
    int least = tokens.isNumber(at) ? 1800 : 1100;
    boolean plausible = f.year >= least && f.year <= 2100;
    boolean followed = next > 0 && !isClauseEnd(next) && !isPlainAhead(next);
    if (next < 0 || !plausible || followed) {
      return NO;
    }
    return points.readBare(at);
  }

  /** Reads a text that is all one year, in two halves: nineteen twenty-eight. */
  int whole(int at) {
    Fields f = new Fields();
    int next = tokens.isFirst(at) ? points.months.halves(at, f) : NO;
    if (next < 0 || !tokens.isAll(at, next)) {
      return NO;
    }
    points.take(f);
    return next;
  }

  private boolean isPlainAhead(int at) {
    return tokens.hasWaw(at)
        || isWord(at, Word.IN)
        || isWord(at, Word.FROM)
        || isWord(at, Word.WAW)
        || isWord(at, Word.TO)
        || isWord(at, Word.AFTER)
        || isWord(at, Word.AT);
  }

  /* The other of two years: the years 1948 and 1967. */
  private boolean isListed(int at) {
    int before = at;
    while (at - before < LONGEST_LIST && isWord(before - 1, Word.WAW)) {
      before -= 2;
    }
    boolean years = points.months.isYears(before - 1);
    boolean first = isYearPlace(before - 1) && isYearNumber(before) || isOfEvent(before);
    return before < at && (years || first);
  }

  /* The war of 1967. */
  private boolean isOfEvent(int at) {
    return isWord(at - 1, Word.HAPPENING) && isYearNumber(at) && !tokens.hasArticle(at);
  }

  private boolean isYearPlace(int at) {
    return isWord(at, Word.IN) || isWord(at, Word.DURING) || isWord(at, Word.BORN);
  }

  private boolean isYearNumber(int at) {
    boolean digits = tokens.isNumber(at) && tokens.digits(at) == 4;
    return digits && tokens.number(at) >= 1800 && tokens.number(at) <= 2100;
  }
}
