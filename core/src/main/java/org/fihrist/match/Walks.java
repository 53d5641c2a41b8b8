package org.fihrist.match;

import java.util.Arrays;

/**
 * Follows names from their first words through the tree of names, all of a window together, one
 * word a round: the look-ups of a round do not wait for each other.
 */
final class Walks {

  private final Layers layers;
  private final int layer;
  private final Image image;
  private final Tokens tokens;
  private final Candidates candidates;

  /* The walks that go on: candidate, last word, node, hash of the way. */
  private int count;
  private int[] candidate = new int[256];
  private int[] last = new int[256];
  private int[] node = new int[256];
  private long[] path = new long[256];
  private int[] word = new int[256];

  /* The look-up that a walk is at: what for, where, and what was there. */
  private long[] hash = new long[256];
  private int[] slot = new int[256];
  private long[] loaded = new long[256];

  /* Ends of names in the order in which they were reached. */
  private int hits;
  private int[] hitCandidate = new int[256];
  private int[] hitNode = new int[256];
  private int[] hitLast = new int[256];
  private long[] hitCode = new long[256];

  /* The hits of candidate c are byCandidate[starts[c] .. starts[c + 1]), the shortest first. */
  private int[] starts = new int[257];
  private int[] byCandidate = new int[256];

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
      nextWords();
      nextNodes();
    }
    sort();
  }

  int firstHit(int c) {
    return starts[c];
  }

  long code(int hit) {
    return hitCode[byCandidate[hit]];
  }

  int last(int hit) {
    return hitLast[byCandidate[hit]];
  }

  private void begin() {
    ensureWalks(candidates.count);
    count = 0;
    hits = 0;
    for (int c = 0; c < candidates.count; c++) {
      long found = candidates.found[c];
      if (found != Image.NONE) {
        int t = candidates.token[c];
        int wordNode = (int) (found >>> 3);
        if ((found & Image.VALUE) != 0) {
          addHit(c, wordNode, t);
        }
        candidate[count] = c;
        last[count] = t;
        node[count] = wordNode;
        path[count] = image.pathHash(wordNode);
        count += (int) (found >>> 1) & 1;
      }
    }
  }

  /** Looks up the next word of each walk; walks without one end. */
  private void nextWords() {
    prepareWords();
    for (int w = 0; w < count; w++) {
      loaded[w] = image.shortWord(slot[w]);
    }
    int kept = 0;
    byte[] letters = tokens.letters;
    for (int w = 0; w < count; w++) {
      int t = last[w];
      long found =
          image.word(letters, tokens.first[t], tokens.length[t], hash[w], slot[w], loaded[w]);
      keep(w, kept, t, node[w], path[w]);
      word[kept] = (int) (found >>> 3);
      kept += found == Image.NONE ? 0 : 1;
    }
    count = kept;
  }

  /** Moves each walk to its next word, and finds where that is looked up. */
  private void prepareWords() {
    int kept = 0;
    for (int w = 0; w < count; w++) {
      int t = last[w] + 1;
      if (t != tokens.count && !tokens.isStopped(t)) {
        keep(w, kept, t, node[w], path[w]);
        hash[kept++] = tokens.hash[t];
      }
    }
    count = kept;
    for (int w = 0; w < count; w++) {
      slot[w] = image.shortSlot(hash[w]);
    }
  }

  /** Takes the step by the next word; walks without one end. */
  private void nextNodes() {
    for (int w = 0; w < count; w++) {
      path[w] = Hashes.path(path[w], word[w]);
      slot[w] = image.stepSlot(path[w]);
    }
    for (int w = 0; w < count; w++) {
      loaded[w] = image.stepAt(slot[w]);
    }
    int kept = 0;
    for (int w = 0; w < count; w++) {
      long found = image.step(node[w], word[w], slot[w], loaded[w]);
      if (found == Image.NONE) {
        continue;
      }
      int reached = (int) (found >>> 3);
      if ((found & Image.VALUE) != 0) {
        addHit(candidate[w], reached, last[w]);
      }
      keep(w, kept, last[w], reached, path[w]);
      kept += (int) (found >>> 1) & 1;
    }
    count = kept;
  }

  private void keep(int from, int to, int t, int at, long way) {
    candidate[to] = candidate[from];
    last[to] = t;
    node[to] = at;
    path[to] = way;
  }

  private void addHit(int c, int reached, int t) {
    if (layers.isHidden(layer, reached)) {
      return;
    }
    if (hits == hitNode.length) {
      int capacity = Math.multiplyExact(hits, 2);
      hitCandidate = Arrays.copyOf(hitCandidate, capacity);
      hitNode = Arrays.copyOf(hitNode, capacity);
      hitLast = Arrays.copyOf(hitLast, capacity);
      hitCode = new long[capacity];
    }
    hitCandidate[hits] = c;
    hitNode[hits] = reached;
    hitLast[hits++] = t;
  }

  private void sort() {
    for (int h = 0; h < hits; h++) {
      hitCode[h] = image.code(hitNode[h]);
    }
    int all = candidates.count;
    if (starts.length < all + 2) {
      starts = new int[candidates.token.length + 2];
    }
    if (byCandidate.length < hits) {
      byCandidate = new int[hitNode.length];
    }
    Arrays.fill(starts, 0, all + 2, 0);
    for (int h = 0; h < hits; h++) {
      starts[hitCandidate[h] + 2]++;
    }
    for (int c = 2; c <= all; c++) {
      starts[c] += starts[c - 1];
    }
    for (int h = 0; h < hits; h++) {
      byCandidate[starts[hitCandidate[h] + 1]++] = h;
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
      hash = new long[capacity];
      slot = new int[capacity];
      loaded = new long[capacity];
    }
  }
}
