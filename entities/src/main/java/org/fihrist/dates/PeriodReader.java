package org.fihrist.dates;

import org.fihrist.words.Category;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Sense;
import org.fihrist.words.Tokens;

/** Reads weeks, months, years and longer periods by their place, seasons, shares and feasts. */
final class PeriodReader extends AtomReader {

  /* The plural of the word for day. */
  private static final int DAYS = 33;

  /* The day before the first of a feast. */
  private static final int EVE = 0;

  private final MonthReader months;

  PeriodReader(Tokens tokens, NumberReader numbers, MonthReader months) {
    super(tokens, numbers);
    this.months = months;
  }

  /**
   * Reads a unit with a demonstrative or relative adjective: this week, the last year.
   *
   * @param bare whether the unit with the article alone is enough: the end of the year
   */
  int relative(int at, Fields f, boolean bare) {
    boolean before = isAhead(at, Category.THIS);
    int noun = at + (before ? 1 : 0);
    int unit = unit(noun);
    if (unit == NONE || unit % 10 != 1 || months.isOffice(noun) || unit / 10 < 3) {
      return NO;
    }
    int next = noun + 1;
    boolean hijri = isWord(next, Word.HIJRI) && tokens.hasArticle(next);
    next += hijri ? 1 : 0;
    Sense relative = tokens.sense(next, Category.RELATIVE);
    boolean adjective = relative != null && isAdjective(noun, next, relative);
    boolean after = isDemonstrative(next) && !before && !tokens.hasProclitic(next);
    int shift = 0;
    if (relative != null && adjective) {
      shift = relative.value();
      next += relative.length();
    } else if (isUnit(noun, Unit.YEAR) && isWord(next, Word.NEW) && tokens.hasArticle(next)) {
      shift = Fields.NEW;
      next++;
    } else if (after) {
      shift = isThat(next) ? Fields.SAME : 0;
      next++;
    } else if (!before && !bare || !tokens.hasArticle(noun) || isFollowedByNumber(next)) {
      return NO;
    }
    shift = before && isThat(at) ? Fields.SAME : shift;
    boolean narrative = isNarrative(noun, next, adjective);
    boolean set = set(f, Unit.of(unit / 10), shift, hijri, narrative);
    return !set ? NO : unit / 10 == Unit.YEAR.ordinal() && adjective ? number(next, f) : next;
  }

  /* The number of the year behind its place: last year, 2013. */
  private int number(int at, Fields f) {
    boolean year = tokens.isNumber(at) && tokens.digits(at) == 4 && !isCounted(at + 1);
    boolean plausible = year && tokens.number(at) >= 1000 && tokens.number(at) < 3000;
    if (!plausible || tokens.mark(at + 1) != 0 && !isClauseEnd(at + 1)) {
      return at;
    }
    f.year = (int) tokens.number(at);
    f.yearShift = NONE;
    return at + 1;
  }

  private boolean isAdjective(int noun, int at, Sense relative) {
    boolean article =
        tokens.hasArticle(at) || relative.length() > 1 || relative.value() == Fields.SAME;
    return article && tokens.hasArticle(noun) && !tokens.hasProclitic(at);
  }

  private boolean isFollowedByNumber(int at) {
    boolean number = isAhead(at, Category.ORDINAL) || isAhead(at, Category.TENS);
    return number || tokens.isNumber(at) || behindYearKind(at) > 0;
  }

  /* The following and the preceding day count from the day told of. */
  private boolean isNarrative(int noun, int next, boolean adjective) {
    return adjective && isUnit(noun, Unit.DAY) && isFollowing(next - 1);
  }

  private boolean isFollowing(int at) {
    return tokens.isWord(at) && isWord(at, Word.FOLLOWING);
  }

