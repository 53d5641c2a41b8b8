package org.fihrist.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.Span;
import org.fihrist.words.Category;
import org.fihrist.words.Lexicon;
import org.fihrist.words.Sense;
import org.fihrist.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers and quantities in Arabic text: digits of any script with separators, number words
 * up to trillions whose gender and case need not agree, mixed forms, fractions, percentages,
 * ordinals, and counted units with their duals.
 *
 * <pre>{@code
 * new ArabicNumbers().find("1069 شخصاً");   // 1069, unit person
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. Time is linear in the text; memory is that of
 * the numbers found.
 */
public final class ArabicNumbers {

  private static final int CHUNK = 512;
  private static final int MARGIN = 64;

  private final Lexicon lexicon = Lexicon.open(ArabicNumbers.class, "vocabulary.bin");

  /** A reader with the built-in vocabulary. */
  public ArabicNumbers() {}

  /**
   * Finds all numbers, left to right, without overlaps. A single word for one, two or a half is
   * found only with a unit, as are ordinals only in digits' company.
   *
   * @param text any text
   * @return the quantities in the order of the text; empty when there is none
   */
  public List<Quantity> find(CharSequence text) {
    Objects.requireNonNull(text, "text");
    List<Quantity> found = new ArrayList<>();
    Tokens tokens = new Tokens(lexicon);
    NumberSum sum = new NumberSum(tokens);
    int from = 0;
    while (from < text.length()) {
      int end = tokens.fill(text, from, text.length(), CHUNK);
      boolean last = end >= text.length();
      int stop = last ? tokens.size() : Math.max(1, tokens.size() - MARGIN);
      int at = 0;
      while (at < stop) {
        Quantity quantity = read(tokens, sum, at);
        if (quantity != null) {
          found.add(quantity);
        }
        at = quantity == null ? at + 1 : after(tokens, at, quantity.span().end());
      }
      from = last ? text.length() : tokens.start(at);
    }
    return List.copyOf(found);
  }

  private static int after(Tokens tokens, int at, int end) {
    int next = at;
    while (next < tokens.size() && tokens.start(next) < end) {
      next++;
    }
    return next;
  }

  private @Nullable Quantity read(Tokens tokens, NumberSum sum, int at) {
    Sense dual = tokens.sense(at, Category.COUNTED_DUAL);
    if (dual != null && !tokens.hasArticle(at)) {
      return quantity(tokens, at, at + 1, at, BigDecimal.valueOf(2), dual);
    }
    if (isJoined(tokens, at) || isJoined(tokens, at + 2)) {
      return null;
    }
    int next = isOrdinal(tokens, at) || tokens.hasKaf(at) ? -1 : sum.read(at);
    if (next < 0) {
      return fraction(tokens, at);
    }
    BigDecimal value = sum.value();
    Sense counted = unit(tokens, next);
    boolean small =
        sum.startsWithWord() && counted == null && value.compareTo(BigDecimal.valueOf(2)) <= 0;
    return small ? null : quantity(tokens, at, next, next, value, counted);
  }

  private static @Nullable Quantity fraction(Tokens tokens, int at) {
    int denominator = tokens.value(at, Category.FRACTION);
    if (denominator == Tokens.NONE) {
      return null;
    }
    int scale = tokens.value(at + 1, Category.SCALE);
    boolean alone = scale == Tokens.NONE;
    int next = alone ? at + 1 : at + 2;
    Sense unit = unit(tokens, next);
    if (alone && unit == null) {
      return null;
    }
    BigDecimal whole = BigDecimal.ONE.scaleByPowerOfTen(alone ? 0 : scale / 10);
    BigDecimal value = whole.divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL32);
    return quantity(tokens, at, next, next, value, unit);
  }

  private static @Nullable Sense unit(Tokens tokens, int at) {
    if (tokens.isMark(at, '%') || tokens.isMark(at, ArabicChars.PERCENT_SIGN)) {
      return new Sense(Category.PERCENT, 0, 1);
    }
    Sense percent = tokens.sense(at, Category.PERCENT);
    boolean counted = !tokens.hasProclitic(at);
    return percent != null ? percent : counted ? tokens.sense(at, Category.COUNTED) : null;
  }

  /* The tens of an ordinal: the twenty-fifth. */
  private static boolean isOrdinal(Tokens tokens, int at) {
    return tokens.hasWaw(at)
        && tokens.hasArticle(at)
        && tokens.sense(at - 1, Category.ORDINAL) != null;
  }

  /* The second of two numbers of a date, a time or a score. */
  private static boolean isJoined(Tokens tokens, int at) {
    char before = tokens.mark(at - 1);
    return (before == '/' || before == ':')
        && tokens.isNumber(at)
        && !tokens.spaceBefore(at)
        && tokens.isNumber(at - 2);
  }

  private static Quantity quantity(
      Tokens tokens, int at, int numberEnd, int unitAt, BigDecimal value, @Nullable Sense unit) {
    Span number = new Span(tokens.start(at), tokens.end(numberEnd - 1));
    Span span = number;
    String name = "";
    if (unit != null) {
      span = new Span(number.start(), tokens.end(unitAt + unit.length() - 1));
      name = unit.category() == Category.PERCENT ? "percent" : tokens.lexicon().name(unit.value());
    }
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    return new Quantity(span, plain, number, name, span.of(tokens.text()));
  }
}
