package org.fihrist.dates;

import org.fihrist.text.ArabicChars;
import org.fihrist.words.Category;
import org.fihrist.words.Folding;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Sense;
import org.fihrist.words.Tokens;

/** Reads one point in time: atoms of date and time in any order, with the words between them. */
final class PointReader extends AtomReader {

  static final int LONGEST = 48;
  private static final int NOON = 12;

  final NumericReader numeric;
  final ClockReader clock;
  final DayReader days;
  final MonthReader months;
  final PeriodReader periods;
  private final StretchReader stretches;
  private Fields result = new Fields();
  private int depth;

  private int keptAt = NO;
  private int keptFill;
  private int keptNext = NO;
  private Fields keptResult = result;

  PointReader(Tokens tokens, NumberReader numbers, boolean dayFirst) {
    super(tokens, numbers);
    numeric = new NumericReader(tokens, numbers, dayFirst);
    clock = new ClockReader(tokens, numbers);
    days = new DayReader(tokens, numbers);
    months = new MonthReader(tokens, numbers, numeric);
    periods = new PeriodReader(tokens, numbers, months);
    stretches = new StretchReader(tokens, numbers);
  }

  /** The fields read last. */
  Fields result() {
    return result;
  }

  /** Makes fields read elsewhere the result. */
  void take(Fields f) {
    result = f;
  }

  /**
   * Reads a point.
   *
   * @param free whether a number may stay open and a year stand alone, as at the end of a range
   * @return index after it, or -1
   */
  int read(int at, boolean free) {
    return Starts.isPoint(tokens, at) ? read(at, new Fields(), free, false) : NO;
  }

  /** Reads a point that stands by itself; what was read last is not read again. */
  int read(int at) {
    if (!Starts.isPoint(tokens, at)) {
      return NO;
    }
    boolean kept = at == keptAt && tokens.fills() == keptFill;
    if (!kept) {
      keptNext = read(at, new Fields(), false, false);
      keptAt = at;
      keptFill = tokens.fills();
      keptResult = result;
    }
    result = keptResult.copy();
    return keptNext;
  }

  /** Reads a point whose year needs no word before it. */
  int readBare(int at) {
    return read(at, new Fields(), false, true);
  }

  private int read(int at, Fields f, boolean free, boolean bare) {
    Fields whole = f;
    int settled = NO;
    int next = at;
    int end = NO;
    int link = 0;
    while (next < tokens.size() && next - at < LONGEST) {
      int after = atom(next, f, new Setting(link, free, bare, next == at));
      if (after < 0) {
        after = next > at ? dual(end, f) : NO;
      }
      if (after <= next && after < 0) {
        break;
      }
      end = after;
      if (f.pending == NONE) {
        settled = end;
        whole = f.copy();
      }
      link = link(end, f);
      next = Math.max(end, end + linkLength);
    }
    if (end > 0 && f.pending != NONE && !free && settle(f, end)) {
      settled = end;
      whole = f;
    }
    boolean open = free && end > 0 && f.pending != NONE;
    result = open ? f : whole;
    return open ? end : result.isEmpty() ? NO : settled;
  }

  private record Setting(int link, boolean free, boolean bare, boolean first) {}

  private int linkLength;

  /* Settles a number at the end of the words: an hour beside a part of the day, a day beside a
   * weekday. */
  private boolean settle(Fields f, int end) {
    boolean part = f.dayPart != NONE && !f.hasTime() && f.pending <= NOON;
    if (part && (f.pendingDigits || f.pendingFeminine) && isClauseEnd(end)) {
      f.hour = f.pending;
      f.clearPending();
      return true;
    }
    if (f.pendingDay && isClauseEnd(end) && !f.hasDate() && f.dayPart == NONE) {
      f.day = f.pending;
      f.clearPending();
      return true;
    }
    boolean hour = f.pendingFeminine && f.pending <= NOON;
    if (f.weekday != NONE && f.day == NONE && !f.hasPeriod() && !hour && !isNounCounted(end, f)) {
      DayReader.settleWeekday(f);
      return true;
    }
    return false;
  }

