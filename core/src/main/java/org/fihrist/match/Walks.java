package org.fihrist.match;

import java.util.Arrays;

/**
 * Follows names from their first words through the tree of names, all of a window together, one
 * word a round: the look-ups of a round do not wait for each other.
 */
final class Walks {

  private static final int HIT_BITS = 29;
  private static final int HIT_MASK = (1 << HIT_BITS) - 1;

  private final Layers layers;
  private final int layer;
  private final Image image;
  private final Tokens tokens;
  private final Candidates candidates;

  /* The walks that go on: candidate, last word of the text, node, hash of the way. */
  private int count;
  private int[] candidate = new int[256];
  private int[] last = new int[256];
  private int[] node = new int[256];
  private long[] path = new long[256];

  /* The step that a walk takes: where it is, what is there, its word, and whether that differs. */
  private int[] slot = new int[256];
  private long[] loaded = new long[256];
  private int[] word = new int[256];
  private long[] inSlot = new long[256];
  private long[] differs = new long[256];

  /* Ends of names in the order in which they were reached, and in that of their places. */
  private int hits;
  private int[] hitCandidate = new int[256];
  private int[] hitNode = new int[256];
  private int[] hitLast = new int[256];
  private long[] hitCode = new long[256];
  private long[] order = new long[256];
  private int[] nextOfWord = new int[256];

  Walks(Layers layers, int layer, Tokens tokens, Candidates candidates) {
    this.layers = layers;
    this.layer = layer;
    this.image = layers.images()[layer];
    this.tokens = tokens;
    this.candidates = candidates;
  }

  /** Follows all candidates, whose first words have been looked up. */
  void run() {
    begin();
    while (count > 0) {
      takeSteps();
      checkWords();
    }
  }

  /** How many names were found. */
  int hits() {
    return hits;
  }

  /** The code of the values of a hit, which are counted in the order of their places. */
  long code(int hit) {
    return hitCode[(int) order[hit] & HIT_MASK];
  }

  /** The last word of a hit. */
  int last(int hit) {
    return hitLast[(int) order[hit] & HIT_MASK];
  }

  /** The first word of a hit, times four, and how many of its letters are proclitics. */
  long place(int hit) {
    return order[hit] >>> HIT_BITS + 2;
  }

  private void begin() {
    ensureWalks(candidates.count);
    ensureHits(candidates.count);
    count = 0;
    hits = 0;
    for (int c = 0; c < candidates.count; c++) {
      long found = candidates.found[c];
      int t = candidates.token[c];
      int wordNode = (int) (found >>> 3);
      int flags = (int) found & ~(int) (found >> 63);
      addHit(c, wordNode, t, flags);
      candidate[count] = c;
      last[count] = t;
      node[count] = wordNode;
      path[count] = image.pathHash(wordNode);
      count += flags >>> 1 & 1;
    }
  }

  /** Takes the step by the next word, as far as its hash can tell; walks without one end. */
  private void takeSteps() {
    prepareSteps();
    for (int w = 0; w < count; w++) {
      loaded[w] = image.stepAt(slot[w]);
    }
    int kept = 0;
    for (int w = 0; w < count; w++) {
      long step = loaded[w];
      long leaves = image.leaves(node[w], step);
      keep(w, kept, last[w], image.words + slot[w], path[w]);
      loaded[kept] = step;
      kept += 1 + (int) leaves;
    }
    count = kept;
  }

  /** Moves each walk to its next word, and finds where the step is. */
  private void prepareSteps() {
    int kept = 0;
    for (int w = 0; w < count; w++) {
      int t = last[w] + 1;
      if (t != tokens.count && !tokens.isStopped(t)) {
        keep(w, kept++, t, node[w], Hashes.path(path[w], tokens.hash[t]));
      }
    }
    count = kept;
    for (int w = 0; w < count; w++) {
      slot[w] = image.stepSlot(path[w]);
    }
  }

