package org.fihrist.repair;

import java.util.List;
import org.fihrist.text.ArabicChars;

/**
 * Words that many write together with their neighbour, so that neither spelling is an error:
 * particles before a verb or noun, and the parts of names.
 */
final class FusedStyles {

  static final FusedStyles PARTICLES = new FusedStyles(Resources.lines("fused-particles.txt"));
  static final FusedStyles NAMES = new FusedStyles(Resources.lines("fused-names.txt"));

  private static final int MAX_BEFORE = 5;
  private static final int MIN_NEIGHBOUR = 3;
  private static final int MIN_AFTER = 3;

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

  /** Whether a seam of any style lies between two pieces. */
  static boolean isAny(char[] key, int start, int seam, int end) {
    return PARTICLES.isAt(key, start, seam, end) || NAMES.isAt(key, start, seam, end);
  }

  private boolean isAt(char[] key, int start, int seam, int end) {
    return before.find(key, start, seam) >= 0 || after.find(key, seam, end) >= 0;
  }

  /** Where a word parts into one of these and a neighbour of some length, or 0. */
  int seam(char[] key, int length) {
    for (int seam = Math.min(MAX_BEFORE, length - MIN_NEIGHBOUR); seam > 1; seam--) {
      if (before.find(key, 0, seam) >= 0) {
        return seam;
      }
    }
    for (int seam = MIN_NEIGHBOUR; seam <= length - MIN_AFTER; seam++) {
      if (after.find(key, seam, length) >= 0) {
        return seam;
      }
    }
    return 0;
  }

  /** Whether a word is one of these with a neighbour that has the article. */
  boolean isBeforeArticle(char[] key, int length) {
    int seam = seam(key, length);
    return seam > 0
        && seam + 2 < length
        && key[seam] == ArabicChars.ALEF
        && key[seam + 1] == ArabicChars.LAM;
  }
}
