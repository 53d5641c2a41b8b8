package org.fihrist.match;

/**
 * Tells which units fold alone after all, of those that may have to be rewritten with what is
 * around them: marks in canonical order that are not one letter with the unit before, and letters
 * beyond the first plane that have no other form.
 */
final class Alone {

  private Alone() {}

  /** How many units from a place on fold alone; 0 when the one there must be rewritten. */
  static int units(char[] chars, int i, int length) {
    if (Folds.of(chars[i]) == Folds.JOINER) {
      return isMarkAlone(chars, i, length) ? 1 : 0;
    }
    boolean pair =
        Character.isHighSurrogate(chars[i])
            && i + 1 < length
            && Character.isLowSurrogate(chars[i + 1]);
    return pair && Rewriter.isItself(Character.toCodePoint(chars[i], chars[i + 1])) ? 2 : 0;
  }

  /**
   * Whether a mark stays where and as it is. One next to a unit that is deleted may not, as others
   * are then its neighbours.
   */
  private static boolean isMarkAlone(char[] chars, int i, int length) {
    char mark = chars[i];
    int rank = Marks.rank(mark);
    boolean composes = Marks.composes(mark);
    if (i > 0 && (rank != 0 || composes)) {
      char before = Folds.rare(chars[i - 1]);
      int rankBefore = Marks.rank(before);
      boolean movesOrJoins =
          Groups.isDeleted(Folds.of(chars[i - 1]))
              || (rank != 0 && rankBefore > rank)
              || (composes && (rankBefore != 0 || Marks.composed(before, mark) != 0));
      if (movesOrJoins) {
        return false;
      }
    }
    return rank == 0 || i + 1 == length || !Groups.isDeleted(Folds.of(chars[i + 1]));
  }
}
