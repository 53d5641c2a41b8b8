package org.fihrist.normalize;

import java.util.Arrays;
import java.util.List;
import org.fihrist.text.OffsetMap;
import org.fihrist.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text under the rules: its units, and the source interval of each. A rule walks over
 * the units from left to right and says of each what becomes of it; {@link #commit()} makes the
 * result the text of the next rule. The buffers are used again for the next piece.
 */
final class Draft {

  private static final int FIRST_CAPACITY = 256;

  char[] text = new char[FIRST_CAPACITY];
  int length;

  private int[] starts = new int[FIRST_CAPACITY];
  private int[] ends = new int[FIRST_CAPACITY];

  private char[] nextText = new char[FIRST_CAPACITY];
  private int[] nextStarts = new int[FIRST_CAPACITY];
  private int[] nextEnds = new int[FIRST_CAPACITY];
  private int nextLength;

  /** Whether the rule has changed anything yet; until then nothing is copied. */
  private boolean changed;

  private final MarkCluster marks = new MarkCluster(this);

  /** Whether anyone will ask where the units came from. */
  private boolean tracking;

  /** Where edits are noted, or null when nobody asks; with the rule that makes them. */
  private @Nullable List<NormalizationEdit> trace;

  private NormalizationRule rule = NormalizationRule.MAPPING;

  /**
   * How often a rule has looked at a unit around the one it is at: what could grow faster than the
   * text.
   */
  long looks;

  /** The traits of all units together, or 0 when they are not known. */
  private int traits;

  /**
   * Takes a new piece; offsets are counted from its first unit.
   *
   * @param offsets whether they will be asked for
   */
  void load(char[] source, int from, int to, boolean offsets) {
    tracking = offsets;
    traits = 0;
    length = to - from;
    if (length > text.length) {
      text = new char[Math.max(length, text.length * 2)];
      starts = new int[text.length];
      ends = new int[text.length];
    }
    System.arraycopy(source, from, text, 0, length);
    for (int i = 0; tracking && i < length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
  }

  /** The traits of all units together: what rules may find to change. */
  int traits() {
    if (traits == 0) {
      traits = Traits.of(text, length);
    }
    return traits;
  }

  /** From now on edits are noted. */
  void noteEdits(List<NormalizationEdit> edits) {
    trace = edits;
  }

  /** The next edits are those of a rule. */
  void enter(NormalizationRule next) {
    rule = next;
  }

  private void note(int from, int to, char after) {
    if (trace != null) {
      note(from, to, String.valueOf(after));
    }
  }

  private void note(int from, int to, CharSequence after) {
    if (trace != null) {
      int start = from == length ? ends[from - 1] : starts[from];
      int end = from == to ? start : ends[to - 1];
      String before = new String(text, from, to - from);
      Span span = new Span(start, Math.max(start, end));
      trace.add(new NormalizationEdit(rule, span, before, after.toString()));
    }
  }

  /** The clusters of marks, for a rule that walks over them from the start. */
  MarkCluster marks() {
    marks.restart();
    return marks;
  }

  /** The code point at a unit; a lone surrogate is itself. */
  int codePointAt(int unit) {
    looks++;
    return Character.codePointAt(text, unit, length);
  }

  /** The code point that ends before a unit, or -1 at the start of the text. */
  int codePointBefore(int unit) {
    looks++;
    return unit == 0 ? -1 : Character.codePointBefore(text, unit, 0);
  }

  /** The unit at an index, or U+0000 outside the text. */
  char at(int unit) {
    looks++;
    return unit < 0 || unit >= length ? '\0' : text[unit];
  }

  /** The unit stays. */
  void keep(int unit) {
    if (changed) {
      put(text[unit], unit, unit);
    } else {
      nextLength++;
    }
  }

  /** Some units stay. */
  void keep(int from, int to) {
    int units = to - from;
    if (changed) {
      reserve(nextLength + units);
      System.arraycopy(text, from, nextText, nextLength, units);
      if (tracking) {
        System.arraycopy(starts, from, nextStarts, nextLength, units);
        System.arraycopy(ends, from, nextEnds, nextLength, units);
      }
    }
    nextLength += units;
  }

  /** The unit becomes another. */
  void set(int unit, char replacement) {
    if (text[unit] == replacement) {
      keep(unit);
    } else {
      change();
      note(unit, unit + 1, replacement);
      put(replacement, unit, unit);
    }
  }

  /** Some units become one, whose source is all of theirs. */
  void merge(int from, int to, char replacement) {
    if (to - from == 1) {
      set(from, replacement);
    } else {
      change();
      note(from, to, replacement);
      put(replacement, from, to - 1);
    }
  }

  /** Some units become others, each of which has all of them as its source. */
  void merge(int from, int to, CharSequence replacement) {
    if (replacement.isEmpty()) {
      drop(from, to);
      return;
    }
    change();
    note(from, to, replacement);
    for (int i = 0; i < replacement.length(); i++) {
      put(replacement.charAt(i), from, to - 1);
    }
  }

  /** Some units go; the kept character right before them, white space apart, takes their source. */
  void drop(int from, int to) {
    change();
    note(from, to, "");
    for (int i = from; tracking && i < to; i++) {
      if (nextLength > 0
          && nextEnds[nextLength - 1] == starts[i]
          && !WhiteSpace.is(nextText[nextLength - 1])) {
        nextEnds[nextLength - 1] = ends[i];
      }
    }
  }

  /** Some white space goes: its source belongs to nobody. */
  void forget(int from, int to) {
    change();
    note(from, to, "");
  }

  /** A unit comes in where the source of the given one begins. */
  void insertBefore(int unit, char inserted) {
    change();
    note(unit, unit, inserted);
    put(inserted, unit, unit);
    if (tracking) {
      // Marks that changed places may share their source with the unit before.
      int before = nextLength > 1 ? nextEnds[nextLength - 2] : 0;
      nextEnds[nextLength - 1] = Math.max(starts[unit], before);
    }
  }

  /** A unit comes in where the source of the given one ends. */
  void insertAfter(int unit, char inserted) {
    change();
    note(unit + 1, unit + 1, inserted);
    put(inserted, unit, unit);
    if (tracking) {
      int after = unit + 1 < length ? starts[unit + 1] : ends[unit];
      nextStarts[nextLength - 1] = Math.min(ends[unit], after);
    }
  }

  /** Copies what was kept so far, when the first change comes. */
  private void change() {
    if (!changed) {
      changed = true;
      reserve(length);
      System.arraycopy(text, 0, nextText, 0, nextLength);
      if (tracking) {
        System.arraycopy(starts, 0, nextStarts, 0, nextLength);
        System.arraycopy(ends, 0, nextEnds, 0, nextLength);
      }
    }
  }

  /** Appends a unit that comes from some units of the text, both included. */
  private void put(char unit, int first, int last) {
    if (nextLength == nextText.length) {
      reserve(nextLength + 1);
    }
    nextText[nextLength] = unit;
    if (tracking) {
      nextStarts[nextLength] = starts[first];
      nextEnds[nextLength] = ends[last];
    }
    nextLength++;
  }

  private void reserve(int units) {
    if (units > nextText.length) {
      int capacity = Math.max(units, nextLength * 2);
      nextText = Arrays.copyOf(nextText, capacity);
      nextStarts = Arrays.copyOf(nextStarts, capacity);
      nextEnds = Arrays.copyOf(nextEnds, capacity);
    }
  }

  /** Ends a rule's walk: what it left is the text now. */
  void commit() {
    if (changed) {
      char[] oldText = text;
      int[] oldStarts = starts;
      int[] oldEnds = ends;
      text = nextText;
      starts = nextStarts;
      ends = nextEnds;
      length = nextLength;
      traits = 0;
      nextText = oldText;
      nextStarts = oldStarts;
      nextEnds = oldEnds;
    }
    nextLength = 0;
    changed = false;
  }

  /** Tells a builder where the units came from; the piece had {@code sourceLength} units. */
  void describe(OffsetMap.Builder offsets, int origin, int sourceLength) {
    int i = 0;
    while (i < length) {
      int j = i + 1;
      while (j < length && starts[j] == starts[i] && ends[j] == ends[i]) {
        j++;
      }
      offsets.share(j - i, origin + starts[i], origin + ends[i]);
      i = j;
    }
    offsets.skipTo(origin + sourceLength);
  }
}
