package org.fihrist.normalize;

/** What becomes of U+200C ZERO WIDTH NON-JOINER. */
public enum Zwnj {
  /** It goes. */
  DELETE,
  /** It stays. */
  KEEP,
  /** It becomes a space, as Persian compounds may want. */
  SPACE
}
