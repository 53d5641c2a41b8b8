package org.fihrist.dates;

import org.fihrist.dates.Expression.Shape;
import org.fihrist.words.Category;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads whole expressions: sets, windows, anchored amounts, bounds, ranges, points, durations. */
final class ExpressionReader extends AtomReader {

  private static final int LONGEST_MOVE = 12;

  /* The part of the day whose word is also the back: he was hit in the back. */
  private static final int NOON = 2;
  private static final int[] BOUNDS = {
    Word.BEFORE, Word.UNTIL, Word.BY, Word.ENDING, Word.AFTER, Word.SINCE, Word.STARTING, Word.TO
  };

  private final PointReader points;
  private final YearReader years;
  private final AmountReader amounts;
  private final RangeReader ranges;
  private final SetReader sets;
  private final EveReader eves;
  private final Coordination coordination;
  private final boolean withSets;
  private final boolean news;

  ExpressionReader(Tokens tokens, Options options) {
    super(tokens, new NumberReader(tokens));
    points = new PointReader(tokens, numbers, options.dayFirst());
    amounts = new AmountReader(tokens, numbers);
    coordination = new Coordination(tokens, numbers, points);
    ranges = new RangeReader(tokens, numbers, points, coordination);
    sets = new SetReader(tokens, numbers, points, amounts, coordination);
    eves = new EveReader(tokens, numbers, points);
    years = new YearReader(tokens, numbers, points);
    withSets = options.sets();
    news = options.preference() == Preference.NEWS;
  }

  /** The expression that starts at a token, or null. */
  @Nullable Expression read(int at) {
    if (!Starts.isExpression(tokens, at)) {
      return null;
    }
    Expression found = sets.read(at);
    if (found != null) {
      return withSets ? found : null;
    }
    boolean word = tokens.isWord(at);
    found = word ? eves.read(at) : null;
    found = found == null ? window(at) : found;
    found = found == null && word ? anchored(at) : found;
    found = found == null && word ? qualified(at) : found;
    found = found == null ? ranges.read(at) : found;
    found = found == null && word ? bound(at) : found;
    found = found == null ? fromAmount(at) : found;
    found = found == null ? point(at) : found;
    return found == null ? duration(at) : found;
  }

  private int[] place(int from, int to) {
    return new int[] {tokens.start(from), tokens.end(to - 1), to};
  }

  private @Nullable Expression window(int at) {
    int in = at + Math.max(word(at, Word.IN) == 1 ? 1 : 0, word(at, Word.DURING));
    int[] direction = new int[1];
    int next = amounts.window(in, direction);
    boolean hour =
        next > 0
            && amounts.amount().isClock()
            && amounts.amount().count(amounts.amount().coarsest()) == 1;
    if (next < 0 || isStretch(in, next)) {
      return null;
    }
    Fields f = new Fields();
    f.direction = direction[0];
    if (hour && in == at) {
      f.offset = amounts.amount();
      return Expression.of(Shape.POINT, f, f.offset, null, place(at, next));
    }
    boolean named = in > at && !amounts.amount().isVague() && !isDualWindow(in);
    return Expression.of(Shape.WINDOW, f, amounts.amount(), null, place(named ? at : in, next));
  }

  /* The last ten days of a month do not count from the reference. */
  private boolean isStretch(int at, int next) {
    return isWord(next, Word.FROM) && points.read(at) > next && points.result().stretch != NONE;
  }

  private boolean isDualWindow(int at) {
    return unit(at) % 10 == 2 || !isAhead(at, Category.TIME_UNIT);
  }

