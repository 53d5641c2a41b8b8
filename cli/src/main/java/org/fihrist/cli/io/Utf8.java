package org.fihrist.cli.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 and knows where it is none. */
public final class Utf8 {

  /**
   * A text, and where its bytes were not UTF-8.
   *
   * @param text the text, with U+FFFD for what is not UTF-8
   * @param firstError offset of the first byte that is not UTF-8, or -1
   */
  public record Decoded(String text, int firstError) {}

  private Utf8() {}

  /**
   * Decodes bytes. Linear; well-formed text without U+FFFD is read once.
   *
   * @param bytes the bytes
   * @param from the first
   * @param to the one after the last
   * @return the text, with U+FFFD for what is not UTF-8
   */
  public static Decoded decode(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    int error = text.indexOf('\uFFFD') < 0 ? -1 : firstError(bytes, from, to);
    return new Decoded(text, error);
  }

  private static int firstError(byte[] bytes, int from, int to) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() - from : -1;
  }
}
