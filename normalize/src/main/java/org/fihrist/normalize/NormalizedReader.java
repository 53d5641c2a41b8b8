package org.fihrist.normalize;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Objects;
import org.fihrist.text.OffsetMap;

/**
 * A stream of normalized text that knows where its units came from in the stream below. Made by
 * {@link ArabicNormalizer#reader}.
 *
 * <p>The memory is that of the offsets of what was read (a byte or two a change, nothing for
 * unchanged text) and of the longest stretch without a space between two plain words. For one
 * thread.
 */
public final class NormalizedReader extends Reader {

  /** How much is read at first; more when there is more. */
  private static final int FIRST_CHUNK = 1 << 11;

  private final Engine engine;
  private final Reader reader;
  private final Pass pass;
  private int inLength;
  private int outAt;
  private boolean atStart = true;
  private boolean atEnd;

  /* What was read: for each piece its offsets in both streams, and the map within it. */
  private long[] outStarts = new long[4];
  private long[] inStarts = new long[4];
  private OffsetMap[] maps = new OffsetMap[4];
  private int pieces;
  private long outEnd;
  private long inEnd;

  NormalizedReader(Engine engine, Reader reader) {
    super(reader);
    this.engine = engine;
    this.reader = reader;
    pass = engine.newPass();
    pass.reserveInput(FIRST_CHUNK);
  }

  @Override
  public int read() throws IOException {
    return fill() ? pass.out[outAt++] : -1;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int units = Math.min(length, pass.outLength - outAt);
    System.arraycopy(pass.out, outAt, target, offset, units);
    outAt += units;
    return units;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** Reads and normalizes until there is a unit to hand out; false at the end of the stream. */
  private boolean fill() throws IOException {
    while (outAt == pass.outLength) {
      if (atEnd && inLength == 0) {
        return false;
      }
      readChunk();
      normalizeChunk();
    }
    return true;
  }

  /** Fills the input buffer, so that each run of the engine sees new text of a constant share. */
  private void readChunk() throws IOException {
    if (inLength == pass.in.length) {
      pass.reserveInput(inLength * 2);
    }
    while (!atEnd && inLength < pass.in.length) {
      int units = reader.read(pass.in, inLength, pass.in.length - inLength);
      atEnd = units < 0;
      inLength += Math.max(0, units);
    }
  }

  private void normalizeChunk() {
    OffsetMap.Builder offsets = OffsetMap.builder();
    pass.start(offsets);
    outAt = 0;
    int consumed = engine.run(pass, pass.in, 0, inLength, atStart, atEnd);
    if (consumed > 0) {
      atStart = false;
      add(offsets.build());
      inLength -= consumed;
      System.arraycopy(pass.in, consumed, pass.in, 0, inLength);
    }
  }

  private void add(OffsetMap map) {
    boolean goesOn = pieces > 0 && map.isIdentity() && maps[pieces - 1].isIdentity();
    if (goesOn) {
      int length = (int) (outEnd - outStarts[pieces - 1]);
      goesOn = length <= Integer.MAX_VALUE - map.length();
      if (goesOn) {
        maps[pieces - 1] = OffsetMap.identity(length + map.length());
      }
    }
    if (!goesOn) {
      if (pieces == maps.length) {
        outStarts = Arrays.copyOf(outStarts, pieces * 2);
        inStarts = Arrays.copyOf(inStarts, pieces * 2);
        maps = Arrays.copyOf(maps, pieces * 2);
      }
      outStarts[pieces] = outEnd;
      inStarts[pieces] = inEnd;
      maps[pieces++] = map;
    }
    outEnd += map.length();
    inEnd += map.originalLength();
  }

  /**
   * Where the source of the unit at an offset begins: for the start of a token.
   *
   * @param offset an offset of the normalized stream, not after what was read
   * @return an offset of the stream below
   * @throws IndexOutOfBoundsException if the offset is negative or was not read yet
   */
  public long originalStart(long offset) {
    Objects.checkIndex(offset, outEnd + 1);
    if (offset == outEnd) {
      return inEnd;
    }
    int piece = pieceOf(offset);
    return inStarts[piece] + maps[piece].start((int) (offset - outStarts[piece]));
  }

  /**
   * Where the source of the unit before an offset ends: for the end of a token.
   *
   * @param offset an offset of the normalized stream, not after what was read
   * @return an offset of the stream below
   * @throws IndexOutOfBoundsException if the offset is negative or was not read yet
   */
  public long originalEnd(long offset) {
    Objects.checkIndex(offset, outEnd + 1);
    if (offset == 0) {
      return 0;
    }
    int piece = pieceOf(offset - 1);
    return inStarts[piece] + maps[piece].end((int) (offset - outStarts[piece]));
  }

  /** The last piece that begins at or before an offset. */
  private int pieceOf(long offset) {
    int found = Arrays.binarySearch(outStarts, 0, pieces, offset);
    int piece = found >= 0 ? found : -found - 2;
    while (piece + 1 < pieces && outStarts[piece + 1] == offset) {
      piece++;
    }
    return piece;
  }
}
