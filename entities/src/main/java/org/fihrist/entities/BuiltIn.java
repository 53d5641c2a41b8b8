package org.fihrist.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.entities.Gazetteer.Entry;

/** Puts the built-in gazetteer together: our lists, the patterns over them, and CLDR's names. */
final class BuiltIn {

  /* The lists are checked by hand: what they do not mark as ambiguous is a name where it stands. */
  private static final double PRIOR = 0.8;

  static final String COMPILED = "builtin.bin";
  private static final String FOLDER = "data/";
  private static final String PATTERNS = "patterns.tsv";
  private static final String PATTERN_IDS = "pattern-ids.tsv";

  private BuiltIn() {}

  /** Reads what {@link BuiltInCompiler} made when the module was built. */
  static Gazetteer load() {
    try (InputStream in = BuiltIn.class.getResourceAsStream(COMPILED)) {
      if (in == null) {
        throw new IllegalStateException("the built-in gazetteer is missing: " + COMPILED);
      }
      return GazetteerFile.read(COMPILED, in);
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in gazetteer is damaged", e);
    }
  }

  /** Puts it together from its lists. */
  static Gazetteer compile() {
    Gazetteer.Builder builder = lists();
    for (Entry entry : builder.entries()) {
      if (!entry.ambiguous() && Double.isNaN(entry.prior())) {
        builder.put(entry.withPrior(PRIOR));
      }
    }
    return builder.build();
  }

  /** The entries as they are listed and made, before those without a prior get one. */
  static Gazetteer.Builder lists() {
    Gazetteer.Builder builder = Gazetteer.builder();
    for (String[] row : Resources.rows(FOLDER + "index.txt")) {
      String file = row[0].strip();
      if (!file.equals(PATTERNS)) {
        read(file, builder);
      }
    }
    PatternEntries.add(list(PATTERNS), patternIds(), builder);
    CldrNames.add(builder);
    return builder;
  }

  private static List<Entry> list(String file) {
    Gazetteer.Builder builder = Gazetteer.builder();
    read(file, builder);
    return builder.entries();
  }

  private static void read(String file, Gazetteer.Builder builder) {
    try (var in = Resources.open(FOLDER + file)) {
      GazetteerLoaders.tsv(file, in, builder, LoadListener.STRICT);
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in gazetteer is damaged", e);
    }
  }

  private static Map<String, String> patternIds() {
    Map<String, String> ids = new HashMap<>();
    for (String[] row : Resources.rows(FOLDER + PATTERN_IDS)) {
      ids.put(row[0], row[1]);
    }
    return ids;
  }
}
