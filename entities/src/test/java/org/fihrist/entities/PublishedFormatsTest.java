package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.fihrist.entities.Gazetteer.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files of our own in the formats that others publish. */
class PublishedFormatsTest {

  private static final String ALTERNATE_NAMES =
      """
      1\t292223\tar\tدبي\t1\t\t\t\t\t
      2\t292223\ten\tDubai\t1\t\t\t\t\t
      3\t292223\twkdt\tQ612\t\t\t\t\t\t
      4\t360630\tar\tالقاهرة\t\t\t\t\t\t
      5\t360630\tar\tمصر المحروسة\t\t\t1\t\t\t
      6\t360630\tar\tالفسطاط\t\t\t\t1\t\t
      7\t1\ten\tNowhere\t\t\t\t\t\t
      8\tx\tar\tخطأ\t\t\t\t\t\t
      9\t292224\tar\tإمارة دبي\t\t\t\t\t\t
      10\t292224\twkdt\tQ612\t\t\t\t\t\t
      """;
  private static final String ALL_COUNTRIES =
      place("292223", "Dubai", "P", "PPLA", "AE", "3790000")
          + place("360630", "Cairo", "P", "PPLC", "EG", "9606916")
          + place("1", "Nowhere", "P", "PPL", "XX", "0")
          + place("292224", "Dubai", "A", "ADM1", "AE", "4177059")
          + "7\tcut\n";

  private static final String DUMP =
      """
      [
      {"type":"item","id":"Q79","labels":{"ar":{"language":"ar","value":"مصر"}},"descriptions":{},\
      "aliases":{"ar":[{"language":"ar","value":"جمهورية مصر العربية"}]},"claims":{\
      "P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q1048835"}}},"rank":"deprecated"},\
      {"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":\
      {"entity-type":"item","numeric-id":6256,"id":"Q6256"},"type":"wikibase-entityid"}},"rank":"normal"}],\
      "P1549":[{"mainsnak":{"datavalue":{"value":{"text":"مصرية","language":"ar"}}}},\
      {"mainsnak":{"datavalue":{"value":{"text":"مصري","language":"ar"}}}},\
      {"mainsnak":{"datavalue":{"value":{"text":"Egyptian","language":"en"}}}}]},\
      "sitelinks":{"arwiki":{"site":"arwiki","title":"مصر"},"enwiki":{"title":"Egypt"}}},
      {"type":"item","id":"Q1","labels":{"en":{"language":"en","value":"universe"}},"claims":{}},
      {"type":"item","id":"Q2"
      ]
      """;

  private final List<LoadProblem> problems = new ArrayList<>();
  private final Gazetteer.Builder builder = Gazetteer.builder();

  private static String place(
      String id, String name, String featureClass, String code, String country, String people) {
    String[] cells = new String[19];
    Arrays.fill(cells, "");
    cells[0] = id;
    cells[1] = name;
    cells[6] = featureClass;
    cells[7] = code;
    cells[8] = country;
    cells[14] = people;
    return String.join("\t", cells) + "\n";
  }

  private List<String> told() {
    return problems.stream().map(LoadProblem::toString).toList();
  }

  @Test
  void geoNamesJoinsItsTwoFiles() throws IOException {
    GazetteerLoaders.geoNames(
        new StringReader(ALL_COUNTRIES), new StringReader(ALTERNATE_NAMES), builder, problems::add);
    Gazetteer gazetteer = builder.build();
    assertEquals(3, gazetteer.size());
    assertEquals("إمارة دبي", gazetteer.entry("geonames:292224").orElseThrow().name());
    Entry dubai = gazetteer.entry("Q612").orElseThrow();
    assertEquals("city", dubai.subtype());
    assertEquals("AE", dubai.properties().get("country"));
    assertEquals("0.658", dubai.properties().get("weight"));
    Entry cairo = gazetteer.entry("geonames:360630").orElseThrow();
    assertEquals(List.of("القاهرة", "مصر المحروسة"), cairo.names());
    assertEquals(
        List.of(
            "alternateNamesV2:8: geonameid: is no number: \"x\"",
            "allCountries:5: 2 columns, allCountries has 19"),
        told());
  }

  @Test
  void wikidataReadsLabelsClassesAndDemonyms() throws IOException {
    GazetteerLoaders.wikidata(
        new StringReader(DUMP),
        new StringReader(
            "# class\ttype\tsubtype\nQ6256\tPLACE\tcountry\nQ1048835\tPLACE\tregion\n"
                + "Q5\tHUMAN\n"),
        builder,
        problems::add);
    Gazetteer gazetteer = builder.build();
    assertEquals(2, gazetteer.size());
    Entry egypt = gazetteer.entry("Q79").orElseThrow();
    assertEquals(List.of("مصر", "جمهورية مصر العربية"), egypt.names());
    assertEquals("country", egypt.subtype());
    assertEquals("2", egypt.properties().get("sitelinks"));
    Entry demonym = gazetteer.entry("demonym:Q79").orElseThrow();
    assertEquals("مصري", demonym.name());
    assertEquals(EntityType.DEMONYM, demonym.type());
    assertEquals(
        List.of(
            "types:4: type: is unknown: \"HUMAN\"",
            "wikidata:4: is no JSON object: no '}' at character 25"),
        told());
  }

