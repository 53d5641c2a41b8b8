package org.fihrist.normalize;

/** The fast path: one look-up a unit, until a pair of neighbours concerns a rule. */
abstract class Scanner {

  /** How many units are looked at together. */
  static final int GROUP = 4;

  /** After a deleted unit more are expected up to the next multiple of this. */
  static final int WINDOW = Long.SIZE;

  /** After so many in a window, they are expected in this many more units. */
  static final int MANY = WINDOW / 8;

  static final int LONG_WINDOW = 8 * WINDOW;

  final CharTable table;

  Scanner(CharTable table) {
    this.table = table;
  }

  /**
   * Runs over plain text. What comes of it may be written to the pass's output from its end on, but
   * counts only when it is committed.
   *
   * @param from where the scan began, as the pass was told
   * @param at where it goes on
   * @return the offset of the first unit that makes a pair for the rules, or {@code to}
   */
  abstract int scan(Pass pass, char[] in, int from, int at, int to);

  /**
   * How many units the fast path made of the last ones that it scanned.
   *
   * @param cut the offset of the first of them, a cut
   * @param stop where the scan ended
   */
  abstract int kept(char[] in, int cut, int stop);

  /**
   * Appends what became of the first units of the last scan to the output.
   *
   * @param from where the scan began
   * @param to the offset up to which its result counts
   * @param kept how many units it made of those after
   */
  void commit(Pass pass, char[] in, int from, int to, int kept) {
    pass.commitScan(in, from, to, pass.scanned - kept);
  }
}
