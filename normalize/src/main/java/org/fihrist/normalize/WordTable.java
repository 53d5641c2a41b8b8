package org.fihrist.normalize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of replacements from a resource: an entry a line, two words around a tab. Looked up in
 * place, without a string for each word of a text.
 */
final class WordTable {

  /* A hash table with open addressing, at most half full: word, replacement, word, ... */
  private final @Nullable String[] slots;
  private final int mask;
  private final int longest;

  private WordTable(List<String> lines, String resource) {
    int capacity = Integer.highestOneBit(Math.max(1, lines.size())) * 4;
    slots = new @Nullable String[capacity * 2];
    mask = capacity - 1;
    int length = 0;
    for (String line : lines) {
      int tab = line.indexOf('\t');
      String word = line.substring(0, Math.max(0, tab));
      int slot = slot(word.toCharArray(), 0, word.length());
      if (tab <= 0 || slots[slot] != null) {
        throw new IllegalStateException(resource + " has a bad or a second entry: " + line);
      }
      slots[slot] = word;
      slots[slot + 1] = line.substring(tab + 1);
      length = Math.max(length, tab);
    }
    longest = length;
  }

  /** Reads a resource of this package; {@code #} starts a comment line. */
  static WordTable read(String resource) {
    try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new WordTable(
          text.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList(), resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words that have a replacement. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    for (int slot = 0; slot < slots.length; slot += 2) {
      String word = slots[slot];
      if (word != null) {
        words.add(word);
      }
    }
    return words;
  }

  /** The replacement of some units, or null when they are not in the list. */
  @Nullable String get(char[] text, int from, int to) {
    return to - from > longest ? null : slots[slot(text, from, to) + 1];
  }

  private int slot(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    int slot = (hash ^ hash >>> 7) & mask;
    while (!isFreeOr(slots[slot * 2], text, from, to)) {
      slot = slot + 1 & mask;
    }
    return slot * 2;
  }

  private static boolean isFreeOr(@Nullable String word, char[] text, int from, int to) {
    return word == null || (word.length() == to - from && equal(word, text, from));
  }

  private static boolean equal(String word, char[] text, int from) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }
}
