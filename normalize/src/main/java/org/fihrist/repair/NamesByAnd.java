package org.fihrist.repair;

import static org.fihrist.text.ArabicChars.WAW;

/**
 * Finds the seams of names that were written as one with the <i>and</i> between them: a known name,
 * <i>and</i>, a known name, up to four of them. Hardly any single word reads so, foreign names
 * included, as long as short names are taken from a list of those that are no part of longer ones.
 */
final class NamesByAnd {

  static final int MAX_NAMES = 4;

  /** Fewer letters are a name only where the list of short ones has it. */
  private static final int LONG_NAME = 5;

  private static final int SHORT_NAME = 3;

  /** Where each <i>and</i> stands, as indexes of letters. */
  final int[] seams = new int[MAX_NAMES];

  private final Vocabulary vocabulary;

  NamesByAnd(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads letters {@code from} to {@code to}; gives the number of seams, 0 where it is not so. */
  int find(char[] key, int from, int to) {
    if (to - from < 2 * SHORT_NAME + 1) {
      return 0;
    }
    int found = read(key, from, to, 0);
    return found > 0 && vocabulary.inflected(key, from, to) == Lexicon.NONE ? found : 0;
  }

  /** The number of seams when a name starts at {@code from}, after {@code before} others. */
  private int read(char[] key, int from, int to, int before) {
    if (before > 0 && isName(key, from, to)) {
      return before;
    }
    for (int and = from + SHORT_NAME; before < MAX_NAMES - 1 && and + SHORT_NAME < to; and++) {
      if (key[and] == WAW && (before > 0 ? isName(key, from, and) : isFirst(key, from, and))) {
        seams[before] = and;
        int found = read(key, and + 1, to, before + 1);
        if (found > 0) {
          return found;
        }
      }
    }
    return 0;
  }

  private boolean isName(char[] key, int from, int to) {
    if (vocabulary.isShortName(key, from, to)) {
      return true;
    }
    int entry = to - from < LONG_NAME ? Lexicon.NONE : vocabulary.listed(key, from, to);
    return Lexicon.is(entry, Lexicon.NAME) && !Lexicon.is(entry, Lexicon.FUNCTION | Lexicon.WEAK);
  }

  /** Whether the first name stands here, alone or after a proclitic. */
  private boolean isFirst(char[] key, int from, int to) {
    return isName(key, from, to)
        || (JoinFeatures.isProclitic(key[from]) && vocabulary.isShortName(key, from + 1, to));
  }
}