  private static boolean set(Fields f, Unit unit, int shift, boolean hijri, boolean narrative) {
    boolean taken =
        switch (unit) {
          case DAY -> f.dayShift != NONE || f.day != NONE || f.pending != NONE;
          case WEEK -> f.weekShift != NONE || f.hasMonth() || f.isYears() || f.pending != NONE;
          case MONTH -> f.hasMonth();
          case YEAR -> f.hasYear();
          case DECADE -> f.decadeShift != NONE;
          default -> f.centuryShift != NONE;
        };
    if (taken || unit == Unit.MILLENNIUM) {
      return false;
    }
    switch (unit) {
      case DAY -> f.dayShift = shift == Fields.SAME ? 0 : shift;
      case WEEK -> f.weekShift = shift;
      case MONTH -> f.monthShift = shift;
      case YEAR -> f.yearShift = shift;
      case DECADE -> f.decadeShift = shift;
      default -> f.centuryShift = shift;
    }
    f.calendar = hijri ? Fields.HIJRI : f.calendar;
    f.narrative |= shift == Fields.SAME || narrative;
    return true;
  }

  /** Reads the nth day, weekday, week or share of something that follows. */
  int nth(int at, Fields f) {
    if (f.nth != NONE || f.share != NONE || f.hasDay()) {
      return NO;
    }
    int next = before(at, f);
    return next > 0 ? next : after(at, f);
  }

  /* The ordinal first: the last Thursday, the third day. */
  private int before(int at, Fields f) {
    int ordinal = tokens.value(at, Category.ORDINAL);
    if (ordinal == NONE || tokens.hasArticle(at) || Math.abs(ordinal) > 110) {
      return NO;
    }
    int noun = at + 1;
    int day = isUnit(noun, Unit.DAY) ? noun + 1 : noun;
    Sense weekday = tokens.sense(day, Category.WEEKDAY);
    boolean plain = weekday != null && !tokens.hasArticle(day) && !tokens.hasProclitic(day);
    if (plain && weekday != null) {
      f.weekday = weekday.value();
      return set(f, ordinal, Unit.DAY) ? day + 1 : NO;
    }
    if (unit(noun) == DAYS && !tokens.hasArticle(noun) && !tokens.hasProclitic(noun)) {
      return daysOf(noun + 1, ordinal, f);
    }
    boolean unit = isUnit(noun, Unit.DAY) || isUnit(noun, Unit.WEEK);
    boolean free = unit && !tokens.hasArticle(noun) && !tokens.hasProclitic(noun);
    if (!free) {
      return NO;
    }
    boolean week = isUnit(noun, Unit.WEEK);
    boolean linked = isLink(noun + 1) || ordinal == -1 && !week && isClauseEnd(noun + 1);
    return linked && set(f, ordinal, week ? Unit.WEEK : Unit.DAY) ? noun + 1 : NO;
  }

  /* The first of the days of a feast or of a Hijri month. */
  private int daysOf(int at, int ordinal, Fields f) {
    Sense holiday = tokens.sense(at, Category.HOLIDAY);
    if (holiday != null && ordinal > 0 && !f.hasDate() && !tokens.hasProclitic(at)) {
      f.holiday = holiday.value();
      f.holidayDay = ordinal % 100;
      return at + holiday.length();
    }
    int month = isUnit(at, Unit.MONTH) ? at + 1 : at;
    boolean named =
        isAhead(month, Category.HIJRI_MONTH) || isAhead(month, Category.WEAK_HIJRI_MONTH);
    return named && !tokens.hasProclitic(month) && set(f, ordinal, Unit.DAY) ? at : NO;
  }

  /* That year, the same year: one of what is told. */
  private boolean isThat(int at) {
    return tokens.value(at, Category.THIS) >= 1;
  }

  /* The word for the same stands before its noun only. */
  private boolean isDemonstrative(int at) {
    int which = tokens.value(at, Category.THIS);
    return which == 0 || which == 1;
  }

  private boolean isLink(int at) {
    return isWord(at, Word.FROM) || isWord(at, Word.IN) || tokens.hasBeh(at);
  }

  private static boolean set(Fields f, int ordinal, Unit unit) {
    f.nth = ordinal < 0 ? -1 : ordinal % 100;
    f.nthUnit = unit;
    return true;
  }

