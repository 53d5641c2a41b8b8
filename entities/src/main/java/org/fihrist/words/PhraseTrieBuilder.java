package org.fihrist.words;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a {@link PhraseTrie} from phrases. */
final class PhraseTrieBuilder {

  private final Map<Integer, Integer> edges = new LinkedHashMap<>();
  private final List<List<Sense>> senses = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();

  PhraseTrieBuilder() {
    newNode(-1);
  }

  private int newNode(int parent) {
    if (senses.size() == PhraseTrie.MAX_NODES) {
      throw new IllegalStateException("vocabulary over " + PhraseTrie.MAX_NODES + " phrases");
    }
    senses.add(new ArrayList<>());
    parents.add(parent);
    return senses.size() - 1;
  }

  /** Adds a phrase; an article code is a bit set of 1 without and 2 with. */
  void add(int[] words, int[] articles, Sense sense) {
    add(words, articles, 0, 0, sense);
  }

  private void add(int[] words, int[] articles, int at, int node, Sense sense) {
    if (at == words.length) {
      senses.get(node).add(sense);
      return;
    }
    for (int article = 0; article < 2; article++) {
      if ((articles[at] & (1 << article)) != 0) {
        int key = PhraseTrie.key(node, words[at], article == 1);
        Integer child = edges.get(key);
        if (child == null) {
          child = newNode(node);
          edges.put(key, child);
        }
        add(words, articles, at + 1, child, sense);
      }
    }
  }

  /** Writes the table of edges, then for each node the number of its list of senses, then these. */
  void write(DataOutputStream out) throws IOException {
    int size = Integer.highestOneBit(edges.size()) * 4;
    int[] keys = new int[size];
    int[] targets = new int[size];
    edges.forEach(
        (key, target) -> {
          int slot = PhraseTrie.slot(key, size);
          while (keys[slot] != 0) {
            slot = (slot + 1) & (size - 1);
          }
          keys[slot] = key;
          targets[slot] = target;
        });
    writeAll(keys, out);
    writeAll(targets, out);
    Map<List<Sense>, Integer> lists = new LinkedHashMap<>();
    int[] listOf = new int[senses.size()];
    for (int node = 0; node < listOf.length; node++) {
      List<Sense> all = readings(node);
      lists.putIfAbsent(all, lists.size());
      listOf[node] = lists.get(all);
    }
    writeAll(listOf, out);
    out.writeInt(lists.size());
    for (List<Sense> list : lists.keySet()) {
      out.writeInt(list.size());
      for (Sense sense : list) {
        out.writeInt(sense.category().ordinal());
        out.writeInt(sense.value());
        out.writeInt(sense.length());
      }
    }
  }

  /* Those of a phrase and of its beginnings, longest first; none where no phrase ends. */
  private List<Sense> readings(int node) {
    List<Sense> all = new ArrayList<>(senses.get(node));
    for (int up = parents.get(node); up >= 0 && !senses.get(node).isEmpty(); ) {
      all.addAll(senses.get(up));
      up = parents.get(up);
    }
    return all;
  }

  private static void writeAll(int[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }
}
