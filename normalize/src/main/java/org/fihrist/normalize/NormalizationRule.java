package org.fihrist.normalize;

/** The rules of the profiles, as {@link ArabicNormalizer#explain} names them. */
public enum NormalizationRule {
  /** A replacement that the builder was told. */
  MAPPING,
  /** Controls, zero-width characters and soft hyphens go. */
  INVISIBLE,
  /** Presentation forms and ligatures become letters. */
  PRESENTATION_FORM,
  /** Tatweel goes, is reduced to one, or becomes a dash. */
  TATWEEL,
  /** Unicode Normalization Form C. */
  COMPOSITION,
  /** Runs of white space become one space or line break. */
  WHITE_SPACE,
  /** Spaces around punctuation and brackets. */
  PUNCTUATION_SPACING,
  /** The canonical spelling of a word of the closed list. */
  SPELLING,
  /** Symbols become the words they stand for, and mathematical letters become letters. */
  SYMBOL,
  /** Marks go; letters, digits, punctuation and cases fold together. */
  FOLD,
  /** Letters of other scripts lose accents, widths and cases. */
  FOREIGN,
  /** Borrowed letters, hamza, repetitions, thousands and signs of a key. */
  KEY
}
