package org.fihrist.dates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.fihrist.words.Category;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Sense;
import org.fihrist.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads amounts of time: three days, a month and 21 days, an hour and a half, some minutes. */
final class AmountReader extends AtomReader {

  private static final int MOST_PARTS = 7;
  private static final int[] BOUNDS = {Word.ABOUT, Word.MORE_THAN, Word.LESS_THAN};
  private static final List<Modifier> MODIFIERS =
      List.of(Modifier.APPROX, Modifier.MORE_THAN, Modifier.LESS_THAN);

  private Amount amount = Amount.ZERO;
  private @Nullable Modifier modifier;
  private boolean counted;
  private boolean hijri;

  AmountReader(Tokens tokens, NumberReader numbers) {
    super(tokens, numbers);
  }

  /** The amount read last. */
  Amount amount() {
    return amount;
  }

  /** Makes one of a unit the amount. */
  void one(Unit unit) {
    amount = Amount.ZERO.plus(unit, BigDecimal.ONE);
    modifier = null;
    counted = true;
  }

  /** Whether it is about, more than or less than that. */
  @Nullable Modifier modifier() {
    return modifier;
  }

  /** Whether it has a number, a dual or a word like whole, not just the noun. */
  boolean isCounted() {
    return counted;
  }

  /** Whether Hijri years were named. */
  boolean isHijri() {
    return hijri;
  }

  /**
   * Reads an amount.
   *
   * @param vague whether a plural without number will do: for years
   */
  int read(int at, boolean vague) {
    amount = Amount.ZERO;
    modifier = null;
    counted = false;
    hijri = false;
    if (!Starts.isAmount(tokens, at)) {
      return NO;
    }
    int next = bound(at);
    next = skip(next, Word.ARTICLE);
    int end = part(next, vague);
    if (end < 0) {
      return NO;
    }
    for (int i = 0; i < MOST_PARTS && end < tokens.size(); i++) {
      int more = more(end);
      if (more < 0) {
        break;
      }
      end = more;
    }
    int about = word(end, Word.ABOUT);
    boolean after = about == 1 && tokens.isWord(end) && isAdverb(end);
    modifier = after ? Modifier.APPROX : modifier;
    return after ? end + 1 : end;
  }

  /* The adverb approximately, which follows what it bounds. */
  private boolean isAdverb(int at) {
    return tokens.letters(at) >= 6 && isClauseEnd(at + 1);
  }

  private int bound(int at) {
    for (int i = 0; i < BOUNDS.length; i++) {
      int length = word(at, BOUNDS[i]);
      if (length > 0) {
        modifier = MODIFIERS.get(i);
        return at + length;
      }
    }
    return at;
  }

  private int more(int at) {
    int next = at;
    boolean waw = isWord(at, Word.WAW) || tokens.hasWaw(at);
    next += isWord(at, Word.WAW) || isComma(at) && tokens.isNumber(at + 1) ? 1 : 0;
    boolean joined = waw || next > at;
    int fraction = tokens.value(next, Category.FRACTION);
    boolean same = isTheOne(next + 1) && unit(next + 1) / 10 == amount.coarsest().ordinal();
    if (waw && fraction != NONE && (same || !isUnitAhead(next + 1))) {
      add(amount.coarsest(), BigDecimal.valueOf(1.0 / fraction));
      counted = true;
      return same ? next + 2 : next + 1;
    }
    boolean plain = counted && tokens.sense(next, Category.ONES) != null;
    int end = joined || plain ? part(next, false) : NO;
    return end;
  }

  private boolean isUnitAhead(int at) {
    return isAhead(at, Category.TIME_UNIT) && !tokens.hasProclitic(at);
  }

  private void add(Unit unit, BigDecimal count) {
    amount = amount.plus(unit, count);
  }

  /* One number and unit. */
  private int part(int at, boolean vague) {
    if (tokens.isNumber(at)) {
      return number(at);
    }
    int fraction = tokens.value(at, Category.FRACTION);
    if (fraction != NONE && isSingular(at + 1)) {
      add(
          Unit.of(unit(at + 1) / 10),
          BigDecimal.ONE.divide(BigDecimal.valueOf(fraction), 2, RoundingMode.HALF_UP));
      counted = true;
      return at + 2;
    }
    Sense some = tokens.sense(at, Category.SOME);
    if (some != null && isUnitAhead(at + 1)) {
      add(Unit.of(unit(at + 1) / 10), BigDecimal.valueOf(some.value()));
      modifier = Modifier.APPROX;
      counted = true;
      return at + 2;
    }
    int noun = noun(at, vague);
    return noun > 0 ? noun : number(at);
  }

  private boolean isSingular(int at) {
    return isUnitAhead(at) && unit(at) % 10 == 1 && !tokens.hasArticle(at);
  }

  /* The noun itself: one, two, or an unknown number. */
  private int noun(int at, boolean vague) {
    int unit = unit(at);
    if (unit == NONE || tokens.hasArticle(at) || isNaming(at)) {
      return NO;
    }
    Unit kind = Unit.of(unit / 10);
    switch (unit % 10) {
      case 1 -> {
        add(kind, BigDecimal.ONE);
        return whole(at + 1);
      }
      case 2 -> {
        add(kind, BigDecimal.valueOf(2));
        counted = true;
        return whole(at + 1);
      }
      case 3 -> {
        if (vague) {
          amount = Amount.vague(kind);
          return skip(at + 1, Word.FEW);
        }
        return NO;
      }
      default -> {
        return NO;
      }
    }
  }

