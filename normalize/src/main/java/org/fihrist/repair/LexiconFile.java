package org.fihrist.repair;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The file form of a trained lexicon, numbers most significant byte first.
 *
 * <pre>
 * header   magic "FHLX", version (int), total (long), words (int), pair slots (int),
 *          bytes of letters (int), checksum of the header so far (int)
 * letters  the words in order: shared length (byte), further length (byte), further letters
 * entries  one int a word
 * pairs    one short a slot, then one byte a slot
 * each of the three is followed by its checksum (int)
 * </pre>
 *
 * <p>Checksums are CRC-32, which finds every change of one byte.
 */
final class LexiconFile {

  private static final int MAGIC = 0x46484C58;
  private static final int VERSION = 1;
  private static final int HEADER_BYTES = 28;
  private static final int MAX_WORD_LETTERS = 255;
  private static final char FIRST_LETTER = '\u0600';

  private LexiconFile() {}

  static void write(TrainedLexicon lexicon, Path file) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    Path temporary = Files.createTempFile(directory, file.getFileName().toString(), ".tmp");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
        write(lexicon, out);
      }
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  static void write(TrainedLexicon lexicon, OutputStream out) throws IOException {
    byte[] letters = letters(lexicon.words());
    PairIndex pairs = lexicon.pairs();
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
    header.putInt(MAGIC).putInt(VERSION).putLong(lexicon.total());
    header.putInt(lexicon.size()).putInt(pairs.slots()).putInt(letters.length);
    section(out, header.array());
    section(out, letters);
    ByteBuffer entries = ByteBuffer.allocate(lexicon.size() * Integer.BYTES);
    for (int word = 0; word < lexicon.size(); word++) {
      entries.putInt(lexicon.entry(word));
    }
    section(out, entries.array());
    ByteBuffer slots = ByteBuffer.allocate(pairs.slots() * 3);
    for (int i = 0; i < pairs.slots(); i++) {
      slots.putShort(pairs.fingerprintAt(i));
    }
    for (int i = 0; i < pairs.slots(); i++) {
      slots.put(pairs.numberAt(i));
    }
    section(out, slots.array());
    out.flush();
  }

  private static void section(OutputStream out, byte[] bytes) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.write(bytes);
    data.writeInt(checksum(bytes));
    data.flush();
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private static byte[] letters(WordTable words) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(words.size() * 5);
    for (int word = 0; word < words.size(); word++) {
      int shared = word == 0 ? 0 : shared(words, word);
      bytes.write(shared);
      bytes.write(words.length(word) - shared);
      for (int i = shared; i < words.length(word); i++) {
        bytes.write(words.letter(word, i) - FIRST_LETTER);
      }
    }
    return bytes.toByteArray();
  }

  private static int shared(WordTable words, int word) {
    int limit = Math.min(words.length(word), words.length(word - 1));
    int shared = 0;
    while (shared < limit && words.letter(word, shared) == words.letter(word - 1, shared)) {
      shared++;
    }
    return shared;
  }

  static TrainedLexicon open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  static TrainedLexicon read(InputStream in) throws IOException {
    byte[] start = in.readNBytes(HEADER_BYTES);
    ByteBuffer header = ByteBuffer.wrap(start);
    checkKind(header);
    verify(start, in, HEADER_BYTES, "header");
    long total = header.getLong();
    int words = header.getInt();
    int slots = header.getInt();
    int letterBytes = header.getInt();
    if (words < 0 || letterBytes < 0 || slots < 2 || Integer.bitCount(slots) != 1) {
      throw new LexiconFormatException(
          "impossible sizes: %d words, %d letters, %d slots".formatted(words, letterBytes, slots));
    }
    WordTable table = words(section(in, letterBytes, "letters"), words);
    int[] entries = entries(section(in, (long) words * Integer.BYTES, "entries"), words);
    PairIndex pairs = pairs(section(in, slots * 3L, "pairs"), slots);
    if (in.read() >= 0) {
      throw new LexiconFormatException("expected the end after the pairs, found more bytes");
    }
    return new TrainedLexicon(table, entries, pairs, total);
  }

  /** What a file is stands before its checksum, so that a later version is called that. */
  private static void checkKind(ByteBuffer header) throws LexiconFormatException {
    if (header.remaining() < HEADER_BYTES) {
      throw new LexiconFormatException(
          "expected a header of " + HEADER_BYTES + " bytes, found " + header.remaining());
    }
    int magic = header.getInt();
    int version = header.getInt();
    if (magic != MAGIC) {
      throw new LexiconFormatException(
          "expected a lexicon, magic number %08x, found %08x".formatted(MAGIC, magic));
    }
    if (version != VERSION) {
      throw new LexiconFormatException(
          "expected version " + VERSION + " of the lexicon's format, found " + version);
    }
  }

  private static byte[] section(InputStream in, long length, String name) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, length));
    verify(bytes, in, length, name);
    return bytes;
  }

  private static void verify(byte[] bytes, InputStream in, long length, String name)
      throws IOException {
    byte[] sum = in.readNBytes(Integer.BYTES);
    if (bytes.length < length || sum.length < Integer.BYTES) {
      throw new LexiconFormatException(
          "the section of %s is cut: expected %d bytes and a checksum, found %d and %d"
              .formatted(name, length, bytes.length, sum.length));
    }
    int expected = ByteBuffer.wrap(sum).getInt();
    int found = checksum(bytes);
    if (expected != found) {
      throw new LexiconFormatException(
          "the section of %s is damaged: expected checksum %08x, found %08x"
              .formatted(name, expected, found));
    }
  }

  private static WordTable words(byte[] letters, int count) throws LexiconFormatException {
    WordTable words = new WordTable(count);
    char[] word = new char[2 * MAX_WORD_LETTERS];
    int at = 0;
    int length = 0;
    for (int i = 0; i < count; i++) {
      int shared = at < letters.length ? letters[at++] & 0xFF : MAX_WORD_LETTERS + 1;
      int further = at < letters.length ? letters[at++] & 0xFF : 0;
      if (shared > length || at + further > letters.length) {
        throw new LexiconFormatException("word " + i + " does not lie within the letters");
      }
      for (int k = 0; k < further; k++) {
        word[shared + k] = (char) (FIRST_LETTER + (letters[at++] & 0xFF));
      }
      length = shared + further;
      if (words.add(word, 0, length) != i) {
        throw new LexiconFormatException("word " + i + " is there twice");
      }
    }
    return words;
  }

  private static int[] entries(byte[] bytes, int count) throws LexiconFormatException {
    int[] entries = new int[count];
    ByteBuffer.wrap(bytes).asIntBuffer().get(entries);
    if (Arrays.stream(entries).anyMatch(entry -> entry < 0)) {
      throw new LexiconFormatException("a word has a negative entry");
    }
    return entries;
  }

  private static PairIndex pairs(byte[] bytes, int slots) throws LexiconFormatException {
    short[] fingerprints = new short[slots];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    boolean free = false;
    for (int i = 0; i < slots; i++) {
      fingerprints[i] = buffer.getShort();
      free |= fingerprints[i] == 0;
    }
    if (!free) {
      throw new LexiconFormatException("the table of pairs has no free slot of " + slots);
    }
    byte[] numbers = new byte[slots];
    buffer.get(numbers);
    return new PairIndex(fingerprints, numbers);
  }
}
