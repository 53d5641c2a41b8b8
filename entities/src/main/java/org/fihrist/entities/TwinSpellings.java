package org.fihrist.entities;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.text.ArabicChars;

/**
 * Words that newspapers spell in two ways, {@code الأمريكية} and {@code الأميركية}: ordinary words
 * of names, which no transcription of a foreign name explains.
 */
final class TwinSpellings {

  private static final List<String[]> TWINS = Resources.rows("twin-spellings.tsv");

  private TwinSpellings() {}

  /** The words with each in its other spellings, one list for each pair that is met. */
  static List<List<String>> of(List<String> words) {
    List<List<String>> others = new ArrayList<>();
    for (String[] twin : TWINS) {
      add(words, twin[0], twin[1], others);
      add(words, twin[1], twin[0], others);
    }
    return others;
  }

  private static void add(
      List<String> words, String stem, String other, List<List<String>> others) {
    List<String> changed = null;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int start = stemStart(word);
      if (word.startsWith(stem, start)) {
        changed = changed == null ? new ArrayList<>(words) : changed;
        changed.set(i, word.substring(0, start) + other + word.substring(start + stem.length()));
      }
    }
    if (changed != null) {
      others.add(changed);
    }
  }

  /* After the article, which has lost its alef after the preposition li. */
  private static int stemStart(String word) {
    boolean assimilated =
        word.length() > 3 && word.charAt(0) == ArabicChars.LAM && word.charAt(1) == ArabicChars.LAM;
    return assimilated || TextWords.hasArticle(word, 0, word.length()) ? 2 : 0;
  }
}
