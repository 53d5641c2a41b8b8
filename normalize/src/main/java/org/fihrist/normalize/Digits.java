package org.fihrist.normalize;

/** What becomes of decimal digits. */
public enum Digits {
  /** All become 0 to 9. */
  ASCII,
  /** All become U+0660 to U+0669. */
  ARABIC_INDIC,
  /** They stay. */
  KEEP
}
