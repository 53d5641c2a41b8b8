package org.fihrist.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /** A pass over a text with one look-up a char that depends on the one before, in 128 KiB. */
  static NameFinder over(String text) {
    List<Integer> states = IntStream.range(0, 1 << 16).boxed().collect(Collectors.toList());
    Collections.shuffle(states, new Random(1));
    char[] next = new char[1 << 16];
    for (int i = 0; i < next.length; i++) {
      next[i] = (char) (int) states.get(i);
    }
    return () -> {
      char state = 0;
      for (int i = 0; i < text.length(); i++) {
        state = next[state ^ text.charAt(i)];
      }
      return state;
    };
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
