package org.fihrist.benchmarks;

import java.util.Map;

/** Word n-grams of a text, looked up in a hash map. */
final class HashMapNgrams {

  private HashMapNgrams() {}

  static int count(Map<String, Integer> names, int longest, String text) {
    int count = 0;
    int start = 0;
    int[] ends = new int[longest];
    while (start < text.length()) {
      int words = ends(text, start, ends);
      int end = 0;
      for (int n = words; n > 0 && end == 0; n--) {
        end = names.containsKey(text.substring(start, ends[n - 1])) ? ends[n - 1] : 0;
      }
      count += end > 0 ? 1 : 0;
      start = 1 + (end > 0 ? end : ends[0]);
    }
    return count;
  }

  private static int ends(String text, int start, int[] ends) {
    int words = 0;
    int at = start;
    while (words < ends.length && at < text.length()) {
      int space = text.indexOf(' ', at);
      ends[words++] = space < 0 ? text.length() : space;
      at = ends[words - 1] + 1;
    }
    return words;
  }
}
