package org.fihrist.normalize;

/**
 * The four ways to normalize a text, from the one that changes least to the one that changes most.
 */
public enum Profile {
  /** Typographic clean-up: a reader sees the same text. */
  CLEAN,
  /** CLEAN, then the canonical spelling of a closed list of words. */
  RESTORE,
  /** For search indexes: spelling variants, marks and digits fold together. */
  SEARCH,
  /** A key for comparing names; never shown to a reader. */
  MATCH;

  private static final int VERSION = 1;

  /**
   * The name of the profile with the version of its rules. The output of a released version never
   * changes, since indexes depend on it.
   *
   * @return as {@code SEARCH/1}
   */
  public String id() {
    return name() + '/' + VERSION;
  }
}
