package org.fihrist.repair;

/**
 * Tells quickly of most neighbours that they are not one word: no word is known that they would
 * make. What it lets through is for {@link JoinPass} to decide.
 */
final class JoinFilter {

  private final Vocabulary vocabulary;
  private final WordMarks marks;
  private final Word left;
  private final Word right;
  private final char[] key = new char[Lattice.MAX_LETTERS];

  JoinFilter(Workspace space, WordMarks marks) {
    this.vocabulary = space.vocabulary;
    this.left = space.left;
    this.right = space.word;
    this.marks = marks;
  }

  /**
   * Whether two neighbours may be one word.
   *
   * @param pair the hash of both
   */
  boolean mayJoin(String text, int leftStart, int rightStart, long pair) {
    int known = marks.get(pair);
    if (known == WordMarks.NONE) {
      left.scan(text, leftStart);
      right.scan(text, rightStart);
      known = WordMarks.SEEN | (makeWord() ? WordMarks.DOUBTFUL : 0);
      marks.put(pair, known);
    }
    return (known & WordMarks.DOUBTFUL) != 0;
  }

  private boolean makeWord() {
    int middle = left.length;
    int end = middle + right.length;
    if (end > Lattice.MAX_LETTERS) {
      return false;
    }
    System.arraycopy(left.key, 0, key, 0, middle);
    System.arraycopy(right.key, 0, key, middle, right.length);
    return vocabulary.isSure(key, 0, end)
        || (vocabulary.derived(key, 0, end) != Lexicon.NONE
            && !(vocabulary.isSure(key, 0, middle) && vocabulary.isSure(key, middle, end)));
  }
}
