package org.fihrist.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.text.ArabicChars;

/** Plurals that no ending makes. */
final class BrokenPlurals {

  private static final Map<String, List<String>> PLURALS = load();

  private BrokenPlurals() {}

  /** The plurals of a singular without its article; empty when there are none. */
  static List<String> of(String singular) {
    return PLURALS.getOrDefault(WordKey.of(singular), List.of());
  }

  /**
   * The other singular of a noun that loses its yeh without the article ({@code qad, al-qadi});
   * empty where there is none.
   */
  static String otherSingular(String singular) {
    boolean yeh = singular.charAt(singular.length() - 1) == ArabicChars.YEH;
    String other = yeh ? singular.substring(0, singular.length() - 1) : singular + ArabicChars.YEH;
    return of(singular).isEmpty() || of(other).isEmpty() ? "" : other;
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> plurals = new HashMap<>();
    for (String[] row : Resources.rows("broken-plurals.tsv")) {
      plurals.put(WordKey.of(row[0]), List.of(row[1].split("\\|")));
    }
    return Map.copyOf(plurals);
  }
}
