package org.fihrist.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.text.ArabicChars;

/**
 * What every state has: a pattern of the lists makes one entry for each country whose demonym is
 * listed. {@code {xx}} stands for the ISO code, {@code {m}} and {@code {f}} for the definite nisba,
 * {@code {c}} for the country's name.
 */
final class PatternEntries {

  private static final String ISO = "iso";
  private static final String COUNTRY = "country";
  private static final String LEVEL = "level";
  private static final String SPORT = "sport";

  private final Map<String, String> ids;
  private final Gazetteer.Builder into;
  private final Map<EntityType, Set<String>> taken = new HashMap<>();

  private PatternEntries(Map<String, String> ids, Gazetteer.Builder into) {
    this.ids = ids;
    this.into = into;
    for (Entry entry : into.entries()) {
      Set<String> names = taken.computeIfAbsent(entry.type(), type -> new HashSet<>());
      entry.names().forEach(name -> names.add(WordKey.of(name)));
    }
  }

  static void add(List<Entry> patterns, Map<String, String> ids, Gazetteer.Builder into) {
    PatternEntries maker = new PatternEntries(ids, into);
    for (Entry demonym : into.entries()) {
      if (demonym.type() == EntityType.DEMONYM && demonym.properties().containsKey(ISO)) {
        for (Entry pattern : patterns) {
          if (applies(pattern.properties(), demonym.properties())) {
            maker.make(pattern, demonym);
          }
        }
      }
    }
  }

  private static boolean applies(Map<String, String> pattern, Map<String, String> demonym) {
    String iso = demonym.getOrDefault(ISO, "");
    String level = pattern.getOrDefault(LEVEL, "");
    boolean wide =
        switch (demonym.getOrDefault("patterns", "all")) {
          case "all" -> true;
          case "core" -> level.equals("core") || level.equals(SPORT);
          case SPORT -> level.equals(SPORT);
          default -> false;
        };
    return wide
        && (!pattern.containsKey("only") || codes(pattern, "only").contains(iso))
        && !codes(pattern, "except").contains(iso);
  }

  private static List<String> codes(Map<String, String> properties, String key) {
    return List.of(properties.getOrDefault(key, "").split(","));
  }

  private void make(Entry pattern, Entry demonym) {
    String iso = demonym.properties().getOrDefault(ISO, "").toLowerCase(Locale.ROOT);
    String id = pattern.id().replace("{xx}", iso);
    Set<String> names = new LinkedHashSet<>();
    for (String template : pattern.names()) {
      fill(template, demonym, names);
    }
    Set<String> explicit = taken.getOrDefault(pattern.type(), Set.of());
    List<String> free = new ArrayList<>(names);
    free.removeIf(name -> explicit.contains(WordKey.of(name)));
    if (!free.isEmpty()) {
      Map<String, String> properties = new HashMap<>();
      properties.put(COUNTRY, demonym.properties().getOrDefault(COUNTRY, ""));
      into.put(
          new Entry(
              ids.getOrDefault(id, id),
              pattern.type(),
              pattern.subtype(),
              free.get(0),
              free.subList(1, free.size()),
              pattern.prior(),
              pattern.cues(),
              pattern.ambiguous(),
              properties));
    }
  }

  private void fill(String template, Entry demonym, Set<String> names) {
    if (template.contains("{c}")) {
      String country = demonym.properties().getOrDefault(COUNTRY, "");
      into.entry(country).ifPresent(entry -> names.add(template.replace("{c}", entry.name())));
      return;
    }
    for (String nisba : demonym.names()) {
      names.add(
          template.replace("{m}", definite(nisba, false)).replace("{f}", definite(nisba, true)));
      if (!template.contains("{m}") && !template.contains("{f}")) {
        return;
      }
    }
  }

  /** The nisba with its article, in the feminine where asked. */
  static String definite(String nisba, boolean feminine) {
    List<String> words = new ArrayList<>(NameText.words(nisba));
    boolean all = words.stream().allMatch(word -> word.endsWith(String.valueOf(ArabicChars.YEH)));
    int last = words.size() - 1;
    for (int i = 0; i <= last; i++) {
      String word = words.get(i);
      String ending = feminine && (all || i == last) ? "\u0629" : "";
      words.set(i, (all || i == 0 ? NisbaForms.ARTICLE : "") + word + ending);
    }
    return String.join(" ", words);
  }
}
