package org.fihrist.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.entities.Reading.Choice;
import org.fihrist.text.ArabicChars;

/**
 * Finds words that are in no lexicon and one letter away from exactly one entry's name or nisba: a
 * letter left out, doubled, changed or swapped with the next one, inside the word.
 *
 * <p>Each name is kept under its own hash and under those of what is left when one letter is taken
 * out; two words that are one edit apart share one of them. Immutable.
 */
final class Misspellings {

  private static final int MIN_LETTERS = 6;
  private static final int MAX_LETTERS = 24;
  private static final int COST = 90;
  private static final double ODDS = -1;

  /* What an index of no names answers, and what stands for more than one entry. */
  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final NameIndex index;
  private final List<String> keys = new ArrayList<>();
  private final List<Integer> entries = new ArrayList<>();
  private final Map<Long, Integer> heads = new HashMap<>();
  private int[] nameOf = new int[64];
  private int[] next = new int[64];
  private int size;

  Misspellings(NameIndex index) {
    this.index = index;
    for (int i = 0; i < index.entryCount(); i++) {
      Entry entry = index.entry(i);
      if (entry.type() != EntityType.ROLE && !entry.ambiguous()) {
        add(i, entry);
      }
    }
  }

  private void add(int entryIndex, Entry entry) {
    for (String name : entry.names()) {
      if (entry.type() == EntityType.DEMONYM) {
        NameForms.of(entry, name, (form, kind) -> add(entryIndex, form));
      } else {
        add(entryIndex, name);
      }
    }
  }

  private void add(int entryIndex, String name) {
    String key = WordKey.of(name);
    if (key.length() < MIN_LETTERS || key.length() > MAX_LETTERS || name.indexOf(' ') >= 0) {
      return;
    }
    keys.add(key);
    entries.add(entryIndex);
    for (int without = NONE; without < key.length(); without++) {
      if (size == next.length) {
        nameOf = Arrays.copyOf(nameOf, 2 * size);
        next = Arrays.copyOf(next, 2 * size);
      }
      nameOf[size] = keys.size() - 1;
      Integer head = heads.put(hash(key, without), size);
      next[size] = head == null ? NONE : head;
      size++;
    }
  }

  private static long hash(String key, int without) {
    long hash = 7;
    for (int i = 0; i < key.length(); i++) {
      if (i != without) {
        hash = (hash + key.charAt(i)) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
      }
    }
    return hash;
  }

  /** The readings with misspelt names among them, in the order of the text. */
  List<Reading> add(CharSequence text, OrdinaryWords words, List<Reading> readings) {
    List<Reading> all = new ArrayList<>(readings);
    int taken = 0;
    int at = 0;
    int following = 0;
    while (at < text.length()) {
      int end = TextWords.wordEnd(text, at);
      while (following < readings.size() && readings.get(following).start < end) {
        taken = Math.max(taken, readings.get(following++).end);
      }
      if (end > at && taken <= at && end - at <= 2 * MAX_LETTERS && !words.isKnown(text, at, end)) {
        word(text, at, end, all);
      }
      at = Math.max(at + 1, end);
    }
    all.sort(Reading.ORDER);
    return all;
  }

  private void word(CharSequence text, int start, int end, List<Reading> found) {
    int cut = start;
    int entry = entry(WordKey.of(text.subSequence(start, end)));
    if (entry == NONE && isProclitic(text.charAt(start))) {
      cut = start + 1;
      entry = entry(WordKey.of(text.subSequence(cut, end)));
    }
    if (entry >= 0) {
      Reading reading = new Reading(cut, end, start, true);
      reading.add(new Choice(entry, index.entry(entry), Choice.MISSPELT, COST));
      reading.odds = ODDS;
      found.add(reading);
    }
  }

  private static boolean isProclitic(char c) {
    return WordKey.isConjunction(c) || c == ArabicChars.BEH || c == ArabicChars.LAM;
  }

  /* The one entry that a word is one edit away from. */
  private int entry(String word) {
    if (word.length() < MIN_LETTERS || word.length() > MAX_LETTERS) {
      return NONE;
    }
    int found = NONE;
    for (int without = NONE; without < word.length() && found != SEVERAL; without++) {
      for (int n = heads.getOrDefault(hash(word, without), NONE); n != NONE; n = next[n]) {
        int entry = entries.get(nameOf[n]);
        if (entry != found && isOneEdit(word, keys.get(nameOf[n]))) {
          found = found == NONE ? entry : SEVERAL;
        }
      }
    }
    return found;
  }

  /* One letter more, less, other or swapped; the first and the last letter are the name's own. */
  private static boolean isOneEdit(String word, String name) {
    int start = 0;
    int wordEnd = word.length();
    int nameEnd = name.length();
    while (start < Math.min(wordEnd, nameEnd) && word.charAt(start) == name.charAt(start)) {
      start++;
    }
    while (wordEnd > start
        && nameEnd > start
        && word.charAt(wordEnd - 1) == name.charAt(nameEnd - 1)) {
      wordEnd--;
      nameEnd--;
    }
    int mine = wordEnd - start;
    int theirs = nameEnd - start;
    boolean inside = start > 0 && wordEnd < word.length() && nameEnd < name.length();
    boolean swapped =
        mine == 2
            && theirs == 2
            && word.charAt(start) == name.charAt(start + 1)
            && word.charAt(start + 1) == name.charAt(start);
    return inside && (swapped || (mine <= 1 && theirs <= 1 && mine + theirs > 0));
  }
}
