package org.fihrist.entities;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import org.fihrist.entities.Gazetteer.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Entries in the bytes of a compiled file, each read when it is first asked for and then kept. A
 * record has its length in front; of every {@link #BLOCK} records the place of the first is listed.
 * An id is found by a table of entries' numbers, open at the place of its hash.
 */
final class FileEntries extends Entries {

  static final int BLOCK = 8;

  private final ByteBuffer records;
  private final int[] blocks;
  private final SharedWords words;
  private final ByteBuffer ids;
  private final int idBytes;
  private final int unweighted;

  /* Filled without locks: entries are immutable, and two readings of one are equal. */
  private final @Nullable Entry[] read;

  private FileEntries(
      ByteBuffer records,
      int[] blocks,
      SharedWords words,
      ByteBuffer ids,
      int idBytes,
      int count,
      int unweighted) {
    this.records = records;
    this.blocks = blocks;
    this.words = words;
    this.ids = ids;
    this.idBytes = idBytes;
    this.unweighted = unweighted;
    this.read = new @Nullable Entry[count];
  }

  static void write(List<Entry> entries, Sections.Writer out) {
    EntryCodec.Words words = new EntryCodec.Words();
    PackedWriter records = new PackedWriter();
    PackedWriter record = new PackedWriter();
    int[] blocks = new int[(entries.size() + BLOCK - 1) / BLOCK];
    for (int i = 0; i < entries.size(); i++) {
      if (i % BLOCK == 0) {
        blocks[i / BLOCK] = records.size();
      }
      record.clear();
      EntryCodec.write(entries.get(i), words, record);
      records.number(record.size());
      records.put(record);
    }
    PackedWriter shared = new PackedWriter();
    shared.number(entries.size());
    shared.number(Entries.unweighted(entries));
    shared.number(words.list().size());
    words.list().forEach(shared::text);
    out.bytes(shared.toBytes());
    out.bytes(records.toBytes());
    out.ints(blocks);
    out.bytes(idTable(entries));
  }

  private static byte[] idTable(List<Entry> entries) {
    int width = width(entries.size());
    int slots = slots(entries.size());
    byte[] table = new byte[slots * width];
    for (int i = 0; i < entries.size(); i++) {
      int slot = slot(entries.get(i).id(), slots);
      while (number(ByteBuffer.wrap(table), slot, width) != 0) {
        slot = slot + 1 == slots ? 0 : slot + 1;
      }
      for (int b = 0; b < width; b++) {
        table[slot * width + b] = (byte) (i + 1 >>> Byte.SIZE * b);
      }
    }
    return table;
  }

  private static int width(int count) {
    return Math.max(1, (Integer.SIZE - Integer.numberOfLeadingZeros(count) + 7) / Byte.SIZE);
  }

  private static int slots(int count) {
    return Math.addExact(count, count / 3 + 1);
  }

  private static int slot(String id, int slots) {
    long hash = id.hashCode() * 0x9E3779B97F4A7C15L >>> 32;
    return (int) (hash * slots >>> 32);
  }

  private static int number(ByteBuffer table, int slot, int width) {
    int number = 0;
    for (int b = 0; b < width; b++) {
      number |= (table.get(slot * width + b) & 0xFF) << Byte.SIZE * b;
    }
    return number;
  }

  /**
   * Takes the sections that were written.
   *
   * @throws IllegalArgumentException if they do not fit each other
   */
  static FileEntries read(Sections.Reader in) {
    ByteBuffer bytes = in.bytes();
    PackedReader shared = new PackedReader(bytes, 0);
    int count = shared.number();
    int unweighted = shared.number();
    SharedWords words = new SharedWords(bytes, shared, shared.number());
    ByteBuffer records = in.bytes();
    int[] blocks = in.ints();
    ByteBuffer ids = in.bytes();
    if (count < 0
        || blocks.length != (count + BLOCK - 1) / BLOCK
        || ids.limit() != slots(count) * width(count)) {
      throw new IllegalArgumentException(count + " entries in " + blocks.length + " blocks");
    }
    return new FileEntries(records, blocks, words, ids, width(count), count, unweighted);
  }

  @Override
  public Entry get(int i) {
    Entry entry = read[Objects.checkIndex(i, read.length)];
    if (entry == null) {
      entry = decode(i);
      read[i] = entry;
    }
    return entry;
  }

  private Entry decode(int i) {
    PackedReader in = new PackedReader(records, blocks[i / BLOCK]);
    for (int before = i % BLOCK; before > 0; before--) {
      in.skip(in.number());
    }
    in.number();
    return EntryCodec.read(in, words);
  }

  @Override
  public int size() {
    return read.length;
  }

  @Override
  int unweighted() {
    return unweighted;
  }

  @Override
  int find(String id) {
    int slots = slots(read.length);
    int slot = slot(id, slots);
    for (int n = number(ids, slot, idBytes); n != 0; n = number(ids, slot, idBytes)) {
      if (get(n - 1).id().equals(id)) {
        return n - 1;
      }
      slot = slot + 1 == slots ? 0 : slot + 1;
    }
    return NONE;
  }
}
