package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.CannedTokenStream;
import org.fihrist.entities.EntityType;
import org.fihrist.entities.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a configuration stops the start, and the message says what and where. */
final class BadConfigurationTest {

  private static final String HEADER = "id\ttype\tname\n";

  @TempDir Path config;

  @ParameterizedTest
  @ValueSource(strings = {"missing.tsv", "missing.jsonl", "missing.csv", "missing.gazetteer"})
  void aMissingGazetteerIsNamed(String name) {
    assertSays(assertThrows(IOException.class, () -> tokens("gazetteer", name)), name);
    assertSays(assertThrows(IOException.class, () -> chars("gazetteer", name)), name);
  }

  @Test
  void aBadLineIsNamedWithItsNumberAndReason() throws IOException {
    write("names.tsv", HEADER + "Q79\tPLACE\tمصر\nQ1\tCOUNTRY\tمصر\n");
    assertSays(
        assertThrows(IOException.class, () -> tokens("gazetteer", "names.tsv")),
        "names.tsv:3",
        "COUNTRY");
    assertSays(
        assertThrows(IOException.class, () -> chars("gazetteer", "names.tsv")),
        "names.tsv:3",
        "COUNTRY");
  }

  @Test
  void aBadLineOfJsonIsNamed() throws IOException {
    write("names.jsonl", "{\"id\": \"Q79\", \"type\": \"PLACE\"");
    assertSays(
        assertThrows(IOException.class, () -> tokens("gazetteer", "names.jsonl")), "names.jsonl:1");
  }

  @Test
  void textThatIsNotUtf8IsNamed() throws IOException {
    Files.write(config.resolve("names.tsv"), new byte[] {'i', 'd', '\n', (byte) 0xC8, '\n'});
    assertSays(
        assertThrows(IOException.class, () -> tokens("gazetteer", "names.tsv")),
        "names.tsv",
        "UTF-8");
  }

  @Test
  void aDamagedCompiledGazetteerIsNamed() throws IOException {
    Path file = config.resolve("names.gazetteer");
    egypt().write(file);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    assertSays(
        assertThrows(IOException.class, () -> tokens("gazetteer", "names.gazetteer")),
        "names.gazetteer");
    bytes[bytes.length / 2] ^= 4;
    Files.write(file, bytes);
    assertSays(
        assertThrows(IOException.class, () -> tokens("gazetteer", "names.gazetteer")),
        "names.gazetteer");
  }

  @Test
  void eachFormOfAGazetteerIsRead() throws IOException {
    egypt().write(config.resolve("names.gazetteer"));
    write("names.tsv", HEADER + "Q858\tPLACE\tسوريا\n");
    write("more.jsonl", "{\"id\": \"Q159\", \"type\": \"PLACE\", \"name\": \"روسيا\"}\n");
    write("more.csv", "id,type,name\nQ142,PLACE,فرنسا\n");
    Analyzer analyzer =
        tokens("gazetteer", "names.gazetteer, names.tsv, more.jsonl, more.csv", "builtIn", "false");
    assertEquals(
        4,
        OffsetOracle.tokens(analyzer, "مصر وسوريا وروسيا وفرنسا").stream()
            .filter(token -> token.type().equals("place"))
            .count());
  }

  @ParameterizedTest
  @CsvSource({
    "profile, SEARCHING, arabicClean",
    "profile, SEARCH/2, arabicClean",
    "profile, '', arabicClean",
    "profil, SEARCH, arabicClean",
    "profile, LOOSE, arabicWordRepair",
    "lexicon, words.txt, arabicWordRepair"
  })
  void aCharFilterSaysWhichArgumentIsWrong(String name, String value, String filter) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> CustomAnalyzer.builder(config).addCharFilter(filter, name, value));
    assertSays(e, name, name.equals("profile") ? value : filter);
  }

  @ParameterizedTest
  @CsvSource({
    "policy, SHORTEST, arabicEntities",
    "gazeteer, names.tsv, arabicEntities",
    "builtIn, false, arabicEntities",
    "reference, 17/1/2014, arabicDates",
    "preference, OLD, arabicDates",
    "zone, UTC, arabicDates"
  })
  void aTokenFilterSaysWhichArgumentIsWrong(String name, String value, String filter) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                CustomAnalyzer.builder(config)
                    .withTokenizer("standard")
                    .addTokenFilter(filter, name, value));
    assertSays(e, name);
  }

  @Test
  void aFactoryThatWasNotToldItsResourcesSaysSo() {
    assertSays(
        assertThrows(
            IllegalStateException.class,
            () -> new EntityTokenFilterFactory(new HashMap<>()).create(new CannedTokenStream())),
        "inform");
  }

  private Analyzer tokens(String... arguments) throws IOException {
    return CustomAnalyzer.builder(config)
        .withTokenizer("standard")
        .addTokenFilter("arabicEntities", arguments)
        .build();
  }

  private Analyzer chars(String... arguments) throws IOException {
    return CustomAnalyzer.builder(config)
        .addCharFilter("arabicWordRepair", arguments)
        .withTokenizer("standard")
        .build();
  }

  private static Gazetteer egypt() {
    return Gazetteer.builder().add(Gazetteer.Entry.of("Q79", EntityType.PLACE, "مصر")).build();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(config.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static void assertSays(Exception e, String... parts) {
    for (String part : parts) {
      assertTrue(String.valueOf(e.getMessage()).contains(part), e::toString);
    }
  }
}
