package org.fihrist.dates;

import org.fihrist.dates.Expression.Shape;
import org.fihrist.words.Category;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads ranges: from 4 to 22 May, between 2011 and 2014, 9-11 March, tomorrow from 3 to 5. */
final class RangeReader extends AtomReader {

  private static final int NOON = 12;

  /* The next place of a connector, in the filling of the tokens that it was looked for in. */
  private int joint;
  private int fill;

  private final PointReader points;
  private final Coordination coordination;
  private Fields first = new Fields();
  private Fields second = new Fields();
  private @Nullable Fields around;

  /* Whether the ends are named one by one: the 22nd and 23rd of May. */
  private boolean neighbours;

  RangeReader(Tokens tokens, NumberReader numbers, PointReader points, Coordination coordination) {
    super(tokens, numbers);
    this.points = points;
    this.coordination = coordination;
  }

  @Nullable Expression read(int at) {
    int number = coordination.numberBehindDays(at);
    Expression days = number > 0 ? daysInRow(at, number) : null;
    return days == null ? range(at) : days;
  }

  /* Friday and Saturday, 14 and 15 March: as many weekdays as days of the month in a row. */
  private @Nullable Expression daysInRow(int at, int number) {
    Expression dates = range(number);
    if (dates == null || first.day == NONE || second.day == NONE || first.hasTime()) {
      return null;
    }
    if (second.day - first.day + 1 != coordination.days(at)) {
      return null;
    }
    first.weekday = tokens.value(at, Category.WEEKDAY);
    return make(at, dates.next());
  }

  private @Nullable Expression range(int at) {
    int next = open(at);
    if (next > 0) {
      int start = isOpenOutside(at) ? at + 2 : at + Math.max(0, word(at, Word.BETWEEN) - 1);
      return make(start, next);
    }
    int base = points.read(at);
    Fields day = points.result();
    if (base > 0 && day.hasDate() && !day.hasTime()) {
      around = day;
      next = open(skip(base, Word.IN));
      around = null;
      if (next > 0) {
        first.addDate(day);
        second.addDate(day);
        first.dayPart = first.dayPart == NONE ? day.dayPart : first.dayPart;
        return make(outside(at), next);
      }
    }
    first = base > 0 ? day : first;
    boolean joined = isConnectorAhead(at);
    boolean ended = !joined || base > 0 && !tokens.isNumber(base) && connector(base, 0) < 0;
    next = ended ? NO : ends(at, 0);
    return next > 0 ? make(outside(at), next) : null;
  }

  private boolean isOpenOutside(int at) {
    return isUnit(at + 1, Unit.DAY) && isAhead(at + 2, Category.WEEKDAY);
  }

  private int outside(int at) {
    return isUnit(at, Unit.DAY) && isAhead(at + 1, Category.WEEKDAY) ? at + 1 : at;
  }

  private Expression make(int at, int next) {
    return new Expression(
        Shape.RANGE,
        first,
        second,
        Amount.ZERO,
        null,
        "",
        tokens.start(at),
        tokens.end(next - 1),
        next);
  }

  private int open(int at) {
    int between = word(at, Word.BETWEEN);
    if (between > 0) {
      points.clock.between(true);
      int next = ends(at + between, Word.BETWEEN);
      points.clock.between(false);
      return next;
    }
    return isWord(at, Word.FROM) ? ends(at + 1, Word.FROM) : NO;
  }

  private int ends(int at, int opener) {
    boolean years = unit(at) == 64 || unit(at) == 62 && tokens.hasArticle(at);
    int from = years && tokens.isNumber(at + 1) ? at + 1 : at;
    int middle = points.read(from, true);
    if (middle < 0) {
      return NO;
    }
    first = points.result();
    int other = connector(middle, opener);
    if (other < 0
        || opener == 0 && isWord(at - 2, Word.APPOINTMENT)
        || isWord(at - 1, Word.APPOINTMENT)) {
      return NO;
    }
    int day = isUnit(other, Unit.DAY) && isAhead(other + 1, Category.WEEKDAY) ? other + 1 : other;
    int end = points.read(day, true);
    if (end < 0) {
      return NO;
    }
    second = points.result();
    if (neighbours && second.pending != NONE) {
      takeMonth(coordination.dateBehind(end));
    }
    if (neighbours && (second.month == NONE && second.monthShift == NONE || second.hasTime())) {
      return NO;
    }
    boolean pair = opener == 0 && from == at && unit(at) == NONE;
    return unify(pair, end) ? end : NO;
  }

