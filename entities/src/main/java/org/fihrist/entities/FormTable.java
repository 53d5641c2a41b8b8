package org.fihrist.entities;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.fihrist.entities.NameForms.Kind;

/**
 * Whose each form is and how it is spelt, by the number that the scanner tells. The forms of an
 * entry follow each other, name by name, then its cues. A form is a byte: its kind, and whether it
 * is the first of its entry or of a further name. How a form differs from its name is kept as the
 * letters that both begin and end with and those between, so that the text's spelling can be held
 * against it.
 */
final class FormTable {

  private static final Kind[] KINDS = Kind.values();
  private static final int CUE = KINDS.length;
  private static final int KIND_MASK = 0x0F;
  private static final int FIRST_OF_NAME = 0x40;
  private static final int FIRST_OF_ENTRY = 0x80;

  /* Rows eight at a time, to count entries; kinds are too large where adding this sets a top bit. */
  private static final long FIRSTS_OF_ENTRIES = 0x8080808080808080L;
  private static final long KINDS_OF_EIGHT = 0x0F0F0F0F0F0F0F0FL;
  private static final long TOO_LARGE = (0x7FL - CUE) * 0x0101010101010101L;
  private static final int BLOCK_SHIFT = 6;
  private static final int BLOCK_MASK = (1 << BLOCK_SHIFT) - 1;
  private static final int LONGEST_PART = 0xFF;

  private final byte[] rows;
  private final ByteBuffer eightRows;

  /* Of each block of 64 forms: how many entries begin before it, where its spellings begin. */
  private final int[] blockEntries;
  private final int[] blockSpellings;
  private final ByteBuffer spellings;

  private FormTable(byte[] rows, int[] blockEntries, int[] blockSpellings, ByteBuffer spellings) {
    this.rows = rows;
    this.eightRows = ByteBuffer.wrap(rows).order(ByteOrder.LITTLE_ENDIAN);
    this.blockEntries = blockEntries;
    this.blockSpellings = blockSpellings;
    this.spellings = spellings;
  }

  int size() {
    return rows.length;
  }

  int entry(int value) {
    int entries = blockEntries[value >> BLOCK_SHIFT];
    int i = value & ~BLOCK_MASK;
    for (; i + Long.BYTES <= value + 1; i += Long.BYTES) {
      entries += Long.bitCount(eightRows.getLong(i) & FIRSTS_OF_ENTRIES);
    }
    for (; i <= value; i++) {
      entries += rows[i] >>> 31;
    }
    return entries - 1;
  }

  boolean isCue(int value) {
    return (rows[value] & KIND_MASK) == CUE;
  }

  Kind kind(int value) {
    return KINDS[rows[value] & KIND_MASK];
  }

  /** The number of the entry's name that a form was made from. */
  int name(int value) {
    int name = 0;
    for (int i = value; (rows[i] & FIRST_OF_ENTRY) == 0; i--) {
      name += (rows[i] & FIRST_OF_NAME) != 0 ? 1 : 0;
    }
    return name;
  }

  /** How a form of a name is spelt. */
  String spelling(int value, String name) {
    if (!differs(rows[value])) {
      return name;
    }
    PackedReader in = new PackedReader(spellings, blockSpellings[value >> BLOCK_SHIFT]);
    for (int i = value & ~BLOCK_MASK; i < value; i++) {
      if (differs(rows[i])) {
        in.skip(2);
        in.skip(in.number());
      }
    }
    int head = in.get();
    int tail = in.get();
    return name.substring(0, head) + in.text() + name.substring(name.length() - tail);
  }

  private static boolean differs(int row) {
    int kind = row & KIND_MASK;
    return kind != CUE && kind != Kind.LISTED.ordinal() && kind != Kind.ELLIPTICAL.ordinal();
  }

  void write(Sections.Writer out) {
    out.bytes(rows);
    int[] blocks = Arrays.copyOf(blockEntries, 2 * blockEntries.length);
    System.arraycopy(blockSpellings, 0, blocks, blockEntries.length, blockSpellings.length);
    out.ints(blocks);
    byte[] letters = new byte[spellings.limit()];
    spellings.get(0, letters);
    out.bytes(letters);
  }

