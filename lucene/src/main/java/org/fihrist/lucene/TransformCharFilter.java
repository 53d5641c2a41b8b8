package org.fihrist.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.analysis.CharFilter;
import org.fihrist.text.MappedText;
import org.fihrist.text.OffsetMap;
import org.fihrist.text.TextTransform;

/**
 * Shows a reader's text as a transform changed it, and corrects offsets by the transform's map.
 *
 * <p>Lucene has one correction for both ends of a token, the offset contract has two: where a
 * source begins and where one ends. They differ only where something was deleted between two
 * characters; there the correction is the start when a letter or digit follows (a token begins),
 * else the end of what came before (a token has ended).
 *
 * <p>Reads its input whole, at the first read. For one thread, as every reader.
 */
abstract class TransformCharFilter extends CharFilter {

  private static final int FIRST_BUFFER = 4096;

  private final TextTransform transform;
  private MappedText text = MappedText.unchanged("");
  private boolean filled;
  private int next;
  private boolean lastWordCorrected;

  TransformCharFilter(Reader input, TextTransform transform) {
    super(input);
    this.transform = transform;
  }

  @Override
  public final int read(char[] target, int offset, int length) throws IOException {
    fill();
    if (next == text.length()) {
      return length == 0 ? 0 : -1;
    }
    int end = Math.min(text.length(), next + length);
    text.toString().getChars(next, end, target, offset);
    int count = end - next;
    next = end;
    return count;
  }

  @Override
  public final int read() throws IOException {
    fill();
    return next == text.length() ? -1 : text.charAt(next++);
  }

  @Override
  public final boolean ready() {
    return filled;
  }

  @Override
  protected final int correct(int offset) {
    OffsetMap offsets = text.offsets();
    if (offsets.isIdentity()) {
      return offset;
    }
    if (offset >= offsets.length()) {
      return correctEnd(offsets);
    }
    boolean begins = offset == 0 || Character.isLetterOrDigit(text.charAt(offset));
    return begins ? offsets.start(offset) : offsets.end(offset);
  }

  /**
   * The end of the text is asked for twice: by the last word, if the text ends in one, and then by
   * the stream, whose final offset must be the whole input's length lest the next value of the
   * field be off by what was trimmed here.
   */
  private int correctEnd(OffsetMap offsets) {
    int length = offsets.length();
    boolean ofLastWord =
        !lastWordCorrected && length > 0 && Character.isLetterOrDigit(text.charAt(length - 1));
    lastWordCorrected = true;
    return ofLastWord ? offsets.end(length) : offsets.originalLength();
  }

  private void fill() throws IOException {
    if (!filled) {
      text = transform.apply(readAll());
      filled = true;
    }
  }

  private String readAll() throws IOException {
    char[] buffer = new char[FIRST_BUFFER];
    int size = 0;
    for (int n = input.read(buffer, 0, buffer.length); n >= 0; ) {
      size += n;
      if (size == buffer.length) {
        buffer = Arrays.copyOf(buffer, Math.addExact(size, size >> 1));
      }
      n = input.read(buffer, size, buffer.length - size);
    }
    return new String(buffer, 0, size);
  }
}