  /* The noun first: the last week of, the third quarter of. */
  private int after(int at, Fields f) {
    Sense share = tokens.sense(at, Category.SHARE);
    if (share != null && tokens.hasArticle(at) && !f.hasMonth()) {
      return share(at + 1, f, share.value());
    }
    if (tokens.value(at, Category.THIS) == 0) {
      return thisQuarter(at + 1, f);
    }
    int ordinal = tokens.value(at + 1, Category.ORDINAL);
    boolean fits = ordinal != NONE && tokens.hasArticle(at + 1) && tokens.hasArticle(at);
    if (!fits) {
      return NO;
    }
    Sense weekday = tokens.sense(at, Category.WEEKDAY);
    boolean week = isUnit(at, Unit.WEEK);
    if (weekday == null && !week && !isUnit(at, Unit.DAY)) {
      return NO;
    }
    int end = ordinal < 0 ? at + 2 : numbers.ordinal(at + 1);
    boolean last = ordinal == -1 && isUnit(at, Unit.DAY) && isClauseEnd(end);
    if (end < 0 || !isLink(end) && !last) {
      return NO;
    }
    if (weekday != null) {
      f.weekday = weekday.value();
    }
    int number = ordinal < 0 ? -1 : (int) numbers.value();
    Sense feast = tokens.sense(end + 1, Category.HOLIDAY);
    if (feast != null && number > 0 && weekday == null && !week && !f.hasDate()) {
      f.holiday = feast.value();
      f.holidayDay = number;
      return end + 1 + feast.length();
    }
    return set(f, number, week ? Unit.WEEK : Unit.DAY) ? end : NO;
  }

  private int share(int at, Fields f, int size) {
    int ordinal = tokens.value(at, Category.ORDINAL);
    if (ordinal == NONE || !tokens.hasArticle(at)) {
      return size == 4 ? lastQuarter(at, f) : NO;
    }
    int number = ordinal < 0 ? size : ordinal % 100;
    int link = at + 1;
    int whole = isLink(link) ? link + 1 : link;
    boolean month = size != 4 && !f.hasYear() && isMonthAhead(whole);
    boolean period = month || isYearsAhead(whole) || isPeriodAhead(link);
    boolean told = isWord(at - 2, Word.REPORTED);
    boolean quarter = size == 4 && (told || isClauseEnd(link) && isLink(at - 2));
    if (number > size || number < 1 || !period && !quarter) {
      return NO;
    }
    f.share = size;
    f.shareNumber = number;
    return at + 1;
  }

  /* A year, a decade or a century. */
  private boolean isYearsAhead(int at) {
    boolean century = isUnit(at, Unit.CENTURY) && tokens.hasArticle(at);
    return isPeriodAhead(at) || century || isAhead(at, Category.DECADE);
  }

  /* A month by its name or by its place: of May, of the month of May, of the last month. */
  private boolean isMonthAhead(int at) {
    boolean named = isMonthName(isUnit(at, Unit.MONTH) ? at + 1 : at);
    return named || isUnit(at, Unit.MONTH) && tokens.hasArticle(at);
  }

  /* This quarter, of nothing else: matches have quarters too. */
  private int thisQuarter(int at, Fields f) {
    Sense share = tokens.sense(at, Category.SHARE);
    boolean quarter = share != null && share.value() == 4 && tokens.hasArticle(at);
    if (!quarter || isLink(at + 1)) {
      return NO;
    }
    f.share = 4;
    f.shareShift = 0;
    return at + 1;
  }

  /* The last quarter, the next one. */
  private int lastQuarter(int at, Fields f) {
    Sense relative = tokens.sense(at, Category.RELATIVE);
    boolean article = tokens.hasArticle(at) && !tokens.hasProclitic(at);
    if (relative == null || !article || relative.value() == Fields.SAME) {
      return NO;
    }
    f.share = 4;
    f.shareShift = relative.value();
    return at + relative.length();
  }

