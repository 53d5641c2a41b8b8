package org.fihrist.match;

import java.nio.ByteBuffer;

/**
 * The counts in the header of a compiled automaton, and where its sections are. All numbers are
 * little-endian.
 *
 * <pre>
 *   0  magic           89 46 49 48 52 49 53 54   (0x89, then "FIHRIST")
 *   8  int  version    2
 *  12  int  header     length of all up to the first section, 256
 *  16  long file       length of the whole
 *  24  int  counts[21] in the order of {@link Count}
 * 108  int  checksums[11], CRC32C of each section, in the order of {@link Section}
 * 152  zeros
 * 252  int  checksum   CRC32C of the 252 bytes before
 * 256  the sections, each padded with at least eight zero bytes to a multiple of eight
 * </pre>
 *
 * <p>A word is a node of the tree of names, and so is every step from a node by a word; nodes are
 * numbered: first the slots of short words, then those of long words, then those of steps. The
 * tables are addressed by {@link PerfectHash}.
 *
 * <pre>
 * SHORT_PILOTS  char      one a bucket
 * SHORT_WORDS   long      up to eight letters of {@link Folds}, zeros after them; 0: no word; the
 *                         top bits of the first three bytes are the flags VALUE, STEPS, SOFT
 * LONG_PILOTS   char      one a bucket
 * LONG_WORDS    long      bits 0-31 place in LETTERS, 32-43 length (0: no word), 44-60 upper bits of
 *                         the hash, 61-63 the flags
 * LETTERS       byte      the letters of the long words
 * STEP_PILOTS   char      one a bucket
 * STEPS         stepBytes the node that the step leaves, the word, the flags VALUE and STEPS; a
 *                         node that does not exist: no step
 *               valueBytes its values as in VALUES, here so that one look into memory finds both
 * VALUES        valueBytes for each word: 0 none, value - minValue + 1, or, from listBase on, the
 *                         place of a list
 * LISTS         int       count, then the values of a node with more than one
 * FILTER        long      two bits for each word that begins names
 * SOFT_FILTER   long      two bits for each beginning of a name with soft breaks
 * </pre>
 */
final class Layout {

  static final long MAGIC = 0x545349524849_4689L;
  static final int VERSION = 2;
  static final int HEADER = 256;
  static final int COUNTS_AT = 24;
  static final int CHECKSUMS_AT = COUNTS_AT + 4 * Count.values().length;
  static final int HEADER_CHECKSUM_AT = HEADER - 4;

  /** Zero bytes after each section, so that eight bytes can be read from any of its items. */
  static final int PADDING = 8;

  /** The longest file: the length of the longest array. */
  static final long MAX_LENGTH = Integer.MAX_VALUE - 8L;

  /** The numbers in the header. */
  enum Count {
    NAMES,
    MAX_LETTERS,
    MAX_WORDS,
    MAX_SOFT_LETTERS,
    SOFT_WORD,
    SHORT_PILOTS,
    SHORT_SLOTS,
    LONG_PILOTS,
    LONG_SLOTS,
    LETTERS,
    STEP_PILOTS,
    STEP_SLOTS,
    STEP_SEED,
    NODE_BITS,
    WORD_BITS,
    VALUE_BYTES,
    MIN_VALUE,
    LIST_BASE,
    LISTS,
    FILTER,
    SOFT_FILTER
  }

  /** The parts of the file. */
  enum Section {
    SHORT_PILOTS,
    SHORT_WORDS,
    LONG_PILOTS,
    LONG_WORDS,
    LETTERS,
    STEP_PILOTS,
    STEPS,
    VALUES,
    LISTS,
    FILTER,
    SOFT_FILTER
  }

  private final int[] counts = new int[Count.values().length];

  static Layout read(ByteBuffer header) {
    Layout layout = new Layout();
    for (Count count : Count.values()) {
      layout.set(count, header.getInt(COUNTS_AT + 4 * count.ordinal()));
    }
    return layout;
  }

  void write(ByteBuffer header) {
    for (Count count : Count.values()) {
      header.putInt(COUNTS_AT + 4 * count.ordinal(), get(count));
    }
  }

  int get(Count count) {
    return counts[count.ordinal()];
  }

  Layout set(Count count, int value) {
    counts[count.ordinal()] = value;
    return this;
  }

  int stepBytes() {
    return get(Count.NODE_BITS) + get(Count.WORD_BITS) + 2 + 7 >> 3;
  }

  /** The bytes of a step with the values of its node. */
  int recordBytes() {
    return stepBytes() + get(Count.VALUE_BYTES);
  }

  int words() {
    return get(Count.SHORT_SLOTS) + get(Count.LONG_SLOTS);
  }

  int nodes() {
    return words() + get(Count.STEP_SLOTS);
  }

  /** The bytes of a section, its padding included. */
  long length(Section section) {
    return items(section) + PADDING + 7 & ~7L;
  }

  private long items(Section section) {
    return switch (section) {
      case SHORT_PILOTS -> 2L * get(Count.SHORT_PILOTS);
      case SHORT_WORDS -> 8L * get(Count.SHORT_SLOTS);
      case LONG_PILOTS -> 2L * get(Count.LONG_PILOTS);
      case LONG_WORDS -> 8L * get(Count.LONG_SLOTS);
      case LETTERS -> get(Count.LETTERS);
      case STEP_PILOTS -> 2L * get(Count.STEP_PILOTS);
      case STEPS -> (long) recordBytes() * get(Count.STEP_SLOTS);
      case VALUES -> (long) get(Count.VALUE_BYTES) * words();
      case LISTS -> 4L * get(Count.LISTS);
      case FILTER -> 8L * get(Count.FILTER);
      case SOFT_FILTER -> 8L * get(Count.SOFT_FILTER);
    };
  }

  /** Where a section begins. */
  long offset(Section section) {
    long offset = HEADER;
    for (Section before : Section.values()) {
      if (before == section) {
        break;
      }
      offset += length(before);
    }
    return offset;
  }

  /** The length of the whole. */
  long fileLength() {
    long length = HEADER;
    for (Section section : Section.values()) {
      length += length(section);
    }
    return length;
  }
}
