package org.fihrist.entities;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.entities.NameForms.Kind;

/**
 * Whose each form is and how it is spelt, by the number that the scanner tells. A form that is not
 * spelt as one of its entry's names is kept here, so that the text's spelling can be held against
 * it.
 */
final class FormTable {

  private static final Kind[] KINDS = Kind.values();
  private static final int CUE = KINDS.length;
  private static final int SPELLING_SHIFT = 8;
  private static final int KIND_MASK = 0xFF;

  private final int[] entryOf;

  /* The kind in the low byte, the number of the spelling above it: 0 the name, then aliases. */
  private final int[] info;

  /* Where the spelling of a form ends among all spellings; it starts where the one before ends. */
  private final int[] ends;
  private final String spellings;

  private FormTable(int[] entryOf, int[] info, int[] ends, String spellings) {
    this.entryOf = entryOf;
    this.info = info;
    this.ends = ends;
    this.spellings = spellings;
  }

  int size() {
    return entryOf.length;
  }

  int entry(int value) {
    return entryOf[value];
  }

  boolean isCue(int value) {
    return (info[value] & KIND_MASK) == CUE;
  }

  Kind kind(int value) {
    return KINDS[info[value] & KIND_MASK];
  }

  /** The number of the entry's name that a form was made from. */
  int name(int value) {
    return info[value] >>> SPELLING_SHIFT;
  }

  /** How a form is spelt; empty for one that is spelt as its name. */
  CharSequence spelling(int value) {
    return spellings.subSequence(value == 0 ? 0 : ends[value - 1], ends[value]);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(entryOf.length);
    for (int i = 0; i < entryOf.length; i++) {
      out.writeInt(entryOf[i]);
      out.writeInt(info[i]);
      out.writeInt(ends[i]);
    }
    byte[] letters = spellings.getBytes(StandardCharsets.UTF_8);
    out.writeInt(letters.length);
    out.write(letters);
  }

  /**
   * Reads what was written for the same entries.
   *
   * @throws IllegalArgumentException if a number does not fit them
   */
  static FormTable read(DataInputStream in, List<Entry> entries) throws IOException {
    int size = GazetteerFile.count(in, "forms");
    ByteBuffer rows = ByteBuffer.wrap(bytes(in, Math.multiplyExact(size, 3 * Integer.BYTES)));
    int[] entryOf = new int[size];
    int[] info = new int[size];
    int[] ends = new int[size];
    for (int i = 0; i < size; i++) {
      entryOf[i] = GazetteerFile.below(rows.getInt(), entries.size(), "entry");
      info[i] = rows.getInt();
      ends[i] = rows.getInt();
      GazetteerFile.below(info[i] & KIND_MASK, CUE + 1, "kind");
      int names = entries.get(entryOf[i]).aliases().size() + 1;
      GazetteerFile.below(info[i] >>> SPELLING_SHIFT, names, "spelling");
    }
    byte[] letters = bytes(in, GazetteerFile.count(in, "bytes of spellings"));
    String spellings = new String(letters, StandardCharsets.UTF_8);
    checkEnds(ends, spellings.length());
    return new FormTable(entryOf, info, ends, spellings);
  }

  private static byte[] bytes(DataInputStream in, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  private static void checkEnds(int[] ends, int length) {
    int before = 0;
    for (int end : ends) {
      if (end < before || end > length) {
        throw new IllegalArgumentException("a spelling from " + before + " to " + end);
      }
      before = end;
    }
  }

  /** Numbers the forms as they come. For one thread. */
  static final class Builder {

    private int[] entryOf = new int[64];
    private int[] info = new int[64];
    private int[] ends = new int[64];
    private int size;
    private final StringBuilder spellings = new StringBuilder();

    /** Adds a form of an entry's name, told by its number, and returns the form's number. */
    int add(int entryIndex, int name, Kind kind, String form) {
      boolean kept = kind != Kind.LISTED && kind != Kind.ELLIPTICAL;
      return add(entryIndex, name << SPELLING_SHIFT | kind.ordinal(), kept ? form : "");
    }

    int addCue(int entryIndex) {
      return add(entryIndex, CUE, "");
    }

    private int add(int entryIndex, int formInfo, String spelling) {
      if (size == entryOf.length) {
        entryOf = Arrays.copyOf(entryOf, size * 2);
        info = Arrays.copyOf(info, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      spellings.append(spelling);
      entryOf[size] = entryIndex;
      info[size] = formInfo;
      ends[size] = spellings.length();
      return size++;
    }

    FormTable build() {
      return new FormTable(
          Arrays.copyOf(entryOf, size),
          Arrays.copyOf(info, size),
          Arrays.copyOf(ends, size),
          spellings.toString());
    }
  }
}
