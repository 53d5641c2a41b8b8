package org.fihrist.match;

/** Where the units of a scan come from. */
abstract class Source {

  /**
   * Adds units to the end of a window.
   *
   * @return false when there are no more units; true otherwise, also when none was added
   */
  abstract boolean fill(Window window, int units);
}