  /* Sunday, and 15 dead: behind a number over ten the noun ends in alef or teh marbuta. */
  private boolean isNounCounted(int at, Fields f) {
    char last = tokens.isUnknown(at) ? Folding.fold(tokens.lastLetter(at)) : 0;
    boolean singular = last == ArabicChars.ALEF || last == ArabicChars.HEH;
    return f.pendingDigits && f.pending > 10 && singular;
  }

  private int atom(int at, Fields f, Setting s) {
    if (!s.first() && (tokens.hasWaw(at) || isOtherProclitic(at))) {
      return NO;
    }
    boolean from = s.link() == Word.FROM;
    int zone = s.first() ? NO : clock.zoneBehind(at, f);
    if (zone > 0) {
      return zone;
    }
    int next = periods.now(at, f);
    next = next < 0 ? periods.holiday(at, f) : next;
    next = next < 0 ? periods.weekend(at, f) : next;
    boolean lam = !s.first() && tokens.hasLam(at) && s.link() != Word.CORRESPONDING;
    if (next < 0 && !from && !lam) {
      boolean expected = s.free() || isExpected(at) || f.weekday != NONE;
      boolean open = !isDayNamed(f) || f.day == NONE && numeric.isFull(at);
      next = f.pending == NONE && open ? numeric.read(at, f, expected) : NO;
      next = next < 0 && f.pending == NONE ? clock(at, f, s) : next;
    }
    next = next < 0 ? day(at, f, s) : next;
    next = next < 0 ? period(at, f, s) : next;
    return next < 0 && !from && !lam ? number(at, f, s) : next;
  }

  private static boolean isDayNamed(Fields f) {
    return f.day != NONE || f.dayShift != NONE || f.weekdayRelative != NONE || f.direction != 0;
  }

  private boolean isOtherProclitic(int at) {
    return tokens.hasProclitic(at) && !tokens.hasLam(at) && !tokens.hasBeh(at);
  }

  private boolean isExpected(int at) {
    return isWord(at - 1, Word.IN)
        || isWord(at - 1, Word.ON_DATE)
        || isWord(at - 1, Word.BEFORE)
        || isWord(at - 1, Word.AFTER)
        || isWord(at - 1, Word.SINCE)
        || isWord(at - 1, Word.UNTIL)
        || isWord(at - 1, Word.EVERY)
        || isUnit(at - 1, Unit.DAY)
        || tokens.isMark(at + 1, '/') && isFutureVerb(at - 1);
  }

  private int clock(int at, Fields f, Setting s) {
    boolean spoken = isWord(at - 1, Word.SPEAKING) || isWord(at - 1, Word.AT);
    boolean free = f.dayPart != NONE || s.free() && f.hasDay() && s.link() != 0 || spoken;
    return clock.read(at, f, free);
  }

  private int day(int at, Fields f, Setting s) {
    int pending = f.pending;
    boolean held = pending != NONE && !s.free();
    int next = held ? NO : days.shift(at, f);
    next = next < 0 && !held ? periods.nth(at, f) : next;
    next = next < 0 && !held ? stretches.read(at, f) : next;
    next = next < 0 && !(held && !f.pendingDigits) ? days.weekday(at, f) : next;
    if (next > 0 && pending != NONE) {
      return hourBefore(f) ? next : NO;
    }
    if (next < 0) {
      next = days.part(at, f);
      if (next > 0 && pending != NONE && !hourBefore(f)) {
        return NO;
      }
    }
    return next;
  }

  /* A number before a part of the day or a day is an hour. */
  private static boolean hourBefore(Fields f) {
    if (f.pending > 24 || f.hasTime() || f.pendingOrdinal && !f.pendingFeminine) {
      return false;
    }
    f.hour = f.pending;
    f.clearPending();
    return true;
  }

