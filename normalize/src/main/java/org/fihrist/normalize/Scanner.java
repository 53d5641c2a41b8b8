package org.fihrist.normalize;

/** The fast path: one look-up a unit, until a pair of neighbours concerns a rule. */
abstract class Scanner {

  final CharTable table;

  Scanner(CharTable table) {
    this.table = table;
  }

  /**
   * Runs over plain text, writing to the pass's output from its end on.
   *
   * @return the offset of the first unit that makes a pair for the rules, or {@code to}
   */
  abstract int scan(Pass pass, char[] in, int from, int to);

  /** How many units the fast path writes for those from a cut on. */
  abstract int kept(char[] in, int from, int to);
}
