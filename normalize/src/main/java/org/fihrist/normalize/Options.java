package org.fihrist.normalize;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A profile and its switches. */
record Options(
    Profile profile,
    Fold alef,
    Fold alefMaksura,
    Fold tehMarbuta,
    Fold lookalikes,
    Fold marks,
    Fold punctuation,
    DaggerAlef daggerAlef,
    Digits digits,
    Zwnj zwnj,
    Map<Integer, String> mapped,
    Set<Integer> kept) {

  /** The profile as it is defined. */
  static Options of(Profile profile) {
    return new Options(
        profile,
        Fold.FOLD,
        Fold.FOLD,
        Fold.FOLD,
        Fold.FOLD,
        Fold.FOLD,
        Fold.FOLD,
        DaggerAlef.DELETE,
        Digits.ASCII,
        Zwnj.DELETE,
        Map.of(),
        Set.of());
  }

  /** Whether a code point is neither replaced nor deleted on its own. */
  boolean isKept(int c) {
    return !kept.isEmpty() && kept.contains(c);
  }

  /** Whether the fast path must leave a unit to the rules because of a switch. */
  boolean isSpecial(int c) {
    return kept.contains(c) || mapped.containsKey(c);
  }

  /** Whether any switch differs from the profile's definition of folds. */
  boolean folds() {
    return profile == Profile.SEARCH || profile == Profile.MATCH;
  }

  /** The profile's name and all switches that differ, always in the same order. */
  String id() {
    StringBuilder id = new StringBuilder(profile.id());
    append(id, "alef", alef, Fold.FOLD);
    append(id, "alefMaksura", alefMaksura, Fold.FOLD);
    append(id, "tehMarbuta", tehMarbuta, Fold.FOLD);
    append(id, "lookalikes", lookalikes, Fold.FOLD);
    append(id, "marks", marks, Fold.FOLD);
    append(id, "punctuation", punctuation, Fold.FOLD);
    append(id, "daggerAlef", daggerAlef, DaggerAlef.DELETE);
    append(id, "digits", digits, Digits.ASCII);
    append(id, "zwnj", zwnj, Zwnj.DELETE);
    sorted(kept).forEach(c -> id.append("+keep=").append(hex(c)));
    sorted(mapped)
        .forEach((c, to) -> id.append("+map=").append(hex(c)).append('>').append(hex(to)));
    return id.toString();
  }

  private static void append(StringBuilder id, String name, Enum<?> value, Enum<?> usual) {
    if (value != usual) {
      id.append('+').append(name).append('=').append(value.name());
    }
  }

  private static SortedSet<Integer> sorted(Set<Integer> set) {
    return new TreeSet<>(set);
  }

  private static SortedMap<Integer, String> sorted(Map<Integer, String> map) {
    return new TreeMap<>(map);
  }

  private static String hex(int c) {
    return String.format(Locale.ROOT, "%04X", c);
  }

  private static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    text.codePoints().forEach(c -> hex.append(hex.isEmpty() ? "" : ".").append(hex(c)));
    return hex.toString();
  }
}