  private int period(int at, Fields f, Setting s) {
    int next = months.month(at, f);
    if (next < 0) {
      next = periods.relative(at, f, s.bare() || isShare(f) || f.nth != NONE);
    }
    if (next > 0 && f.pending != NONE && f.hasMonth()) {
      f.day = f.pending;
      f.clearPending();
    }
    if (next < 0 && f.pending != NONE) {
      return ownMonth(at, f);
    }
    boolean named = f.hasMonth() || f.holiday != NONE || f.share != NONE || f.season != NONE;
    boolean bare = named || f.nth != NONE || f.stretch != NONE;
    boolean first = s.first() && isYearBeforeMonth(at);
    boolean alone = s.free() && s.first() || s.bare() || first;
    f.yearFirst |= first;
    next = next < 0 && s.first() ? weekOf(at, f) : next;
    next = next < 0 ? months.year(at, f, bare || alone) : next;
    next = next < 0 ? periods.decade(at, f) : next;
    next = next < 0 ? periods.season(at, f) : next;
    return next < 0 ? part(at, f) : next;
  }

  private static boolean isShare(Fields f) {
    return f.share != NONE || f.stretch != NONE;
  }

  /* Year, month and day: 2016, May 12. */
  private boolean isYearBeforeMonth(int at) {
    int month = at + (tokens.mark(at + 1) != 0 ? 2 : 1);
    int day = month + (tokens.mark(month + 1) != 0 ? 2 : 1);
    return tokens.isNumber(at)
        && tokens.digits(at) == 4
        && isAhead(month, Category.MONTH)
        && tokens.isNumber(day)
        && tokens.digits(day) <= 2;
  }

  /* The week that a day lies in: the week of 15 May. */
  private int weekOf(int at, Fields f) {
    boolean week = isUnit(at, Unit.WEEK) && !tokens.hasArticle(at) && tokens.isNumber(at + 1);
    f.weekOf = week && isMonthBehind(at + 1);
    return f.weekOf ? at + 1 : NO;
  }

  /* A day of the month that runs: the 14th of the current. */
  private int ownMonth(int at, Fields f) {
    Sense relative = tokens.sense(at, Category.RELATIVE);
    boolean fits = relative != null && tokens.hasArticle(at) && Math.abs(relative.value()) <= 1;
    boolean month = fits && relative != null && isMonthAdjective(relative.value(), at, f);
    if (!month || relative == null) {
      return NO;
    }
    f.monthShift = relative.value();
    f.day = f.pending;
    f.clearPending();
    return at + 1;
  }

  private boolean isMonthAdjective(int value, int at, Fields f) {
    return (value == 0 || isWord(at - 1, Word.FROM)) && (f.pendingDigits || f.pendingOrdinal);
  }

  private int number(int at, Fields f, Setting s) {
    boolean expected = s.first() || s.link() == Word.IN || s.link() == 0 || f.weekday != NONE;
    return expected && !f.hasTime() ? days.number(at, f) : late(at, f);
  }

  /* A number after a time: at eight on 15 January. */
  private int late(int at, Fields f) {
    boolean weekday = f.weekday != NONE && !f.hasPeriod() && isMonthBehind(at);
    return f.hasTime() && (!f.hasDate() || weekday) ? days.number(at, f) : NO;
  }

  private boolean isMonthBehind(int at) {
    int next = numbers.any(at);
    return next > 0 && months.month(skip(next, Word.FROM), new Fields()) > 0;
  }

  /* The beginning, middle or end of a period. */
  private int part(int at, Fields f) {
    Sense part = tokens.sense(at, Category.PART);
    if (part == null || !f.isEmpty() || f.pending != NONE || depth > 0) {
      return NO;
    }
    boolean ordinal = isAhead(at, Category.ORDINAL);
    int inner = at + part.length();
    inner = skip(inner, Word.FROM);
    depth++;
    Fields g = new Fields();
    int next = read(inner, g, false, true);
    g = result;
    depth--;
    boolean rest = part.value() == PartResolver.REST;
    boolean period = g.hasPeriod() && !g.hasDay() && !g.hasTime() || rest && g.dayShift == 0;
    boolean season = g.weekendShift != NONE || g.holiday != NONE || g.now != NONE;
    if (next < 0 || !period || season || ordinal && g.month == NONE) {
      return NO;
    }
    f.addDate(g);
    f.part = ordinal && part.value() == PartResolver.START ? PartResolver.FIRST_DAY : part.value();
    return next;
  }

