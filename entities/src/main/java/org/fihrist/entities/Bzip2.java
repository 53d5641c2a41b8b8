package org.fihrist.entities;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** The one use of Commons Compress, apart so that nothing else needs it to be there. */
final class Bzip2 {

  private Bzip2() {}

  static InputStream open(InputStream packed) throws IOException {
    return new BZip2CompressorInputStream(packed, true);
  }
}
