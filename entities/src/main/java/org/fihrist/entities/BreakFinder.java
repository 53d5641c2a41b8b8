package org.fihrist.entities;

/**
 * Finds the words of a text that may be several words of a name written together, and the pairs of
 * words that may be one: a look at a filter each, many of them at a time. For one thread, text
 * after text.
 */
final class BreakFinder {

  /* No name has a longer word, marks included. */
  private static final int LONGEST_WORD = 64;

  /* A word may be asked for whole and after one proclitic or two. */
  private static final int CUTS = 3;
  private static final int MOST = CUTS * WordList.SIZE;

  private final BreakFilter filter;
  private final BreakChanges changes;
  private String text = "";

  /* What the filter is to be asked for: words, and two words by what stands between them. */
  private int words;
  private final long[] wordKeys = new long[MOST];
  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private int pairs;
  private final long[] pairKeys = new long[MOST];
  private final int[] joints = new int[MOST];
  private final int[] picked = new int[MOST + 1];

  BreakFinder(BreakFilter filter, BreakChanges changes) {
    this.filter = filter;
    this.changes = changes;
  }

  /** Begins a text. */
  void start(String of) {
    text = of;
  }

  /** Takes the words that know what follows them, with their {@link WordHash}. */
  void words(WordList list, boolean atEnd) {
    words = 0;
    pairs = 0;
    int ready = list.ready(atEnd);
    for (int i = 0; i < ready; i++) {
      int length = list.ends[i] - list.starts[i];
      if (length <= LONGEST_WORD) {
        word(list, i, Math.min(Proclitics.chain(list.heads[i]), length - 1));
      }
    }
    find();
  }

  private void word(WordList list, int i, int chain) {
    long hash = list.hashes[i];
    long weight = list.weights[i];
    int start = list.starts[i];
    int end = list.ends[i];
    boolean paired = isPair(list, i);
    long next = paired ? list.hashes[i + 1] : 0;
    ask(start, end, hash);
    int cut = 0;
    while (true) {
      if (paired) {
        pairKeys[pairs] = BreakFilter.wordKey(hash + weight * next);
        joints[pairs++] = end;
      }
      if (cut == chain) {
        return;
      }
      hash = (hash - WordKey.fold(text.charAt(start + cut))) * WordHash.INVERSE;
      weight *= WordHash.INVERSE;
      cut++;
      ask(start + cut, end, hash);
    }
  }

  private boolean isPair(WordList list, int i) {
    int end = list.ends[i];
    return i + 1 < list.count
        && list.starts[i + 1] == end + 1
        && list.ends[i + 1] - end - 1 <= LONGEST_WORD
        && isJoint(text.charAt(end));
  }

  private void ask(int start, int end, long hash) {
    wordKeys[words] = BreakFilter.joinedKey(hash);
    starts[words] = start;
    ends[words++] = end;
  }

  private void find() {
    int found = filter.pick(wordKeys, words, picked);
    for (int i = 0; i < found; i++) {
      split(starts[picked[i]], ends[picked[i]]);
    }
    found = filter.pick(pairKeys, pairs, picked);
    for (int i = 0; i < found; i++) {
      changes.takeOut(joints[picked[i]]);
    }
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