  /* The words between two atoms; sets linkLength. */
  private int link(int at, Fields f) {
    int next = at;
    boolean comma = isComma(next);
    next += comma ? 1 : 0;
    if (next == at && tokens.isMark(at, '.')) {
      boolean open = f.year == NONE || f.yearFirst && f.day == NONE;
      boolean glued = f.pending != NONE || f.month != NONE && open;
      boolean more = isAhead(at + 1, Category.MONTH) || tokens.isNumber(at + 1) && f.month != NONE;
      next += glued && more || isYearPoint(at, f) ? 1 : 0;
    } else if (next == at && isDash(at)) {
      boolean time = f.hasDate() && tokens.isMark(at + 2, ':');
      next += time || f.pending != NONE && isAhead(at + 1, Category.MONTH) ? 1 : 0;
    }
    int code = 0;
    for (int word : new int[] {Word.CORRESPONDING, Word.FROM, Word.IN, Word.ON_DATE, Word.AT}) {
      int length = word(next, word);
      if (length > 0 && !tokens.hasProclitic(next)) {
        code = word;
        next += length;
        break;
      }
    }
    int vague = word(next, Word.LATE_TIME) + word(next, Word.EARLY_TIME);
    next = vague > 0 && f.pending == NONE ? skip(next + vague, Word.FROM) : next;
    int about = skip(next, Word.ABOUT);
    if (about > next && !tokens.hasProclitic(next)) {
      f.approximate = true;
      next = about;
    }
    linkLength = next - at;
    return code;
  }

  private boolean isYearPoint(int at, Fields f) {
    return f.year != NONE && f.month == NONE && isAhead(at + 1, Category.MONTH);
  }

  /* The same day in another calendar: the Hijri date, corresponding to the Gregorian. */
  private int dual(int at, Fields f) {
    int bracketed = bracketed(at, f);
    if (bracketed > 0) {
      return bracketed;
    }
    boolean full = f.day != NONE && f.month != NONE || f.year != NONE && f.month == NONE;
    if (!full || depth > 0 || f.other != null || f.pending != NONE) {
      return NO;
    }
    int next = at;
    boolean mark = isComma(next) || isDash(next) || tokens.isMark(next, '/');
    boolean open = tokens.isMark(next, '(');
    next += mark || open ? 1 : 0;
    int word = next + word(next, Word.CORRESPONDING);
    if (word == at) {
      return NO;
    }
    next = skip(word, Word.ON_DATE);
    Fields g = new Fields();
    depth++;
    int end = read(next, g, f.month == NONE, false);
    g = result;
    depth--;
    boolean same = (g.day != NONE && g.month != NONE) == (f.day != NONE) && g.pending == NONE;
    if (end < 0 || !same || g.calendar == f.calendar || f.month == NONE && g.year == NONE) {
      return NO;
    }
    if (open && !tokens.isMark(end, ')')) {
      return NO;
    }
    join(f, g);
    return open ? end + 1 : end;
  }

  /* The date of a weekday: Monday (5 January 2015). */
  private int bracketed(int at, Fields f) {
    boolean other = f.hasPeriod() || f.hasTime() || f.holiday != NONE || f.dayShift != NONE;
    boolean weekday = f.weekday != NONE && f.day == NONE && !other;
    if (!weekday || depth > 0 || f.pending != NONE || !tokens.isMark(at, '(')) {
      return NO;
    }
    depth++;
    int end = read(at + 1, new Fields(), false, false);
    Fields date = result;
    depth--;
    boolean whole = date.day != NONE && date.hasMonth() && date.weekday == NONE && !date.hasTime();
    if (end < 0 || !whole || !tokens.isMark(end, ')')) {
      return NO;
    }
    f.addDate(date);
    return end + 1;
  }

  /* The Gregorian date is the value, the other is kept to compare. */
  private static void join(Fields f, Fields g) {
    Fields first = f.copy();
    boolean swap = g.calendar == Fields.GREGORIAN;
    Fields main = swap ? g : first;
    f.calendar = main.calendar;
    f.day = main.day;
    f.month = main.month;
    f.year = main.year;
    f.weekday = Fields.pick(f.weekday, g.weekday);
    f.hour = Fields.pick(f.hour, g.hour);
    f.minute = Fields.pick(f.minute, g.minute);
    f.dayPart = Fields.pick(f.dayPart, g.dayPart);
    f.other = swap ? first : g;
  }
}
