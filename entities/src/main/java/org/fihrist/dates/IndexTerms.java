package org.fihrist.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Mentions as terms of an index: one range of numbers, and one keyword for each level of the
 * calendar that holds the mention whole.
 *
 * <pre>{@code
 * new LongRange("when", new long[] {range.from()}, new long[] {range.to() - 1});
 * }</pre>
 */
public final class IndexTerms {

  private IndexTerms() {}

  /**
   * A half-open range of milliseconds since 1970-01-01T00:00 of the text's local time.
   *
   * @param from the first, {@link Long#MIN_VALUE} when open
   * @param to the one after the last, {@link Long#MAX_VALUE} when open
   */
  public record MillisRange(long from, long to) {

    /**
     * Checks the order.
     *
     * @param from the first, {@link Long#MIN_VALUE} when open
     * @param to the one after the last, {@link Long#MAX_VALUE} when open
     * @throws IllegalArgumentException if {@code to < from}
     */
    public MillisRange {
      if (to < from) {
        throw new IllegalArgumentException("a range needs from <= to: " + from + ", " + to);
      }
    }
  }

  /**
   * The range of a mention.
   *
   * @param mention a mention
   * @return its range, empty when neither end is known
   */
  public static Optional<MillisRange> range(DateMention mention) {
    Objects.requireNonNull(mention, "mention");
    if (mention.from().isEmpty() && mention.to().isEmpty()) {
      return Optional.empty();
    }
    long from = mention.from().map(IndexTerms::millis).orElse(Long.MIN_VALUE);
    long to = mention.to().map(IndexTerms::millis).orElse(Long.MAX_VALUE);
    return to < from ? Optional.empty() : Optional.of(new MillisRange(from, to));
  }

  private static long millis(LocalDateTime time) {
    return time.toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  /**
   * The keywords of a mention, the coarsest first: decade {@code 197}, year {@code 1975}, month
   * {@code 1975-06}, week {@code 1975-W23} and day {@code 1975-06-05}. A level is given when the
   * whole mention lies in one unit of it.
   *
   * @param mention a mention
   * @return the keywords; empty unless both ends are known and in years 1 to 9999
   */
  public static List<String> keywords(DateMention mention) {
    Objects.requireNonNull(mention, "mention");
    if (mention.from().isEmpty() || mention.to().isEmpty()) {
      return List.of();
    }
    LocalDate first = mention.from().get().toLocalDate();
    LocalDate last = mention.to().get().minus(1, ChronoUnit.NANOS).toLocalDate();
    if (first.getYear() < 1 || last.getYear() > 9999 || last.isBefore(first)) {
      return List.of();
    }
    List<String> terms = new ArrayList<>();
    String year = Values.year(first.getYear());
    add(terms, year.substring(0, 3), Values.year(last.getYear()).substring(0, 3));
    add(terms, year, Values.year(last.getYear()));
    add(terms, Values.month(first), Values.month(last));
    add(terms, Values.week(first), Values.week(last));
    add(terms, Values.date(first), Values.date(last));
    return List.copyOf(terms);
  }

  private static void add(List<String> terms, String first, String last) {
    if (first.equals(last)) {
      terms.add(first);
    }
  }
}
