package org.fihrist.match;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.fihrist.match.Layout.Count;
import org.fihrist.match.Layout.Section;

/**
 * Look-ups in a compiled automaton, straight in its bytes: the form is drawn at {@link Layout}.
 * Every access is checked against the buffer's bounds; no number in the bytes is used as a place
 * before {@link ImageReader} has seen that it lies inside.
 */
final class Image {

  static final int NONE = -1;

  /** A name ends at the node. */
  static final int VALUE = 1;

  /** Names go on after the node. */
  static final int STEPS = 2;

  /** The word is the letters of a name with soft breaks. */
  static final int SOFT = 4;

  static final long SHORT_VALUE = 1L << 7;
  static final long SHORT_STEPS = 1L << 15;
  static final long SHORT_SOFT = 1L << 23;
  static final long SHORT_LETTERS = 0x7F7F7F7F7F7F7F7FL;

  static final int LONG_LENGTH_SHIFT = 32;
  static final int LONG_LENGTH_MASK = 0xFFF;
  static final int LONG_HASH_SHIFT = 44;
  static final int LONG_HASH_MASK = 0x1FFFF;
  static final int LONG_FLAGS_SHIFT = 61;

  private static final long SOFT_HASH = Hashes.mix(Folds.SOFT);

  final ByteBuffer bytes;
  final Layout layout;

  final int shortSlots;
  final int longSlots;
  final int words;
  final int maxLetters;
  final int maxWords;
  final int maxSoftLetters;

  private final int shortPilots;
  private final int shortPilotsAt;
  private final int shortWordsAt;
  private final int longPilots;
  private final int longPilotsAt;
  private final int longWordsAt;
  private final int lettersAt;
  private final int stepPilots;
  private final int stepPilotsAt;
  private final int stepsAt;
  private final int stepSlots;
  private final int recordBytes;
  private final long stepMask;
  private final int nodeBits;
  private final int wordBits;
  private final long stepSeed;
  private final int softWord;
  private final int stepValuesAt;
  private final int valuesAt;
  private final int valueBytes;
  private final long valueMask;
  private final int minValue;
  private final long listBase;
  private final int listsAt;

  /** A copy on the heap: it is asked for every word. */
  private final long[] filter;

  private final int softFilterAt;
  private final int softFilterWords;

  Image(ByteBuffer bytes, Layout layout) {
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    this.layout = layout;
    shortSlots = layout.get(Count.SHORT_SLOTS);
    longSlots = layout.get(Count.LONG_SLOTS);
    words = layout.words();
    maxLetters = layout.get(Count.MAX_LETTERS);
    maxWords = layout.get(Count.MAX_WORDS);
    maxSoftLetters = layout.get(Count.MAX_SOFT_LETTERS);
    shortPilots = layout.get(Count.SHORT_PILOTS);
    shortPilotsAt = at(Section.SHORT_PILOTS);
    shortWordsAt = at(Section.SHORT_WORDS);
    longPilots = layout.get(Count.LONG_PILOTS);
    longPilotsAt = at(Section.LONG_PILOTS);
    longWordsAt = at(Section.LONG_WORDS);
    lettersAt = at(Section.LETTERS);
    stepPilots = layout.get(Count.STEP_PILOTS);
    stepPilotsAt = at(Section.STEP_PILOTS);
    stepsAt = at(Section.STEPS);
    stepSlots = layout.get(Count.STEP_SLOTS);
    recordBytes = layout.recordBytes();
    stepMask = -1L >>> 64 - 8 * layout.stepBytes();
    stepValuesAt = stepsAt + layout.stepBytes();
    nodeBits = layout.get(Count.NODE_BITS);
    wordBits = layout.get(Count.WORD_BITS);
    stepSeed = layout.get(Count.STEP_SEED);
    softWord = layout.get(Count.SOFT_WORD);
    valuesAt = at(Section.VALUES);
    valueBytes = layout.get(Count.VALUE_BYTES);
    valueMask = -1L >>> 64 - 8 * valueBytes;
    minValue = layout.get(Count.MIN_VALUE);
    listBase = listBase(layout);
    listsAt = at(Section.LISTS);
    filter = longs(Section.FILTER, layout.get(Count.FILTER));
    softFilterAt = at(Section.SOFT_FILTER);
    softFilterWords = layout.get(Count.SOFT_FILTER);
  }

  private long[] longs(Section section, int count) {
    long[] values = new long[count];
    bytes.slice(at(section), 8 * count).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(values);
    return values;
  }

  private int at(Section section) {
    return (int) layout.offset(section);
  }

  /** The first value code that means a list: above those of all values. */
  static long listBase(Layout layout) {
    return Integer.toUnsignedLong(layout.get(Count.LIST_BASE));
  }

