package org.fihrist.dates;

import org.fihrist.dates.Expression.Shape;
import org.fihrist.words.Category;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Sense;
import org.fihrist.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads times that come again: every Friday, each two weeks, daily, at nine every day. */
final class SetReader extends AtomReader {

  private final PointReader points;
  private final AmountReader amounts;
  private final Coordination coordination;

  SetReader(
      Tokens tokens,
      NumberReader numbers,
      PointReader points,
      AmountReader amounts,
      Coordination coordination) {
    super(tokens, numbers);
    this.points = points;
    this.amounts = amounts;
    this.coordination = coordination;
  }

  @Nullable Expression read(int at) {
    Sense adverb = tokens.sense(at, Category.ADVERB_SET);
    if (adverb != null && !isWord(at, Word.EVERY) && isAdverb(at)) {
      String unit = Unit.of(adverb.value()).symbol;
      return make(at, at + adverb.length(), "P1" + unit, new Fields());
    }
    Expression every = every(at, new Fields(), at);
    if (every != null) {
      return every;
    }
    boolean time =
        isUnit(at, Unit.HOUR)
            || tokens.isNumber(at)
            || isAhead(at, Category.DAY_PART)
            || isAhead(at, Category.ORDINAL);
    if (!time) {
      return null;
    }
    int next = points.read(at);
    Fields f = points.result();
    boolean clock = next > 0 && !f.hasDate() && f.now == NONE && isEvery(next);
    return clock ? every(next, f, at) : null;
  }

  private boolean isEvery(int at) {
    return isWord(at, Word.EVERY) || isDays(at);
  }

  /* The adverb ends in tanwin; the adjectives daily and yearly look alike without their ending. */
  private boolean isAdverb(int at) {
    return !tokens.hasProclitic(at) && !tokens.hasArticle(at);
  }

  /* The days Sunday and Tuesday; three of them may as well be those of one week. */
  private boolean isDays(int at) {
    if (unit(at) != 33 || tokens.hasArticle(at)) {
      return false;
    }
    int days = coordination.days(at + 1);
    return days == 1 || days == 2 && !coordination.isShared(at + 1);
  }

  /* The days Sunday and Tuesday, every Sunday and Tuesday. */
  private boolean isSecondDay(int at) {
    boolean joined = tokens.hasWaw(at) || isWord(at - 1, Word.WAW);
    int first = tokens.hasWaw(at) ? at - 1 : at - 2;
    if (!joined || first < 1 || !isAhead(at, Category.WEEKDAY)) {
      return false;
    }
    int day = isUnit(first - 1, Unit.DAY) ? first - 1 : first;
    boolean every = isWord(day - 1, Word.EVERY) && !tokens.hasArticle(first);
    return isDays(first - 1) || every && isAhead(first, Category.WEEKDAY) && !tokens.hasArticle(at);
  }

  private @Nullable Expression every(int at, Fields f, int from) {
    if (isSecondDay(at)) {
      return make(at, at + 1, "XXXX-WXX-" + tokens.value(at, Category.WEEKDAY), f);
    }
    if (isDays(at)) {
      return finish(at + 2, "XXXX-WXX-" + tokens.value(at + 1, Category.WEEKDAY), f, from);
    }
    if (!isWord(at, Word.EVERY) || tokens.length(at, Category.ADVERB_SET) > 0) {
      return null;
    }
    int noun = at + 1;
    int day = isUnit(noun, Unit.DAY) ? noun + 1 : noun;
    if (isAhead(day, Category.WEEKDAY) && (day > noun || !tokens.hasArticle(day))) {
      return finish(day + 1, "XXXX-WXX-" + tokens.value(day, Category.WEEKDAY), f, from);
    }
    if (isAhead(noun, Category.DAY_PART) && !tokens.hasArticle(noun)) {
      f.dayPart = f.dayPart == NONE ? tokens.value(noun, Category.DAY_PART) : f.dayPart;
      return finish(noun + 1, "P1D", f, from);
    }
    if (tokens.hasArticle(noun)) {
      return null;
    }
    boolean night = points.days.isNight(noun);
    int next = amounts.read(noun, false);
    if (next > 0) {
      f.dayPart = night && f.dayPart == NONE ? 5 : f.dayPart;
      return finish(next, amounts.amount().timex(), f, from);
    }
    return date(noun, f, from);
  }

  /* Every 15 April. */
  private @Nullable Expression date(int at, Fields f, int from) {
    int next = points.read(at);
    Fields g = points.result();
    boolean yearly = next > 0 && g.day != NONE && g.month != NONE && !g.hasYear();
    if (!yearly) {
      return null;
    }
    return make(from, next, "XXXX-" + Values.two(g.month) + "-" + Values.two(g.day), f);
  }

  /**
   * Reads the end of a day or month of every year, after what names it: 14 January of each year.
   */
  @Nullable Expression yearly(int from, int at, Fields f) {
    int end = at + 3;
    boolean every =
        isWord(at, Word.FROM) && isWord(at + 1, Word.EVERY) && isUnit(at + 2, Unit.YEAR);
    boolean open = f.month != NONE && !f.hasYear() && f.calendar == Fields.GREGORIAN;
    if (!every || !open || f.hasTime() || f.part != NONE) {
      return null;
    }
    String month = "XXXX-" + Values.two(f.month);
    return make(from, end, f.day == NONE ? month : month + "-" + Values.two(f.day), new Fields());
  }

  private Expression finish(int at, String value, Fields f, int from) {
    if (f.hasTime()) {
      return make(from, at, value, f);
    }
    Fields g = new Fields();
    g.dayPart = f.dayPart;
    int clock = skip(at, Word.IN);
    int next = points.clock.read(clock, g, clock > at || g.dayPart != NONE);
    return next > 0 ? make(from, next, value, g) : make(from, at, value, f);
  }

  private Expression make(int at, int next, String value, Fields f) {
    return new Expression(
        Shape.SET, f, f, Amount.ZERO, null, value, tokens.start(at), tokens.end(next - 1), next);
  }
}
