package org.fihrist.words;

import org.fihrist.text.ArabicChars;
import org.jspecify.annotations.Nullable;

/**
 * Reads cardinals and ordinals from tokens: digits of any script with separators, and words whose
 * gender need not agree. A reading leaves its result in the fields of this object.
 *
 * <p>The grammar of words: hundreds, then units joined by waw to tens, or a teen; then a scale;
 * then the next smaller scale after waw.
 */
public final class NumberReader {

  private static final long LIMIT = 1_000_000_000_000_000L;
  private static final int FEMININE = 100;

  private final Tokens tokens;
  private long value;
  private int fractionDigits;
  private boolean digits;
  private boolean ordinal;
  private boolean feminine;

  /**
   * A reader over tokens.
   *
   * @param tokens the tokens, which may be filled again
   */
  public NumberReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The number read last, without its decimal point.
   *
   * @return the unscaled value
   */
  public long value() {
    return value;
  }

  /**
   * How many digits of the value stand after the decimal point.
   *
   * @return 0 for a whole number
   */
  public int fractionDigits() {
    return fractionDigits;
  }

  /**
   * Whether the number read last was written in digits.
   *
   * @return false for number words
   */
  public boolean isDigits() {
    return digits;
  }

  /**
   * Whether the number read last is an ordinal.
   *
   * @return true for ordinal words
   */
  public boolean isOrdinal() {
    return ordinal;
  }

  /**
   * Whether the number read last is a feminine ordinal.
   *
   * @return true for an ordinal of that gender
   */
  public boolean isFeminine() {
    return feminine;
  }

  /**
   * Reads a whole number in digits or words, or an ordinal.
   *
   * @param at index of its first token
   * @return index after it, or -1 when there is none
   */
  public int any(int at) {
    if (tokens.isNumber(at)) {
      return digits(at);
    }
    int next = ordinal(at);
    return next >= 0 ? next : cardinal(at);
  }

  /**
   * Reads one run of digits.
   *
   * @param at index of its token
   * @return index after it, or -1 when there is none
   */
  public int digits(int at) {
    clear();
    if (!tokens.isNumber(at) || tokens.number(at) < 0) {
      return -1;
    }
    digits = true;
    value = tokens.number(at);
    return at + 1;
  }

  /**
   * Reads digits with thousands separators and decimals, then a scale word if one follows.
   *
   * @param at index of the first token
   * @return index after it, or -1 when there is none
   */
  public int decimal(int at) {
    int next = digits(at);
    if (next < 0) {
      return -1;
    }
    if (isLetterPoint(next)) {
      return swapped(at);
    }
    boolean grouped = tokens.digits(at) <= 3;
    boolean points = grouped && isGroup(next) && isGroup(next + 2);
    while (grouped
        && (isSeparator(next, true) || points && isGroup(next))
        && tokens.digits(next + 1) == 3) {
      value = value * 1000 + tokens.number(next + 1);
      next += 2;
      if (value > LIMIT) {
        return -1;
      }
    }
    if (isSeparator(next, false) && tokens.digits(next + 1) <= 3) {
      fractionDigits = tokens.digits(next + 1);
      for (int i = 0; i < fractionDigits; i++) {
        value *= 10;
      }
      value += tokens.number(next + 1);
      next += 2;
    }
    return value > LIMIT ? -1 : next;
  }

  /* Thousands parted by points are told from decimals where there are two such groups. */
  private boolean isGroup(int at) {
    return tokens.isMark(at, '.') && isSeparator(at, false) && tokens.digits(at + 1) == 3;
  }

  /* A point written as the letter reh stands in text as it looks from the right: 5 reh 3 is 3.5. */
  private boolean isLetterPoint(int at) {
    return tokens.isLetter(at, ArabicChars.REH)
        && !tokens.spaceBefore(at)
        && tokens.isNumber(at + 1)
        && !tokens.spaceBefore(at + 1)
        && tokens.number(at + 1) >= 0
        && tokens.digits(at - 1) <= 3;
  }

  private int swapped(int at) {
    fractionDigits = tokens.digits(at);
    value = tokens.number(at + 2);
    for (int i = 0; i < fractionDigits; i++) {
      value *= 10;
    }
    value += tokens.number(at);
    return value > LIMIT ? -1 : at + 3;
  }

  private boolean isSeparator(int at, boolean thousands) {
    char c = tokens.mark(at);
    boolean fits =
        thousands
            ? c == ',' || c == ArabicChars.THOUSANDS_SEPARATOR
            : c == '.' || c == ArabicChars.DECIMAL_SEPARATOR || c == ',';
    return fits
        && !tokens.spaceBefore(at)
        && tokens.isNumber(at + 1)
        && !tokens.spaceBefore(at + 1)
        && tokens.number(at + 1) >= 0;
  }

  private void clear() {
    value = 0;
    fractionDigits = 0;
    digits = false;
    ordinal = false;
    feminine = false;
  }

