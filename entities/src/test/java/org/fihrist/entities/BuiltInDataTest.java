package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.repair.BuiltInLexicon;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a machine can check in the built-in lists; each rule stands in their README.md. */
class BuiltInDataTest {

  private static final String PATTERNS = "patterns.tsv";
  private static final List<String> FILES =
      DataRow.lines("index.txt").stream().filter(l -> !l.startsWith("#")).toList();
  private static final List<DataRow> ALL =
      FILES.stream().flatMap(f -> DataRow.read(f).stream()).toList();
  private static final List<DataRow> ENTRIES =
      ALL.stream().filter(r -> !r.file().equals(PATTERNS)).toList();
  private static final Map<String, String> KINDS =
      Map.of(
          "PERSON", "person",
          "PLACE", "place",
          "ORGANISATION", "org",
          "EVENT", "event",
          "GROUP", "group",
          "PRODUCT", "product",
          "ROLE", "role",
          "DEMONYM", "demonym");

  private final List<String> problems = new ArrayList<>();

  @Test
  void everyListSaysSourceAndLicence() {
    for (String file : FILES) {
      boolean said =
          DataRow.lines(file).stream()
              .anyMatch(l -> l.startsWith("#") && l.contains("written for Fihrist, Apache-2.0"));
      assertTrue(said, file);
    }
  }

  @ParameterizedTest
  @CsvSource({"PLACE, 2500", "ORGANISATION, 1400", "PERSON, 1300", "ROLE, 340", "EVENT, 400"})
  void listsAreWorthHaving(String type, int least) {
    long entries = ENTRIES.stream().filter(r -> r.type().equals(type)).count();
    assertTrue(entries >= least, () -> type + ": " + entries);
  }

  @Test
  void columnsAreWellFormed() {
    check(
        ALL,
        row -> {
          if (row.columns().size() < 4 || row.columns().size() > 10) {
            add(row, row.columns().size() + " columns");
          }
          if (row.columns().stream().anyMatch(c -> !c.equals(c.strip()))) {
            add(row, "white space around a column");
          }
          if (!row.subtype().isEmpty() && !row.subtype().matches("[a-z][a-z_-]*")) {
            add(row, "subtype " + row.subtype());
          }
          if (!row.flags().isEmpty() && !row.ambiguous()) {
            add(row, "flags " + row.flags());
          }
          if (row.properties().stream().anyMatch(p -> !p.matches("[a-z]+=\\S.*"))) {
            add(row, "properties " + row.properties());
          }
        });
  }

  @Test
  void typesAndIdsAreKnown() {
    check(
        ENTRIES,
        row -> {
          String kind = KINDS.get(row.type());
          if (kind == null) {
            add(row, "type " + row.type());
          } else if (!row.id().matches("Q[1-9][0-9]*|" + kind + ":[a-zA-Z0-9-]+")) {
            add(row, "id does not fit " + row.type());
          }
        });
  }

  @Test
  void idsAreUnique() {
    Map<String, DataRow> seen = new HashMap<>();
    check(
        ALL,
        row -> {
          DataRow first = seen.putIfAbsent(row.id(), row);
          if (first != null) {
            add(row, "id stands in " + first.file() + ":" + first.line() + " too");
          }
        });
  }

  @Test
  void spellingsAreClean() {
    check(
        ENTRIES,
        row -> {
          Stream.concat(row.spellings().stream(), row.cues().stream())
              .filter(s -> !isClean(s))
              .forEach(s -> add(row, "not a clean spelling: '" + s + "'"));
        });
  }

  @Test
  void spellingsOfOneEntryDiffer() {
    check(
        ALL,
        row -> {
          Set<String> keys = new HashSet<>();
          row.spellings().stream()
              .filter(s -> !keys.add(fold(s)))
              .forEach(s -> add(row, "the matcher folds this alias anyway: " + s));
        });
  }

