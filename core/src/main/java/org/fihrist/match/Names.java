package org.fihrist.match;

import java.util.Arrays;

/**
 * The names of an automaton that is being built: a tree of words. A node is the way that leads to
 * it: {@code 2 w} for the single word {@code w}, {@code 2 e + 1} for the edge {@code e}.
 */
final class Names {

  static final int NONE = -1;

  private static final byte[] SOFT = {Folds.SOFT};

  final WordTable words = new WordTable();
  final WordTable softPrefixes = new WordTable();
  final EdgeTable edges = new EdgeTable();

  /* Values in the order in which they were added, with the node that each belongs to. */
  private int[] values = new int[1 << 8];
  private int[] next = new int[1 << 8];
  private int[] firsts = {};
  private int[] last = {};
  private int count;

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
    Joiner joiner = new Joiner();
    for (int t = 0; t < name.count; t++) {
      joiner.append(name.letters, name.first[t], name.length[t]);
    }
    for (int length = 1; length < joiner.length(); length++) {
      softPrefixes.add(joiner.letters(), 0, length);
    }
    maxSoftLetters = Math.max(maxSoftLetters, joiner.length());
    int word = word(joiner.letters(), 0, joiner.length());
    softWord = words.add(SOFT, 0, 1);
    return 2 * edges.add(2 * word, softWord) + 1;
  }

  private void addValue(int node, int value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, count * 2);
      next = Arrays.copyOf(next, count * 2);
    }
    if (node >= last.length) {
      int before = last.length;
      last = Arrays.copyOf(last, node * 2 + 16);
      firsts = Arrays.copyOf(firsts, node * 2 + 16);
      Arrays.fill(last, before, last.length, NONE);
      Arrays.fill(firsts, before, firsts.length, NONE);
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

  boolean hasValue(int node) {
    return node < firsts.length && firsts[node] != NONE;
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
