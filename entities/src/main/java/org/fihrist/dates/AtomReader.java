package org.fihrist.dates;

import org.fihrist.text.ArabicChars;
import org.fihrist.words.Category;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Tokens;

/**
 * What all readers of parts of an expression share. A reader takes the index of a token and gives
 * the index after what it has read, or -1; fields are changed only when something is read.
 */
abstract class AtomReader {

  static final int NO = -1;
  static final int NONE = Tokens.NONE;

  /* The plural of the word for hour. */
  private static final int HOURS = 23;

  final Tokens tokens;
  final NumberReader numbers;

  AtomReader(Tokens tokens, NumberReader numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /** Number of tokens of the construction word, 0 when another word stands here. */
  final int word(int at, int code) {
    boolean fits = (tokens.relations(at) & (1L << code)) != 0;
    return fits ? tokens.lengthOf(at, Category.WORD, code) : 0;
  }

  final boolean isWord(int at, int code) {
    return (tokens.relations(at) & (1L << code)) != 0;
  }

  /** The index after the construction word if it stands here, else the same index. */
  final int skip(int at, int code) {
    return at + word(at, code);
  }

  final boolean isComma(int at) {
    return tokens.isMark(at, ArabicChars.COMMA) || tokens.isMark(at, ',');
  }

  final boolean isDash(int at) {
    char c = tokens.mark(at);
    return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2212';
  }

  /** Whether nothing follows in the clause: punctuation or the end of the text. */
  final boolean isClauseEnd(int at) {
    return at >= tokens.size() || (tokens.mark(at) != 0 && !isDash(at) && !tokens.isMark(at, '/'));
  }

  /** Whether the number before this index counts the word here. */
  final boolean isCounted(int at) {
    return isCountedUnit(at)
        || tokens.sense(at, Category.SCALE) != null && !tokens.hasProclitic(at)
        || tokens.sense(at, Category.PERCENT) != null
        || tokens.isMark(at, '%')
        || tokens.isMark(at, ArabicChars.PERCENT_SIGN);
  }

  private boolean isCountedUnit(int at) {
    return tokens.sense(at, Category.TIME_UNIT) != null
        && !tokens.hasProclitic(at)
        && !tokens.hasArticle(at)
        && !isNaming(at);
  }

  /** Whether the word for month or year here starts the name of one: month of May, year 2013. */
  final boolean isNaming(int at) {
    boolean named = isMonthName(at + 1) || isMonthNumber(at + 1) || tokens.hasArticle(at);
    boolean month = unit(at) == 51 && named;
    boolean number = tokens.isNumber(at + 1) && tokens.digits(at + 1) == 4;
    return month || unit(at) == 61 && (number || isAhead(at + 1, Category.SCALE));
  }

  private boolean isMonthNumber(int at) {
    boolean small = tokens.isNumber(at) && tokens.number(at) >= 1 && tokens.number(at) <= 12;
    boolean whole = tokens.mark(at + 1) == 0 || isClauseEnd(at + 1) && !tokens.isNumber(at + 2);
    return small && whole && !isCounted(at + 1);
  }

  /** Whether the name of a month stands here. */
  final boolean isMonthName(int at) {
    return isAhead(at, Category.MONTH)
        || isAhead(at, Category.WEAK_MONTH)
        || isAhead(at, Category.HIJRI_MONTH)
        || isAhead(at, Category.WEAK_HIJRI_MONTH)
        || isAhead(at, Category.MONTH_PAIR);
  }

  /** Whether a year stands here, by its number or its place. */
  final boolean isPeriodAhead(int at) {
    int noun = at + (isAhead(at, Category.THIS) ? 1 : 0);
    boolean year = unit(noun) == 61;
    boolean number = tokens.isNumber(noun) && tokens.digits(noun) == 4;
    return year || number || isAhead(noun, Category.SCALE);
  }

  /**
   * The index of a year's number behind the noun and its adjective: of the year of accounts, of the
   * Hijri year. {@link #NO} without such an adjective.
   */
  final int behindYearKind(int at) {
    boolean kind = isWord(at, Word.OF_YEARS) || isWord(at, Word.HIJRI);
    int number = skip(at + 1, Word.ARTICLE);
    boolean year = tokens.isNumber(number) && tokens.digits(number) == 4;
    return kind && year && tokens.hasArticle(at) ? number : NO;
  }

  /** The unit of time and the number of its form here, or {@link #NONE}. */
  final int unit(int at) {
    return tokens.value(at, Category.TIME_UNIT);
  }

  /**
   * Whether the word for hours, with a number or without, ends before an index: in the first hours
   * of a morning the number is their adjective and no hour.
   */
  final boolean isBehindHours(int at) {
    int last = at - 1;
    boolean counted = isAhead(last, Category.ONES) || isAhead(last, Category.SOME);
    return unit(counted ? last - 1 : last) == HOURS;
  }

  /** Whether an unknown word is a verb of the future. */
  final boolean isFutureVerb(int at) {
    return tokens.isUnknown(at)
        && FutureCues.isVerb(tokens.text(), tokens.start(at), tokens.end(at));
  }

  /** Whether a unit in the singular stands here. */
  final boolean isUnit(int at, Unit unit) {
    return unit(at) == 10 * unit.ordinal() + 1;
  }

  final boolean isAhead(int at, Category category) {
    return tokens.sense(at, category) != null;
  }
}
