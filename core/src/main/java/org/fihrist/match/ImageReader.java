package org.fihrist.match;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.fihrist.match.Layout.Count;
import org.fihrist.match.Layout.Section;

/**
 * Checks bytes before anything in them is believed: magic, version, header checksum, lengths that
 * fit the counts, the checksum of each section, and every number that is used as a place.
 */
final class ImageReader {

  private final ByteBuffer bytes;

  private ImageReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** The image in a buffer, from 0 to its limit. */
  static Image read(ByteBuffer bytes) throws AutomatonFormatException {
    ImageReader reader = new ImageReader(bytes.order(ByteOrder.LITTLE_ENDIAN));
    Layout layout = reader.header();
    reader.checksums(layout);
    Image image = new Image(bytes, layout);
    reader.longWords(image);
    reader.values(image);
    return image;
  }

  /** The length of the whole file, from its first bytes. */
  static long fileLength(ByteBuffer header) throws AutomatonFormatException {
    ImageReader reader = new ImageReader(header.order(ByteOrder.LITTLE_ENDIAN));
    reader.identity();
    return header.getLong(16);
  }

  private void identity() throws AutomatonFormatException {
    expect("length of the header", Layout.HEADER, Math.min(bytes.limit(), Layout.HEADER), 0);
    if (bytes.getLong(0) != Layout.MAGIC) {
      throw new AutomatonFormatException(
          "no automaton: expected "
              + hex(Layout.MAGIC)
              + " at byte 0, found "
              + hex(bytes.getLong(0)));
    }
    expect("format version", Layout.VERSION, bytes.getInt(8), 8);
    int checksum = Compiler.checksum(bytes, 0, Layout.HEADER_CHECKSUM_AT);
    expect("header checksum", checksum, bytes.getInt(Layout.HEADER_CHECKSUM_AT), 252);
  }

  private Layout header() throws AutomatonFormatException {
    identity();
    expect("length of the header", Layout.HEADER, bytes.getInt(12), 12);
    Layout layout = Layout.read(bytes);
    checkCounts(layout);
    expect("length of the file in its header", layout.fileLength(), bytes.getLong(16), 16);
    expect("length of the file", layout.fileLength(), bytes.limit(), 16);
    return layout;
  }

  private static void checkCounts(Layout layout) throws AutomatonFormatException {
    for (Count count : Count.values()) {
      switch (count) {
        case SOFT_WORD -> range(layout, count, -1, layout.words() - 1);
        case MAX_LETTERS, MAX_SOFT_LETTERS, MAX_WORDS -> range(layout, count, 0, Names.MAX_LETTERS);
        case SHORT_PILOTS, SHORT_SLOTS, LONG_PILOTS, LONG_SLOTS, STEP_PILOTS, STEP_SLOTS ->
            range(layout, count, 1, Integer.MAX_VALUE / 8);
        case FILTER, SOFT_FILTER -> range(layout, count, 1, Integer.MAX_VALUE / 8);
        case NODE_BITS, WORD_BITS -> range(layout, count, 1, 31);
        case VALUE_BYTES -> range(layout, count, 1, 8);
        case NAMES, LETTERS, STEP_SEED, LISTS -> range(layout, count, 0, Integer.MAX_VALUE);
        case MIN_VALUE, LIST_BASE -> {}
      }
    }
    if (layout.stepBytes() > 8) {
      throw new AutomatonFormatException(
          "a step has " + layout.stepBytes() + " bytes, more than 8");
    }
  }

  private static void range(Layout layout, Count count, int min, int max)
      throws AutomatonFormatException {
    int found = layout.get(count);
    if (found < min || found > max) {
      int at = Layout.COUNTS_AT + 4 * count.ordinal();
      throw new AutomatonFormatException(
          count + " at byte " + at + ": expected " + min + " to " + max + ", found " + found);
    }
  }

  private void checksums(Layout layout) throws AutomatonFormatException {
    for (Section section : Section.values()) {
      long at = layout.offset(section);
      int found = Compiler.checksum(bytes, (int) at, (int) layout.length(section));
      int expected = bytes.getInt(Layout.CHECKSUMS_AT + 4 * section.ordinal());
      expect("checksum of " + section, expected, found, at);
    }
  }

  private void longWords(Image image) throws AutomatonFormatException {
    long letters = image.layout.get(Count.LETTERS);
    long at = image.layout.offset(Section.LONG_WORDS);
    for (int slot = 0; slot < image.longSlots; slot++) {
      long word = bytes.getLong((int) at + 8 * slot);
      long end = (word & 0xFFFFFFFFL) + (word >>> Image.LONG_LENGTH_SHIFT & Image.LONG_LENGTH_MASK);
      if (end > letters) {
        throw new AutomatonFormatException(
            "word at byte " + (at + 8 * slot) + " ends at letter " + end + " of " + letters);
      }
    }
  }

  private void values(Image image) throws AutomatonFormatException {
    long base = Image.listBase(image.layout);
    long lists = image.layout.get(Count.LISTS);
    long listsAt = image.layout.offset(Section.LISTS);
    for (int node = 0; node < image.layout.nodes(); node++) {
      long code = image.code(node);
      if (code == 0 || (code > 0 && code < base)) {
        continue;
      }
      long list = code - base;
      long count = list >= 0 && list < lists ? bytes.getInt((int) (listsAt + 4 * list)) : -1;
      if (count < 1 || count > lists - list - 1) {
        throw new AutomatonFormatException(
            "node " + node + " has a list of " + count + " values at " + list + " of " + lists);
      }
    }
  }

  private static void expect(String what, long expected, long found, long at)
      throws AutomatonFormatException {
    if (expected != found) {
      throw new AutomatonFormatException(
          what + " at byte " + at + ": expected " + expected + ", found " + found);
    }
  }

  private static String hex(long magic) {
    return Long.toHexString(Long.reverseBytes(magic));
  }
}
