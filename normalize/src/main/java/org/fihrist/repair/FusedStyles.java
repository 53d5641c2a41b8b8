package org.fihrist.repair;

import java.util.List;
import org.fihrist.text.ArabicChars;

/**
 * Words that many write together with their neighbour, so that neither spelling is an error:
 * particles before a verb or noun, and the parts of names.
 */
final class FusedStyles {

  static final FusedStyles PARTICLES =
      new FusedStyles(Resources.lines("fused-particles.txt"), Resources.lines("fused-words.txt"));
  static final FusedStyles NAMES = new FusedStyles(Resources.lines("fused-names.txt"), List.of());

  private static final int MAX_BEFORE = 5;
  private static final int MIN_NEIGHBOUR = 3;
  private static final int MIN_AFTER = 3;

  private final WordTable before;
  private final WordTable after;
  private final WordTable known;
  private final int[] knownSeams;

  /**
   * Each line is a word with a plus sign on the side of its neighbour; words that the lexicon has
   * as one hold it at their seam.
   */
  private FusedStyles(List<String> lines, List<String> words) {
    before = new WordTable(lines.size());
    after = new WordTable(lines.size());
    for (String line : lines) {
      char[] key = Lexicon.key(line).toCharArray();
      (line.startsWith("+") ? after : before).add(key, 0, key.length);
    }
    known = new WordTable(words.size());
    knownSeams = new int[words.size()];
    for (String word : words) {
      char[] key = Lexicon.key(word.replace("+", "")).toCharArray();
      knownSeams[known.add(key, 0, key.length)] = word.indexOf('+');
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

  /** Where a word parts that the lexicon has as one, a conjunction before it or not, or 0. */
  int knownSeam(char[] key, int length) {
    int start = length > 1 && JoinFeatures.isConjunction(key[0]) ? 1 : 0;
    int word = known.find(key, start, length);
    return word < 0 ? 0 : start + knownSeams[word];
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
