package org.fihrist.match;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;
import org.fihrist.match.Layout.Count;
import org.fihrist.match.Layout.Section;

/** Writes the names of a builder in the form that {@link Layout} draws. */
final class Compiler {

  private static final int FILTER_BITS_A_WORD = 10;
  private static final int LONGEST_SHORT = 8;

  private final Names names;
  private final BuildProgress progress;
  private final Layout layout = new Layout();

  /* Word numbers of the short and of the long words, with their hashes. */
  private int[] shortIds = {};
  private int[] longIds = {};
  private long[] shortHashes = {};
  private long[] longHashes = {};

  /* Numbers of words and steps to nodes. */
  private int[] wordNodes = {};
  private int[] stepNodes = {};
  private long[] stepHashes = {};

  private PerfectHash shortWords = new PerfectHash(new long[0]);
  private PerfectHash longWords = new PerfectHash(new long[0]);
  private PerfectHash steps = new PerfectHash(new long[0]);

  private ByteBuffer out = ByteBuffer.allocate(0);

  private Compiler(Names names, BuildProgress progress) {
    this.names = names;
    this.progress = progress;
  }

  /** The compiled form of the names. */
  static Image compile(Names names, BuildProgress progress) {
    Compiler compiler = new Compiler(names, progress);
    compiler.placeWords();
    compiler.placeSteps();
    compiler.write();
    return new Image(compiler.out, compiler.layout);
  }

  private void placeWords() {
    progress.report(BuildProgress.Stage.WORDS, 0, names.words.count());
    WordTable words = names.words;
    int shorts = 0;
    for (int w = 0; w < words.count(); w++) {
      shorts += words.length(w) <= LONGEST_SHORT ? 1 : 0;
    }
    shortIds = new int[shorts];
    longIds = new int[words.count() - shorts];
    int s = 0;
    int l = 0;
    for (int w = 0; w < words.count(); w++) {
      if (words.length(w) <= LONGEST_SHORT) {
        shortIds[s++] = w;
      } else {
        longIds[l++] = w;
      }
    }
    shortHashes = wordHashes(shortIds);
    longHashes = wordHashes(longIds);
    shortWords = new PerfectHash(shortHashes);
    longWords = new PerfectHash(longHashes);
    wordNodes = new int[words.count()];
    fillNodes(shortIds, shortHashes, shortWords, 0);
    fillNodes(longIds, longHashes, longWords, shortWords.slots);
    progress.report(BuildProgress.Stage.WORDS, words.count(), words.count());
  }

  private long[] wordHashes(int[] ids) {
    long[] hashes = new long[ids.length];
    for (int i = 0; i < ids.length; i++) {
      hashes[i] = hash(ids[i]);
    }
    return hashes;
  }

  private long hash(int word) {
    return Hashes.word(names.words.letters(), names.words.start(word), names.words.length(word));
  }

  private void fillNodes(int[] ids, long[] hashes, PerfectHash places, int base) {
    for (int i = 0; i < ids.length; i++) {
      wordNodes[ids[i]] = base + places.slot(hashes[i]);
    }
  }

  /** Steps are placed by the hash of their way; should two be the same, another seed parts them. */
  private void placeSteps() {
    int count = names.edges.count();
    progress.report(BuildProgress.Stage.STEPS, 0, count);
    stepHashes = new long[count];
    for (int seed = 0; ; seed++) {
      layout.set(Count.STEP_SEED, seed);
      hashSteps(seed);
      try {
        steps = new PerfectHash(stepHashes);
        break;
      } catch (IllegalStateException e) {
        if (seed == 16) {
          throw e;
        }
      }
    }
    stepNodes = new int[count];
    int base = shortWords.slots + longWords.slots;
    for (int e = 0; e < count; e++) {
      stepNodes[e] = base + steps.slot(stepHashes[e]);
    }
    progress.report(BuildProgress.Stage.STEPS, count, count);
  }

  private void hashSteps(long seed) {
    for (int e = 0; e < stepHashes.length; e++) {
      int from = names.edges.node(e);
      long before =
          (from & 1) == 0 ? Hashes.way(seed, wordNodes[from >> 1]) : stepHashes[from >> 1];
      stepHashes[e] = Hashes.path(before, hash(names.edges.word(e)));
    }
  }

