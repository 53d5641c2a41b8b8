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

  private final long[] letters;
  private final int[] first;
  private final int[] targets;
  private final char[] readingOf;
  private final int[] readings;

  /** An automaton of its parts, which become its own. */
  FormAutomaton(long[] letters, int[] targets, char[] readingOf, int[] readings) {
    this.letters = letters;
    this.targets = targets;
    this.readingOf = readingOf;
    this.readings = readings;
    this.first = new int[letters.length];
    int place = 0;
    for (int state = 0; state < letters.length; state++) {
      first[state] = place;
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
      long set = letters[state];
      if ((set & bit) == 0) {
        return 0;
      }
      state = targets[first[state] + Long.bitCount(set & bit - 1)];
    }
    return readings[readingOf[state]];
  }

  int states() {
    return letters.length;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(letters.length);
    out.writeInt(targets.length);
    out.writeInt(readings.length);
    for (long set : letters) {
      out.writeLong(set);
    }
    for (int target : targets) {
      out.writeInt(target);
    }
    for (char reading : readingOf) {
      out.writeChar(reading);
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
