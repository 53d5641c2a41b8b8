package org.fihrist.normalize;

import com.ibm.icu.lang.UCharacter;

/** The canonical combining classes, those of the blocks up to Arabic Extended-A from a table. */
final class MarkOrder {

  private static final int FIRST = 0x300;
  private static final int END = 0x900;
  private static final byte[] CLASSES = new byte[END - FIRST];

  static {
    for (int i = 0; i < CLASSES.length; i++) {
      CLASSES[i] = (byte) UCharacter.getCombiningClass(FIRST + i);
    }
  }

  private MarkOrder() {}

  /** The combining class of a code point. */
  static int of(int c) {
    if (c < FIRST) {
      return 0;
    }
    return c < END ? CLASSES[c - FIRST] & 0xFF : UCharacter.getCombiningClass(c);
  }
}
