package org.fihrist.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.repair.BoundaryRepairer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One case a line, of every rule of matching: {@code matching-cases.tsv}. */
class MatchingCasesTest {

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    MatchingCasesTest.class.getResourceAsStream("matching-cases.tsv")),
                StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              row -> tests.add(DynamicTest.dynamicTest(row[0] + " " + row[2], () -> run(row))));
    }
    return tests.stream();
  }

  private static void run(String[] row) {
    Gazetteer gazetteer = gazetteer(row[1]);
    String option = row.length > 3 ? row[3] : "";
    Marked.check(
        gazetteer,
        row[2],
        builder ->
            switch (option) {
              case "backref" -> builder.backReference(true);
              case "dominant" -> builder.policy(OverlapPolicy.LONGEST_DOMINANT);
              case "repair" -> builder.repairer(repairer(gazetteer));
              case "" -> builder;
              default -> throw new IllegalArgumentException(option);
            });
  }

  private static BoundaryRepairer repairer(Gazetteer gazetteer) {
    List<String> names = gazetteer.entries().stream().flatMap(e -> e.names().stream()).toList();
    return BoundaryRepairer.builder().knownWords(names).build();
  }

  private static Gazetteer gazetteer(String list) {
    Gazetteer.Builder builder = Gazetteer.builder();
    for (String item : list.split(";")) {
      String[] parts = item.strip().split(" ", 3);
      int brace = parts[2].indexOf('{');
      String names = brace < 0 ? parts[2] : parts[2].substring(0, brace).strip();
      String attributes = brace < 0 ? "" : parts[2].substring(brace + 1, parts[2].length() - 1);
      builder.add(entry(parts[0], EntityType.valueOf(parts[1]), names.split("/"), attributes));
    }
    return builder.build();
  }

  private static Entry entry(String id, EntityType type, String[] names, String attributes) {
    boolean ambiguous = false;
    double prior = Double.NaN;
    List<String> cues = List.of();
    for (String attribute : attributes.split(",")) {
      String[] pair = attribute.split("=");
      switch (pair[0]) {
        case "ambiguous" -> ambiguous = true;
        case "prior" -> prior = Double.parseDouble(pair[1]);
        case "cues" -> cues = List.of(pair[1].split("\\|"));
        case "" -> {}
        default -> throw new IllegalArgumentException(attribute);
      }
    }
    List<String> aliases = List.of(names).subList(1, names.length);
    return new Entry(id, type, "", names[0], aliases, prior, cues, ambiguous, Map.of());
  }
}
