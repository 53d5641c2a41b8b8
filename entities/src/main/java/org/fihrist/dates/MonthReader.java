package org.fihrist.dates;

import org.fihrist.text.ArabicChars;
import org.fihrist.words.Category;
import org.fihrist.words.Folding;
import org.fihrist.words.Letters;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Sense;
import org.fihrist.words.Tokens;

/** Reads months of all namings and calendars, and years. */
final class MonthReader extends AtomReader {

  private static final int LEAST_YEAR = 1000;
  private static final int GREATEST_YEAR = 2999;

  /* The name of this month is also the word for zero, that of the one before forbidden. */
  private static final int SAFAR = 2;

  private final NumericReader numeric;

  MonthReader(Tokens tokens, NumberReader numbers, NumericReader numeric) {
    super(tokens, numbers);
    this.numeric = numeric;
  }

  /** Reads a month by name or number, with a second name of it and a relative adjective. */
  int month(int at, Fields f) {
    if (f.hasMonth() || f.weekShift != NONE) {
      return NO;
    }
    boolean before = isAhead(at, Category.THIS) && !isAhead(at, Category.HIJRI_MONTH);
    int demonstrative = before ? at + 1 : at;
    boolean word = unit(demonstrative) == 51 || unit(demonstrative) == 54;
    int name = word ? demonstrative + 1 : demonstrative;
    Fields trial = new Fields();
    boolean counted = f.pending != NONE || f.nth != NONE || f.share != NONE || f.stretch != NONE;
    int next = name(name, trial, word, counted);
    if (next < 0 && word && unit(demonstrative) == 51) {
      next = numbered(name, trial);
    }
    if (next < 0) {
      return NO;
    }
    next = second(next, trial);
    f.month = trial.month;
    f.calendar = trial.calendar;
    f.monthRelative = demonstrative > at ? 0 : NONE;
    return relative(next, f);
  }

  private int relative(int at, Fields f) {
    Sense relative = tokens.sense(at, Category.RELATIVE);
    boolean fits = relative != null && (relative.length() > 1 || tokens.hasArticle(at));
    if (!fits || relative == null || tokens.hasProclitic(at)) {
      return at;
    }
    f.monthRelative = relative.value();
    f.narrative |= relative.value() == Fields.SAME;
    return at + relative.length();
  }

  /** Reads the name of a month, which need not be a strong one. */
  int name(int at, Fields f) {
    return name(at, f, true, false);
  }

  private int name(int at, Fields f, boolean word, boolean numbered) {
    int next = simple(at, f, Category.MONTH, Fields.GREGORIAN);
    next = next < 0 ? pair(at, f) : next;
    next = next < 0 ? simple(at, f, Category.HIJRI_MONTH, Fields.HIJRI) : next;
    boolean strong = word || numbered;
    boolean whole = tokens.isAll(at, at + 1);
    if (next < 0
        && (strong
            || isYearAhead(at + 1) && !tokens.hasArticle(at)
            || isMadda(at)
            || isMonthContext(at)
            || whole && tokens.value(at, Category.WEAK_HIJRI_MONTH) > SAFAR)) {
      next = simple(at, f, Category.WEAK_MONTH, Fields.GREGORIAN);
      next = next < 0 ? simple(at, f, Category.WEAK_HIJRI_MONTH, Fields.HIJRI) : next;
    }
    if (next < 0 && strong) {
      next = simple(at, f, Category.PERSIAN_MONTH, Fields.PERSIAN);
      next = next < 0 ? simple(at, f, Category.COPTIC_MONTH, Fields.COPTIC) : next;
    }
    boolean naming = next > 0 && isAhead(next, Category.NAME_AFTER);
    return naming ? NO : next;
  }

  private int simple(int at, Fields f, Category category, int calendar) {
    Sense sense = tokens.sense(at, category);
    if (sense == null || tokens.hasArticle(at) && category == Category.MONTH) {
      return NO;
    }
    f.month = sense.value();
    f.calendar = calendar;
    return at + sense.length();
  }

