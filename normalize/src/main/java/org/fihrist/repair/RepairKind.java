package org.fihrist.repair;

/** What a repair mends. */
public enum RepairKind {
  /** A space between two words that were written as one. */
  SPLIT,
  /** A word that was written in two parts. */
  JOIN,
  /** A space between digits and letters. */
  DIGIT,
  /** A space before or after punctuation, quotation marks or brackets; too much white space. */
  PUNCTUATION,
  /** The canonical spelling of a word. */
  SPELLING
}
