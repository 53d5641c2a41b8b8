package org.fihrist.words;

import java.nio.ByteBuffer;

/**
 * A trie of word numbers, each with or without the article, in one open-addressed table of edges. A
 * node holds the senses of its own phrase and of all beginnings of it. Immutable.
 */
final class PhraseTrie {

  /* A key has bits for a node, a word counted from one, and the article. */
  private static final int WORD_BITS = 12;
  static final int MAX_WORDS = (1 << WORD_BITS) - 1;
  static final int MAX_NODES = 1 << (31 - WORD_BITS);

  private static final int GOLDEN_RATIO = 0x9E3779B9;
  private static final Category[] CATEGORIES = Category.values();

  /* Keys of edges, 0 where a slot is free, and the nodes they lead to. */
  private final int[] edges;
  private final int[] targets;

  /* The list of senses of each node, by number. */
  private final int[] listOf;
  private final Sense[][] lists;

  /** Reads what {@link PhraseTrieBuilder} wrote. */
  PhraseTrie(ByteBuffer in) {
    edges = ints(in);
    targets = ints(in);
    listOf = ints(in);
    lists = new Sense[in.getInt()][];
    for (int i = 0; i < lists.length; i++) {
      Sense[] list = new Sense[in.getInt()];
      for (int k = 0; k < list.length; k++) {
        list[k] = new Sense(CATEGORIES[in.getInt()], in.getInt(), in.getInt());
      }
      lists[i] = list;
    }
  }

  private static int[] ints(ByteBuffer in) {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    in.position(in.position() + values.length * Integer.BYTES);
    return values;
  }

  /** The key of an edge, never 0. */
  static int key(int node, int word, boolean article) {
    return (node << (WORD_BITS + 1)) | ((word + 1) << 1) | (article ? 1 : 0);
  }

  /** Where the search for a key begins in a table whose size is a power of two. */
  static int slot(int key, int size) {
    int mixed = key * GOLDEN_RATIO;
    return (mixed ^ (mixed >>> 15)) & (size - 1);
  }

  /** The node after a word, or -1. */
  int next(int node, int word, boolean article) {
    int key = key(node, word, article);
    int slot = slot(key, edges.length);
    while (edges[slot] != 0) {
      if (edges[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (edges.length - 1);
    }
    return -1;
  }

  /** The readings of the phrase that ends at a node, longest first; not to be changed. */
  Sense[] senses(int node) {
    return lists[listOf[node]];
  }
}
