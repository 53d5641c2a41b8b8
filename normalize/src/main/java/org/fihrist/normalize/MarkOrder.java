package org.fihrist.normalize;

import com.ibm.icu.lang.UCharacter;

/** The canonical combining classes, those of the blocks up to Arabic Extended-A from a table. */
final class MarkOrder {

  private static final int FIRST = 0x300;
  private static final int END = 0x900;

  /* Of the marks in the table, those that are others are between these. */
  private static final int FIRST_DECOMPOSED = 0x340;
  private static final int LAST_DECOMPOSED = 0x344;

  private static final byte[] CLASSES = new byte[END - FIRST];

  static {
    for (int i = 0; i < CLASSES.length; i++) {
      CLASSES[i] = (byte) UCharacter.getCombiningClass(FIRST + i);
    }
  }

  private MarkOrder() {}

  /**
   * Whether all units from one on are marks of its combining class that canonical decomposition
   * leaves alone; those beyond the table are not looked up.
   */
  static boolean isOneClass(String text, int from) {
    int order = of(text.charAt(from));
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= END || of(c) != order || (c >= FIRST_DECOMPOSED && c <= LAST_DECOMPOSED)) {
        return false;
      }
    }
    return order != 0;
  }

  /** The combining class of a code point. */
  static int of(int c) {
    if (c < FIRST) {
      return 0;
    }
    return c < END ? CLASSES[c - FIRST] & 0xFF : UCharacter.getCombiningClass(c);
  }
}