  /** Ends the walks whose steps have another word, and notes the names that end. */
  private void checkWords() {
    for (int w = 0; w < count; w++) {
      word[w] = image.wordOf(loaded[w]);
      inSlot[w] = image.shortWordOf(word[w]);
    }
    compareWords();
    ensureHits(count);
    int kept = 0;
    for (int w = 0; w < count; w++) {
      int flags = image.flagsOf(loaded[w]) & ~(int) differs[w];
      addHit(candidate[w], node[w], last[w], flags);
      keep(w, kept, last[w], node[w], path[w]);
      kept += flags >>> 1 & 1;
    }
    count = kept;
  }

  private void compareWords() {
    byte[] letters = tokens.letters;
    int[] longer = slot;
    int mores = 0;
    for (int w = 0; w < count; w++) {
      int t = last[w];
      int length = tokens.length[t];
      differs[w] = image.isShort(word[w], inSlot[w], letters, tokens.first[t], length);
      longer[mores] = w;
      mores += 8 - length >>> 31;
    }
    for (int k = 0; k < mores; k++) {
      int w = longer[k];
      int t = last[w];
      differs[w] =
          image.isLong(word[w], letters, tokens.first[t], tokens.length[t], tokens.hash[t]);
    }
  }

  private void keep(int from, int to, int t, int at, long way) {
    candidate[to] = candidate[from];
    last[to] = t;
    node[to] = at;
    path[to] = way;
  }

  /** Adds the end of a name at a node with names, for which there is room. */
  private void addHit(int c, int reached, int t, int flags) {
    hitCandidate[hits] = c;
    hitNode[hits] = reached;
    hitLast[hits] = t;
    hits += flags & Image.VALUE;
  }

  /** Adds a name that was found on another way. */
  void add(int c, int reached, int t) {
    ensureHits(1);
    addHit(c, reached, t, Image.VALUE);
  }

  /** Brings the hits in the order of their places, those of one place as they were reached. */
  void sort(int words) {
    if (layers.hasHidden(layer)) {
      dropHidden();
    }
    for (int h = 0; h < hits; h++) {
      hitCode[h] = image.code(hitNode[h]);
    }
    sortByWord(words);
    for (int i = 1; i < hits; i++) {
      long key = order[i];
      int to = i;
      for (; to > 0 && order[to - 1] > key; to--) {
        order[to] = order[to - 1];
      }
      order[to] = key;
    }
  }

  private void sortByWord(int words) {
    if (nextOfWord.length <= words) {
      nextOfWord = new int[tokens.first.length + 1];
    }
    Arrays.fill(nextOfWord, 0, words + 1, 0);
    for (int h = 0; h < hits; h++) {
      nextOfWord[candidates.token[hitCandidate[h]] + 1]++;
    }
    for (int t = 0; t < words; t++) {
      nextOfWord[t + 1] += nextOfWord[t];
    }
    for (int h = 0; h < hits; h++) {
      int c = hitCandidate[h];
      long place = (long) candidates.token[c] << 4 | candidates.reading[c];
      order[nextOfWord[candidates.token[c]]++] = place << HIT_BITS | h;
    }
  }

  private void dropHidden() {
    int kept = 0;
    for (int h = 0; h < hits; h++) {
      hitCandidate[kept] = hitCandidate[h];
      hitNode[kept] = hitNode[h];
      hitLast[kept] = hitLast[h];
      kept += layers.isHidden(layer, hitNode[h]) ? 0 : 1;
    }
    hits = kept;
  }

  private void ensureHits(int more) {
    if (hitNode.length - hits <= more) {
      int capacity = Math.max(hits + more + 1, Math.multiplyExact(hitNode.length, 2));
      hitCandidate = Arrays.copyOf(hitCandidate, capacity);
      hitNode = Arrays.copyOf(hitNode, capacity);
      hitLast = Arrays.copyOf(hitLast, capacity);
      hitCode = new long[capacity];
      order = new long[capacity];
    }
  }

  private void ensureWalks(int walks) {
    if (candidate.length < walks + 1) {
      int capacity = candidates.token.length + 1;
      candidate = new int[capacity];
      last = new int[capacity];
      node = new int[capacity];
      path = new long[capacity];
      word = new int[capacity];
      slot = new int[capacity];
      loaded = new long[capacity];
      inSlot = new long[capacity];
      differs = new long[capacity];
    }
  }
}