  /* Two days ago, after three weeks, since about a month. */
  private @Nullable Expression anchored(int at) {
    int before = word(at, Word.BEFORE);
    int since = word(at, Word.SINCE);
    int after = word(at, Word.AFTER);
    boolean ahead = !news || isFutureVerb(at - 1);
    int in = ahead && word(at, Word.IN) == 1 && !isAhead(at + 1, Category.SOME) ? 1 : 0;
    int lead = Math.max(Math.max(before, since), Math.max(after, in));
    boolean part = isAhead(at, Category.DAY_PART) || isAhead(at + lead, Category.DAY_PART);
    if (lead == 0 || points.days.shift(at, new Fields()) > 0 || part || isDayByDay(at, lead)) {
      return null;
    }
    int next = amounts.read(at + lead, in == 0);
    boolean single = in > 0 && (!amounts.isCounted() || amounts.amount().isVague());
    if (next < 0 || single || isEventAhead(at + lead, next, after)) {
      return null;
    }
    Fields f = new Fields();
    f.offset = amounts.amount();
    f.direction = before > 0 || since > 0 ? -1 : 1;
    f.calendar = amounts.isHijri() ? Fields.HIJRI : f.calendar;
    Modifier modifier = amounts.modifier();
    int of = skip(skip(next, Word.ONLY), Word.ABOUT);
    int base = isWord(next, Word.FROM) ? tokens.value(next + 1, Category.DAY_SHIFT) : NONE;
    if (base != NONE && !isWord(next, Word.FROM_NOW)) {
      f.offsetFrom = base;
      int end = next + 1 + tokens.length(next + 1, Category.DAY_SHIFT);
      return Expression.of(Shape.POINT, f, f.offset, amounts.modifier(), place(at, end));
    }
    f.narrative = isWord(of, Word.FROM) && !isWord(of, Word.FROM_NOW) || isLasting(next, after);
    boolean lasts = news && since > 0 && !f.offset.isClock() && !isWord(next, Word.FROM);
    if (lasts && !points.days.isWeekday(next)) {
      return Expression.of(Shape.SINCE, f, f.offset, modifier, place(at, next));
    }
    next = skip(next, Word.FROM_NOW);
    int day = f.offset.isClock() ? NO : points.days.weekday(next, f);
    f.weekdayRelative = NONE;
    return Expression.of(Shape.POINT, f, f.offset, modifier, place(at, day > 0 ? day : next));
  }

  /* Day after day, year after year. */
  private boolean isDayByDay(int at, int lead) {
    boolean same = unit(at - 1) != NONE && unit(at - 1) == unit(at + lead);
    return same && !tokens.hasArticle(at - 1);
  }

  /* After thirty years in power, a year after the accident: no time from the reference. */
  private boolean isLasting(int next, int after) {
    boolean years = amounts.amount().coarsest().ordinal() >= Unit.YEAR.ordinal();
    return news && after > 0 && (isWord(next, Word.AT) || years && isWord(next, Word.IN));
  }

  /* An hour before noon is no amount before the reference. */
  private boolean isEventAhead(int from, int next, int after) {
    boolean clock = after > 0 && isUnit(from, Unit.HOUR) && tokens.hasArticle(from);
    return clock || isUnit(next, Unit.DAY) && tokens.isNumber(next + 1);
  }

  /* Late this week, early on Tuesday morning. */
  private @Nullable Expression qualified(int at) {
    int in = at + (word(at, Word.IN) == 1 ? 1 : 0);
    int late = word(in, Word.LATE_TIME);
    int early = word(in, Word.EARLY_TIME);
    if (late + early == 0) {
      return null;
    }
    int inner = skip(in + late + early, Word.FROM);
    int next = points.read(inner);
    Fields f = points.result();
    if (next < 0 || f.hasTime()) {
      return null;
    }
    Modifier modifier = late > 0 ? Modifier.END : Modifier.START;
    f.part = f.hasPeriod() && !f.hasDay() ? late > 0 ? PartResolver.END : PartResolver.START : NONE;
    return Expression.of(Shape.POINT, f, Amount.ZERO, modifier, place(at, next));
  }

  /* Before, after, since, until, by, starting from a point. */
  private @Nullable Expression bound(int at) {
    for (int i = 0; i < BOUNDS.length; i++) {
      int length = word(at, BOUNDS[i]);
      if (length == 0 || isAhead(at, Category.DAY_PART) || isAhead(at, Category.DAY_SHIFT)) {
        continue;
      }
      boolean upTo = i == 1 || i == 2 || i == 3 || i == 7;
      int next = pointAfter(at + length);
      if (next < 0 || BOUNDS[i] == Word.TO && (!points.result().hasDay() || isMoved(at))) {
        continue;
      }
      Modifier modifier = i < 4 || i == 7 ? Modifier.BEFORE : Modifier.AFTER;
      Fields f = points.result();
      if (f.now != NONE || f.dayPart != NONE && !f.hasTime() && !f.hasDate()) {
        continue;
      }
      int[] place = place(at, next);
      boolean inclusive = upTo;
      return new Expression(
          Shape.POINT,
          f,
          f,
          Amount.ZERO,
          modifier,
          inclusive ? "inclusive" : BOUNDS[i] == Word.SINCE ? Resolver.UP_TO_NOW : "",
          place[0],
          place[1],
          place[2]);
    }
    return null;
  }

