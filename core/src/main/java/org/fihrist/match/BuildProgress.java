package org.fihrist.match;

/** Told how far the building of an automaton is; called on the thread that builds. */
@FunctionalInterface
public interface BuildProgress {

  /** What is being done. */
  enum Stage {
    /** Names are folded and collected. */
    NAMES,
    /** The words of the names get their places. */
    WORDS,
    /** The ways from word to word get their places. */
    STEPS
  }

  /**
   * Tells how far a stage is.
   *
   * @param stage what is being done
   * @param done how many items are done
   * @param total how many there are, or -1 when that is not known yet
   */
  void report(Stage stage, long done, long total);
}
