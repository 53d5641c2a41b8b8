package org.fihrist.lucene;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;
import org.fihrist.normalize.ArabicNormalizer;

/**
 * Makes {@link ArabicCleanCharFilter}s.
 *
 * <pre>{@code
 * <charFilter name="arabicClean" profile="SEARCH/1"/>
 * }</pre>
 *
 * <p>{@code profile} is CLEAN, RESTORE or SEARCH (the default), with the version that the index was
 * made with where it shall stay ({@code SEARCH/1}).
 */
public final class ArabicCleanCharFilterFactory extends CharFilterFactory {

  /** The name in configurations. */
  public static final String NAME = "arabicClean";

  private final ArabicNormalizer normalizer;

  /**
   * Takes the arguments of a configuration.
   *
   * @param args {@code profile}
   * @throws IllegalArgumentException if an argument is unknown or the profile is
   */
  public ArabicCleanCharFilterFactory(Map<String, String> args) {
    super(args);
    normalizer = Profiles.named(get(args, "profile", "SEARCH"));
    Arguments.refuseUnknown(NAME, args);
  }

  /** For the service loader only. */
  public ArabicCleanCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader input) {
    return new ArabicCleanCharFilter(input, normalizer);
  }

  @Override
  public Reader normalize(Reader input) {
    return create(input);
  }
}