  private int node(int buildNode) {
    return (buildNode & 1) == 0 ? wordNodes[buildNode >> 1] : stepNodes[buildNode >> 1];
  }

  private void write() {
    setCounts();
    ValueCodes codes = new ValueCodes(names, layout);
    long length = layout.fileLength();
    if (length > Layout.MAX_LENGTH) {
      throw new IllegalStateException(
          "the names need " + length + " bytes, more than " + Layout.MAX_LENGTH);
    }
    out = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
    writePilots(Section.SHORT_PILOTS, shortWords);
    writePilots(Section.LONG_PILOTS, longWords);
    writePilots(Section.STEP_PILOTS, steps);
    byte[] flags = flags();
    writeShortWords(flags);
    writeLongWords(flags);
    writeSteps(flags);
    writeValues(codes);
    writeFilters(flags);
    writeHeader();
  }

  private void setCounts() {
    int nodes = shortWords.slots + longWords.slots + steps.slots;
    layout
        .set(Count.NAMES, names.count())
        .set(Count.MAX_LETTERS, names.maxLetters)
        .set(Count.MAX_WORDS, names.maxWords)
        .set(Count.MAX_SOFT_LETTERS, names.maxSoftLetters)
        .set(Count.SOFT_WORD, names.softWord < 0 ? Image.NONE : wordNodes[names.softWord])
        .set(Count.SHORT_PILOTS, shortWords.pilots.length)
        .set(Count.SHORT_SLOTS, shortWords.slots)
        .set(Count.LONG_PILOTS, longWords.pilots.length)
        .set(Count.LONG_SLOTS, longWords.slots)
        .set(Count.LETTERS, letterCount())
        .set(Count.STEP_PILOTS, steps.pilots.length)
        .set(Count.STEP_SLOTS, steps.slots)
        .set(Count.NODE_BITS, bits(nodes))
        .set(Count.WORD_BITS, bits(shortWords.slots + longWords.slots))
        .set(Count.FILTER, names.words.count() * FILTER_BITS_A_WORD / 64 + 1)
        .set(Count.SOFT_FILTER, names.softPrefixes() * FILTER_BITS_A_WORD / 64 + 1);
  }

  /** How many bits numbers up to and including this one need. */
  private static int bits(int number) {
    return Math.max(1, 32 - Integer.numberOfLeadingZeros(number));
  }

  private int letterCount() {
    int letters = 0;
    for (int word : longIds) {
      letters = Math.addExact(letters, names.words.length(word));
    }
    return letters;
  }

  private int at(Section section) {
    return (int) layout.offset(section);
  }

  private void writePilots(Section section, PerfectHash places) {
    int at = at(section);
    for (int b = 0; b < places.pilots.length; b++) {
      out.putChar(at + 2 * b, places.pilots[b]);
    }
  }

  /** The flags of each node of the build: those of words first, then those of steps. */
  private byte[] flags() {
    int words = names.words.count();
    byte[] flags = new byte[words + names.edges.count()];
    for (int n = 0; n < names.nodeLimit(); n++) {
      if (names.hasValue(n)) {
        flags[index(n)] |= Image.VALUE;
      }
    }
    for (int e = 0; e < names.edges.count(); e++) {
      boolean soft = names.edges.word(e) == names.softWord;
      flags[index(names.edges.node(e))] |= soft ? Image.SOFT : Image.STEPS;
    }
    return flags;
  }

  private int index(int buildNode) {
    return (buildNode & 1) == 0 ? buildNode >> 1 : names.words.count() + (buildNode >> 1);
  }

  private void writeShortWords(byte[] flags) {
    int at = at(Section.SHORT_WORDS);
    WordTable words = names.words;
    for (int word : shortIds) {
      long letters = Hashes.upToEight(words.letters(), words.start(word), words.length(word));
      letters |= (flags[word] & Image.VALUE) != 0 ? Image.SHORT_VALUE : 0;
      letters |= (flags[word] & Image.STEPS) != 0 ? Image.SHORT_STEPS : 0;
      letters |= (flags[word] & Image.SOFT) != 0 ? Image.SHORT_SOFT : 0;
      out.putLong(at + 8 * wordNodes[word], letters);
    }
  }