  /* Put off to Sunday: on that day, not until it. */
  private boolean isMoved(int at) {
    for (int i = at - 1; i >= 0 && at - i <= LONGEST_MOVE && !isClauseEnd(i); i--) {
      if (isWord(i, Word.MOVED)) {
        return true;
      }
    }
    return false;
  }

  private int pointAfter(int at) {
    int next = points.read(at);
    return next > 0 ? next : years.alone(at);
  }

  /* Twenty minutes past five, three minutes to eight. */
  private @Nullable Expression fromAmount(int at) {
    int next = amounts.read(at, false);
    Amount amount = amounts.amount();
    if (next < 0 || !amount.has(Unit.MINUTE) || amount.has(Unit.HOUR)) {
      return null;
    }
    boolean after = isWord(next, Word.AFTER) && !isAhead(next, Category.DAY_PART);
    if (!after && !isWord(next, Word.UNTIL) && !isWord(next, Word.BEFORE)) {
      return null;
    }
    int end = points.read(next + 1);
    int from = next + 1;
    if (end < 0) {
      end = clockAlone(from);
    }
    Fields f = points.result();
    int minutes = amount.count(Unit.MINUTE);
    if (end < 0 || !f.hasTime() || f.minute != NONE || minutes < 1 || minutes > 59) {
      return null;
    }
    f.minute = after ? minutes : 60 - minutes;
    f.hour = after ? f.hour : f.hour == 1 ? 12 : f.hour - 1;
    return Expression.of(Shape.POINT, f, Amount.ZERO, null, place(at, end));
  }

  private int clockAlone(int at) {
    Fields f = new Fields();
    int next = points.clock.read(at, f, true);
    if (next > 0) {
      points.take(f);
    }
    return next;
  }

  private @Nullable Expression point(int at) {
    int lead = word(at, Word.ON_DATE);
    int next = points.read(at + lead);
    if (next < 0) {
      next = coordination.dayOfList(at + lead);
    }
    if (next < 0) {
      next = years.told(at);
    }
    if (next < 0) {
      next = lonelyClock(at);
    }
    if (next < 0) {
      next = years.whole(at);
    }
    if (next < 0) {
      return null;
    }
    Fields f = points.result();
    if (isName(at, f) || isWeakMonth(at, next, f) || isOfOther(next, f)) {
      return null;
    }
    boolean onlyPart = f.dayPart != NONE && !f.hasTime() && !f.hasDate() && f.now == NONE;
    if (onlyPart && !isPartAlone(at, next)) {
      return null;
    }
    coordination.share(next, f);
    Expression yearly = sets.yearly(start(at + lead, f), next, f);
    if (yearly != null) {
      return withSets ? yearly : null;
    }
    int from = lead > 0 && f.hasTime() ? at : start(at + lead, f);
    Modifier part = f.part == NONE ? null : PartResolver.modifier(f.part);
    boolean about = f.approximate || isWord(at - 1, Word.ABOUT) && !isBorder(at - 1, f);
    Modifier modifier = about && part == null ? Modifier.APPROX : part;
    return Expression.of(Shape.POINT, f, Amount.ZERO, modifier, place(from, next));
  }

  /* About a year is also the borders of that year, where no preposition is before the word. */
  private boolean isBorder(int at, Fields f) {
    boolean preposition = isWord(at - 1, Word.IN) || tokens.hasBeh(at);
    return isWord(at, Word.HAPPENING) && f.hasYear() && !preposition;
  }

  /* Streets, parties and papers are named after days. */
  private boolean isName(int at, Fields f) {
    int before = at - 1;
    while (at - before < 4 && isDayNumber(before)) {
      before--;
    }
    boolean named = isAhead(before, Category.NAME_BEFORE) && !tokens.hasArticle(before);
    boolean past = f.dayShift != NONE && f.dayShift < 0;
    boolean first = f.part == PartResolver.FIRST_DAY || before < at - 1 && f.month != NONE;
    boolean month = f.month != NONE && f.monthRelative == NONE;
    boolean day = f.hasDay() || f.holiday != NONE || first || month;
    return named && day && !past && !f.hasYear() && !f.hasTime() && !tokens.hasProclitic(at);
  }

  /* The first day of the talks is no day of the month. */
  private boolean isOfOther(int next, Fields f) {
    boolean in = f.weekday == NONE && (isWord(next, Word.IN) || tokens.hasBeh(next));
    boolean linked = isWord(next, Word.FROM) && !isWord(next + 1, Word.EVERY) || in;
    return f.nth != NONE && linked && !f.hasContainer();
  }