  /* August as the Levant writes it, with its madda, is no other word. */
  private boolean isMadda(int at) {
    return tokens.value(at, Category.WEAK_MONTH) == 8
        && tokens.isWord(at)
        && hasMadda(tokens.start(at), tokens.end(at));
  }

  private boolean hasMadda(int start, int end) {
    CharSequence text = tokens.text();
    int second = Math.min(start + 1, end - 1);
    boolean madda =
        text.charAt(start) == ArabicChars.ALEF_MADDA
            || text.charAt(second) == ArabicChars.MADDAH_ABOVE;
    return madda && Letters.count(text, start, end) <= 2;
  }

  /* A weak month after a preposition of time: in Ramadan, since Shawwal. */
  private boolean isMonthContext(int at) {
    boolean hijri = tokens.value(at, Category.WEAK_HIJRI_MONTH) != NONE;
    boolean before =
        isWord(at - 1, Word.IN)
            || isWord(at - 1, Word.DURING)
            || isWord(at - 1, Word.SINCE)
            || isAhead(at - 1, Category.PART);
    int next = at + 1;
    Sense relative = tokens.sense(next, Category.RELATIVE);
    boolean adjective = relative != null && (tokens.hasArticle(next) || relative.length() > 1);
    return hijri && (adjective || before && isClauseEnd(next))
        || isMaghrebi(at) && (adjective || isAhead(at - 1, Category.PART));
  }

  /* May, June and August of the Maghreb are also other words; the Libyan months are nouns. */
  private boolean isMaghrebi(int at) {
    int month = tokens.value(at, Category.WEAK_MONTH);
    return (month == 5 || month == 6 || month == 8) && !tokens.hasArticle(at);
  }

  private boolean isYearAhead(int at) {
    return tokens.isNumber(at) && tokens.digits(at) == 4 && tokens.number(at) > LEAST_YEAR
        || unit(at) == 61
            && (tokens.isNumber(at + 1) || tokens.sense(at + 1, Category.SCALE) != null);
  }

  /* First or second Kanun and Tishrin with a digit. */
  private int pair(int at, Fields f) {
    int months = tokens.value(at, Category.MONTH_PAIR);
    if (months == NONE || !tokens.isNumber(at + 1) || tokens.digits(at + 1) != 1) {
      return NO;
    }
    long number = tokens.number(at + 1);
    boolean letter = tokens.letters(at) < 3;
    if (number < 1 || number > 2 || letter && tokens.spaceBefore(at + 1)) {
      return NO;
    }
    f.month = number == 1 ? months / 100 : months % 100;
    return at + 2;
  }

  private int numbered(int at, Fields f) {
    int next = numbers.any(at);
    long number = numbers.value();
    boolean year = tokens.isMark(next, '/') || tokens.isMark(next, '-');
    boolean series = isWord(next, Word.IN_A_ROW) || tokens.hasLam(at - 1);
    if (next < 0 || number < 1 || number > 12 || isCounted(next) || year || series) {
      return NO;
    }
    if (numbers.isOrdinal() && !tokens.hasArticle(at)) {
      return NO;
    }
    f.month = (int) number;
    return next;
  }

  /* The other name of the same month, in parentheses, after a slash, a dash or nothing. */
  private int second(int at, Fields f) {
    boolean open = tokens.isMark(at, '(') || tokens.isMark(at, '[');
    boolean mark = open || tokens.isMark(at, '/') || isDash(at) || tokens.isMark(at, '\\');
    int name = mark ? at + 1 : at;
    Fields other = new Fields();
    int next = name(name, other, true, false);
    boolean same = next > 0 && other.month == f.month && other.calendar == f.calendar;
    if (!same || tokens.hasProclitic(name)) {
      return at;
    }
    if (!open) {
      return next;
    }
    boolean closed = tokens.isMark(next, ')') || tokens.isMark(next, ']');
    return closed ? next + 1 : at;
  }

