package org.fihrist.benchmarks;

import java.util.Arrays;

/** Keeps of every substring hit those of whole words, and of these the leftmost longest. */
final class LongestWords {

  private final String text;
  private final int[] ends;

  LongestWords(String text) {
    this.text = text;
    this.ends = new int[text.length() + 1];
  }

  void clear() {
    Arrays.fill(ends, 0);
  }

  void hit(int begin, int end) {
    boolean whole =
        (begin == 0 || text.charAt(begin - 1) == ' ')
            && (end == text.length() || text.charAt(end) == ' ');
    if (whole && end > ends[begin]) {
      ends[begin] = end;
    }
  }

  int count() {
    int count = 0;
    int at = 0;
    while (at < ends.length) {
      if (ends[at] > 0) {
        count++;
        at = ends[at];
      } else {
        at++;
      }
    }
    return count;
  }
}
