package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fihrist.entities.Gazetteer.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerLoadersTest {

  private final List<LoadProblem> problems = new ArrayList<>();

  private Gazetteer tsv(String text) throws IOException {
    Gazetteer.Builder builder = Gazetteer.builder();
    GazetteerLoaders.tsv("t", new StringReader(text), builder, problems::add);
    return builder.build();
  }

  private Gazetteer json(String text) throws IOException {
    Gazetteer.Builder builder = Gazetteer.builder();
    GazetteerLoaders.jsonLines("j", new StringReader(text), builder, problems::add);
    return builder.build();
  }

  @Test
  void tsvReadsEveryColumn() throws IOException {
    Gazetteer gazetteer =
        tsv(
            "# a comment\n# id\ttype\tsubtype\tname\taliases\tprior\tcues\tflags\tproperties\tnote\n"
                + "Q846\tPLACE\tcountry\tقطر\tدولة قطر|إمارة قطر\t0.5\tالدوحة\tambiguous\tiso=QA\tx\n");
    assertEquals(
        new Entry(
            "Q846",
            EntityType.PLACE,
            "country",
            "قطر",
            List.of("دولة قطر", "إمارة قطر"),
            0.5,
            List.of("الدوحة"),
            true,
            Map.of("iso", "QA")),
        gazetteer.entry("Q846").orElseThrow());
    assertEquals(List.of(), problems);
  }

  @Test
  void jsonReadsEveryMember() throws IOException {
    Gazetteer gazetteer =
        json(
            "{\"id\":\"a\",\"type\":\"ROLE\",\"name\":\"وزير\",\"aliases\":[\"\\u0648\"],"
                + "\"prior\":0.25,\"cues\":[\"حكومة\"],\"ambiguous\":true,"
                + "\"properties\":{\"k\":\"v\"},\"other\":[1,{}]}\n\n");
    Entry entry = gazetteer.entry("a").orElseThrow();
    assertEquals(List.of("و"), entry.aliases());
    assertEquals(0.25, entry.prior());
    assertEquals(Map.of("k", "v"), entry.properties());
    assertTrue(entry.ambiguous());
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a~PLACE~    | name: is empty",
        "a~TOWN~مصر  | type: is unknown: \"TOWN\"",
        "~PLACE~مصر  | id: is empty",
        "a~PLACE~... | name: has no letter and no digit: '...'",
        "b~PLACE~مصر | id: duplicate id: b",
        "a~PLACE~مصر~2~3 | 5 cells, but the header has 4",
        "a~PLACE~مصر~x | prior: is no number: \"x\"",
        "a~PLACE~مصر~7 | prior: must be from 0 to 1, but is 7.0",
      })
  void tellsLineFieldAndReason(String row, String reason) throws IOException {
    Gazetteer gazetteer = tsv("id\ttype\tname\tprior\nb\tPLACE\tلبنان\n" + row.replace('~', '\t'));
    assertEquals("t:3: " + reason, problems.get(0).toString());
    assertEquals(1, gazetteer.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":1}       | id: must be a string, but is 1.0",
        "[]               | is no JSON object: no '{' at character 1",
        "{\"id\":\"a\"    | is no JSON object: no '}' at character 10",
        "{\"id\":\"a      | is no JSON object: a string without its end at character 9",
      })
  void tellsWhatIsNoJson(String line, String reason) throws IOException {
    json(line);
    assertEquals("j:1: " + reason, problems.get(0).toString());
  }

  @Test
  void deepNestingIsAProblem() throws IOException {
    json("{\"a\":" + "[".repeat(100_000));
    assertTrue(problems.get(0).reason().contains("nested deeper than 200"));
  }

  @Test
  void aLineBeyondTheLimitIsAProblemAndTheLoadGoesOn() throws IOException {
    String huge = "a\tPLACE\t" + "م".repeat(GazetteerLoaders.MAX_LINE);
    Gazetteer gazetteer = tsv("id\ttype\tname\n" + huge + "\nb\tPLACE\tلبنان\n");
    assertEquals("the line has 1048584 characters, the limit is 1048576", problems.get(0).reason());
    assertEquals(1, gazetteer.size());
  }

  @Test
  void strictEndsTheLoad() {
    GazetteerFormatException e =
        assertThrows(
            GazetteerFormatException.class,
            () ->
                GazetteerLoaders.tsv(
                    "names.tsv",
                    new StringReader("id\ttype\tname\nx\tTOWN\tمصر\n"),
                    Gazetteer.builder(),
                    LoadListener.STRICT));
    assertEquals("names.tsv:2: type: is unknown: \"TOWN\"", e.getMessage());
    assertEquals(2, e.problem().line());
  }
}
