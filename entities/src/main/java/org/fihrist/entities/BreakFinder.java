package org.fihrist.entities;

import org.fihrist.text.ArabicChars;

/**
 * Finds the words of a text that may be several words of a name written together, and the pairs of
 * words that may be one: a look at a filter each, many of them at a time. For one text, whose words
 * are told in turn.
 */
final class BreakFinder {

  /* No name has a longer word, marks included. */
  private static final int LONGEST_WORD = 64;
  private static final int CUTS = 3;
  private static final int BATCH = 64;

  private final CharSequence text;
  private final BreakFilter filter;
  private final BreakChanges changes;

  /* Of the word before: its end, and for the whole and what follows each proclitic that it may
   * begin with, the hash and what a letter behind is multiplied by. */
  private int endBefore = -2;
  private int cutsBefore;
  private final long[] before = new long[CUTS];
  private final long[] weightBefore = new long[CUTS];

  /* What the filter is to be asked for: words, and two words by what stands between them. */
  private int words;
  private final long[] wordKeys = new long[BATCH];
  private final int[] starts = new int[BATCH];
  private final int[] ends = new int[BATCH];
  private int pairs;
  private final long[] pairKeys = new long[BATCH];
  private final int[] joints = new int[BATCH];
  private final int[] picked = new int[BATCH + 1];

  BreakFinder(CharSequence text, BreakFilter filter, BreakChanges changes) {
    this.text = text;
    this.filter = filter;
    this.changes = changes;
  }

  /** Takes the next word with its {@link WordHash} and the weight of a letter behind it. */
  void word(int start, int end, long hash, long weight) {
    if (end - start > LONGEST_WORD) {
      cutsBefore = 0;
      return;
    }
    if (Math.max(words, pairs) > BATCH - CUTS) {
      finish();
    }
    if (start == endBefore + 1 && isJoint(text.charAt(endBefore))) {
      pair(hash);
    }
    endBefore = end;
    before[0] = hash;
    weightBefore[0] = weight;
    cutsBefore = 1;
    ask(start, end, hash);
    if (Proclitics.mayBegin(text.charAt(start))) {
      while (cutsBefore < CUTS && start + cutsBefore < end && isProclitic(start, cutsBefore - 1)) {
        cut(start, end);
      }
    }
  }

  /* Cuts one more letter off. */
  private void cut(int start, int end) {
    int cut = cutsBefore;
    long letter = WordKey.fold(text.charAt(start + cut - 1));
    before[cut] = (before[cut - 1] - letter) * WordHash.INVERSE;
    weightBefore[cut] = weightBefore[cut - 1] * WordHash.INVERSE;
    cutsBefore++;
    ask(start + cut, end, before[cut]);
  }

  private boolean isProclitic(int start, int letter) {
    char c = text.charAt(start + letter);
    return c == ArabicChars.BEH
        || c == ArabicChars.KAF
        || c == ArabicChars.LAM
        || (letter == 0 && WordKey.isConjunction(c));
  }

  private void ask(int start, int end, long hash) {
    wordKeys[words] = BreakFilter.joinedKey(hash);
    starts[words] = start;
    ends[words++] = end;
  }

  private void pair(long hash) {
    for (int cut = 0; cut < cutsBefore; cut++) {
      pairKeys[pairs] = BreakFilter.wordKey(before[cut] + weightBefore[cut] * hash);
      joints[pairs++] = endBefore;
    }
  }

  /** Asks the filter for the last words. */
  void finish() {
    int found = filter.pick(wordKeys, words, picked);
    for (int i = 0; i < found; i++) {
      split(starts[picked[i]], ends[picked[i]]);
    }
    found = filter.pick(pairKeys, pairs, picked);
    for (int i = 0; i < found; i++) {
      changes.takeOut(joints[picked[i]]);
    }
    words = 0;
    pairs = 0;
  }

  private void split(int start, int end) {
    for (int at = start + 1; at < end; at++) {
      if (WordKey.fold(text.charAt(at)) != 0 && mayBePart(start, at) && mayBePart(at, end)) {
        changes.putIn(at);
      }
    }
  }

  private boolean mayBePart(int start, int end) {
    long hash = WordHash.of(text, start, end);
    return filter.mayBeWord(hash) || filter.mayBeJoined(hash);
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == '\u00A0' || c == '-' || c == '_';
  }
}
