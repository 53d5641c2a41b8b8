package org.fihrist.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.fihrist.entities.Gazetteer;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.repair.RepairProfile;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link WordBoundaryRepairCharFilter}s.
 *
 * <pre>{@code
 * <charFilter name="arabicWordRepair" profile="DEFAULT" gazetteer="names.tsv"/>
 * }</pre>
 *
 * <p>{@code profile} is STRICT, DEFAULT or RECALL; {@code gazetteer} names resources whose names
 * count as known words, parted by commas; {@code builtIn} (default true) adds the built-in
 * gazetteer's names.
 */
public final class WordBoundaryRepairCharFilterFactory extends CharFilterFactory
    implements ResourceLoaderAware {

  /** The name in configurations. */
  public static final String NAME = "arabicWordRepair";

  private final RepairProfile profile;
  private final String gazetteer;
  private final boolean builtIn;
  private @Nullable BoundaryRepairer repairer;

  /**
   * Takes the arguments of a configuration.
   *
   * @param args {@code profile}, {@code gazetteer}, {@code builtIn}
   * @throws IllegalArgumentException if an argument is unknown or has no such value
   */
  public WordBoundaryRepairCharFilterFactory(Map<String, String> args) {
    super(args);
    profile = Arguments.constant(RepairProfile.class, "profile", get(args, "profile", "DEFAULT"));
    gazetteer = get(args, "gazetteer", "");
    builtIn = getBoolean(args, "builtIn", true);
    Arguments.refuseUnknown(NAME, args);
  }

  /** For the service loader only. */
  public WordBoundaryRepairCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    Gazetteer names = GazetteerResources.load(gazetteer, builtIn, loader);
    repairer =
        BoundaryRepairer.builder()
            .profile(profile)
            .knownWords(GazetteerResources.names(names))
            .build();
  }

  @Override
  public Reader create(Reader input) {
    if (repairer == null) {
      throw new IllegalStateException(NAME + " was not told its resources: call inform first");
    }
    return new WordBoundaryRepairCharFilter(input, repairer);
  }
}
