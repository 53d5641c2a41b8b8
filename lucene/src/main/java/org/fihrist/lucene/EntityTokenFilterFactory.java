package org.fihrist.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.fihrist.entities.EntityMatcher;
import org.fihrist.entities.OverlapPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link EntityTokenFilter}s.
 *
 * <pre>{@code
 * <filter name="arabicEntities" gazetteer="names.tsv" builtIn="true" policy="ALL"/>
 * }</pre>
 *
 * <p>{@code gazetteer} names resources ({@code .tsv} or {@code .jsonl}), parted by commas; {@code
 * builtIn} (default true) adds the built-in one; {@code policy} is LEFTMOST_LONGEST (the default),
 * LONGEST_DOMINANT or ALL; {@code backReference} (default false) finds surnames after full names.
 */
public final class EntityTokenFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {

  /** The name in configurations. */
  public static final String NAME = "arabicEntities";

  private final String gazetteer;
  private final boolean builtIn;
  private final OverlapPolicy policy;
  private final boolean backReference;
  private @Nullable EntityMatcher matcher;

  /**
   * Takes the arguments of a configuration.
   *
   * @param args {@code gazetteer}, {@code builtIn}, {@code policy}, {@code backReference}
   * @throws IllegalArgumentException if an argument is unknown or has no such value
   */
  public EntityTokenFilterFactory(Map<String, String> args) {
    super(args);
    gazetteer = get(args, "gazetteer", "");
    builtIn = getBoolean(args, "builtIn", true);
    policy =
        Arguments.constant(OverlapPolicy.class, "policy", get(args, "policy", "LEFTMOST_LONGEST"));
    backReference = getBoolean(args, "backReference", false);
    Arguments.refuseUnknown(NAME, args);
    if (gazetteer.isBlank() && !builtIn) {
      throw new IllegalArgumentException(NAME + " needs a gazetteer where builtIn is false");
    }
  }

  /** For the service loader only. */
  public EntityTokenFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    matcher =
        EntityMatcher.builder(GazetteerResources.load(gazetteer, builtIn, loader))
            .policy(policy)
            .backReference(backReference)
            .build();
  }

  @Override
  public TokenStream create(TokenStream input) {
    if (matcher == null) {
      throw new IllegalStateException(NAME + " was not told its resources: call inform first");
    }
    return new EntityTokenFilter(input, matcher);
  }
}
