package org.fihrist.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.analysis.CharFilter;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.MappedText;
import org.fihrist.text.OffsetLookup;
import org.fihrist.text.OffsetMap;

/**
 * Shows a reader's text as a transform changed it, and corrects offsets by the transform's map.
 *
 * <p>Lucene has one correction for both ends of a token, the offset contract has two: where a
 * source begins and where one ends. They differ only where something was deleted between two
 * characters; there a token begins when a letter or digit follows, or what follows a space is none,
 * and its source's start is the correction; else a token has ended, and the end of what came before
 * is.
 *
 * <p>Reads its input whole, at the first read. For one thread, as every reader.
 */
abstract class TransformCharFilter extends CharFilter {

  private static final int FIRST_BUFFER = 4096;

  /** Low lines, emoji and signs that stand for words; some tokens begin with them. */
  private static final int ALSO_IN_WORDS =
      1 << Character.CONNECTOR_PUNCTUATION
          | 1 << Character.OTHER_SYMBOL
          | 1 << Character.CURRENCY_SYMBOL;

  private Changed changed = new Changed(new char[0], 0, OffsetMap.identity(0));
  private OffsetLookup lookup = changed.offsets.lookup();
  private boolean filled;
  private int next;
  private int lastAsked = Integer.MAX_VALUE;
  private boolean asksForEnd;

  /* Copies in a row that start at the offset last looked up, and how much farther on they stood. */
  private int copiedFrom;
  private int copiedUntil;
  private int shift;

  /** The changed text, which the first units of an array are, and its map. */
  record Changed(char[] text, int length, OffsetMap offsets) {

    static Changed of(MappedText text) {
      return new Changed(text.toString().toCharArray(), text.length(), text.offsets());
    }
  }

  TransformCharFilter(Reader input) {
    super(input);
  }

  /** Changes the text that the first units of an array are. */
  abstract Changed transform(char[] text, int length);

  @Override
  public final int read(char[] target, int offset, int length) throws IOException {
    fill();
    if (next == changed.length) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, changed.length - next);
    System.arraycopy(changed.text, next, target, offset, count);
    next += count;
    return count;
  }

  @Override
  public final int read() throws IOException {
    fill();
    return next == changed.length ? -1 : changed.text[next++];
  }

  @Override
  public final boolean ready() {
    return filled;
  }

  @Override
  protected final int correct(int offset) {
    if (changed.offsets.isIdentity()) {
      return offset;
    }
    asksForEnd = !asksForEnd && offset > lastAsked;
    lastAsked = offset;
    if (offset > copiedFrom && offset < copiedUntil) {
      return offset + shift;
    }
    if (offset >= changed.length) {
      return correctEnd();
    }
    int corrected = begins(offset) ? lookup.start(offset) : lookup.end(offset);
    copiedFrom = offset;
    copiedUntil = lookup.copiedUntil(offset);
    shift = lookup.start(offset) - offset;
    return corrected;
  }

  private boolean begins(int offset) {
    return offset == 0 || isWord(offset) || (isSpace(offset - 1) && !isSpace(offset));
  }

  /**
   * The end of the text is asked for by the last token, if it ends there, and then by the stream,
   * whose final offset must be the whole input's length lest the next value of the field be off by
   * what was trimmed here. The token asks for its end right after its start.
   */
  private int correctEnd() {
    return asksForEnd ? lookup.end(changed.length) : changed.offsets.originalLength();
  }

  private boolean isWord(int offset) {
    char unit = changed.text[offset];
    if (unit >= ArabicChars.HAMZA && unit <= ArabicChars.YEH) {
      return true;
    }
    int c = Character.codePointAt(changed.text, offset, changed.length);
    return Character.isLetterOrDigit(c) || (1 << Character.getType(c) & ALSO_IN_WORDS) != 0;
  }

  private boolean isSpace(int offset) {
    return Character.isWhitespace(changed.text[offset]);
  }

  private void fill() throws IOException {
    if (!filled) {
      readAll();
      filled = true;
    }
  }

  private void readAll() throws IOException {
    char[] buffer = new char[FIRST_BUFFER];
    int size = 0;
    for (int n = input.read(buffer, 0, buffer.length); n >= 0; ) {
      size += n;
      if (size == buffer.length) {
        buffer = Arrays.copyOf(buffer, Math.addExact(size, size >> 1));
      }
      n = input.read(buffer, size, buffer.length - size);
    }
    changed = transform(buffer, size);
    lookup = changed.offsets.lookup();
  }
}