  /**
   * Takes what was written for so many entries.
   *
   * @throws IllegalArgumentException if a number does not fit them
   */
  static FormTable read(Sections.Reader in, int entryCount) {
    byte[] rows = in.copy();
    int[] blocks = in.ints();
    ByteBuffer spellings = in.bytes();
    int count = blocks(rows.length);
    if (blocks.length != 2 * count) {
      throw new IllegalArgumentException(rows.length + " forms in " + blocks.length + " blocks");
    }
    int entries = countEntries(rows, blocks);
    if (entries != entryCount || (rows.length > 0 && rows[0] >= 0)) {
      throw new IllegalArgumentException("forms of " + entries + " entries, not " + entryCount);
    }
    return new FormTable(
        rows,
        Arrays.copyOf(blocks, count),
        Arrays.copyOfRange(blocks, count, blocks.length),
        spellings);
  }

  /* Checks the kinds, and the blocks against the entries; eight rows at a time, as a million rows
   * are read before anything else can be. */
  private static int countEntries(byte[] rows, int[] blocks) {
    ByteBuffer bytes = ByteBuffer.wrap(rows).order(ByteOrder.LITTLE_ENDIAN);
    int entries = 0;
    for (int i = 0; i < rows.length; i += Long.BYTES) {
      if ((i & BLOCK_MASK) == 0 && blocks[i >> BLOCK_SHIFT] != entries) {
        throw new IllegalArgumentException("the block of form " + i + " is not at its entry");
      }
      long eight = i + Long.BYTES <= rows.length ? bytes.getLong(i) : last(rows, i);
      if (((eight & KINDS_OF_EIGHT) + TOO_LARGE & FIRSTS_OF_ENTRIES) != 0) {
        throw new IllegalArgumentException("a kind at form " + i + " is not below " + (CUE + 1));
      }
      entries += Long.bitCount(eight & FIRSTS_OF_ENTRIES);
    }
    return entries;
  }

  private static long last(byte[] rows, int from) {
    long last = 0;
    for (int i = from; i < rows.length; i++) {
      last |= (rows[i] & 0xFFL) << Byte.SIZE * (i - from);
    }
    return last;
  }

  private static int blocks(int forms) {
    return (forms >> BLOCK_SHIFT) + 1;
  }

  /** Numbers the forms as they come. For one thread. */
  static final class Builder {

    private byte[] rows = new byte[64];
    private int[] blockEntries = new int[1];
    private int[] blockSpellings = new int[1];
    private int size;
    private int entries;

    /* What the next form is the first of. */
    private int first;
    private final PackedWriter spellings = new PackedWriter();

    /** Begins an entry. */
    void entry() {
      close();
      first = FIRST_OF_ENTRY;
    }

    /** Begins a name of the entry. */
    void name() {
      if (size > 0 && first == 0) {
        first = FIRST_OF_NAME;
      } else if (first == FIRST_OF_NAME) {
        close();
        first = FIRST_OF_NAME;
      }
    }

    /* A name without forms, and an entry without any, has one that nothing scans for. */
    private void close() {
      if (first != 0) {
        row(Kind.LISTED.ordinal());
      }
    }

    /** Adds a form of the name and returns the form's number. */
    int add(Kind kind, String name, String form) {
      int value = row(kind.ordinal());
      if (differs(kind.ordinal())) {
        spell(name, form);
      }
      return value;
    }

    int addCue() {
      close();
      return row(CUE);
    }

    private int row(int kind) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, size * 2);
        blockEntries = Arrays.copyOf(blockEntries, blocks(rows.length));
        blockSpellings = Arrays.copyOf(blockSpellings, blocks(rows.length));
      }
      if ((size & BLOCK_MASK) == 0) {
        blockEntries[size >> BLOCK_SHIFT] = entries;
        blockSpellings[size >> BLOCK_SHIFT] = spellings.size();
      }
      entries += first == FIRST_OF_ENTRY ? 1 : 0;
      rows[size] = (byte) (kind | first);
      first = 0;
      return size++;
    }

    private void spell(String name, String form) {
      int most = Math.min(LONGEST_PART, Math.min(name.length(), form.length()));
      int head = 0;
      while (head < most && name.charAt(head) == form.charAt(head)) {
        head++;
      }
      int tail = 0;
      while (tail < most - head
          && name.charAt(name.length() - 1 - tail) == form.charAt(form.length() - 1 - tail)) {
        tail++;
      }
      spellings.put(head);
      spellings.put(tail);
      spellings.text(form.substring(head, form.length() - tail));
    }

    FormTable build() {
      close();
      return new FormTable(
          Arrays.copyOf(rows, size),
          Arrays.copyOf(blockEntries, blocks(size)),
          Arrays.copyOf(blockSpellings, blocks(size)),
          ByteBuffer.wrap(spellings.toBytes()));
    }
  }
}