  /** Reads a year: after the word for it, or alone where the words before allow it. */
  int year(int at, Fields f, boolean bare) {
    if (f.hasYear()) {
      return NO;
    }
    boolean word = isYears(at) || unit(at) == 61 && !isOffice(at);
    if (!word && !bare) {
      return NO;
    }
    int behind = word ? behindYearKind(at + 1) : NO;
    f.calendar = behind > 0 && isWord(at + 1, Word.HIJRI) ? Fields.HIJRI : f.calendar;
    int number = behind > 0 ? behind : word ? skip(at + 1, Word.ARTICLE) : at;
    int next = numbers.any(number);
    if (next < 0 || numbers.value() > 9999 || numbers.isOrdinal()) {
      return NO;
    }
    long year = numbers.value();
    boolean digits = numbers.isDigits();
    if (digits && tokens.digits(number) < 3) {
      return word ? markedYear(number, next, f) : NO;
    }
    if (!digits && year < 100) {
      next = word && year >= 13 ? spoken(next, f, year) : NO;
      return next;
    }
    boolean plausible = year >= LEAST_YEAR && year <= GREATEST_YEAR;
    boolean plain = word || plausible && !isCounted(next) && isYearNumber(number, next, digits);
    if (!plain || year < 100 && !isEra(next)) {
      return NO;
    }
    int calendar = f.calendar;
    f.year = (int) year;
    int end = numeric.era(next, f);
    if (end < 0) {
      f.year = NONE;
      f.calendar = calendar;
      return NO;
    }
    return end;
  }

  /** Whether the dual or plural for years stands here before the first of them. */
  boolean isYears(int at) {
    boolean year = tokens.isNumber(at + 1) && tokens.digits(at + 1) == 4;
    return year && (unit(at) == 64 || unit(at) == 63 && isWord(at + 2, Word.WAW));
  }

  private boolean isYearNumber(int at, int next, boolean digits) {
    boolean decimal =
        digits
            && tokens.digits(at) == 4
            && (tokens.isMark(next, '.') || tokens.isMark(next, ','))
            && tokens.isNumber(next + 1)
            && !tokens.spaceBefore(next + 1);
    return !decimal && (!digits || tokens.digits(at) == 4);
  }

  private boolean isEra(int at) {
    return isAhead(at, Category.ERA) && !tokens.hasProclitic(at);
  }

  /* A year of one or two digits with the mark of its calendar, or else of the last century. */
  private int markedYear(int at, int next, Fields f) {
    int calendar = f.calendar;
    f.year = (int) tokens.number(at);
    int end = numeric.era(next, f);
    if (end > next) {
      return end;
    }
    f.year = NONE;
    f.calendar = calendar;
    return shortYear(at, next, f);
  }

  /* After the word year two digits are a year of the last century: the year 67. */
  private int shortYear(int at, int next, Fields f) {
    long year = tokens.number(at);
    boolean article = tokens.hasArticle(at - 1) || tokens.isMark(next, '%');
    if (tokens.digits(at) != 2 || year < 20 || article || !isClauseEnd(next) || isCounted(next)) {
      return NO;
    }
    f.year = NumericReader.century((int) year);
    f.yearShort = true;
    return next;
  }

  /* A year read in two halves: nineteen ninety-nine. */
  private int spoken(int at, Fields f, long hundreds) {
    int next = numbers.cardinal(at);
    if (next < 0 || numbers.value() < 1 || numbers.value() > 99 || hundreds > 20) {
      return NO;
    }
    f.year = (int) (hundreds * 100 + numbers.value());
    return next;
  }

  /** Reads a year of the second millennium in two halves. */
  int halves(int at, Fields f) {
    int next = numbers.cardinal(at);
    boolean first = next > 0 && numbers.value() >= 13 && numbers.value() < 20;
    return first ? spoken(next, f, numbers.value()) : NO;
  }

  /** Whether the word for year here is the adjective general of an office or body before it. */
  boolean isOffice(int at) {
    boolean article = tokens.hasArticle(at);
    boolean office = isAhead(at - 1, Category.OFFICE) && (tokens.hasArticle(at - 1) || !article);
    return office && unit(at) == 61 && !isFeminineYear(at);
  }

  private boolean isFeminineYear(int at) {
    return Folding.fold(tokens.lastLetter(at)) == ArabicChars.HEH;
  }
}
