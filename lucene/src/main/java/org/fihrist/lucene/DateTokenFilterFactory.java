package org.fihrist.lucene;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.fihrist.dates.DateParser;
import org.fihrist.dates.Preference;

/**
 * Makes {@link DateTokenFilter}s.
 *
 * <pre>{@code
 * <filter name="arabicDates" reference="2014-01-17" preference="NEWS"/>
 * }</pre>
 *
 * <p>{@code reference} is the ISO date that relative expressions count from; without it only dates
 * that are whole in the text have tokens. {@code preference} is NEWS (the default), PAST, FUTURE,
 * CURRENT or NEAREST.
 */
public final class DateTokenFilterFactory extends TokenFilterFactory {

  /** The name in configurations. */
  public static final String NAME = "arabicDates";

  private final DateParser parser;

  /**
   * Takes the arguments of a configuration.
   *
   * @param args {@code reference}, {@code preference}
   * @throws IllegalArgumentException if an argument is unknown or has no such value
   */
  public DateTokenFilterFactory(Map<String, String> args) {
    super(args);
    DateParser.Builder builder = DateParser.builder();
    String reference = get(args, "reference", "");
    if (!reference.isEmpty()) {
      builder.reference(date(reference).atStartOfDay());
    }
    builder.preference(
        Arguments.constant(Preference.class, "preference", get(args, "preference", "NEWS")));
    Arguments.refuseUnknown(NAME, args);
    parser = builder.build();
  }

  /** For the service loader only. */
  public DateTokenFilterFactory() {
    throw defaultCtorException();
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "reference must be a date such as 2014-01-17, but is \"" + text + "\"", e);
    }
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new DateTokenFilter(input, parser);
  }
}
