package org.fihrist.repair.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.fihrist.text.ArabicChars;

/**
 * A minimal acyclic automaton over the letters U+0621 to U+064A. A state is the set of its letters,
 * one bit each, and the place of its first target; the target of a letter stands as many places on
 * as the state has smaller letters. State 0 is the start and is no letter's target.
 */
final class FormAutomaton {

  private static final int READING_BITS = Character.SIZE;

  /** Of each state two numbers: its letters; the place of its first target, then its reading's. */
  private final long[] states;

  private final int[] targets;
  private final int[] readings;

  /** An automaton of its parts, which become its own. */
  FormAutomaton(long[] letters, int[] targets, char[] readingOf, int[] readings) {
    this.targets = targets;
    this.readings = readings;
    this.states = new long[2 * letters.length];
    long place = 0;
    for (int state = 0; state < letters.length; state++) {
      states[2 * state] = letters[state];
      states[2 * state + 1] = place << READING_BITS | readingOf[state];
      place += Long.bitCount(letters[state]);
    }
  }

  /**
   * The reading of a form.
   *
   * @return as {@link Reading} packs it; 0 where the automaton does not have the form
   */
  int reading(char[] form, int from, int to) {
    int state = 0;
    for (int i = from; i < to; i++) {
      int letter = form[i] - ArabicChars.HAMZA;
      if (letter < 0 || letter > ArabicChars.YEH - ArabicChars.HAMZA) {
        return 0;
      }
      long bit = 1L << letter;
      long set = states[2 * state];
      if ((set & bit) == 0) {
        return 0;
      }
      state = targets[first(state) + Long.bitCount(set & bit - 1)];
    }
    return readings[readingOf(state)];
  }

  private int first(int state) {
    return (int) (states[2 * state + 1] >>> READING_BITS);
  }

  private char readingOf(int state) {
    return (char) states[2 * state + 1];
  }

  int states() {
    return states.length / 2;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(states());
    out.writeInt(targets.length);
    out.writeInt(readings.length);
    for (int state = 0; state < states(); state++) {
      out.writeLong(states[2 * state]);
    }
    for (int target : targets) {
      out.writeInt(target);
    }
    for (int state = 0; state < states(); state++) {
      out.writeChar(readingOf(state));
    }
    for (int reading : readings) {
      out.writeInt(reading);
    }
  }

  static FormAutomaton read(ByteBuffer in) {
    long[] letters = new long[in.getInt()];
    int[] targets = new int[in.getInt()];
    int[] readings = new int[in.getInt()];
    char[] readingOf = new char[letters.length];
    in.asLongBuffer().get(letters);
    in.position(in.position() + letters.length * Long.BYTES);
    in.asIntBuffer().get(targets);
    in.position(in.position() + targets.length * Integer.BYTES);
    in.asCharBuffer().get(readingOf);
    in.position(in.position() + readingOf.length * Character.BYTES);
    in.asIntBuffer().get(readings);
    in.position(in.position() + readings.length * Integer.BYTES);
    return new FormAutomaton(letters, targets, readingOf, readings);
  }
}
