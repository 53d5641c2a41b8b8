package org.fihrist.normalize;

import java.util.Arrays;
import org.fihrist.text.OffsetMap;
import org.jspecify.annotations.Nullable;

/**
 * The buffers of one call, and what the fast path has to remember. Used again for the next call.
 */
final class Pass {

  /** How much text is looked at in one go, unless a single word is longer. */
  static final int CHUNK = 1 << 13;

  /** A pass with longer buffers is not kept for the next call. */
  private static final int KEPT = 1 << 18;

  private static final char[] NONE = {};

  /** No place in the output. */
  private static final int NOWHERE = -2;

  final Draft draft = new Draft();
  final LocalRules local;
  char[] in = NONE;
  char[] out = NONE;
  int outLength;

  /** This pass's own output buffer while a caller's is borrowed. */
  private char[] own = NONE;

  /** Where the input buffer's first unit stands in the whole text. */
  int origin;

  /** Where to tell the offsets, or null when nobody asks. */
  OffsetMap.@Nullable Builder offsets;

  /** Whether any unit so far became another, went or came. */
  boolean changed;

  /** The entry of the unit that the next one follows, as {@link CharTable} has it. */
  long left;

  /** Of a key: where in the output the last letter is that follows the same one. */
  int twice;

  /** Of a key: whether one of the last units was a mark, so that more are expected. */
  boolean marked;

  /** How many units were walked over, drafts aside: what must grow no faster than the text. */
  long walked;

  /** Where the output of the fast path ends, which counts only when it is committed. */
  int scanned;

  /** A bit for each unit that the fast path deleted, from where it began. */
  long[] gone = new long[CHUNK / Long.SIZE];

  Pass(CharTable table, Profile profile) {
    local = new LocalRules(table, profile, this);
  }

  /** Prepares for a new text. */
  void start(OffsetMap.@Nullable Builder builder) {
    offsets = builder;
    outLength = 0;
    origin = 0;
    changed = false;
  }

  /** From now on the output goes to a caller's array, and nobody asks whether anything changes. */
  void borrow(char[] target, int at) {
    own = out;
    out = target;
    outLength = at;
    changed = true;
  }

  /** Ends a borrowing; false when the output did not fit. */
  boolean giveBack(char[] target, int at) {
    boolean fits = outLength <= target.length;
    if (out == target) {
      out = own;
    } else if (fits) {
      System.arraycopy(out, at, target, at, outLength - at);
    }
    return fits;
  }

  boolean isWorthKeeping() {
    return in.length + out.length <= KEPT;
  }

  /** Makes room for more output. */
  void reserve(int units) {
    if (out.length - outLength < units) {
      if (out != own && outLength + units <= own.length) {
        System.arraycopy(out, 0, own, 0, outLength);
        out = own;
        return;
      }
      out = Arrays.copyOf(out, Math.max(outLength + units, out.length * 2));
      own = out;
    }
  }

  /** Puts unchanged text before the output. */
  void prepend(String text, int length) {
    reserve(length);
    System.arraycopy(out, 0, out, length, outLength);
    text.getChars(0, length, out, 0);
    outLength += length;
  }

  /** Makes room for a longer piece of input, which keeps its first units. */
  void reserveInput(int units) {
    if (in.length < units) {
      in = Arrays.copyOf(in, units);
    }
  }

  /** Prepares for a scan. */
  void startScan(int from, int to) {
    scanned = outLength;
    twice = NOWHERE;
    int words = (to - from) / Long.SIZE + 1;
    if (gone.length < words) {
      gone = new long[words];
    } else if (offsets != null) {
      Arrays.fill(gone, 0, words, 0);
    }
  }

  /** The fast path deletes a unit, given by its distance from where it began. */
  void noteGone(int unit) {
    gone[unit >>> 6] |= 1L << unit;
  }

  /**
   * The fast path deletes some units of one word of {@link #gone}.
   *
   * @param unit the first one's distance from where it began
   * @param stays a bit for each unit that stays, the lowest for the last
   */
  void noteGone(int unit, int units, long stays) {
    if (units > 0 && offsets != null) {
      gone[unit >>> 6] |= Long.reverse(~stays) >>> Long.SIZE - units << unit;
    }
  }

  /** Takes over what the fast path made of some units; the output ends at an offset then. */
  void commitScan(char[] source, int from, int to, int end) {
    changed = changed || !Arrays.equals(source, from, to, out, outLength, end);
    outLength = end;
    if (offsets != null) {
      describe(offsets, to - from);
    }
  }

  private void describe(OffsetMap.Builder builder, int units) {
    int copied = 0;
    int i = 0;
    while (i < units) {
      int window = Math.min(Long.SIZE, units - i);
      long deleted = goneFrom(i, units) << Long.SIZE - window;
      if (deleted == 0) {
        copied += window;
      } else {
        // Up to a unit that stays: the one before has all of its deleted ones then.
        int after = Long.numberOfLeadingZeros(~deleted) + 1;
        boolean whole = window == units - i || after >= window;
        int told = whole ? window : window - after;
        builder.copy(copied).absorb(told, deleted << window - told >>> Long.SIZE - told);
        copied = 0;
        window = told;
      }
      i += window;
    }
    builder.copy(copied);
  }

  /** The bits of {@link #gone} from a unit on, the lowest for it. */
  private long goneFrom(int unit, int units) {
    int word = unit >>> 6;
    long bits = gone[word] >>> unit;
    boolean last = (unit & 63) == 0 || (word + 1) << 6 >= units;
    return last ? bits : bits | gone[word + 1] << -unit;
  }

  /** Takes over some units as they are. */
  void copy(char[] source, int from, int to) {
    int units = to - from;
    System.arraycopy(source, from, out, outLength, units);
    outLength += units;
    if (offsets != null) {
      offsets.copy(units);
    }
  }

  /** The next unit becomes another, or stays. */
  void put(char unit, char source) {
    out[outLength++] = unit;
    changed |= unit != source;
    if (offsets != null) {
      offsets.copy(1);
    }
  }

  /** The next units go, and belong to nobody. */
  void skip(int units) {
    changed = true;
    if (offsets != null) {
      offsets.skip(units);
    }
  }

  /** The next units go, and belong to the one before. */
  void absorb(int units) {
    changed = true;
    if (offsets != null) {
      offsets.absorb(units);
    }
  }

  /** A space comes in. */
  void insertSpace() {
    out[outLength++] = ' ';
    changed = true;
    if (offsets != null) {
      offsets.insert(1);
    }
  }

  /** A run of white space becomes a space, or one or two line breaks. */
  void putWhite(char[] source, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += source[i] == '\n' ? 1 : 0;
    }
    if (breaks > 1 && to - from == 2) {
      put('\n', '\n');
      put('\n', '\n');
    } else if (to - from == 1) {
      put(breaks == 0 ? ' ' : '\n', source[from]);
    } else {
      int units = Math.min(2, Math.max(1, breaks));
      Arrays.fill(out, outLength, outLength + units, breaks == 0 ? ' ' : '\n');
      outLength += units;
      changed = true;
      if (offsets != null) {
        offsets.replace(to - from, units);
      }
    }
  }

  /** Takes over the text that the rules left in the draft, made of some units of the input. */
  void takeDraft(char[] source, int from, int to) {
    reserve(draft.length);
    System.arraycopy(draft.text, 0, out, outLength, draft.length);
    changed = changed || !Arrays.equals(draft.text, 0, draft.length, source, from, to);
    outLength += draft.length;
    if (offsets != null) {
      draft.describe(offsets, origin + from, to - from);
    }
  }
}
