package org.fihrist.match;

/** Takes matches as a scan finds them, without an object for each. */
@FunctionalInterface
public interface MatchConsumer {

  /**
   * Takes one match. Offsets are half-open UTF-16 indexes of the text that is scanned.
   *
   * @param value the value that the name was added with
   * @param start offset of the name's first unit
   * @param end offset after the name's last unit
   * @param procliticStart offset of the first proclitic before the name; equal to {@code start}
   *     when there is none
   * @return true to go on, false to stop the scan
   */
  boolean accept(int value, int start, int end, int procliticStart);
}
