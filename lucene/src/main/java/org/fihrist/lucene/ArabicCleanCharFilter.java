package org.fihrist.lucene;

import java.io.Reader;
import org.fihrist.normalize.ArabicNormalizer;

/**
 * Normalizes the text before it is tokenized, with exact offsets: highlights cover the letters of
 * the original, their vowels and tatweel included.
 *
 * <p>Reads its input whole. For one thread, as every reader.
 *
 * @see ArabicCleanCharFilterFactory
 */
public final class ArabicCleanCharFilter extends TransformCharFilter {

  /**
   * Normalizes a reader's text.
   *
   * @param input the text
   * @param normalizer the profile to apply
   */
  public ArabicCleanCharFilter(Reader input, ArabicNormalizer normalizer) {
    super(input, normalizer);
  }
}
