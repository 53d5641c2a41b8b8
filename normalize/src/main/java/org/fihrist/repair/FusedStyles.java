package org.fihrist.repair;

import java.util.List;

/**
 * Words that many write together with their neighbour, so that neither spelling is an error:
 * particles before a verb or noun, and the parts of names.
 */
final class FusedStyles {

  static final FusedStyles PARTICLES = new FusedStyles(Resources.lines("fused-particles.txt"));
  static final FusedStyles NAMES = new FusedStyles(Resources.lines("fused-names.txt"));

  private final WordTable before;
  private final WordTable after;

  /** Each line is a word with a plus sign on the side of its neighbour. */
  private FusedStyles(List<String> lines) {
    before = new WordTable(lines.size());
    after = new WordTable(lines.size());
    for (String line : lines) {
      char[] key = Lexicon.key(line).toCharArray();
      (line.startsWith("+") ? after : before).add(key, 0, key.length);
    }
  }

  /** Whether a seam lies between such a word and its neighbour. */
  boolean isAt(char[] key, int start, int seam, int end) {
    return before.find(key, start, seam) >= 0 || after.find(key, seam, end) >= 0;
  }
}
