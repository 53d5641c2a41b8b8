package org.fihrist.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import org.fihrist.text.ArabicChars;
import org.fihrist.words.Category;
import org.fihrist.words.NumberReader;
import org.fihrist.words.Tokens;

/**
 * A number in digits or words with its scale, and what waw adds to it: a fraction of the scale, or
 * smaller numbers in either writing, as in three million and 200 thousand and 50.
 */
final class NumberSum {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Tokens tokens;
  private final NumberReader reader;
  private BigDecimal value = BigDecimal.ZERO;
  private boolean words;

  /* The number read last, and what it counts: thousands, millions …; 0 where nothing is added. */
  private BigDecimal term = BigDecimal.ZERO;
  private BigDecimal scale = BigDecimal.ZERO;

  NumberSum(Tokens tokens) {
    this.tokens = tokens;
    this.reader = new NumberReader(tokens);
  }

  /** The sum read last. */
  BigDecimal value() {
    return value;
  }

  /** Whether the sum read last starts with a word. */
  boolean startsWithWord() {
    return words;
  }

  /** Reads a sum that starts at a token; gives the index after it, or -1. */
  int read(int at) {
    int next = term(at);
    words = !reader.isDigits();
    value = term;
    while (next >= 0 && scale.signum() > 0) {
      int fraction = fraction(next);
      if (fraction >= 0) {
        return fraction;
      }
      BigDecimal limit = scale;
      int more = term(afterWaw(next));
      if (more < 0 || term.signum() == 0 || term.compareTo(limit) >= 0) {
        return next;
      }
      value = value.add(term);
      next = more;
    }
    return next;
  }

  private int term(int at) {
    int next = reader.decimal(at);
    boolean digits = next >= 0;
    if (!digits) {
      next = reader.cardinal(at);
    }
    if (next < 0) {
      return -1;
    }
    term = BigDecimal.valueOf(reader.value(), reader.fractionDigits());
    int power =
        !digits || tokens.hasProclitic(next) ? Tokens.NONE : tokens.value(next, Category.SCALE);
    if (power == Tokens.NONE) {
      scale = digits ? BigDecimal.ZERO : scaleOf(reader.value());
      return next;
    }
    scale = BigDecimal.ONE.scaleByPowerOfTen(power / 10);
    term = term.multiply(BigDecimal.valueOf(NumberReader.multiple(power))).multiply(scale);
    return next + 1;
  }

  /* The greatest power of a thousand that a number in words is made of, or a hundred. */
  private static BigDecimal scaleOf(long number) {
    if (number % 1000 != 0) {
      return number % 100 == 0 ? HUNDRED : BigDecimal.ZERO;
    }
    BigDecimal scale = BigDecimal.ZERO;
    for (long rest = number; rest != 0 && rest % 1000 == 0; rest /= 1000) {
      scale = scale.signum() == 0 ? THOUSAND : scale.multiply(THOUSAND);
    }
    return scale;
  }

  /* And a half, which is half of the scale, or half a million: adds it and gives the index after
   * it; -1 when there is none, or one of more than the scale. */
  private int fraction(int at) {
    int denominator = tokens.value(at, Category.FRACTION);
    if (denominator == Tokens.NONE || !tokens.hasWaw(at) || scale.compareTo(THOUSAND) < 0) {
      return -1;
    }
    int power = tokens.hasProclitic(at + 1) ? Tokens.NONE : tokens.value(at + 1, Category.SCALE);
    BigDecimal whole = power == Tokens.NONE ? scale : BigDecimal.ONE.scaleByPowerOfTen(power / 10);
    if (whole.compareTo(scale) > 0) {
      return -1;
    }
    value = value.add(whole.divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL32));
    return power == Tokens.NONE ? at + 1 : at + 2;
  }

  /* The number that waw, written apart or at its beginning, adds; -1 when there is none. */
  private int afterWaw(int at) {
    if (tokens.hasWaw(at)) {
      return at;
    }
    return tokens.isUnknown(at) && tokens.isLetter(at, ArabicChars.WAW) ? at + 1 : -1;
  }
}
