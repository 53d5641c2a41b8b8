package org.fihrist.match;

/** The search of a window's words in one layer. */
final class LayerScan {

  private final Layers layers;
  private final int layer;
  private final Image image;
  private final Tokens tokens;
  private final Candidates candidates = new Candidates();
  private final Starts starts;
  private final Walks walks;
  private final Joiner joiner = new Joiner();
  private final Reporter reporter;
  private int next;

  LayerScan(Layers layers, int layer, Tokens tokens, Reporter reporter) {
    this.layers = layers;
    this.layer = layer;
    this.image = layers.images()[layer];
    this.tokens = tokens;
    this.reporter = reporter;
    this.starts = new Starts(image, tokens, candidates);
    this.walks = new Walks(layers, layer, tokens, candidates);
  }

  /** Finds all that begins in the first words. */
  void search(int words, boolean proclitics) {
    candidates.count = 0;
    next = 0;
    starts.addAll(words, proclitics);
    lookUp();
    walks.run();
    if (image.hasSoftNames()) {
      for (int c = 0; c < candidates.count; c++) {
        soft(c, candidates.token[c]);
      }
    }
    walks.sort(words);
  }

  /** In loops of their own, so that no branch waits for memory. */
  private void lookUp() {
    int count = candidates.count;
    int[] slot = candidates.slot;
    long[] inSlot = candidates.inSlot;
    long[] hash = candidates.hash;
    long[] found = candidates.found;
    for (int c = 0; c < count; c++) {
      slot[c] = image.shortSlot(hash[c]);
    }
    for (int c = 0; c < count; c++) {
      inSlot[c] = image.shortWord(slot[c]);
    }
    byte[] letters = tokens.letters;
    int[] more = candidates.longer;
    int mores = 0;
    for (int c = 0; c < count; c++) {
      int length = candidates.length[c];
      found[c] = Image.shortWord(letters, candidates.from[c], length, slot[c], inSlot[c]);
      more[mores] = c;
      mores += 8 - length >>> 31;
    }
    for (int k = 0; k < mores; k++) {
      int c = more[k];
      found[c] = image.longWord(letters, candidates.from[c], candidates.length[c], hash[c]);
    }
  }

  /**
   * The place of the next name: its first word, times four, and how many of its letters are
   * proclitics; the largest number at the end.
   */
  long nextPlace() {
    return next == walks.hits() ? Long.MAX_VALUE : walks.place(next);
  }

  /** Passes the names of a place over. */
  void skip(long place) {
    while (nextPlace() == place) {
      next++;
    }
  }

  /** Hands the names that begin at a place to the reporter. */
  void report(long place, int start) {
    int wordStart = tokens.start((int) (place >>> 2));
    for (; nextPlace() == place; next++) {
      reporter.add(image, walks.code(next), start, tokens.end(walks.last(next)), wordStart);
    }
  }

  private void soft(int c, int t) {
    long found = candidates.found[c];
    if (found != Image.NONE && (found & Image.SOFT) != 0) {
      addSoft(found, c, t);
    }
    if (!image.mayBeginSoft(candidates.hash[c])) {
      return;
    }
    joiner.clear();
    joiner.append(tokens.letters, candidates.from[c], candidates.length[c]);
    boolean mayGoOn = true;
    for (int at = t + 1; mayGoOn && at < tokens.count && !tokens.isStopped(at); at++) {
      mayGoOn = join(c, at);
    }
  }

  /** Joins one more word; false when no soft name begins like this. */
  private boolean join(int c, int at) {
    int before = joiner.length();
    joiner.append(tokens.letters, tokens.first[at], tokens.length[at]);
    int length = joiner.length();
    if (length == before || length > image.maxSoftLetters) {
      return false;
    }
    long hash = Hashes.word(joiner.letters(), 0, length);
    if (image.mayBegin(hash)) {
      long found = image.word(joiner.letters(), 0, length, hash);
      if (found != Image.NONE && (found & Image.SOFT) != 0) {
        addSoft(found, c, at);
      }
    }
    return image.mayBeginSoft(hash);
  }

  private void addSoft(long found, int c, int last) {
    int node = image.soft((int) (found >>> 3));
    if (node != Image.NONE) {
      walks.add(c, node, last);
    }
  }

  int capacity() {
    return candidates.token.length;
  }
}
