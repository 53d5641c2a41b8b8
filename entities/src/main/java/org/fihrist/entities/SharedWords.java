package org.fihrist.entities;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The words that many entries of a compiled file share, each read when it is first asked for. */
final class SharedWords {

  private final ByteBuffer bytes;
  private final int[] places;

  /* Filled without locks: two readings of one word are equal. */
  private final @Nullable String[] read;

  /**
   * Takes so many words from where a reader is.
   *
   * @throws IllegalArgumentException if there are not as many
   */
  SharedWords(ByteBuffer bytes, PackedReader in, int count) {
    this.bytes = bytes;
    this.places = new int[GazetteerFile.below(count, bytes.limit() + 1, "words")];
    this.read = new @Nullable String[count];
    for (int i = 0; i < count; i++) {
      places[i] = in.position();
      in.skip(GazetteerFile.below(in.number(), bytes.limit() - in.position() + 1, "bytes"));
    }
  }

  String get(int number) {
    String word = read[number];
    if (word == null) {
      word = new PackedReader(bytes, places[number]).text();
      read[number] = word;
    }
    return word;
  }
}