  /* The month of the last of a list: the 7th and 8th, and the 12th of May. */
  private void takeMonth(@Nullable Fields last) {
    if (last != null) {
      second.day = second.pending;
      second.clearPending();
      second.addDate(last);
      second.weekday = NONE;
    }
  }

  /* Whether a word or sign that may join two ends stands within reach. */
  private boolean isConnectorAhead(int at) {
    if (fill != tokens.fills()) {
      fill = tokens.fills();
      joint = 0;
    }
    joint = Math.max(joint, at + 1);
    while (joint < tokens.size() && !isConnector(joint)) {
      joint++;
    }
    return joint < tokens.size() && joint - at <= PointReader.LONGEST;
  }

  private boolean isConnector(int at) {
    return isDash(at)
        || tokens.isMark(at, '/')
        || tokens.hasWaw(at)
        || isWord(at, Word.WAW)
        || isWord(at, Word.TO);
  }

  private int connector(int at, int opener) {
    neighbours = false;
    int to = word(at, Word.TO);
    if (to > 0) {
      return at + to;
    }
    if (isDash(at)) {
      return at + 1;
    }
    if (tokens.isMark(at, '/') && isNextYear(at + 1)) {
      return at + 1;
    }
    if (opener == Word.FROM && tokens.hasLam(at)) {
      return at;
    }
    if (opener == 0 && first.pending != NONE) {
      int last = lastDay(at);
      neighbours = last != NO;
      return last;
    }
    if (opener == 0 && first.day == NONE && isNextMonth(at)) {
      neighbours = true;
      return isWord(at, Word.WAW) ? at + 1 : at;
    }
    if (opener == Word.BETWEEN) {
      return isWord(at, Word.WAW) ? at + 1 : tokens.hasWaw(at) ? at : NO;
    }
    return NO;
  }

  /* The last of days that follow each other: the 5th, 6th and 7th. */
  private int lastDay(int at) {
    int last = NO;
    int next = at;
    for (long day = first.pending + 1; day <= DayReader.LAST_DAY; day++) {
      boolean waw = isWord(next, Word.WAW) || tokens.hasWaw(next);
      int number = isWord(next, Word.WAW) || isComma(next) ? next + 1 : next;
      boolean joined = waw || number > next;
      next = joined ? numbers.any(number) : NO;
      if (next == NO || numbers.value() != day) {
        break;
      }
      last = waw ? number : last;
    }
    return last;
  }

  /* The two months, January and February. */
  private boolean isNextMonth(int at) {
    int name = isWord(at, Word.WAW) ? at + 1 : at;
    boolean two = unit(at - 2) == 54 && (name > at || tokens.hasWaw(at));
    int next = tokens.value(name, Category.MONTH);
    next = next == NONE ? tokens.value(name, Category.WEAK_MONTH) : next;
    return two && first.month != NONE && next == first.month + 1;
  }

  /* A season that two years share: 2012/2013. */
  private boolean isNextYear(int at) {
    return tokens.isNumber(at)
        && tokens.isNumber(at - 2)
        && tokens.digits(at) == 4
        && tokens.number(at) == tokens.number(at - 2) + 1;
  }

  /* Shares between the ends what only one of them says. */
  private boolean unify(boolean bare, int end) {
    if (first.pending != NONE && second.pending != NONE) {
      return inMonth() || weekdays() || hours(end);
    }
    if (first.pending != NONE && !settle(first, second)) {
      return false;
    }
    if (second.pending != NONE && !settle(second, first)) {
      return false;
    }
    if (first.hasTime() != second.hasTime() && second.hasTime() && first.now == NONE) {
      return false;
    }
    if (isYear(first) != isYear(second) && !first.hasMonth() && !second.hasMonth()) {
      return false;
    }
    if (bare && isYear(first) && isYear(second) && !isYearRange(end)) {
      return false;
    }
    share();
    return !first.isEmpty() && !second.isEmpty() && isSame();
  }

