package org.fihrist.cli.engine;

import org.fihrist.cli.json.JsonException;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.normalize.Profile;

/** Normalizers by the names that callers write. */
public final class Normalizers {

  private Normalizers() {}

  /**
   * The normalizer of a profile.
   *
   * @param profile its name in any case
   * @return the normalizer
   * @throws JsonException if there is no such profile
   */
  public static ArabicNormalizer of(String profile) {
    for (Profile known : Profile.values()) {
      if (known.name().equalsIgnoreCase(profile)) {
        return of(known);
      }
    }
    throw new JsonException(
        "\"profile\" must be CLEAN, SEARCH, MATCH or RESTORE, but is \"" + profile + "\"");
  }

  /**
   * The normalizer of a profile.
   *
   * @param profile the profile
   * @return the normalizer
   */
  public static ArabicNormalizer of(Profile profile) {
    return switch (profile) {
      case CLEAN -> ArabicNormalizer.CLEAN;
      case SEARCH -> ArabicNormalizer.SEARCH;
      case MATCH -> ArabicNormalizer.MATCH;
      case RESTORE -> ArabicNormalizer.RESTORE;
    };
  }
}
