package org.fihrist.normalize;

/** What becomes of U+0670 ARABIC LETTER SUPERSCRIPT ALEF. */
public enum DaggerAlef {
  /** It goes, as in newspapers. */
  DELETE,
  /** It stays. */
  KEEP,
  /** It becomes an alef. */
  TO_ALEF
}
