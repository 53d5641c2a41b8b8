package org.fihrist.entities;

/** Which of several mentions that share letters are reported. */
public enum OverlapPolicy {
  /** From left to right, at each place the longest; no overlaps. */
  LEFTMOST_LONGEST,
  /** The longest of a cluster of overlapping mentions, then the leftmost; no overlaps. */
  LONGEST_DOMINANT,
  /** Every mention, nested ones too. */
  ALL
}
