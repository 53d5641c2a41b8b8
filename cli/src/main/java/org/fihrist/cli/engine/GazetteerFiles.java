package org.fihrist.cli.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.fihrist.cli.io.FileErrors;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.LinesReader;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.UserError;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.GazetteerFormatException;
import org.fihrist.entities.GazetteerLoaders;
import org.fihrist.entities.LoadListener;
import org.fihrist.entities.LoadProblem;

/**
 * Reads gazetteers from files. A line that is no entry is told with its number and left out; {@link
 * #badLines()} counts them.
 */
public final class GazetteerFiles {

  /** The first bytes of a compiled gazetteer. */
  private static final byte[] MAGIC = {'F', 'H', 'G', 'Z'};

  private final Streams streams;
  private final boolean strict;
  private final boolean progress;
  private boolean failFast;
  private long badLines;

  /**
   * A reader of files.
   *
   * @param streams where warnings and progress go
   * @param strict whether bytes that are not UTF-8 are refused
   * @param progress whether progress is told
   */
  public GazetteerFiles(Streams streams, boolean strict, boolean progress) {
    this.streams = Objects.requireNonNull(streams, "streams");
    this.strict = strict;
    this.progress = progress;
  }

  /**
   * Sets whether a line that is no entry ends the load with a {@link UserError}.
   *
   * @param value true to end there; default false
   * @return this reader
   */
  public GazetteerFiles failFast(boolean value) {
    failFast = value;
    return this;
  }

  /**
   * How many lines were left out.
   *
   * @return the count so far
   */
  public long badLines() {
    return badLines;
  }

  /**
   * Adds a file's entries.
   *
   * @param name the file's name
   * @param format its format
   * @param into takes the entries
   * @throws UserError if the file cannot be read
   */
  public void load(String name, GazetteerFormat format, Gazetteer.Builder into) {
    Listener listener = new Listener(name);
    try {
      if (format == GazetteerFormat.AUTO && isCompiled(name)) {
        Gazetteer.open(Input.path(name)).entries().forEach(into::put);
        return;
      }
      GazetteerFormat actual = format == GazetteerFormat.AUTO ? guess(name) : format;
      if (actual == GazetteerFormat.GATE) {
        Path definition = Input.path(name);
        GazetteerLoaders.gate(definition, GazetteerLoaders.GATE_TYPES, into, listener);
      } else {
        loadLines(name, actual, into, listener);
      }
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /**
   * A gazetteer of its own.
   *
   * @param name the file's name
   * @return what the file holds
   * @throws UserError if the file cannot be read
   */
  public Gazetteer load(String name) {
    try {
      if (isCompiled(name)) {
        return Gazetteer.open(Input.path(name));
      }
    } catch (IOException e) {
      throw unreadable(name, e);
    }
    Gazetteer.Builder builder = Gazetteer.builder();
    load(name, GazetteerFormat.AUTO, builder);
    return builder.build();
  }

  /**
   * Adds the entries of a source that is two files, packed by gzip or bzip2 or not.
   *
   * @param first the places of GeoNames, or the dump of Wikidata
   * @param second the names of GeoNames, or the types of Wikidata's classes
   * @param format which of the two
   * @param into takes the entries
   * @throws UserError if a file cannot be read
   */
  public void loadPair(
      String first, String second, GazetteerFormat format, Gazetteer.Builder into) {
    Listener listener = new Listener(first);
    try (Reader main = GazetteerLoaders.open(Input.path(first));
        Reader side = GazetteerLoaders.open(Input.path(second))) {
      if (format == GazetteerFormat.GEONAMES) {
        GazetteerLoaders.geoNames(main, side, into, listener);
      } else {
        GazetteerLoaders.wikidata(main, side, into, listener);
      }
    } catch (IOException e) {
      throw unreadable(first + " or " + second, e);
    }
  }

  private static UserError unreadable(String name, IOException e) {
    return e instanceof GazetteerFormatException
        ? new UserError(String.valueOf(e.getMessage()), e)
        : new UserError("cannot read " + name + ": " + FileErrors.reason(e), e);
  }

  private boolean isCompiled(String name) throws IOException {
    if (name.equals(Input.STANDARD)) {
      return false;
    }
    try (InputStream in = new Input(name).open(streams)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }
  }

  private void loadLines(
      String name, GazetteerFormat format, Gazetteer.Builder into, LoadListener listener)
      throws IOException {
    Input input = new Input(name);
    InputStream text = GazetteerLoaders.unpacked(input.open(streams));
    try (LinesReader in = new LinesReader(text, input.shownName())) {
      load(name, format, in, into, listener);
      if (in.firstError() >= 0) {
        input.report(streams, strict, in.firstError(), "");
      }
    }
  }

  private static void load(
      String name, GazetteerFormat format, Reader in, Gazetteer.Builder into, LoadListener listener)
      throws IOException {
    switch (format) {
      case CSV -> GazetteerLoaders.csv(name, in, into, listener);
      case JSONL -> GazetteerLoaders.jsonLines(name, in, into, listener);
      case JRC -> GazetteerLoaders.jrcNames(name, in, into, listener);
      default -> GazetteerLoaders.tsv(name, in, into, listener);
    }
  }

  private static GazetteerFormat guess(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|bz2)$", "");
    if (lower.endsWith(".jsonl") || lower.endsWith(".json") || lower.endsWith(".ndjson")) {
      return GazetteerFormat.JSONL;
    }
    if (lower.endsWith(".csv")) {
      return GazetteerFormat.CSV;
    }
    return lower.endsWith(".def") ? GazetteerFormat.GATE : GazetteerFormat.TSV;
  }

  /** Tells of bad lines and of progress. */
  private final class Listener implements LoadListener {

    private final String name;

    Listener(String name) {
      this.name = name;
    }

    @Override
    public void problem(LoadProblem problem) throws GazetteerFormatException {
      if (failFast) {
        throw new GazetteerFormatException(problem);
      }
      badLines++;
      streams.warn(problem.toString());
    }

    @Override
    public void progress(long lines, long entries) {
      if (progress) {
        streams.warn(name + ": " + lines + " lines read, " + entries + " entries");
      }
    }
  }
}
