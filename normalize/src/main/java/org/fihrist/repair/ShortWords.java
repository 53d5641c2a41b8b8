package org.fihrist.repair;

import java.util.List;

/** The words of two letters that may be a piece of a glued word. */
final class ShortWords {

  static final ShortWords BUILT_IN = new ShortWords(Resources.lines("short-words.txt"));

  private final WordTable words;

  private ShortWords(List<String> lines) {
    words = new WordTable(lines.size());
    for (String line : lines) {
      char[] key = Lexicon.key(line).toCharArray();
      words.add(key, 0, key.length);
    }
  }

  boolean contains(char[] key, int from) {
    return words.find(key, from, from + 2) >= 0;
  }
}