  @Test
  void sharedSpellingsCanBeToldApart() {
    Map<String, List<DataRow>> byKey = new TreeMap<>();
    for (DataRow row : ENTRIES) {
      for (String spelling : row.spellings()) {
        byKey.computeIfAbsent(row.type() + " " + fold(spelling), k -> new ArrayList<>()).add(row);
      }
    }
    byKey.forEach(
        (key, rows) -> {
          if (rows.size() > 1 && rows.stream().anyMatch(r -> !canBeToldApart(r))) {
            rows.forEach(r -> add(r, key + ": shared, so a prior or ambiguous is needed"));
          }
        });
    assertEquals(List.of(), problems);
  }

  @Test
  void priorsAreShares() {
    check(
        ALL,
        row -> {
          if (!row.prior().isEmpty() && !row.prior().matches("0\\.[0-9]*[1-9]|1")) {
            add(row, "prior " + row.prior());
          }
        });
  }

  @Test
  void namesThatAreOrdinaryWordsAreMarked() {
    Set<String> words = new HashSet<>();
    DataRow.lines("../ordinary-words.txt").stream()
        .filter(l -> !l.startsWith("#"))
        .forEach(l -> words.add(fold(l)));
    check(
        ENTRIES,
        row -> {
          if (!row.ambiguous() && !row.type().equals("ROLE")) {
            row.spellings().stream()
                .filter(s -> words.contains(fold(s)))
                .forEach(s -> add(row, "an ordinary word without the ambiguous mark: " + s));
          }
        });
  }

  @Test
  void ambiguousNamesHaveCues() {
    check(
        ENTRIES,
        row -> {
          if (row.ambiguous() && row.cues().isEmpty()) {
            add(row, "ambiguous without cues");
          }
        });
  }

  @Test
  void propertiesNameKnownEntries() {
    Set<String> ids = new HashSet<>();
    ENTRIES.forEach(r -> ids.add(r.id()));
    check(
        ENTRIES,
        row ->
            Stream.of("country", "capital")
                .map(row::property)
                .filter(id -> !id.isEmpty() && !ids.contains(id))
                .forEach(id -> add(row, "no entry " + id)));
  }

  @Test
  void patternsHaveKnownSlots() {
    check(
        DataRow.read(PATTERNS),
        row -> {
          if (!row.id().matches(KINDS.get(row.type()) + ":[a-z0-9-]+-\\{xx}")) {
            add(row, "id");
          }
          row.spellings().stream()
              .filter(s -> !s.replaceFirst("\\{[mfc]}", "").matches("[^{}]+"))
              .forEach(s -> add(row, "slots: " + s));
          row.spellings().stream()
              .filter(s -> !isClean(s.replaceFirst("\\{[mfc]}", "\u0633")))
              .forEach(s -> add(row, "not a clean spelling: " + s));
        });
  }

  @Test
  void patternIdsNamePatternsOfCountries() {
    Set<String> codes = new HashSet<>();
    ENTRIES.stream().map(r -> r.property("iso")).forEach(codes::add);
    Set<String> made = new HashSet<>();
    for (DataRow pattern : DataRow.read(PATTERNS)) {
      codes.forEach(c -> made.add(pattern.id().replace("{xx}", c.toLowerCase(Locale.ROOT))));
    }
    check(
        DataRow.read("pattern-ids.tsv"),
        row -> {
          if (!made.contains(row.id()) || !row.columns().get(1).matches("Q[1-9][0-9]*")) {
            add(row, "not the id of a pattern, or no QID");
          }
        });
  }

  private static boolean canBeToldApart(DataRow row) {
    return row.ambiguous() || !row.prior().isEmpty();
  }

  /** CLEAN leaves it alone, and teh marbuta and alef maksura end their words. */
  private static boolean isClean(String s) {
    boolean plain =
        !s.isEmpty()
            && s.equals(s.strip())
            && !s.contains("  ")
            && ArabicNormalizer.CLEAN.normalize(s).equals(s)
            && s.chars().allMatch(c -> isNameChar((char) c));
    return plain && Arrays.stream(s.split(" ")).allMatch(BuiltInDataTest::isWord);
  }