  /** Reads a season. */
  int season(int from, Fields f) {
    boolean before = isAhead(from, Category.THIS);
    int at = before ? from + 1 : from;
    Sense season = tokens.sense(at, Category.SEASON);
    boolean taken = f.season != NONE || f.hasMonth() || f.pending != NONE || f.hasYear();
    if (season == null || taken || isAhead(at + 1, Category.NAME_AFTER)) {
      return NO;
    }
    boolean weak = isAhead(at, Category.HIJRI_MONTH) || isAhead(at + 1, Category.ORDINAL);
    Sense relative = tokens.sense(at + 1, Category.RELATIVE);
    boolean adjective = relative != null && tokens.hasArticle(at + 1) && tokens.hasArticle(at);
    boolean year = isPeriodAhead(at + 1) || isWord(at + 1, Word.FROM) && isPeriodAhead(at + 2);
    boolean alone = season.value() != 1 || tokens.hasArticle(at);
    boolean linked = isLink(at - 1) || isAhead(at - 1, Category.PART) || isClauseEnd(at + 1);
    if (weak || !year && !adjective && !before && !(alone && linked)) {
      return NO;
    }
    f.season = season.value();
    f.seasonRelative = before ? 0 : NONE;
    f.narrative |= before && isThat(from);
    if (relative != null && adjective) {
      f.seasonRelative = relative.value();
      return at + 2;
    }
    return at + 1;
  }

  /** Reads a decade by its tens, or a century by its number or place. */
  int decade(int at, Fields f) {
    Sense decade = tokens.sense(at, Category.DECADE);
    if (decade != null && f.decade == NONE) {
      boolean age = isWord(at + 1, Word.OF_AGE);
      f.decade = age ? NONE : decade.value();
      return age ? NO : at + 1;
    }
    boolean century = isUnit(at, Unit.CENTURY) && tokens.hasArticle(at) && f.century == NONE;
    if (!century || f.centuryShift != NONE) {
      return NO;
    }
    int next = numbers.any(skip(at + 1, Word.ARTICLE));
    boolean ordinal = next > 0 && numbers.value() >= 1 && numbers.value() <= 30;
    if (!ordinal) {
      return NO;
    }
    f.century = (int) numbers.value();
    int era = tokens.hasProclitic(next) ? NONE : tokens.value(next, Category.ERA);
    if (era >= Fields.GREGORIAN && era <= Fields.BEFORE_CHRIST) {
      f.calendar = era;
      next += tokens.length(next, Category.ERA);
    }
    return next;
  }

  /** Reads a feast. */
  int holiday(int at, Fields f) {
    Sense holiday = tokens.sense(at, Category.HOLIDAY);
    if (holiday == null || f.hasDate() || f.pending != NONE) {
      return NO;
    }
    f.holiday = holiday.value();
    f.holidayDay = isWord(at - 1, Word.EVE) ? EVE : NONE;
    int next = at + holiday.length();
    Sense relative = tokens.sense(next, Category.RELATIVE);
    if (relative != null && tokens.hasArticle(next) && relative.value() != Fields.SAME) {
      f.holidayRelative = relative.value();
      next += relative.length();
    }
    return next;
  }

  /** Reads a weekend. */
  int weekend(int at, Fields f) {
    int length = tokens.length(at, Category.WEEKEND);
    if (length == 0 || f.hasDate() || f.weekendShift != NONE) {
      return NO;
    }
    int next = at + length;
    Sense relative = tokens.sense(next, Category.RELATIVE);
    boolean adjective = relative != null && (tokens.hasArticle(next) || relative.length() > 1);
    f.weekendShift = 0;
    if (relative != null && adjective && relative.value() != Fields.SAME) {
      f.weekendShift = relative.value();
      next += relative.length();
    }
    return next;
  }

  /** Reads the reference itself. */
  int now(int at, Fields f) {
    Sense now = tokens.sense(at, Category.NOW);
    if (now == null || !f.isEmpty() || f.pending != NONE) {
      return NO;
    }
    f.now = now.value();
    return at + now.length();
  }
}
