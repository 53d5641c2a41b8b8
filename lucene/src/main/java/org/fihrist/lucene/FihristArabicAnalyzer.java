package org.fihrist.lucene;

import java.io.Reader;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.fihrist.entities.EntityMatcher;
import org.fihrist.entities.Gazetteer;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.repair.BoundaryRepairer;
import org.jspecify.annotations.Nullable;

/**
 * An analyzer for Arabic news as it really arrives: lost spaces are put back, spellings fold by
 * SEARCH, words are stemmed as by Lucene's own {@code ArabicAnalyzer}, and offsets are those of the
 * original text.
 *
 * <pre>{@code
 * Analyzer analyzer = FihristArabicAnalyzer.builder().build();
 * }</pre>
 *
 * <p>Immutable and safe for use by any number of threads.
 */
public final class FihristArabicAnalyzer extends Analyzer {

  private final @Nullable BoundaryRepairer repairer;
  private final @Nullable EntityMatcher entities;
  private final StopWords stopWords;

  private FihristArabicAnalyzer(Builder builder) {
    repairer = builder.repairs ? builder.repairer() : null;
    entities = builder.entities;
    stopWords = new StopWords(normalized(ArabicAnalyzer.getDefaultStopSet()));
  }

  /**
   * A builder; without further calls it repairs word boundaries and adds no entities.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Lucene's stop words in the spelling that SEARCH gives them. */
  private static CharArraySet normalized(CharArraySet words) {
    CharArraySet result = new CharArraySet(words.size(), false);
    for (Object word : words) {
      result.add(ArabicNormalizer.SEARCH.normalize(new String((char[]) word)));
    }
    return CharArraySet.unmodifiableSet(result);
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return repairer == null
        ? new ArabicCleanCharFilter(reader, ArabicNormalizer.SEARCH)
        : new RepairedSearchCharFilter(reader, repairer);
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader reader) {
    return new ArabicCleanCharFilter(reader, ArabicNormalizer.SEARCH);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new WordTokenizer();
    TokenStream result = source;
    if (entities != null) {
      result = new EntityTokenFilter(result, entities);
    }
    result = new StopWordFilter(result, stopWords);
    return new TokenStreamComponents(source, new LightStemFilter(result));
  }

  /** Chooses the stages of an analyzer. For one thread. */
  public static final class Builder {

    private boolean repairs = true;
    private @Nullable BoundaryRepairer repairer;
    private @Nullable EntityMatcher entities;

    private Builder() {}

    private BoundaryRepairer repairer() {
      if (repairer == null) {
        List<String> names = GazetteerResources.names(Gazetteer.builtIn());
        repairer = BoundaryRepairer.builder().knownWords(names).build();
      }
      return repairer;
    }

    /**
     * Repairs word boundaries with this repairer, which is else the built-in one that knows the
     * built-in gazetteer's names.
     *
     * @param value the repairer
     * @return this builder
     */
    public Builder repairer(BoundaryRepairer value) {
      repairer = Objects.requireNonNull(value, "repairer");
      repairs = true;
      return this;
    }

    /**
     * Leaves word boundaries as they are: faster, for text that has lost no spaces.
     *
     * @return this builder
     */
    public Builder withoutRepair() {
      repairs = false;
      return this;
    }

    /**
     * Adds the ids of entities as tokens.
     *
     * @param value finds the entities
     * @return this builder
     */
    public Builder entities(EntityMatcher value) {
      entities = Objects.requireNonNull(value, "entities");
      return this;
    }

    /**
     * Builds the analyzer.
     *
     * @return an immutable analyzer
     */
    public FihristArabicAnalyzer build() {
      return new FihristArabicAnalyzer(this);
    }
  }
}
