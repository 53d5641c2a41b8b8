package org.fihrist.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/** A tagger over a Lucene FST, aligned to words, with labels of bytes or of UTF-16 units. */
final class FstTagger implements NameFinder {

  private final FST<Long> fst;
  private final boolean bytes;
  private final byte[] utf8;
  private final String text;

  FstTagger(MatchData data, boolean bytes) {
    this.fst = build(data.keys, bytes);
    this.bytes = bytes;
    this.text = data.folded;
    this.utf8 = data.utf8;
  }

  static FST<Long> build(List<String> keys, boolean bytes) {
    List<BytesRef> sorted = new ArrayList<>();
    for (String key : keys) {
      sorted.add(new BytesRef(key));
    }
    sorted.sort(null);
    FST.INPUT_TYPE type = bytes ? FST.INPUT_TYPE.BYTE1 : FST.INPUT_TYPE.BYTE2;
    try {
      FSTCompiler<Long> compiler =
          new FSTCompiler.Builder<Long>(type, PositiveIntOutputs.getSingleton()).build();
      IntsRefBuilder input = new IntsRefBuilder();
      for (int i = 0; i < sorted.size(); i++) {
        BytesRef key = sorted.get(i);
        compiler.add(
            bytes ? Util.toIntsRef(key, input) : Util.toUTF16(key.utf8ToString(), input), (long) i);
      }
      return FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int count() {
    try {
      FST.BytesReader reader = fst.getBytesReader();
      FST.Arc<Long> arc = new FST.Arc<>();
      int length = bytes ? utf8.length : text.length();
      int count = 0;
      int start = 0;
      while (start < length) {
        int end = longest(reader, arc, start, length);
        count += end > 0 ? 1 : 0;
        start = end > 0 ? end + 1 : next(start, length);
      }
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int label(int i) {
    return bytes ? utf8[i] & 0xFF : text.charAt(i);
  }

  private int longest(FST.BytesReader reader, FST.Arc<Long> arc, int start, int length)
      throws IOException {
    fst.getFirstArc(arc);
    int longest = 0;
    for (int i = start; i < length; i++) {
      if (fst.findTargetArc(label(i), arc, arc, reader) == null) {
        break;
      }
      if (arc.isFinal() && (i + 1 == length || label(i + 1) == ' ')) {
        longest = i + 1;
      }
    }
    return longest;
  }

  private int next(int start, int length) {
    int i = start;
    while (i < length && label(i) != ' ') {
      i++;
    }
    return i + 1;
  }
}