  private int whole(int at) {
    int next = at;
    boolean one = tokens.value(next, Category.ONES) == 1 || tokens.value(next, Category.ONES) == 2;
    if ((one || isWord(next, Word.WHOLE)) && !tokens.hasProclitic(next)) {
      counted = true;
      next++;
    }
    return hijri(next);
  }

  private int hijri(int at) {
    boolean adjective = isWord(at, Word.HIJRI) && !tokens.hasArticle(at);
    hijri |= adjective;
    return adjective ? at + 1 : at;
  }

  private int number(int at) {
    int next = numbers.decimal(at);
    boolean digits = next > 0;
    next = digits ? next : numbers.cardinal(at);
    if (next < 0 || digits && isInDate(at)) {
      return NO;
    }
    BigDecimal count = BigDecimal.valueOf(numbers.value(), numbers.fractionDigits());
    int scale = digits && !tokens.hasProclitic(next) ? tokens.value(next, Category.SCALE) : NONE;
    if (scale != NONE) {
      int multiple = NumberReader.multiple(scale);
      count = count.multiply(BigDecimal.valueOf(multiple)).scaleByPowerOfTen(scale / 10);
      next++;
    }
    boolean unit =
        isUnitAhead(next)
            && !isNaming(next)
            && !isTheOne(next)
            && unit(next) % 10 != 2
            && unit(next) % 10 != 4;
    if (!unit || count.compareTo(BigDecimal.valueOf(1_000_000_000)) > 0) {
      return NO;
    }
    add(Unit.of(unit(next) / 10), count);
    counted = true;
    return whole(next + 1);
  }

  private boolean isTheOne(int at) {
    return tokens.hasArticle(at) && unit(at) % 10 == 1;
  }

  private boolean isInDate(int at) {
    char before = tokens.mark(at - 1);
    return !tokens.spaceBefore(at) && (before == '/' || before == ':' || before == '.');
  }

  /**
   * Reads units counted from the reference: the past three years, the last 24 hours, the coming
   * days.
   *
   * @param place receives the direction, -1 or 1
   */
  int window(int at, int[] place) {
    amount = Amount.ZERO;
    modifier = null;
    if (!Starts.isAmount(tokens, at)) {
      return NO;
    }
    boolean last = tokens.value(at, Category.ORDINAL) == -1 && !tokens.hasArticle(at);
    if (last) {
      int end = isUnitAhead(at + 1) && unit(at + 1) % 10 == 1 ? NO : read(at + 1, false);
      place[0] = -1;
      return end > 0 && counted && !isSingleUnit() && !isOf(end) ? end : NO;
    }
    int next = counted(at);
    if (next < 0) {
      return NO;
    }
    Sense relative = tokens.sense(next, Category.RELATIVE);
    boolean recent = tokens.value(next, Category.ORDINAL) == -101 && tokens.hasArticle(next);
    boolean adjective =
        relative != null && tokens.hasArticle(next) && relative.value() != Fields.SAME;
    boolean several = recent && (!isSingleUnit() || amount.isVague()) && !isOf(next + 1);
    if (tokens.hasProclitic(next) || !adjective && !several) {
      return NO;
    }
    place[0] = recent || relative == null || relative.value() < 0 ? -1 : 1;
    if (relative != null && Math.abs(relative.value()) == 2) {
      amount = amount.plus(amount.coarsest(), BigDecimal.ONE);
    }
    return relative != null && relative.value() == 0 ? NO : next + 1;
  }

  /* The last three months of a year do not end at the reference. */
  private boolean isOf(int at) {
    return isWord(at, Word.FROM) && isPeriodAhead(at + 1);
  }

  private boolean isSingleUnit() {
    return amount.count(amount.coarsest()) == 1;
  }

  /* Noun and number in either order, the dual, or the plural alone. */
  private int counted(int at) {
    int unit = unit(at);
    if (unit == NONE) {
      int article = skip(at, Word.ARTICLE);
      int next = tokens.isNumber(article) ? numbers.digits(article) : numbers.cardinal(article);
      int noun = unit(next);
      boolean form = noun % 10 == 3 || noun % 10 == 1 && numbers.value() > 10 && !isTheOne(next);
      boolean plural = next > 0 && noun != NONE && form && !tokens.hasProclitic(next);
      return plural && (tokens.hasArticle(article) || article > at || tokens.hasArticle(next))
          ? count(next + 1, noun, numbers.value())
          : NO;
    }
    if (!tokens.hasArticle(at)) {
      return NO;
    }
    if (unit % 10 == 2) {
      return count(at + 1, unit, 2);
    }
    if (unit % 10 != 3) {
      return unit / 10 <= 2 ? count(at + 1, unit, 1) : NO;
    }
    int number = skip(at + 1, Word.ARTICLE);
    int next = tokens.isNumber(number) ? numbers.digits(number) : numbers.cardinal(number);
    if (next > 0 && numbers.value() > 0) {
      return count(next, unit, numbers.value());
    }
    amount = Amount.vague(Unit.of(unit / 10));
    return tokens.hasArticle(at + 1) ? skip(at + 1, Word.FEW) : at + 1;
  }

  private int count(int next, int unit, long count) {
    if (count < 1 || count > 1_000_000) {
      return NO;
    }
    add(Unit.of(unit / 10), BigDecimal.valueOf(count));
    return next;
  }
}