  private boolean isSame() {
    boolean period = first.now == NONE && second.now == NONE;
    return period || first.now == 0;
  }

  private static boolean isYear(Fields f) {
    return f.year != NONE && !f.hasMonth() && f.season == NONE && f.share == NONE;
  }

  private boolean isYearRange(int end) {
    boolean order = first.year < second.year && second.year - first.year < 500;
    boolean digit = tokens.isMark(end, '-') || tokens.isMark(end, '/') || isCounted(end);
    return order && first.year >= 1000 && second.year < 2200 && !digit;
  }

  /* November between 19 and 20. */
  private boolean inMonth() {
    if (around == null || !around.hasMonth() || around.day != NONE) {
      return false;
    }
    first.day = first.pending;
    second.day = second.pending;
    first.clearPending();
    second.clearPending();
    return true;
  }

  private boolean weekdays() {
    if (first.weekday == NONE || second.weekday == NONE) {
      return false;
    }
    DayReader.settleWeekday(first);
    DayReader.settleWeekday(second);
    return true;
  }

  /* Two bare numbers are hours only where the words before name a day. */
  private boolean hours(int end) {
    boolean clock = first.pending <= NOON && second.pending <= NOON;
    boolean spoken = first.pendingFeminine && second.pendingFeminine || first.weekday != NONE;
    if (!clock || !spoken || !isClauseEnd(end)) {
      return false;
    }
    first.hour = first.pending;
    second.hour = second.pending;
    first.clearPending();
    second.clearPending();
    share();
    return true;
  }

  private static boolean settle(Fields open, Fields set) {
    if (set.hasTime()) {
      if (open.pending > (set.dayPart == NONE ? 24 : NOON)) {
        return false;
      }
      open.hour = open.pending;
    } else if (set.day != NONE && open.day == NONE) {
      open.day = open.pending;
    } else {
      return false;
    }
    open.clearPending();
    return true;
  }

  private void share() {
    if (first.hasTime() && second.hasTime()) {
      clock();
      if (!first.hasDate() || !second.hasDate()) {
        first.addDate(second);
        second.addDate(first);
      }
      return;
    }
    if (first.day != NONE && second.day != NONE
        || first.weekday != NONE && second.weekday != NONE) {
      months(first, second);
      months(second, first);
      weekdayPlaces();
      return;
    }
    if (first.month != NONE && second.month != NONE && !first.hasYear()) {
      first.year = second.year;
      first.yearShift = second.yearShift;
      first.monthRelative = neighbours ? second.monthRelative : first.monthRelative;
    }
  }

  /* From Tuesday to Thursday, both of them the next. */
  private void weekdayPlaces() {
    boolean open = first.weekdayRelative == NONE && !first.hasPeriod() && first.day == NONE;
    if (open && first.weekday != NONE && second.day == NONE) {
      first.weekdayRelative = second.weekdayRelative;
    }
  }

  private static void months(Fields from, Fields to) {
    boolean same = to.monthShift == Fields.SAME && from.monthShift != Fields.SAME;
    boolean own = to.hasMonth() && !same || to.dayShift != NONE;
    to.narrative &= !same;
    if (!own && from.hasMonth()) {
      to.month = from.month;
      to.monthShift = from.monthShift;
      to.monthRelative = from.monthRelative;
      to.calendar = from.calendar;
    }
    if (!own && to.weekShift == NONE) {
      to.weekShift = from.weekShift;
    }
    boolean year =
        !to.hasYear() && to.dayShift == NONE && to.monthShift == NONE && from.year != NONE;
    to.year = year ? from.year : to.year;
  }

  /* An hour without part of the day takes that of the other end, on the near side of it. */
  private void clock() {
    if (first.dayPart == NONE && second.dayPart != NONE && first.hour <= NOON) {
      boolean same = first.hour % NOON <= second.hour % NOON;
      first.dayPart = same ? second.dayPart : NONE;
    } else if (second.dayPart == NONE && first.dayPart != NONE && second.hour <= NOON) {
      boolean later = second.hour % NOON >= first.hour % NOON;
      second.dayPart = later ? first.dayPart : NONE;
    }
  }
}
