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

  final Draft draft = new Draft();
  char[] in = new char[CHUNK];
  char[] out = new char[2 * CHUNK];
  int outLength;

  /** This pass's own output buffer while a caller's is borrowed. */
  private char[] own = out;

  /** Where the input buffer's first unit stands in the whole text. */
  int origin;

  /** Where to tell the offsets, or null when nobody asks. */
  OffsetMap.@Nullable Builder offsets;

  /** Whether any unit so far became another, went or came. */
  boolean changed;

  /** Places of the deleted units of the stretch that the fast path is in, and their number. */
  int[] deleted = new int[CHUNK];

  int deletedCount;

  /** Where the fast path's output ends, which counts only when it is committed. */
  int scanned;

  /** The classes that concern a rule after the last unit that the fast path saw. */
  int rights;

  /** Prepares for a new text. */
  void start(OffsetMap.@Nullable Builder builder) {
    offsets = builder;
    outLength = 0;
    origin = 0;
    changed = false;
  }

  /** From now on the output goes to a caller's array. */
  void borrow(char[] target, int at) {
    own = out;
    out = target;
    outLength = at;
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

  /** Makes room for the deletions of a stretch. */
  void reserveDeleted(int units) {
    if (deleted.length < units) {
      deleted = new int[units];
    }
  }

  /** Tells the offsets of a stretch in which units were only replaced or deleted. */
  void describe(int from, int to) {
    OffsetMap.Builder builder = offsets;
    if (builder == null) {
      return;
    }
    int next = from;
    for (int i = 0; i < deletedCount && deleted[i] < to; i++) {
      int place = deleted[i];
      if (place > next) {
        builder.copy(place - next);
      }
      builder.absorb(1);
      next = place + 1;
    }
    builder.copy(to - next);
  }

  /** Takes over the text that the rules left in the draft, made of some units of the input. */
  void takeDraft(char[] source, int from, int to) {
    reserve(draft.length);
    System.arraycopy(draft.text, 0, out, outLength, draft.length);
    changed |= !Arrays.equals(draft.text, 0, draft.length, source, from, to);
    outLength += draft.length;
    if (offsets != null) {
      draft.describe(offsets, origin + from, to - from);
    }
  }
}
