package org.fihrist.normalize;

import com.ibm.icu.text.Normalizer2;

/**
 * The canonical ordering of Unicode (chapter 3.11) by counting instead of by insertion: linear in
 * the number of marks.
 */
final class CanonicalOrder {

  private static final int CLASSES = 256;

  private CanonicalOrder() {}

  /** The decomposed text with the marks after each character in canonical order. */
  static String of(String text) {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    StringBuilder decomposed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      String parts = nfc.getDecomposition(c);
      if (parts == null) {
        decomposed.appendCodePoint(c);
      } else {
        decomposed.append(parts);
      }
      i += Character.charCount(c);
    }
    int[] codePoints = decomposed.codePoints().toArray();
    int from = 0;
    while (from < codePoints.length) {
      int to = from;
      while (to < codePoints.length && MarkOrder.of(codePoints[to]) != 0) {
        to++;
      }
      sort(codePoints, from, to);
      from = to + 1;
    }
    return new String(codePoints, 0, codePoints.length);
  }

  private static void sort(int[] codePoints, int from, int to) {
    if (to - from < 2) {
      return;
    }
    int[] places = new int[CLASSES + 1];
    for (int i = from; i < to; i++) {
      places[MarkOrder.of(codePoints[i]) + 1]++;
    }
    for (int i = 0; i < CLASSES; i++) {
      places[i + 1] += places[i];
    }
    int[] sorted = new int[to - from];
    for (int i = from; i < to; i++) {
      sorted[places[MarkOrder.of(codePoints[i])]++] = codePoints[i];
    }
    System.arraycopy(sorted, 0, codePoints, from, sorted.length);
  }
}
