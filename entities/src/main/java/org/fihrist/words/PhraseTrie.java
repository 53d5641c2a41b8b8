package org.fihrist.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A trie of word numbers, each with or without the article, in one open-addressed table of edges.
 * After {@link #finish} a node holds the senses of its own phrase and of all beginnings of it.
 */
final class PhraseTrie {

  private static final Sense[] NONE = {};

  private long[] edges = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private int edgeCount;
  private final List<List<Sense>> building = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private Sense[][] senses = {};

  PhraseTrie() {
    newNode(-1);
  }

  private int newNode(int parent) {
    building.add(new ArrayList<>());
    parents.add(parent);
    return building.size() - 1;
  }

  /** Adds a phrase; an article code is a bit set of 1 without and 2 with. */
  void add(int[] words, int[] articles, Sense sense) {
    add(words, articles, 0, 0, sense);
  }

  private void add(int[] words, int[] articles, int at, int node, Sense sense) {
    if (at == words.length) {
      building.get(node).add(sense);
      return;
    }
    for (int article = 0; article < 2; article++) {
      if ((articles[at] & (1 << article)) != 0) {
        add(words, articles, at + 1, child(node, words[at], article == 1), sense);
      }
    }
  }

  private int child(int node, int word, boolean article) {
    int next = next(node, word, article);
    if (next >= 0) {
      return next;
    }
    if (2 * ++edgeCount > edges.length) {
      grow();
    }
    int created = newNode(node);
    put(key(node, word, article), created);
    return created;
  }

  private void put(long key, int target) {
    int slot = slot(key);
    while (edges[slot] != 0) {
      slot = (slot + 1) & (edges.length - 1);
    }
    edges[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[2 * oldEdges.length];
    targets = new int[edges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  /* Never 0, so that 0 marks a free slot. */
  private static long key(int node, int word, boolean article) {
    return ((long) node << 32) | ((long) (word + 1) << 1) | (article ? 1 : 0);
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (edges.length - 1);
  }

  /** The node after a word, or -1. */
  int next(int node, int word, boolean article) {
    long key = key(node, word, article);
    int slot = slot(key);
    while (edges[slot] != 0) {
      if (edges[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (edges.length - 1);
    }
    return -1;
  }

  /**
   * Gathers the senses of each node's beginnings, longest first as the way up meets them; nothing
   * may be added afterwards.
   */
  void finish() {
    senses = new Sense[building.size()][];
    for (int node = 0; node < senses.length; node++) {
      List<Sense> own = building.get(node);
      if (own.isEmpty()) {
        senses[node] = NONE;
        continue;
      }
      List<Sense> all = new ArrayList<>(own);
      int up = parents.get(node);
      while (up >= 0) {
        all.addAll(building.get(up));
        up = parents.get(up);
      }
      senses[node] = all.toArray(NONE);
    }
  }

  Sense[] senses(int node) {
    return senses[node];
  }
}