  @Test
  void jrcNamesGathersTheSpellingsOfAnId() throws IOException {
    GazetteerLoaders.jrcNames(
        "jrc",
        new StringReader(
            "12\tP\tu\tKofi+Annan\n12\tP\tar\tكوفي+عنان\n12\tP\tar\tكوفي+أنان\n"
                + "13\tO\tar\tالأمم+المتحدة\n14\tX\tar\tخطأ\n15\tP\n"),
        builder,
        problems::add);
    Gazetteer gazetteer = builder.build();
    assertEquals(
        List.of("كوفي عنان", "كوفي أنان"), gazetteer.entry("jrc:12").orElseThrow().names());
    assertEquals(EntityType.ORGANISATION, gazetteer.entry("jrc:13").orElseThrow().type());
    assertEquals(
        List.of("jrc:5: type: is unknown: \"X\"", "jrc:6: 2 columns, JRC-Names has 4"), told());
  }

  @Test
  void gateFollowsItsDefinition(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("lists.def"),
        "city.lst:location:city:arabic\nnoun.lst:noun\ntitle.lst:title\nbad\n");
    Files.writeString(folder.resolve("city.lst"), "\uFEFFبغداد &country=العراق\n\nالبصرة\n");
    Files.writeString(folder.resolve("title.lst"), "السيد\n");
    GazetteerLoaders.gate(
        folder.resolve("lists.def"), GazetteerLoaders.GATE_TYPES, builder, problems::add);
    Gazetteer gazetteer = builder.build();
    assertEquals(3, gazetteer.size());
    Entry baghdad = gazetteer.entry("gate:city.lst:1").orElseThrow();
    assertEquals("بغداد", baghdad.name());
    assertEquals(Map.of("country", "العراق"), baghdad.properties());
    assertEquals("city", baghdad.subtype());
    assertTrue(told().get(0).endsWith("lists.def:4: majorType: is missing"));
  }

  @Test
  void csvReadsQuotedCells() throws IOException {
    GazetteerLoaders.csv(
        "c",
        new StringReader("id,type,name,aliases\na,ORGANISATION,\"شركة \"\"النور\"\"\",\"ا,ب|ج\"\n"),
        builder,
        problems::add);
    Entry entry = builder.build().entry("a").orElseThrow();
    assertEquals(List.of("شركة \"النور\"", "ا,ب", "ج"), entry.names());
  }

  @Test
  void opensGzipAndBzip2(@TempDir Path folder) throws IOException {
    byte[] text = "id\ttype\tname\na\tPLACE\tمصر\n".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write(text);
    }
    ByteArrayOutputStream bzip2 = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bzip2)) {
      out.write(text);
    }
    for (byte[] packed : List.of(text, gzip.toByteArray(), bzip2.toByteArray())) {
      Path file = Files.write(folder.resolve("names"), packed);
      Gazetteer.Builder names = Gazetteer.builder();
      try (Reader in = GazetteerLoaders.open(file)) {
        GazetteerLoaders.tsv("names", in, names, LoadListener.STRICT);
      }
      assertEquals("مصر", names.build().entry("a").orElseThrow().name());
    }
  }

  /** Bytes of a packed file that were changed or lost: entries, or one exception with a line. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aDamagedPackageIsNoMoreThanAnException(boolean gzip, @TempDir Path folder)
      throws IOException {
    long seed = 20261125;
    Random random = new Random(seed);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        gzip ? new GZIPOutputStream(bytes) : new BZip2CompressorOutputStream(bytes)) {
      StringBuilder rows = new StringBuilder("id\ttype\tname\n");
      for (int i = 0; i < 2_000; i++) {
        rows.append(i).append("\tPLACE\tبلدة ").append(i * 7919 % 2_000).append('\n');
      }
      out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    }
    int damaged = 0;
    for (int i = 0; i < 300; i++) {
      byte[] bad = Arrays.copyOf(bytes.toByteArray(), bytes.size() - random.nextInt(2) * i);
      bad[2 + random.nextInt(bad.length - 2)] ^= (byte) (1 << random.nextInt(8));
      Path file = Files.write(folder.resolve("names"), bad);
      try (Reader in = GazetteerLoaders.open(file)) {
        GazetteerLoaders.tsv("names", in, Gazetteer.builder(), problem -> {});
      } catch (IOException e) {
        damaged++;
      }
    }
    assertTrue(damaged > 200, "seed " + seed + ": " + damaged);
  }

  @Test
  void aliasesThatNameEachOtherAreNames() throws IOException {
    GazetteerLoaders.tsv(
        "t",
        new StringReader(
            "id\ttype\tname\taliases\na\tPLACE\tبرقة\tسرت|برقة\nb\tPLACE\tسرت\tبرقة\n"),
        builder,
        problems::add);
    Gazetteer gazetteer = builder.build();
    assertEquals(List.of("برقة", "سرت"), gazetteer.entry("a").orElseThrow().names());
    assertEquals(List.of("سرت", "برقة"), gazetteer.entry("b").orElseThrow().names());
    assertEquals(1, EntityMatcher.builder(gazetteer).build().match("مدينة سرت").size());
    assertEquals(List.of(), told());
  }

  @Test
  void aCutGzipNamesTheLine(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      StringBuilder rows = new StringBuilder("id\ttype\tname\n");
      for (int i = 0; i < 50_000; i++) {
        rows.append('a').append(i).append("\tPLACE\tبلدة ").append(i * 7919 % 50_000).append('\n');
      }
      out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    }
    byte[] cut = Arrays.copyOf(gzip.toByteArray(), gzip.size() / 2);
    Path file = Files.write(folder.resolve("names.gz"), cut);
    try (Reader in = GazetteerLoaders.open(file)) {
      GazetteerFormatException e =
          assertThrows(
              GazetteerFormatException.class,
              () -> GazetteerLoaders.tsv("names.gz", in, builder, LoadListener.STRICT));
      assertTrue(e.problem().line() > 10_000, e::getMessage);
      assertTrue(
          e.problem().reason().startsWith("the file cannot be read on, it may be cut or damaged: "),
          e::getMessage);
    }
  }
}
