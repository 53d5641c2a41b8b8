package org.fihrist.match;

/** Which of several matches that share letters are reported. */
public enum MatchKind {
  /**
   * No overlaps: from left to right, at each place the longest match that starts there; the search
   * goes on after it. With the names {@code A B}, {@code B C D} in {@code A B C D}: {@code A B}.
   */
  LEFTMOST_LONGEST,
  /**
   * No overlaps: of matches that share letters the longest one wins, then the leftmost. With the
   * names {@code A B}, {@code B C D} in {@code A B C D}: {@code B C D}.
   */
  LONGEST_DOMINANT,
  /**
   * Every match, nested and overlapping ones too. With the names {@code A B}, {@code B C D} in
   * {@code A B C D}: both.
   */
  ALL
}