  /** Whether a word may begin names; true for all that do and for a few others. */
  boolean mayBegin(long hash) {
    return Hashes.inFilter(hash, filter[Hashes.filterWord(hash, filter.length)]) != 0;
  }

  boolean hasSoftNames() {
    return softWord != NONE;
  }

  /** Whether letters may be the beginning of a name with soft breaks. */
  boolean mayBeginSoft(long hash) {
    return hasSoftNames() && inSoftFilter(hash) != 0;
  }

  private int inSoftFilter(long hash) {
    int word = Hashes.filterWord(hash, softFilterWords);
    return Hashes.inFilter(hash, bytes.getLong(softFilterAt + 8 * word));
  }

  /** Picks of hashes those that may begin names of any kind; returns how many. */
  int pick(long[] hashes, int count, int[] picked) {
    long[] words = filter;
    boolean soft = hasSoftNames();
    int found = 0;
    for (int i = 0; i < count; i++) {
      long hash = hashes[i];
      int in = Hashes.inFilter(hash, words[Hashes.filterWord(hash, words.length)]);
      picked[found] = i;
      found += soft ? in | inSoftFilter(hash) : in;
    }
    return found;
  }

  /** The slot where a word of up to eight letters is if it is anywhere. */
  int shortSlot(long hash) {
    int bucket = Hashes.bucket(hash, shortPilots);
    return Hashes.slot(hash, bytes.getChar(shortPilotsAt + 2 * bucket), shortSlots);
  }

  long shortWord(int slot) {
    return bytes.getLong(shortWordsAt + 8 * slot);
  }

  /** The node and flags of a word, {@code node << 3 | flags}, or {@link #NONE}. */
  long word(byte[] letters, int from, int length, long hash) {
    if (length > 8) {
      return longWord(letters, from, length, hash);
    }
    int slot = shortSlot(hash);
    return shortWord(letters, from, length, slot, shortWord(slot));
  }

  /**
   * As {@link #word} for a word of up to eight letters, with what {@link #shortSlot} and {@link
   * #shortWord(int)} have found; without a branch, as whether it is there is anyone's guess. For a
   * longer word the answer means nothing.
   */
  static long shortWord(byte[] letters, int from, int length, int slot, long word) {
    long differs = (word & SHORT_LETTERS) ^ Hashes.upToEight(letters, from, length);
    return ((long) slot << 3 | shortFlags(word)) | orNone(differs);
  }

  /** All ones, as {@link #NONE}, when something differs. */
  private static long orNone(long differs) {
    return (differs | -differs) >> 63;
  }

  static int shortFlags(long word) {
    return (int) (word >>> 7 & VALUE | word >>> 14 & STEPS | word >>> 21 & SOFT);
  }

  /** As {@link #word} for a word of more than eight letters. */
  long longWord(byte[] letters, int from, int length, long hash) {
    int bucket = Hashes.bucket(hash, longPilots);
    int slot = Hashes.slot(hash, bytes.getChar(longPilotsAt + 2 * bucket), longSlots);
    long flags = bytes.getLong(longWordsAt + 8 * slot) >>> LONG_FLAGS_SHIFT;
    boolean same = isLongAt(slot, letters, from, length, hash);
    return same ? (long) (shortSlots + slot) << 3 | flags : NONE;
  }

  private boolean isLongAt(int slot, byte[] letters, int from, int length, long hash) {
    long word = bytes.getLong(longWordsAt + 8 * slot);
    return (word >>> LONG_LENGTH_SHIFT & LONG_LENGTH_MASK) == length
        && (word >>> LONG_HASH_SHIFT & LONG_HASH_MASK) == hash >>> 47
        && isSame(lettersAt + (int) word, letters, from, length);
  }

