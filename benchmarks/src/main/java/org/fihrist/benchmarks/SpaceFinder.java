package org.fihrist.benchmarks;

import java.io.IOException;
import java.util.List;

/** Finds the places of a text where a space between two words was lost. */
interface SpaceFinder {

  /** The offsets, ascending, before which a space belongs. */
  List<Integer> find(String text) throws IOException;
}
