package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sources of a million rows, made while they are read: each is read to its end, a bad row in its
 * middle is told with its number, and never is much more of it in memory than the row at hand.
 */
class LargeSourcesTest {

  private static final int ROWS = 1_000_000;
  private static final int BAD = 654_321;

  /* Rows that a buffer may hold before they are looked at. */
  private static final int AHEAD = 10_000;

  private final Gazetteer.Builder builder = Gazetteer.builder();
  private final List<String> problems = new ArrayList<>();
  private final List<Long> told = new ArrayList<>();

  /** Rows that are made when they are read. */
  private static final class Rows extends Reader {

    private final IntFunction<String> row;
    private String current = "";
    private int at;
    private int made;

    Rows(IntFunction<String> row) {
      this.row = row;
    }

    @Override
    public int read(char[] into, int from, int length) {
      if (at == current.length()) {
        if (made == ROWS) {
          return -1;
        }
        current = row.apply(++made) + "\n";
        at = 0;
      }
      int count = Math.min(length, current.length() - at);
      current.getChars(at, at + count, into, from);
      at += count;
      return count;
    }

    @Override
    public void close() {}
  }

  /** Hears of a load; of rows that are made while they are read, it checks how many are ahead. */
  private final class Listener implements LoadListener {

    private final Optional<Rows> rows;

    Listener(Rows rows) {
      this.rows = Optional.of(rows);
    }

    Listener() {
      this.rows = Optional.empty();
    }

    @Override
    public void problem(LoadProblem problem) {
      problems.add(problem.toString());
    }

    @Override
    public void progress(long lines, long entries) {
      told.add(lines);
      rows.ifPresent(r -> assertTrue(r.made - lines < AHEAD, r.made + " rows at line " + lines));
    }
  }

  private static String name(int row) {
    String digits = Integer.toString(row, 22);
    StringBuilder name = new StringBuilder("بلدة ");
    for (int i = 0; i < digits.length(); i++) {
      name.append("بتثجحخدذرزسشصضطظعغفقكل".charAt(Character.digit(digits.charAt(i), 22)));
    }
    return name.toString();
  }

  private void check(int entries, String problem) {
    assertEquals(entries, builder.size());
    assertEquals(List.of(problem), problems);
    assertTrue(told.containsAll(List.of(100_000L, 900_000L, (long) ROWS)), told::toString);
  }

  @Test
  void tsv() throws IOException {
    Rows rows =
        new Rows(
            row ->
                row == 1
                    ? "id\ttype\tname\taliases\tprior"
                    : "Q" + row + (row == BAD ? "\tTOWN\t" : "\tPLACE\t") + name(row) + "\t\t0.5");
    GazetteerLoaders.tsv("names.tsv", rows, builder, new Listener(rows));
    check(ROWS - 2, "names.tsv:654321: type: is unknown: \"TOWN\"");
  }

  @Test
  void csv() throws IOException {
    Rows rows =
        new Rows(
            row ->
                row == 1
                    ? "id,type,name"
                    : (row == BAD ? "Q2" : "Q" + row) + ",PLACE,\"" + name(row) + "\"");
    GazetteerLoaders.csv("names.csv", rows, builder, new Listener(rows));
    check(ROWS - 2, "names.csv:654321: id: duplicate id: Q2");
  }

  @Test
  void jsonLines() throws IOException {
    Rows rows =
        new Rows(
            row ->
                "{\"id\":\"Q"
                    + row
                    + "\",\"type\":\"PLACE\",\"name\":\""
                    + name(row)
                    + (row == BAD ? "" : "\"}"));
    GazetteerLoaders.jsonLines("names.jsonl", rows, builder, new Listener(rows));
    assertTrue(problems.get(0).startsWith("names.jsonl:654321: is no JSON object: a string"));
    check(ROWS - 1, problems.get(0));
  }

  @Test
  void geoNames() throws IOException {
    Rows names =
        new Rows(
            row ->
                row % 10 == 0
                    ? row + "\t" + row + "\tar\t" + name(row) + "\t1\t\t\t\t\t"
                    : row + "\t" + row + "\twkdt\tQ" + row + "\t\t\t\t\t\t");
    Rows places =
        new Rows(
            row ->
                (row == BAD ? "x" : row)
                    + "\tTown\tTown\t\t33.5\t36.3\tP\tPPL\tSY\t\t13\t\t\t\t5000\t\t690\tAsia/Damascus"
                    + "\t2024-01-01");
    GazetteerLoaders.geoNames(places, names, builder, new Listener(places));
    check(ROWS / 10, "allCountries:654321: geonameid: is no number: \"x\"");
  }

  @Test
  void wikidata() throws IOException {
    Rows rows =
        new Rows(
            row ->
                "{\"type\":\"item\",\"id\":\"Q"
                    + row
                    + "\",\"labels\":{\""
                    + (row % 10 == 0 ? "ar" : "en")
                    + "\":{\"language\":\"ar\",\"value\":\""
                    + name(row)
                    + "\"}},\"claims\":{\"P31\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":"
                    + "\"Q515\"}}}}]},\"sitelinks\":{}}"
                    + (row == BAD ? "}" : ","));
    GazetteerLoaders.wikidata(
        rows, new StringReader("Q515\tPLACE\tcity\n"), builder, new Listener(rows));
    assertTrue(problems.get(0).startsWith("wikidata:654321: is no JSON object: more than one"));
    check(ROWS / 10, problems.get(0));
  }

  @Test
  void jrcNames() throws IOException {
    Rows rows =
        new Rows(
            row -> {
              String name = row % 5 == 0 ? "ar\tنجيب+" + name(row).substring(5) : "u\tNaguib+M";
              return (row - 1) / 10 + (row == BAD ? "" : "\tP\t" + name);
            });
    GazetteerLoaders.jrcNames("entities", rows, builder, new Listener(rows));
    check(ROWS / 10, "entities:654321: 1 columns, JRC-Names has 4");
  }

  @Test
  void gate(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("lists.def"), "city.lst:location:city\n");
    try (BufferedWriter list = Files.newBufferedWriter(folder.resolve("city.lst"))) {
      for (int row = 1; row <= ROWS; row++) {
        list.append(row == BAD ? "..." : name(row)).append("&row=").append("x\n");
      }
    }
    GazetteerLoaders.gate(
        folder.resolve("lists.def"), GazetteerLoaders.GATE_TYPES, builder, new Listener());
    assertEquals(1, problems.size());
    assertTrue(
        problems.get(0).endsWith("city.lst:654321: name: has no letter and no digit: '...'"));
    assertEquals(ROWS - 1, builder.size());
  }
}