  private boolean isDayNumber(int at) {
    return tokens.isNumber(at) || isAhead(at, Category.ORDINAL) || isWord(at, Word.FROM);
  }

  /* A month by itself whose name is also another word, without a word of time before it. */
  private boolean isWeakMonth(int at, int next, Fields f) {
    boolean alone = next == at + 1 && isWord(at, Word.WEAK_ALONE) && f.month != NONE;
    boolean placed = isPlaceBefore(at - 1) || tokens.hasProclitic(at) || isClauseEnd(next);
    return alone && !placed;
  }

  private boolean isPlaceBefore(int at) {
    return tokens.isWord(at) && !isAhead(at, Category.NAME_BEFORE);
  }

  /* The word for day, and this before today, stand outside. */
  private int start(int at, Fields f) {
    boolean day = isUnit(at, Unit.DAY) && !tokens.hasArticle(at) && !points.days.isNight(at);
    boolean outside = isAhead(at + 1, Category.WEEKDAY) || f.hasMonth() && f.day != NONE;
    boolean demonstrative = tokens.value(at, Category.THIS) == 0 && isUnit(at + 1, Unit.DAY);
    boolean today = demonstrative && tokens.hasArticle(at + 1) && !points.days.isNight(at + 1);
    boolean phrase = tokens.length(at, Category.HOLIDAY) > 0;
    boolean shift = day && isAhead(at + 1, Category.DAY_SHIFT);
    boolean moved = day && outside && f.dayShift == NONE && !phrase || today || shift;
    return moved ? at + 1 : at;
  }

  /* A part of the day by itself is a time only where the words before or its form say so. */
  private boolean isPartAlone(int at, int next) {
    boolean back = tokens.value(at, Category.DAY_PART) == NOON && !isFutureVerb(at - 2);
    boolean preposition =
        isWord(at - 1, Word.IN) && !back || isWord(at - 1, Word.DURING) || isWord(at - 1, Word.AT);
    boolean phrase = next - at > 1;
    boolean article = tokens.hasArticle(at);
    return phrase
        || article && (preposition || isFutureVerb(at - 1))
        || tokens.isFirst(at) && isClauseEnd(next);
  }

  /* A feminine ordinal by itself: at seven. */
  private int lonelyClock(int at) {
    boolean before = isWord(at - 1, Word.IN) || isWord(at - 1, Word.AT) || isFutureVerb(at - 1);
    boolean speaking =
        isWord(at - 1, Word.SPEAKING)
            || isWord(at - 1, Word.TO)
            || isWord(at - 2, Word.APPOINTMENT);
    if (!before && !speaking) {
      return NO;
    }
    int next = numbers.ordinal(at);
    boolean fits =
        next > 0 && numbers.value() <= 24 && (numbers.isFeminine() || numbers.value() > 10);
    boolean ordinal = fits && tokens.hasArticle(at) && isClauseEnd(next);
    return ordinal ? clockAlone(at) : NO;
  }

  private @Nullable Expression duration(int at) {
    int within = word(at, Word.DURING);
    if (within > 0 && points.read(at + within) > 0 && points.result().stretch != NONE) {
      return null;
    }
    int lead = within + word(at, Word.THROUGHOUT);
    int next = lead > within ? throughout(at + lead) : amounts.read(at + within, false);
    if (next < 0 || lead == 0 && !amounts.isCounted() && !isAmountPlace(at, next)) {
      return null;
    }
    Amount amount = amounts.amount();
    return Expression.of(Shape.DURATION, new Fields(), amount, amounts.modifier(), place(at, next));
  }

  private int throughout(int at) {
    boolean article = tokens.hasArticle(at) && isAhead(at, Category.TIME_UNIT);
    if (article && unit(at) % 10 == 1) {
      amounts.one(Unit.of(unit(at) / 10));
      return at + 1;
    }
    return amounts.read(at, false);
  }

  /* One unit without a number is an amount after the words for length, or as the whole text. */
  private boolean isAmountPlace(int at, int next) {
    boolean text = tokens.isAll(at, next) && !tokens.hasProclitic(at);
    boolean length = isWord(at - 1, Word.LENGTH) || isWord(at - 1, Word.DURING);
    boolean in = isWord(at - 1, Word.IN) && isClauseEnd(next);
    return text || length || in || next - at > 2;
  }
}