  private boolean isSame(int at, byte[] letters, int from, int length) {
    int i = 0;
    for (; i + 8 <= length; i += 8) {
      if (bytes.getLong(at + i) != Hashes.eight(letters, from + i)) {
        return false;
      }
    }
    for (; i < length; i++) {
      if (bytes.get(at + i) != letters[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** The hash of the way to a word's node. */
  long pathHash(int word) {
    return Hashes.way(stepSeed, word);
  }

  /** The slot where a step is if it is anywhere, by the hash of the way to its end. */
  int stepSlot(long pathHash) {
    int bucket = Hashes.bucket(pathHash, stepPilots);
    return Hashes.slot(pathHash, bytes.getChar(stepPilotsAt + 2 * bucket), stepSlots);
  }

  long stepAt(int slot) {
    return bytes.getLong(stepsAt + recordBytes * slot) & stepMask;
  }

  /** The node and flags after a step, {@code node << 3 | flags}, or {@link #NONE}. */
  long step(int node, int word, int slot, long step) {
    long key = node | (long) word << nodeBits;
    int flags = (int) (step >>> nodeBits + wordBits);
    long differs = (step & (1L << nodeBits + wordBits) - 1) ^ key;
    return (long) (words + slot) << 3 | flags | orNone(differs);
  }

  /** The node of the soft names with the letters of a word, or {@link #NONE}. */
  int soft(int node) {
    int slot = stepSlot(Hashes.path(pathHash(node), SOFT_HASH));
    long found = step(node, softWord, slot, stepAt(slot));
    return found == NONE ? NONE : (int) (found >>> 3);
  }

  /** Zero when a step leaves a node, else {@link #NONE}. */
  long leaves(int node, long step) {
    return orNone((step & (1L << nodeBits) - 1) ^ node);
  }

  /** The word of a step. */
  int wordOf(long step) {
    return (int) (step >>> nodeBits & (1L << wordBits) - 1);
  }

  /** The flags of the node that a step leads to. */
  int flagsOf(long step) {
    return (int) (step >>> nodeBits + wordBits);
  }

  /** What is in the slot of a short word; something else for the number of a long one. */
  long shortWordOf(int word) {
    return shortWord(Math.min(word, shortSlots - 1));
  }

  /** Zero when a word of up to eight letters is the one with this number, else {@link #NONE}. */
  long isShort(int word, long inSlot, byte[] letters, int from, int length) {
    long differs = (inSlot & SHORT_LETTERS) ^ Hashes.upToEight(letters, from, length);
    return orNone(differs | Math.max(word, shortSlots - 1) ^ shortSlots - 1);
  }

  /** Zero when a word of more than eight letters is the one with this number. */
  long isLong(int word, byte[] letters, int from, int length, long hash) {
    int slot = word - shortSlots;
    boolean same = slot >= 0 && slot < longSlots && isLongAt(slot, letters, from, length, hash);
    return same ? 0 : NONE;
  }

  /** How many values a node with this code has. */
  int valueCount(long code) {
    if (code < listBase) {
      return code == 0 ? 0 : 1;
    }
    return bytes.getInt(listsAt + 4 * (int) (code - listBase));
  }

  /** A value of a node with this code, in the order in which they were added. */
  int value(long code, int i) {
    if (code < listBase) {
      return (int) (code - 1 + minValue);
    }
    return bytes.getInt(listsAt + 4 * ((int) (code - listBase) + 1 + i));
  }

  int softWord() {
    return softWord;
  }

  /** The word of the step that leads to a node. */
  int stepWord(int node) {
    return (int) (stepAt(node - words) >>> nodeBits & (1L << wordBits) - 1);
  }

  /** The node that the step to a node leaves. */
  int stepFrom(int node) {
    return (int) (stepAt(node - words) & (1L << nodeBits) - 1);
  }

  /** Copies the letters of a word; returns how many. */
  int letters(int word, byte[] into, int at) {
    if (word >= shortSlots) {
      long slot = bytes.getLong(longWordsAt + 8 * (word - shortSlots));
      int length = (int) (slot >>> LONG_LENGTH_SHIFT) & LONG_LENGTH_MASK;
      bytes.get(lettersAt + (int) slot, into, at, length);
      return length;
    }
    long letters = shortWord(word) & SHORT_LETTERS;
    int length = 8 - (Long.numberOfLeadingZeros(letters) >>> 3);
    for (int i = 0; i < length; i++) {
      into[at + i] = (byte) (letters >>> 8 * i);
    }
    return length;
  }

  /** The node of a name with hard breaks, or {@link #NONE}. */
  int find(Tokens name) {
    long here = NONE;
    long path = 0;
    for (int t = 0; t < name.count; t++) {
      long hash = Hashes.word(name.letters, name.first[t], name.length[t]);
      long found = word(name.letters, name.first[t], name.length[t], hash);
      if (found == NONE) {
        return NONE;
      }
      int word = (int) (found >>> 3);
      if (t == 0) {
        path = pathHash(word);
        here = found;
      } else {
        path = Hashes.path(path, hash);
        int slot = stepSlot(path);
        here = step((int) (here >>> 3), word, slot, stepAt(slot));
      }
      if (here == NONE) {
        return NONE;
      }
    }
    return (int) (here >>> 3);
  }

  /** The node of a name with soft breaks, or {@link #NONE}. */
  int findSoft(Tokens name) {
    Joiner joined = new Joiner();
    joined.appendAll(name);
    int length = joined.length();
    byte[] letters = joined.letters();
    long found = word(letters, 0, length, Hashes.word(letters, 0, length));
    return found == NONE || !hasSoftNames() ? NONE : soft((int) (found >>> 3));
  }

  /** What the values of a node are: {@link Layout}, VALUES. */
  long code(int node) {
    int at =
        node < words ? valuesAt + valueBytes * node : stepValuesAt + recordBytes * (node - words);
    return bytes.getLong(at) & valueMask;
  }
}
