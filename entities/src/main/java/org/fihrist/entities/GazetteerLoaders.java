package org.fihrist.entities;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Reads names from files. Every loader streams: it keeps the entries, never the file. A bad line is
 * told to the listener with its number, its field and the reason; the listener decides whether the
 * load goes on without it. A line beyond the limit is a bad line, and it is not kept in memory.
 * Where the file itself ends too early (a cut or damaged gzip), the load ends with a {@link
 * GazetteerFormatException} that names the line; the builder then holds what was read before it and
 * should be thrown away.
 *
 * <pre>{@code
 * Gazetteer.Builder builder = Gazetteer.builder();
 * try (Reader in = GazetteerLoaders.open(path)) {
 *   GazetteerLoaders.tsv("names.tsv", in, builder, LoadListener.STRICT);
 * }
 * }</pre>
 */
public final class GazetteerLoaders {

  /** What GATE's usual major types are; more in a map of the caller's own. */
  public static final Map<String, EntityType> GATE_TYPES =
      Map.of(
          "location", EntityType.PLACE,
          "organization", EntityType.ORGANISATION,
          "person_full", EntityType.PERSON,
          "person_first", EntityType.PERSON,
          "jobtitle", EntityType.ROLE,
          "title", EntityType.ROLE,
          "nationality", EntityType.DEMONYM,
          "currency_unit", EntityType.PRODUCT);

  static final int MAX_LINE = 1 << 20;
  private static final int MAX_DUMP_LINE = 1 << 26;
  private static final int GZIP_MAGIC = 0x1F8B;
  private static final int BZIP2_MAGIC = 0x425A;

  private GazetteerLoaders() {}