  private void writeLongWords(byte[] flags) {
    int at = at(Section.LONG_WORDS);
    int letters = at(Section.LETTERS);
    int place = 0;
    WordTable words = names.words;
    for (int i = 0; i < longIds.length; i++) {
      int word = longIds[i];
      int length = words.length(word);
      out.put(letters + place, words.letters(), words.start(word), length);
      out.putLong(
          at + 8 * (wordNodes[word] - shortWords.slots),
          place
              | (long) length << Image.LONG_LENGTH_SHIFT
              | longHashes[i] >>> 47 << Image.LONG_HASH_SHIFT
              | (long) flags[word] << Image.LONG_FLAGS_SHIFT);
      place += length;
    }
  }

  private void writeSteps(byte[] flags) {
    int at = at(Section.STEPS);
    int bytes = layout.stepBytes();
    int record = layout.recordBytes();
    int nodeBits = layout.get(Count.NODE_BITS);
    int wordBits = layout.get(Count.WORD_BITS);
    for (int slot = 0; slot < steps.slots; slot++) {
      putBytes(at + record * slot, layout.nodes(), bytes);
    }
    int words = names.words.count();
    int base = layout.words();
    for (int e = 0; e < stepNodes.length; e++) {
      long step =
          node(names.edges.node(e))
              | (long) wordNodes[names.edges.word(e)] << nodeBits
              | (long) flags[words + e] << nodeBits + wordBits;
      putBytes(at + record * (stepNodes[e] - base), step, bytes);
    }
  }

  private void writeValues(ValueCodes codes) {
    int words = layout.words();
    int ofWords = at(Section.VALUES);
    int ofSteps = at(Section.STEPS) + layout.stepBytes();
    int bytes = layout.get(Count.VALUE_BYTES);
    int record = layout.recordBytes();
    for (int n = 0; n < names.nodeLimit(); n++) {
      if (names.hasValue(n)) {
        int node = node(n);
        int at = node < words ? ofWords + bytes * node : ofSteps + record * (node - words);
        codes.write(out, at, n);
      }
    }
    codes.writeLists(out, at(Section.LISTS));
  }

  private void putBytes(int at, long value, int count) {
    for (int i = 0; i < count; i++) {
      out.put(at + i, (byte) (value >>> 8 * i));
    }
  }

  private void writeFilters(byte[] flags) {
    int filter = at(Section.FILTER);
    int filterWords = layout.get(Count.FILTER);
    for (int word = 0; word < names.words.count(); word++) {
      if (flags[word] != 0) {
        addToFilter(filter, filterWords, hash(word));
      }
    }
    int softFilter = at(Section.SOFT_FILTER);
    int softFilterWords = layout.get(Count.SOFT_FILTER);
    for (int i = 0; i < names.softPrefixes(); i++) {
      addToFilter(softFilter, softFilterWords, names.softPrefix(i));
    }
  }

  private void addToFilter(int filter, int words, long hash) {
    int at = filter + 8 * Hashes.filterWord(hash, words);
    out.putLong(at, out.getLong(at) | Hashes.filterBits(hash));
  }

  private void writeHeader() {
    out.putLong(0, Layout.MAGIC);
    out.putInt(8, Layout.VERSION);
    out.putInt(12, Layout.HEADER);
    out.putLong(16, layout.fileLength());
    layout.write(out);
    for (Section section : Section.values()) {
      int checksum = checksum(out, at(section), (int) layout.length(section));
      out.putInt(Layout.CHECKSUMS_AT + 4 * section.ordinal(), checksum);
    }
    out.putInt(Layout.HEADER_CHECKSUM_AT, checksum(out, 0, Layout.HEADER_CHECKSUM_AT));
  }

  static int checksum(ByteBuffer bytes, int at, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes.slice(at, length));
    return (int) crc.getValue();
  }
}
