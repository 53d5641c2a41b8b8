package org.fihrist.lucene;

import java.util.List;
import org.fihrist.normalize.ArabicNormalizer;

/** The normalization profiles by their names in configurations. */
final class Profiles {

  private static final List<ArabicNormalizer> KNOWN =
      List.of(ArabicNormalizer.CLEAN, ArabicNormalizer.RESTORE, ArabicNormalizer.SEARCH);

  private Profiles() {}

  /** The profile with this id ({@code SEARCH/1}) or, for its first version, this name. */
  static ArabicNormalizer named(String name) {
    for (ArabicNormalizer profile : KNOWN) {
      if (profile.id().equals(name) || profile.id().equals(name + "/1")) {
        return profile;
      }
    }
    throw new IllegalArgumentException(
        "profile must be CLEAN, RESTORE or SEARCH, with or without its version, but is \""
            + name
            + "\"");
  }
}
