package org.fihrist.lucene;

import java.io.Reader;
import java.util.Objects;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.text.OffsetMap;

/**
 * Normalizes the text before it is tokenized, with exact offsets: highlights cover the letters of
 * the original, their vowels and tatweel included.
 *
 * <p>Reads its input whole. For one thread, as every reader.
 *
 * @see ArabicCleanCharFilterFactory
 */
public final class ArabicCleanCharFilter extends TransformCharFilter {

  private final ArabicNormalizer normalizer;

  /**
   * Normalizes a reader's text.
   *
   * @param input the text
   * @param normalizer the profile to apply
   */
  public ArabicCleanCharFilter(Reader input, ArabicNormalizer normalizer) {
    super(input);
    this.normalizer = Objects.requireNonNull(normalizer, "normalizer");
  }

  @Override
  Changed transform(char[] text, int length) {
    return normalize(normalizer, text, length);
  }

  /** Normalizes the text that the first units of an array are. */
  static Changed normalize(ArabicNormalizer normalizer, char[] text, int length) {
    OffsetMap.Builder offsets = OffsetMap.builder();
    char[] target = new char[roomFor(length)];
    try {
      int changed = normalizer.normalize(text, 0, length, target, 0, offsets);
      return new Changed(target, changed, offsets.build());
    } catch (IndexOutOfBoundsException tooLong) {
      return Changed.of(normalizer.apply(new String(text, 0, length)));
    }
  }

  /** Room for the text and some ligatures; text of little else but ligatures is rare. */
  private static int roomFor(int length) {
    return Math.addExact(length, length / 8 + 64);
  }
}
