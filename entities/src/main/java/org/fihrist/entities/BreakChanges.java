package org.fihrist.entities;

import java.util.Arrays;
import org.fihrist.match.Automaton;
import org.fihrist.match.MatchConsumer;
import org.fihrist.match.MatchKind;

/**
 * Finds the names around breaks that a text may have too few or too many: scans the text around
 * them with the break put in or taken out, first each change by itself, then those that are near
 * each other together. Many such parts are scanned at once, one behind the other. For one thread,
 * text after text.
 */
final class BreakChanges {

  /* How far a name may reach from the first or last change within it: units of text. */
  private static final int REACH = 128;
  private static final int TAKEN_OUT = 1;

  /* Parts are scanned when they have so many units. */
  private static final int BATCH = 4096;
  private static final char END_OF_PART = '\u2029';

  private String text = "";

  /* Twice the places of breaks to put in, and of units to take out with the lowest bit set. */
  private long[] changes = new long[16];
  private int count;

  /* Changed parts of the text: units, where they are in the text, where they were changed. */
  private char[] units = new char[256];
  private int[] origins = new int[256];
  private int length;
  private int[] changed = new int[16];
  private int changedCount;

  /* Of each part: where its units and its changes begin, how many changes a name needs. */
  private int[] parts = new int[16];
  private int[] partChanges = new int[16];
  private byte[] least = new byte[16];
  private int partCount;

  /** Begins a text. */
  void start(String of) {
    text = of;
    count = 0;
  }

  /** The largest array that it has. */
  int capacity() {
    return Math.max(changes.length, units.length);
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
      changes = Arrays.copyOf(changes, 2 * count);
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
      part(first, last, 1);
      while (last + 1 < count && place(last + 1) - place(last) < REACH) {
        last++;
        part(last, last, 1);
        if (length > BATCH) {
          tell(automaton, consumer);
        }
      }
      if (last > first) {
        part(first, last, 2);
      }
      if (length > BATCH) {
        tell(automaton, consumer);
      }
      first = last + 1;
    }
    tell(automaton, consumer);
  }

  /* Tells what stands in the parts so far. */
  private void tell(Automaton automaton, MatchConsumer consumer) {
    parts[partCount] = length;
    partChanges[partCount] = changedCount;
    Parts places = new Parts(consumer);
    if (length > 0) {
      automaton.scan(units, 0, length, MatchKind.ALL, true, places);
    }
    length = 0;
    changedCount = 0;
    partCount = 0;
  }

  /* Tells names by their places in the text. */
  private final class Parts implements MatchConsumer {

    private final MatchConsumer consumer;
    private int part;

    Parts(MatchConsumer consumer) {
      this.consumer = consumer;
    }

    @Override
    public boolean accept(int value, int start, int end, int proclitics) {
      while (parts[part + 1] <= start) {
        part++;
      }
      return changesIn(start, end) < least[part]
          || consumer.accept(value, origins[start], origins[end - 1] + 1, origins[proclitics]);
    }

    private int changesIn(int start, int end) {
      int inside = 0;
      for (int i = partChanges[part]; i < partChanges[part + 1]; i++) {
        inside += changed[i] > start && changed[i] < end ? 1 : 0;
      }
      return inside;
    }
  }

  /* Adds the text around some changes, of which a name needs so many. */
  private void part(int first, int last, int needed) {
    int from = start(place(first));
    int to = end(place(last));
    ensure(to - from + last - first + 2, last - first + 1);
    parts[partCount] = length;
    partChanges[partCount] = changedCount;
    least[partCount++] = (byte) needed;
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
    unit(END_OF_PART, to);
  }

  private void unit(char c, int origin) {
    units[length] = c;
    origins[length++] = origin;
  }

  /* Room for so many units and changes more, and for one part more and the end of all. */
  private void ensure(int moreUnits, int moreChanges) {
    if (units.length < length + moreUnits) {
      units = Arrays.copyOf(units, (length + moreUnits) * 2);
      origins = Arrays.copyOf(origins, units.length);
    }
    if (changed.length < changedCount + moreChanges) {
      changed = Arrays.copyOf(changed, (changedCount + moreChanges) * 2);
    }
    if (parts.length < partCount + 2) {
      parts = Arrays.copyOf(parts, partCount * 2);
      partChanges = Arrays.copyOf(partChanges, partCount * 2);
      least = Arrays.copyOf(least, partCount * 2);
    }
  }

  /* The first start of a word from which a name may reach a place. */
  private int start(int place) {
    int least = Math.max(0, place - REACH);
    int at = place;
    while (at > least && !endsNames(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && at < place && TextWords.isWordPart(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  /* The last end of a word to which a name may reach from a place. */
  private int end(int place) {
    int most = Math.min(text.length(), place + REACH);
    int at = place;
    while (at < most && !endsNames(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && at > place && TextWords.isWordPart(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static boolean endsNames(char c) {
    return c == '\u060C' || c == '\u061B' || c == '\u061F';
  }
}
