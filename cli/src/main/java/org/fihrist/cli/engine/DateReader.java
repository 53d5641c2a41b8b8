package org.fihrist.cli.engine;

import java.util.List;

/** Finds the dates of a text under the conditions of one line. */
@FunctionalInterface
public interface DateReader {

  /**
   * Finds dates.
   *
   * @param text any UTF-16 sequence
   * @param conditions the reference and how open readings are settled
   * @return the dates in the order of the text
   */
  List<FoundDate> read(String text, DateConditions conditions);
}
