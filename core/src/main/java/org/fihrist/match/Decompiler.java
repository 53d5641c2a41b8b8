package org.fihrist.match;

import java.util.Arrays;

/** Reads the names out of an image, folded as they are in it, in the order of their nodes. */
final class Decompiler {

  private final Image image;
  private final Names names;
  private final Tokens name = new Tokens();

  /* The word nodes of a name, from the last to the first. */
  private int[] way = new int[16];

  Decompiler(Image image, Names names) {
    this.image = image;
    this.names = names;
  }

  /** Adds all names but those of some nodes, which are in ascending order. */
  void addAll(int[] without) {
    for (int node = 0; node < image.layout.nodes(); node++) {
      long code = image.code(node);
      if (code != 0 && Arrays.binarySearch(without, node) < 0) {
        add(node, code);
      }
    }
  }

  private void add(int node, long code) {
    int words = climb(node);
    boolean soft = image.hasSoftNames() && way[0] == image.softWord();
    name.clear();
    for (int w = words - 1; w >= (soft ? 1 : 0); w--) {
      addWord(way[w]);
    }
    int count = image.valueCount(code);
    for (int v = 0; v < count; v++) {
      names.add(name, image.value(code, v), soft);
    }
  }

  private int climb(int node) {
    int words = 0;
    int at = node;
    while (at >= image.words) {
      push(words++, image.stepWord(at));
      at = image.stepFrom(at);
    }
    push(words++, at);
    return words;
  }

  private void push(int place, int word) {
    if (place == way.length) {
      way = Arrays.copyOf(way, place * 2);
    }
    way[place] = word;
  }

  private void addWord(int word) {
    name.ensure(Names.MAX_LETTERS);
    int length = image.letters(word, name.letters, name.used);
    name.first[name.count] = name.used;
    name.length[name.count++] = length;
    name.used += length;
  }
}
