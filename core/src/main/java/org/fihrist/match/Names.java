package org.fihrist.match;

import java.util.Arrays;

/**
 * The names of an automaton that is being built: a tree of words. A node is the way that leads to
 * it: {@code 2 w} for the single word {@code w}, {@code 2 e + 1} for the edge {@code e}.
 */
final class Names {

  static final int NONE = -1;

  /** The longest word of the compiled form, in bytes. */
  static final int MAX_LETTERS = 0xFFF;

  private static final byte[] SOFT = {Folds.SOFT};

  final WordTable words = new WordTable();
  final EdgeTable edges = new EdgeTable();

  private final Joiner joiner = new Joiner();

  /* Hashes of the beginnings of soft names. */
  private long[] softPrefixes = new long[16];
  private int softPrefixCount;

  /* Values in the order in which they were added, each with the next one of its node. */
  private int[] values = new int[1 << 8];
  private int[] next = new int[1 << 8];
  private int count;

  /* The first and the last value of each node; when the values are laid out, its list. */
  private int[] firsts = {};
  private int[] last = {};

  int maxLetters;
  int maxWords;
  int maxSoftLetters;
  int softWord = NONE;

  /** Adds a name, given as its folded words. */
  void add(Tokens name, int value, boolean soft) {
    addValue(soft ? softNode(name) : hardNode(name), value);
  }

  private int hardNode(Tokens name) {
    int node = 2 * word(name.letters, name.first[0], name.length[0]);
    for (int t = 1; t < name.count; t++) {
      node = 2 * edges.add(node, word(name.letters, name.first[t], name.length[t])) + 1;
    }
    maxWords = Math.max(maxWords, name.count);
    return node;
  }

  private int word(byte[] letters, int first, int length) {
    maxLetters = Math.max(maxLetters, length);
    return words.add(letters, first, length);
  }

  /** A name with soft breaks: its letters as one word, then the step that says so. */
  private int softNode(Tokens name) {
    joiner.clear();
    joiner.appendAll(name);
    int length = joiner.length();
    maxSoftLetters = Math.max(maxSoftLetters, length);
    int known = words.count();
    int word = word(joiner.letters(), 0, length);
    if (softWord == NONE) {
      softWord = words.add(SOFT, 0, 1);
    }
    int edgesBefore = edges.count();
    int edge = edges.add(2 * word, softWord);
    if (word >= known || edge >= edgesBefore) {
      addPrefixes(length);
    }
    return 2 * edge + 1;
  }

  /** A weak letter at the end may be written once more in the next word. */
  private void addPrefixes(int length) {
    boolean weakEnd = joiner.letters()[length - 1] <= Folds.LAST_WEAK;
    int longest = weakEnd ? length : length - 1;
    if (softPrefixes.length - softPrefixCount < longest) {
      softPrefixes = Arrays.copyOf(softPrefixes, (softPrefixCount + longest) * 2);
    }
    for (int prefix = 1; prefix <= longest; prefix++) {
      softPrefixes[softPrefixCount++] = Hashes.word(joiner.letters(), 0, prefix);
    }
  }

  private void addValue(int node, int value) {
    if (count == values.length) {
      int capacity = count + (count >> 1);
      values = Arrays.copyOf(values, capacity);
      next = Arrays.copyOf(next, capacity);
    }
    if (node >= last.length) {
      growNodes(node);
    }
    values[count] = value;
    next[count] = NONE;
    if (last[node] == NONE) {
      firsts[node] = count;
    } else {
      next[last[node]] = count;
    }
    last[node] = count++;
  }

  private void growNodes(int node) {
    int before = last.length;
    int capacity = node + (node >> 1) + 16;
    last = Arrays.copyOf(last, capacity);
    firsts = Arrays.copyOf(firsts, capacity);
    Arrays.fill(last, before, capacity, NONE);
    Arrays.fill(firsts, before, capacity, NONE);
  }

  int count() {
    return count;
  }

  int softPrefixes() {
    return softPrefixCount;
  }

  long softPrefix(int i) {
    return softPrefixes[i];
  }

  /** A number above those of all nodes that have values. */
  int nodeLimit() {
    return firsts.length;
  }

  boolean hasValue(int node) {
    return firsts[node] != NONE;
  }

  int firstValue(int node) {
    return firsts[node];
  }

  int nextValue(int i) {
    return next[i];
  }

  int value(int i) {
    return values[i];
  }
}
