package org.fihrist.entities;

import java.util.Arrays;
import org.fihrist.match.Automaton;
import org.fihrist.match.MatchConsumer;
import org.fihrist.match.MatchKind;

/**
 * Finds the names around breaks that a text may have too few or too many: scans the text around
 * them with the break put in or taken out, first each change by itself, then those that are near
 * each other together. For one text.
 */
final class BreakChanges {

  /* How far a name may reach from the first or last change within it: units of text. */
  private static final int REACH = 128;

  private static final int TAKEN_OUT = 1;

  private final CharSequence text;

  /* Twice the places of breaks to put in, and of units to take out with the lowest bit set. */
  private long[] changes = {};
  private int count;

  /* A changed part of the text: its units, where they are in the text, where it was changed. */
  private char[] units = {};
  private int[] origins = {};
  private int length;
  private int[] changed = {};
  private int changedCount;

  BreakChanges(CharSequence text) {
    this.text = text;
  }

  /** A break may be missing before an offset. */
  void putIn(int place) {
    add(2L * place);
  }

  /** The unit at an offset may be a break too many. */
  void takeOut(int place) {
    add(2L * place + TAKEN_OUT);
  }

  private void add(long change) {
    if (count == changes.length) {
      changes = Arrays.copyOf(changes, 2 * count + 8);
    }
    changes[count++] = change;
  }

  private int place(int change) {
    return (int) (changes[change] >> 1);
  }

  private void sort() {
    Arrays.sort(changes, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || changes[kept - 1] != changes[i]) {
        changes[kept++] = changes[i];
      }
    }
    count = kept;
  }

  /** Tells the names that have one of the changes inside. */
  void scan(Automaton automaton, MatchConsumer consumer) {
    sort();
    int first = 0;
    while (first < count) {
      int last = first;
      scan(first, last, 1, automaton, consumer);
      while (last + 1 < count && place(last + 1) - place(last) < REACH) {
        last++;
        scan(last, last, 1, automaton, consumer);
      }
      if (last > first) {
        scan(first, last, 2, automaton, consumer);
      }
      first = last + 1;
    }
  }

  /* Scans with some changes; tells names that have so many of them inside. */
  private void scan(int first, int last, int least, Automaton automaton, MatchConsumer consumer) {
    apply(first, last);
    automaton.scan(
        units,
        0,
        length,
        MatchKind.ALL,
        true,
        (value, start, end, proclitics) ->
            changesIn(start, end) < least
                || consumer.accept(
                    value, origins[start], origins[end - 1] + 1, origins[proclitics]));
  }

  private int changesIn(int start, int end) {
    int inside = 0;
    for (int i = 0; i < changedCount; i++) {
      inside += changed[i] > start && changed[i] < end ? 1 : 0;
    }
    return inside;
  }

  private void apply(int first, int last) {
    int firstPlace = place(first);
    int lastPlace = place(last);
    int from = start(Math.max(0, firstPlace - REACH), firstPlace);
    int to = end(Math.min(text.length(), lastPlace + REACH), lastPlace);
    length = 0;
    changedCount = 0;
    ensure(to - from + last - first + 1, last - first + 1);
    int next = first;
    for (int i = from; i < to; i++) {
      boolean taken = false;
      for (; next <= last && place(next) == i; next++) {
        changed[changedCount++] = length;
        boolean out = (changes[next] & TAKEN_OUT) != 0;
        taken |= out;
        if (!out) {
          unit(' ', i);
        }
      }
      if (!taken) {
        unit(text.charAt(i), i);
      }
    }
  }

  private void unit(char c, int origin) {
    units[length] = c;
    origins[length++] = origin;
  }

  private void ensure(int moreUnits, int moreChanges) {
    if (units.length < moreUnits) {
      units = new char[moreUnits * 2];
      origins = new int[moreUnits * 2];
    }
    if (changed.length < moreChanges) {
      changed = new int[moreChanges * 2];
    }
  }

  /* The first start of a word at or after an offset. */
  private int start(int from, int limit) {
    int at = from;
    while (at > 0 && at < limit && TextWords.isWordPart(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  /* The last end of a word at or before an offset. */
  private int end(int to, int limit) {
    int at = to;
    while (at < text.length() && at > limit && TextWords.isWordPart(text.charAt(at))) {
      at--;
    }
    return at;
  }
}