  /**
   * Opens a file of UTF-8 text, unpacked if it is gzip or bzip2; its first bytes tell. For bzip2
   * the caller's class path must hold Apache Commons Compress.
   *
   * @param path the file
   * @return its text; the caller closes it
   * @throws IOException if it cannot be opened
   */
  public static Reader open(Path path) throws IOException {
    InputStream file = Files.newInputStream(path);
    try {
      return new InputStreamReader(unpacked(file), StandardCharsets.UTF_8);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /**
   * The bytes of a stream, unpacked if they are gzip or bzip2; the first two tell. For bzip2 the
   * caller's class path must hold Apache Commons Compress.
   *
   * @param in the bytes; closed with what is returned
   * @return its bytes or what was packed in them
   * @throws IOException if it cannot be read
   */
  public static InputStream unpacked(InputStream in) throws IOException {
    InputStream bytes = new BufferedInputStream(Objects.requireNonNull(in, "in"), 1 << 16);
    bytes.mark(2);
    int magic = bytes.read() << 8 | bytes.read();
    bytes.reset();
    return switch (magic) {
      case GZIP_MAGIC -> new GZIPInputStream(bytes, 1 << 16);
      case BZIP2_MAGIC -> bzip2(bytes);
      default -> bytes;
    };
  }

  private static InputStream bzip2(InputStream packed) throws IOException {
    try {
      return Bzip2.open(packed);
    } catch (NoClassDefFoundError e) {
      throw new IOException("bzip2 needs org.apache.commons:commons-compress", e);
    }
  }

  /**
   * Tab-separated values. The first line with a cell {@code id} is the header, also when it is
   * written as a comment ({@code # id}); other lines that start with {@code #} are comments.
   * Columns, in any order: {@code id type subtype name aliases prior cues flags properties};
   * aliases, cues, flags and properties ({@code key=value}) are parted by {@code |}; the one flag
   * is {@code ambiguous}. Columns {@code note} and {@code source} are for the file's reader; any
   * other column becomes a property. Empty cells at a line's end may be left out.
   *
   * @param source what problems call this source
   * @param in the lines
   * @param into takes the entries
   * @param listener hears of problems and progress
   * @throws GazetteerFormatException if the listener ends the load
   * @throws IOException if reading fails
   */
  public static void tsv(String source, Reader in, Gazetteer.Builder into, LoadListener listener)
      throws IOException {
    SourceReader reader = reader(source, in, MAX_LINE, into, listener);
    new TableLoader(reader, line -> line.split("\t", -1)).read();
  }

  /**
   * Comma-separated values with the columns of {@link #tsv}; a cell with a comma or a quotation
   * mark is quoted, and ends on its line.
   *
   * @param source what problems call this source
   * @param in the lines
   * @param into takes the entries
   * @param listener hears of problems and progress
   * @throws GazetteerFormatException if the listener ends the load
   * @throws IOException if reading fails
   */
  public static void csv(String source, Reader in, Gazetteer.Builder into, LoadListener listener)
      throws IOException {
    new TableLoader(reader(source, in, MAX_LINE, into, listener), CsvLine::cells).read();
  }

  /**
   * JSON Lines: an object a line with {@code id}, {@code type}, {@code name} and, where known,
   * {@code subtype}, {@code aliases}, {@code prior}, {@code cues}, {@code ambiguous} and {@code
   * properties}. Other members are ignored.
   *
   * @param source what problems call this source
   * @param in the lines
   * @param into takes the entries
   * @param listener hears of problems and progress
   * @throws GazetteerFormatException if the listener ends the load
   * @throws IOException if reading fails
   */
  public static void jsonLines(
      String source, Reader in, Gazetteer.Builder into, LoadListener listener) throws IOException {
    JsonLinesLoader.read(reader(source, in, MAX_LINE, into, listener));
  }

  /**
   * GeoNames: the places that have a current Arabic name. The id is the Wikidata item where
   * GeoNames knows it, else {@code geonames:} and the number; properties {@code geonames}, {@code
   * country}, {@code population} and {@code weight}, which is the logarithm of the population from
   * 0 to 1 and decides among places of one name.
   *
   * @param places {@code allCountries.txt}, or a file of one country
   * @param names {@code alternateNamesV2.txt}; read first
   * @param into takes the entries
   * @param listener hears of problems and progress; sources are called by the files' names
   * @throws GazetteerFormatException if the listener ends the load
   * @throws IOException if reading fails
   */
  public static void geoNames(
      Reader places, Reader names, Gazetteer.Builder into, LoadListener listener)
      throws IOException {
    GeoNamesLoader loader = new GeoNamesLoader();
    loader.readNames(reader("alternateNamesV2", names, MAX_LINE, into, listener));
    loader.readPlaces(reader("allCountries", places, MAX_LINE, into, listener));
  }

  /**
   * Wikidata's JSON dump. The mapping has a line a class: its id, the type and, if wanted, a
   * subtype, parted by tabs; an entity is of the first of its classes (P31) that is mapped.
   * Demonyms (P1549) make entries of their own, {@code demonym:} and the item's id. The number of
   * site links gives the property {@code weight}, from 0 to 1.
   *
   * @param dump the dump
   * @param types the mapping
   * @param into takes the entries
   * @param listener hears of problems and progress
   * @throws GazetteerFormatException if the listener ends the load
   * @throws IOException if reading fails
   */
  public static void wikidata(
      Reader dump, Reader types, Gazetteer.Builder into, LoadListener listener) throws IOException {
    WikidataLoader loader = new WikidataLoader();
    loader.readTypes(reader("types", types, MAX_LINE, into, listener));
    loader.readDump(reader("wikidata", dump, MAX_DUMP_LINE, into, listener));
  }

  /**
   * JRC-Names: the entities that have a spelling in Arabic letters, with the id {@code jrc:} and
   * their number.
   *
   * @param source what problems call this source
   * @param in the lines
   * @param into takes the entries
   * @param listener hears of problems and progress
   * @throws GazetteerFormatException if the listener ends the load
   * @throws IOException if reading fails
   */
  public static void jrcNames(
      String source, Reader in, Gazetteer.Builder into, LoadListener listener) throws IOException {
    new JrcNamesLoader().read(reader(source, in, MAX_LINE, into, listener));
  }

  /**
   * GATE's lists. Lists whose major type is not mapped are passed over.
   *
   * @param definition the file {@code lists.def}; the lists lie beside it
   * @param types what a major type is, or {@code major:minor}; see {@link #GATE_TYPES}
   * @param into takes the entries; an id is {@code gate:}, the list's file and the line
   * @param listener hears of problems and progress
   * @throws GazetteerFormatException if the listener ends the load
   * @throws IOException if reading fails
   */
  public static void gate(
      Path definition, Map<String, EntityType> types, Gazetteer.Builder into, LoadListener listener)
      throws IOException {
    GateLoader loader = new GateLoader(Map.copyOf(types));
    try (Reader in = open(definition)) {
      SourceReader lines = reader(definition.toString(), in, MAX_LINE, into, listener);
      for (GateLoader.NameList list : loader.readDefinition(lines)) {
        Path file = definition.resolveSibling(list.file());
        try (Reader names = open(file)) {
          GateLoader.readList(reader(file.toString(), names, MAX_LINE, into, listener), list);
        }
      }
    }
  }

  private static SourceReader reader(
      String source, Reader in, int limit, Gazetteer.Builder into, LoadListener listener) {
    return new SourceReader(
        Objects.requireNonNull(source, "source"),
        Objects.requireNonNull(in, "in"),
        limit,
        Objects.requireNonNull(into, "into"),
        Objects.requireNonNull(listener, "listener"));
  }
}