  /**
   * Reads the number of an hour: what follows after waw is no part of it.
   *
   * @param at index of its first token
   * @return index after it, or -1 when there is none
   */
  public int hour(int at) {
    if (tokens.isNumber(at)) {
      return digits(at);
    }
    int next = ordinal(at);
    if (next >= 0 && value < 20) {
      return next;
    }
    if (next >= 0) {
      value %= 10;
      return at + 1;
    }
    Sense one = tokens.sense(at, Category.ONES);
    boolean compound = one != null && tokens.value(at + 1, Category.TENS) != Tokens.NONE;
    if (one == null || !compound) {
      return cardinal(at);
    }
    clear();
    value = one.value();
    return at + 1;
  }

  /**
   * Reads an ordinal in words: first to ninety-ninth.
   *
   * @param at index of the first token
   * @return index after it, or -1 when there is none
   */
  public int ordinal(int at) {
    clear();
    int unit = tokens.value(at, Category.ORDINAL);
    if (unit == Tokens.NONE || unit < 0) {
      return -1;
    }
    ordinal = true;
    feminine = unit >= FEMININE;
    value = unit % FEMININE;
    int next = at + 1;
    if (value <= 9 || value == 11) {
      long ones = value == 11 ? 1 : value;
      if (isPlain(next, Category.TEN)) {
        feminine |= feminine(next);
        value = 10 + ones;
        return next + 1;
      }
      int tens = tokens.value(next, Category.TENS);
      if (tens > 0 && tokens.hasWaw(next)) {
        value = tens + ones;
        return next + 1;
      }
    }
    return value == 11 ? -1 : next;
  }

  private boolean feminine(int at) {
    return Folding.fold(tokens.lastLetter(at)) == ArabicChars.HEH;
  }

  private boolean isPlain(int at, Category category) {
    return tokens.value(at, category) != Tokens.NONE
        && !tokens.hasProclitic(at)
        && !tokens.hasArticle(at);
  }

  /**
   * Reads a cardinal in words.
   *
   * @param at index of the first token
   * @return index after it, or -1 when there is none
   */
  public int cardinal(int at) {
    clear();
    long total = 0;
    int scale = Integer.MAX_VALUE;
    int next = at;
    while (true) {
      int group = group(next, next > at);
      long part = group < 0 ? 1 : value;
      int from = group < 0 ? next : group;
      boolean joined = group >= 0 ? !tokens.hasProclitic(from) : next == at || tokens.hasWaw(from);
      int power = joined ? tokens.value(from, Category.SCALE) : Tokens.NONE;
      boolean counted = group >= 0 || power % 10 > 0;
      if (power != Tokens.NONE && counted && power / 10 < scale && part < 1000) {
        scale = power / 10;
        total += part * multiple(power) * pow10(scale);
        next = from + 1;
        continue;
      }
      if (group >= 0) {
        total += part;
        next = group;
      }
      break;
    }
    value = total;
    return next > at ? next : -1;
  }

  /**
   * How many of its power of ten a scale word stands for: two for a dual, else one.
   *
   * @param scale the value of a scale word
   * @return 1 or 2
   */
  public static int multiple(int scale) {
    return Math.max(1, scale % 10);
  }

  private static long pow10(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  /* Reads a number below 1000 into value. */
  private int group(int at, boolean waw) {
    value = 0;
    int next = at;
    boolean joined = waw;
    Sense hundreds = word(next, Category.HUNDREDS, joined);
    if (hundreds != null) {
      value = hundreds.value();
      next += hundreds.length();
      joined = true;
    }
    int small = small(next, joined);
    return small >= 0 ? small : hundreds != null ? next : -1;
  }

  private int small(int at, boolean waw) {
    Sense teen = word(at, Category.TEEN, waw);
    if (teen != null) {
      value += teen.value();
      return at + teen.length();
    }
    Sense ones = isEleven(at) ? tokens.sense(at, Category.ONES) : word(at, Category.ONES, waw);
    if (ones != null) {
      value += ones.value();
      if (isPlain(at + 1, Category.TEN)) {
        value += 10;
        return at + 2;
      }
      Sense tens = word(at + 1, Category.TENS, true);
      if (tens != null) {
        value += tens.value();
        return at + 2;
      }
      return at + 1;
    }
    Sense round = word(at, Category.TENS, waw);
    if (round == null) {
      round = word(at, Category.TEN, waw);
    }
    if (round == null) {
      return -1;
    }
    value += round.value();
    return at + 1;
  }

  /* And eleven: with its waw the first word looks like the one of units. */
  private boolean isEleven(int at) {
    return tokens.value(at, Category.ONES) == 1 && isPlain(at + 1, Category.TEN);
  }

  /* A word that starts a number, or one that goes on with it after waw. */
  private @Nullable Sense word(int at, Category category, boolean waw) {
    return waw && !tokens.hasWaw(at) ? null : tokens.sense(at, category);
  }
}