  private static boolean isNameChar(char c) {
    boolean arabic = ArabicChars.isLetter(c) || ArabicChars.isMark(c);
    boolean latin = c < 0x80 && (Character.isLetterOrDigit(c) || " -.+".indexOf(c) >= 0);
    return arabic && c != ArabicChars.TATWEEL || latin;
  }

  private static boolean isWord(String word) {
    int length = word.length();
    for (int i = 0; i < length - 1; i++) {
      char c = word.charAt(i);
      boolean last = !ArabicChars.isLetter(word.charAt(i + 1)) && word.charAt(i + 1) != '-';
      if ((c == ArabicChars.TEH_MARBUTA || c == ArabicChars.ALEF_MAKSURA) && !last) {
        return false;
      }
    }
    return length > 0;
  }

  @Test
  void theCheckerFindsNothing() {
    List<GazetteerChecker.Finding> findings =
        new GazetteerChecker(BuiltInLexicon.instance()).check(BuiltIn.lists().build());
    assertEquals(List.of(), findings);
  }

  /** What the built-in gazetteer is worth: entries of each kind, as compiled. */
  @ParameterizedTest
  @CsvSource({
    "PLACE, city region, 2200",
    "PLACE, country territory, 265",
    "ORGANISATION, intergovernmental agency bank party armed_group company media university, 2000",
    "ORGANISATION, ministry government, 5000",
    "ORGANISATION, sports_body sports_team, 700",
    "PERSON, politics business religion armed_group sport arts, 1350",
    "ROLE, minister state diplomat military parliament, 170",
    "EVENT, conflict conference agreement competition disaster festival, 1200",
    "GROUP, people population opposition regime religion, 700",
  })
  void theCompiledGazetteerHasWhatNewsNames(EntityType type, String subtypes, int least) {
    Set<String> wanted = Set.of(subtypes.split(" "));
    long entries =
        Gazetteer.builtIn().entries().stream()
            .filter(e -> e.type() == type && wanted.contains(e.subtype()))
            .count();
    assertTrue(entries >= least, () -> type + " " + subtypes + ": " + entries);
  }

  @Test
  void rolesHaveTheirPlurals() {
    Gazetteer gazetteer = Gazetteer.builtIn();
    List<String> without = new ArrayList<>();
    for (Entry role : gazetteer.entries()) {
      if (role.type() == EntityType.ROLE && !hasPlural(role)) {
        without.add(role.name());
      }
    }
    assertEquals(List.of(), without);
  }

  /** A form, the article aside, that is none of the names and no dual. */
  private static boolean hasPlural(Entry role) {
    Set<String> names = new HashSet<>();
    role.names().forEach(n -> names.add(NisbaForms.withoutArticle(n.split(" ")[0])));
    Set<String> heads = new HashSet<>();
    role.names()
        .forEach(
            n ->
                NameForms.of(
                    role,
                    n,
                    (form, kind) -> heads.add(NisbaForms.withoutArticle(form.split(" ")[0]))));
    heads.removeAll(names);
    return heads.stream().anyMatch(h -> !h.endsWith("ان") && !h.endsWith("ا"));
  }

  private static String fold(String s) {
    StringBuilder folded = new StringBuilder();
    s.chars()
        .filter(c -> !ArabicChars.isMark((char) c))
        .forEach(c -> folded.append(LetterFolds.match((char) c)));
    return folded.toString();
  }

  private void check(List<DataRow> rows, Consumer<DataRow> rule) {
    assertTrue(!rows.isEmpty());
    rows.forEach(rule);
    assertEquals(List.of(), problems);
  }

  private void add(DataRow row, String what) {
    problems.add(row.problem(what));
  }
}
