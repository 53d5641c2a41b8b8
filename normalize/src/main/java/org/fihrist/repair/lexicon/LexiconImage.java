package org.fihrist.repair.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * The compiled lexicon as it lies in the jar: a magic number, a checksum of the rest, two automata,
 * that of folded forms and that of ordinary words as they are spelt, and the trigrams of the
 * former.
 */
public final class LexiconImage {

  private static final int MAGIC = 0x46484C32;
  private static final int HEADER = 2 * Integer.BYTES;
  private static final String RESOURCE = "/org/fihrist/repair/lexicon/lexicon.bin";

  private final FormAutomaton folded;
  private final FormAutomaton words;
  private final Trigrams trigrams;

  LexiconImage(FormAutomaton folded, FormAutomaton words, Trigrams trigrams) {
    this.folded = folded;
    this.words = words;
    this.trigrams = trigrams;
  }

  /** All forms of all classes, by the keys of the lexicon interface. */
  public CompiledLexicon folded() {
    return new CompiledLexicon(folded);
  }

  /** The forms of ordinary words, spelt exactly; names are not among them. */
  public CompiledLexicon words() {
    return new CompiledLexicon(words);
  }

  /** How letters follow each other within the folded forms. */
  public Trigrams trigrams() {
    return trigrams;
  }

  /**
   * Reads the image in the jar.
   *
   * @return the image
   * @throws IllegalStateException if it is missing or damaged
   */
  public static LexiconImage load() {
    try (InputStream in = LexiconImage.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + RESOURCE);
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + RESOURCE, e);
    }
  }

  /** Reads an image and checks it. */
  static LexiconImage read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < HEADER || in.getInt() != MAGIC || in.getInt() != checksum(bytes)) {
      throw new IllegalStateException(
          "resource is damaged: " + RESOURCE + ", " + bytes.length + " bytes");
    }
    FormAutomaton folded = FormAutomaton.read(in);
    FormAutomaton words = FormAutomaton.read(in);
    return new LexiconImage(folded, words, Trigrams.read(in));
  }

  /** The image's bytes, the same for the same automata. */
  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(0);
      folded.write(out);
      words.write(out);
      trigrams.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] image = bytes.toByteArray();
    ByteBuffer.wrap(image).putInt(MAGIC).putInt(checksum(image));
    return image;
  }

  private static int checksum(byte[] image) {
    CRC32 crc = new CRC32();
    crc.update(image, HEADER, image.length - HEADER);
    return (int) crc.getValue();
  }

  /** How many states both automata have. */
  int states() {
    return folded.states() + words.states();
  }
}
