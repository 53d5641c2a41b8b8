package org.fihrist.dates;

import org.fihrist.words.Category;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Tokens;

/** Reads the first or last units of a period: the first nine months of the year. */
final class StretchReader extends AtomReader {

  private static final int PLURAL = 3;
  private static final int MOST = 366;
  private static final int TEN = 10;

  StretchReader(Tokens tokens, NumberReader numbers) {
    super(tokens, numbers);
  }

  /** Reads the units; the period itself is read after them. */
  int read(int at, Fields f) {
    if (f.stretch != NONE || f.hasDate() || f.pending != NONE) {
      return NO;
    }
    int next = adjectiveLast(at, f);
    next = next < 0 ? ordinalFirst(at, f) : next;
    next = next < 0 ? tenDays(at, f) : next;
    boolean period =
        next > 0
            && isWord(next, Word.FROM)
            && (isPeriodAhead(next + 1) || isMonthName(next + 1) || isUnit(next + 1, Unit.MONTH));
    f.stretch = period ? f.stretch : NONE;
    return period ? next : NO;
  }

  /* The months, the nine, the first; or the nine months, the first. */
  private int adjectiveLast(int at, Fields f) {
    boolean noun = isPlural(at) && tokens.hasArticle(at);
    int number = noun ? skip(at + 1, Word.ARTICLE) : skip(at, Word.ARTICLE);
    int next = count(number);
    long count = numbers.value();
    if (next < 0 || !noun && !isPlural(next) || !noun && number == at && !tokens.hasArticle(at)) {
      return NO;
    }
    int unit = noun ? at : next;
    int adjective = noun ? next : next + 1;
    int ordinal = tokens.hasArticle(adjective) ? tokens.value(adjective, Category.ORDINAL) : NONE;
    boolean edge = ordinal == 1 || ordinal == 101 || ordinal == -1 || ordinal == -101;
    return edge && set(f, ordinal, count, unit) ? adjective + 1 : NO;
  }

  /* First nine months. */
  private int ordinalFirst(int at, Fields f) {
    int ordinal = tokens.hasArticle(at) ? NONE : tokens.value(at, Category.ORDINAL);
    if (ordinal != 1 && ordinal != -1) {
      return NO;
    }
    int next = count(at + 1);
    return next > 0 && isPlural(next) && set(f, ordinal, numbers.value(), next) ? next + 1 : NO;
  }

  /* The last ten of Ramadan: days without the word for them. */
  private int tenDays(int at, Fields f) {
    int next = tokens.hasArticle(at) ? numbers.cardinal(at) : NO;
    if (next < 0 || numbers.value() != TEN || !tokens.hasArticle(next)) {
      return NO;
    }
    int part = tokens.value(next, Category.PART);
    int ordinal = tokens.value(next, Category.ORDINAL);
    boolean first = part == PartResolver.START || ordinal == 1 || ordinal == 101;
    boolean last = part == PartResolver.END || ordinal == -1 || ordinal == -101;
    int month = next + (isUnit(next + 2, Unit.MONTH) ? 3 : 2);
    boolean hijri =
        isAhead(month, Category.HIJRI_MONTH) || isAhead(month, Category.WEAK_HIJRI_MONTH);
    if (first == last || !hijri) {
      return NO;
    }
    f.stretch = first ? TEN : -TEN;
    f.stretchUnit = Unit.DAY;
    return next + 1;
  }

  private int count(int at) {
    return tokens.isNumber(at) ? numbers.digits(at) : numbers.cardinal(at);
  }

  private boolean isPlural(int at) {
    return unit(at) % 10 == PLURAL && !tokens.hasProclitic(at);
  }

  private boolean set(Fields f, int ordinal, long count, int at) {
    Unit unit = Unit.of(unit(at) / 10);
    boolean known = unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH;
    if (!known || count < 1 || count > MOST) {
      return false;
    }
    f.stretch = ordinal > 0 ? (int) count : (int) -count;
    f.stretchUnit = unit;
    return true;
  }
}
