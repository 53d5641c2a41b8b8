package org.fihrist.entities;

import java.util.Arrays;

/**
 * Which words of a text may be several words of a name written together, or a part of one that the
 * name writes together: the keys of both in a filter of bits, with few false answers, all of them
 * yes.
 *
 * <p>A scanner that minds no breaks at all would need several times the memory for a name, and
 * three times the time for a text; texts keep to the listed breaks but for a word in some
 * thousands.
 */
final class BreakFilter {

  /* Words within a name that one word of a text may stand for; from its first on, all may. */
  private static final int MOST_JOINED = 3;
  private static final int BITS_A_HASH = 20;
  private static final int LEAST_WORDS = 8;
  private static final long MIX = 0xC2B2AE3D27D4EB4FL;
  private static final long WORD = 0x165667B19E3779F9L;

  private final long[] bits;

  private BreakFilter(long[] bits) {
    this.bits = bits;
  }

  void write(Sections.Writer out) {
    out.longs(bits);
  }

  /**
   * Takes what was written.
   *
   * @throws IllegalArgumentException if it is no filter
   */
  static BreakFilter read(Sections.Reader in) {
    long[] bits = in.longs();
    if (bits.length == 0) {
      throw new IllegalArgumentException("the filter of joined words is empty");
    }
    return new BreakFilter(bits);
  }

  /** Whether a word of this hash may be several words of a name. */
  boolean mayBeJoined(long hash) {
    return has(joinedKey(hash));
  }

  /** Whether a word of this hash may be one of a name of several words. */
  boolean mayBeWord(long hash) {
    return has(wordKey(hash));
  }

  /** What {@link #pick} takes for a word that may be several words of a name. */
  static long joinedKey(long hash) {
    return hash * MIX;
  }

  /** What {@link #pick} takes for a word that may be one of a name of several words. */
  static long wordKey(long hash) {
    return (hash ^ WORD) * MIX;
  }

  /**
   * Picks those of many keys that the filter may have; returns how many. First in a loop without a
   * branch on what is found, so that no look-up waits for another.
   */
  int pick(long[] keys, int count, int[] picked) {
    long[] words = bits;
    int found = 0;
    for (int i = 0; i < count; i++) {
      long misses = twoBits(keys[i]) & ~words[place(keys[i])];
      picked[found] = i;
      found += 1 - (int) ((misses | -misses) >>> 63);
    }
    int kept = 0;
    for (int i = 0; i < found; i++) {
      picked[kept] = picked[i];
      kept += has(keys[picked[i]]) ? 1 : 0;
    }
    return kept;
  }

  private boolean has(long mixed) {
    long first = twoBits(mixed);
    if ((bits[place(mixed)] & first) != first) {
      return false;
    }
    long again = mixed * MIX;
    long second = twoBits(again);
    return (bits[place(again)] & second) == second;
  }

  /* By the upper half, which all bits of the hash have a part in. */
  private int place(long mixed) {
    return (int) ((mixed >>> Integer.SIZE) * bits.length >>> Integer.SIZE);
  }

  private static long twoBits(long mixed) {
    return 1L << (mixed >>> 20) | 1L << (mixed >>> 26);
  }

  /** Gathers the words of names. For one thread. */
  static final class Builder {

    private long[] keys = new long[64];
    private int size;

    /** Adds a form of several words, or of letters and digits. */
    void add(CharSequence form) {
      int count = 0;
      long[] words = new long[form.length()];
      long[] weights = new long[form.length()];
      for (int at = WordPieces.next(form, 0); at < form.length(); ) {
        int end = WordPieces.end(form, at);
        words[count] = WordHash.of(form, at, end);
        weights[count++] = WordHash.weight(form, at, end);
        put(wordKey(WordHash.of(form, at, TextWords.wordEnd(form, at))));
        at = WordPieces.next(form, end);
      }
      for (int first = 0; first < count; first++) {
        put(wordKey(words[first]));
        long joined = words[first];
        long weight = weights[first];
        int most = first == 0 ? count : Math.min(count, first + MOST_JOINED);
        for (int last = first + 1; last < most; last++) {
          joined += weight * words[last];
          weight *= weights[last];
          put(joinedKey(joined));
        }
      }
    }

    private void put(long key) {
      if (size == keys.length) {
        size = distinct();
        keys = Arrays.copyOf(keys, Math.max(keys.length, Math.multiplyExact(size, 2)));
      }
      keys[size++] = key;
    }

    private int distinct() {
      Arrays.sort(keys, 0, size);
      int count = 0;
      for (int i = 0; i < size; i++) {
        if (count == 0 || keys[count - 1] != keys[i]) {
          keys[count++] = keys[i];
        }
      }
      return count;
    }

    BreakFilter build() {
      int count = distinct();
      long words = (long) count * BITS_A_HASH / Long.SIZE + LEAST_WORDS;
      BreakFilter filter = new BreakFilter(new long[(int) words]);
      for (int i = 0; i < count; i++) {
        filter.set(keys[i]);
        filter.set(keys[i] * MIX);
      }
      return filter;
    }
  }

  private void set(long mixed) {
    bits[place(mixed)] |= twoBits(mixed);
  }
}
