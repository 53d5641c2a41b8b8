package org.fihrist.entities;

/** Hears of a load as it goes on, and decides whether a bad line ends it. */
@FunctionalInterface
public interface LoadListener {

  /** Ends the load at the first problem. */
  LoadListener STRICT =
      problem -> {
        throw new GazetteerFormatException(problem);
      };

  /**
   * A line could not be loaded. It is left out and the load goes on, unless this throws.
   *
   * @param problem the line, the field and the reason
   * @throws GazetteerFormatException to end the load
   */
  void problem(LoadProblem problem) throws GazetteerFormatException;

  /**
   * So much was read; told every 100,000 lines and at the end.
   *
   * @param lines lines read so far
   * @param entries entries added so far
   */
  default void progress(long lines, long entries) {}
}
