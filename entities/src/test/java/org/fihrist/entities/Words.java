package org.fihrist.entities;

import java.util.HashMap;
import java.util.Map;
import org.fihrist.repair.Lexicon;

/** A lexicon of a few words: {@code على:F جده:O سليمان:N}, F for particles, N for names. */
final class Words {

  private Words() {}

  static Lexicon of(String list) {
    Map<String, Integer> words = new HashMap<>();
    for (String word : list.split(" ")) {
      String[] parts = word.split(":");
      int entry =
          switch (parts[1]) {
            case "F" -> Lexicon.entry(500, Lexicon.FUNCTION);
            case "N" -> Lexicon.entry(1000, Lexicon.NAME);
            default -> Lexicon.entry(900, 0);
          };
      words.put(Lexicon.key(parts[0]), entry);
    }
    return (letters, from, to) ->
        words.getOrDefault(new String(letters, from, to - from), Lexicon.NONE);
  }
}
