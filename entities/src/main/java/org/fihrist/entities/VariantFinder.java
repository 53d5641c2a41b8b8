package org.fihrist.entities;

import java.util.Arrays;

/**
 * Finds names in other transcriptions than the listed ones: asks the filter of an index for the
 * words of a text, many at a time, and compares what it lets through. For one thread, text after
 * text.
 */
final class VariantFinder {

  /** Takes what is found. */
  @FunctionalInterface
  interface Sink {
    void found(int entryIndex, int start, int end, int procliticStart, int cost);
  }

  /** Whether a listed spelling stands at a part of a range, so that no single word there counts. */
  @FunctionalInterface
  interface Taken {
    boolean isTaken(int start, int end);
  }

  /* A word may be asked for whole and after four letters at most. */
  private static final int CUT_BITS = 3;
  private static final int CUT_MASK = (1 << CUT_BITS) - 1;
  private static final int MOST = 5 * WordList.SIZE;
  private static final int PLACES = 4;

  /* Stands for the place of an article where a name has several words. */
  private static final int PHRASE = -2;
  private static final int NO_ARTICLE = -1;

  private final VariantIndex index;
  private final VariantComparison comparison;
  private String text = "";

  /* What the filter is to be asked for: skeletons; numbers of words above the places of cuts. */
  private int asked;
  private final long[] skeletons = new long[MOST];
  private final short[] places = new short[MOST];
  private final int[] picked = new int[MOST + 1];

  /* What is to be compared: skeletons; starts of words, of names, ends of first words, articles. */
  private int count;
  private long[] found = new long[64];
  private int[] foundPlaces = new int[64 * PLACES];

  VariantFinder(VariantIndex index, OrdinaryWords lexicon) {
    this.index = index;
    this.comparison = new VariantComparison(index, lexicon);
  }

  /** Begins a text. */
  void start(String of) {
    text = of;
    count = 0;
    comparison.start(of);
  }

  /** The largest arrays that it has. */
  int capacity() {
    return foundPlaces.length;
  }

  /** Takes the words that know what follows them, with the hashes of their skeletons. */
  void words(WordList list, boolean atEnd) {
    asked = 0;
    int ready = list.ready(atEnd);
    for (int i = 0; i < ready; i++) {
      ask(list.hashes[i], i, 0);
      int cuts = Proclitics.cuts(list.heads[i]);
      if (cuts != 0) {
        cuts(list.hashes[i], list.starts[i], i, cuts);
      }
    }
    find(list);
  }

  private void cuts(long hash, int start, int i, int cuts) {
    long rest = hash;
    for (int cut = 1; cuts >>> cut != 0; cut++) {
      rest = Skeleton.shrink(rest, text.charAt(start + cut - 1));
      if ((cuts >>> cut & 1) != 0) {
        ask(rest, i, cut);
      }
    }
  }

  private void ask(long skeleton, int word, int cut) {
    skeletons[asked] = skeleton;
    places[asked++] = (short) (word << CUT_BITS | cut);
  }

  private void find(WordList list) {
    int filtered = index.pick(skeletons, asked, picked);
    for (int i = 0; i < filtered; i++) {
      int n = picked[i];
      int word = places[n] >> CUT_BITS;
      int cut = places[n] & CUT_MASK;
      int article = Proclitics.articleBefore(list.heads[word], cut);
      int kinds = index.starts(skeletons[n]);
      if ((kinds & VariantIndex.COMPLETE) != 0) {
        int place = article == 0 ? NO_ARTICLE : list.starts[word] + cut - article;
        found(skeletons[n], list, word, cut, place);
      }
      if ((kinds & VariantIndex.MORE) != 0 && article == 0 && isNext(list, word)) {
        pair(VariantIndex.with(skeletons[n], list.hashes[word + 1]), list, word, cut);
      }
    }
  }

  private boolean isNext(WordList list, int word) {
    return word + 1 < list.count && list.starts[word + 1] == comparison.nextWord(list.ends[word]);
  }

  /* A word that begins names of several, with the one after it. */
  private void pair(long pair, WordList list, int word, int cut) {
    int kinds = index.starts(pair);
    if ((kinds & VariantIndex.COMPLETE) != 0) {
      found(pair, list, word, cut, PHRASE);
    }
    if ((kinds & VariantIndex.MORE) != 0) {
      int third = comparison.nextWord(list.ends[word + 1]);
      if (third >= 0) {
        long next = Skeleton.hash(text, third, comparison.wordEnd(third));
        found(VariantIndex.with(pair, next), list, word, cut, PHRASE);
      }
    }
  }

  /* Keeps what is to be compared, as listed spellings come first. */
  private void found(long skeleton, WordList list, int word, int cut, int article) {
    if (count == found.length) {
      found = Arrays.copyOf(found, count * 2);
      foundPlaces = Arrays.copyOf(foundPlaces, count * 2 * PLACES);
    }
    found[count] = skeleton;
    int at = PLACES * count++;
    foundPlaces[at] = list.starts[word];
    foundPlaces[at + 1] = list.starts[word] + cut;
    foundPlaces[at + 2] = list.ends[word];
    foundPlaces[at + 3] = article;
  }

  /** Tells the names among what was found. */
  void tell(Taken taken, Sink sink) {
    for (int i = 0; i < count; i++) {
      int at = PLACES * i;
      int cut = foundPlaces[at + 1];
      int end = foundPlaces[at + 2];
      int article = foundPlaces[at + 3];
      if (article == PHRASE || !taken.isTaken(cut, end)) {
        comparison.check(found[i], foundPlaces[at], cut, end, Math.max(article, NO_ARTICLE), sink);
      }
    }
  }
}
