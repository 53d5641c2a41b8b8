package org.fihrist.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The limits that every text engine stays below: reading each char, and one table look-up a char.
 */
@State(Scope.Benchmark)
public class LookupLimit {

  private static final int LENGTH = 1 << 20;

  private final char[] text = new char[LENGTH];
  private final char[] table = new char[1 << 16];

  /** Fills the text with Arabic letters and the table with its identity. */
  @Setup
  public void setUp() {
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) i;
    }
    for (int i = 0; i < LENGTH; i++) {
      text[i] = (char) (0x0621 + (i * 31) % 42);
    }
  }

  /** Reads each char. */
  @Benchmark
  public int readEachChar() {
    int sum = 0;
    for (char c : text) {
      sum += c;
    }
    return sum;
  }

  /** Looks each char up in a table of 64 K. */
  @Benchmark
  public int lookUpEachChar() {
    int sum = 0;
    for (char c : text) {
      sum += table[c];
    }
    return sum;
  }
}
