package org.fihrist.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.entities.Reading.Choice;
import org.fihrist.repair.BuiltInLexicon;
import org.fihrist.repair.Lexicon;
import org.fihrist.text.MappedText;
import org.fihrist.text.Span;
import org.fihrist.text.TextTransform;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a gazetteer in Arabic text.
 *
 * <pre>{@code
 * EntityMatcher matcher = EntityMatcher.builder(gazetteer).backReference(true).build();
 * for (EntityMention mention : matcher.match(text)) {
 *   mention.id();
 * }
 * }</pre>
 *
 * <p>Time is linear in the text. Immutable; safe for use by any number of threads. Between calls a
 * matcher keeps the working memory of up to 16 of them, usually 200 KB each and at most 2 MB.
 */
public final class EntityMatcher {

  private final NameIndex index;
  private final Lexicon lexicon;
  private final OverlapPolicy policy;
  private final boolean backReference;
  private final boolean priors;

  /* How many names may be met by chance: how probable they are the entries do not say. */
  private final int names;

  private final boolean layered;
  private final boolean candidates;
  private final @Nullable Misspellings misspellings;
  private final TextTransform repair;
  private final MemoryPool memories;

  private EntityMatcher(Builder builder) {
    this.index = builder.gazetteer.index();
    this.lexicon = builder.lexicon;
    this.policy = builder.policy;
    this.backReference = builder.backReference;
    this.priors = builder.priors;
    this.names = builder.priors ? builder.gazetteer.table().unweighted() : builder.gazetteer.size();
    this.layered = builder.layered;
    this.candidates = builder.candidates;
    this.misspellings = builder.misspelt ? new Misspellings(index) : null;
    this.repair = builder.repair;
    this.memories = new MemoryPool(index, lexicon);
  }

  /**
   * Starts a matcher.
   *
   * @param gazetteer the names to find
   * @return a builder with the defaults
   */
  public static Builder builder(Gazetteer gazetteer) {
    return new Builder(Objects.requireNonNull(gazetteer, "gazetteer"));
  }

  /**
   * All mentions of a text.
   *
   * @param text any UTF-16 sequence
   * @return the mentions by start, then the longer first; spans are offsets of {@code text}
   */
  public List<EntityMention> match(CharSequence text) {
    Objects.requireNonNull(text, "text");
    MappedText repaired = repair.apply(text);
    String matched = repaired.toString();
    MatchMemory memory = memories.take();
    try {
      List<EntityMention> mentions = new ArrayList<>();
      for (Reading reading : resolve(matched, memory).readings) {
        EntityMention mention = mention(matched, reading);
        mentions.add(repaired.isUnchanged() ? mention : mention.in(repaired));
      }
      return mentions;
    } finally {
      memories.give(memory);
    }
  }

  /**
   * Why a mention was reported. Reads the text again: for people who look into a result, not for
   * every mention of a corpus.
   *
   * @param text the text that was matched
   * @param mention a mention that this matcher reported for it
   * @return the spelling, the rule, the cost and the evidence
   * @throws IllegalArgumentException if this matcher does not report the mention
   */
  public MatchExplanation explain(CharSequence text, EntityMention mention) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(mention, "mention");
    MappedText repaired = repair.apply(text);
    String matched = repaired.toString();
    MatchMemory memory = memories.take();
    try {
      Resolution resolution = resolve(matched, memory);
      for (Reading reading : resolution.readings) {
        if (mention(matched, reading).in(repaired).equals(mention) && resolution.resolver != null) {
          return Explainer.explain(mention, reading, index, resolution.resolver);
        }
      }
    } finally {
      memories.give(memory);
    }
    throw new IllegalArgumentException("not a mention of this matcher in this text: " + mention);
  }

  private record Resolution(List<Reading> readings, @Nullable DocumentResolver resolver) {}

  private Resolution resolve(String text, MatchMemory memory) {
    OrdinaryWords words = memory.words;
    ReadingCollector collector = new ReadingCollector(text, index, words, memory.cues);
    memory.names.scan(text, collector, collector::isCovered, collector::variant);
    List<Reading> readings = collector.readings();
    if (readings.isEmpty() && !candidates && misspellings == null) {
      return new Resolution(readings, null);
    }
    LongerNames longer = new LongerNames(text, words);
    BaseOdds odds = new BaseOdds(text, index, words, longer, priors, names);
    DocumentResolver resolver =
        new DocumentResolver(text, index, memory.cues, odds, longer, priors);
    List<Reading> kept = resolver.resolve(readings, policy, layered);
    if (backReference) {
      kept = new BackReferences(text, words, resolver.evidence()).add(kept);
    }
    if (misspellings != null) {
      kept = misspellings.add(text, words, kept);
    }
    if (candidates) {
      kept = new Candidates(text, longer).add(kept);
    }
    return new Resolution(kept, resolver);
  }

  private static EntityMention mention(String text, Reading reading) {
    Entry entry = reading.best().entry;
    return new EntityMention(
        new Span(reading.start, reading.end),
        entry.id(),
        entry.type(),
        entry.subtype(),
        text.substring(reading.start, reading.end),
        entry.name(),
        alternatives(reading),
        new Span(reading.procliticStart, reading.start),
        reading.confidence());
  }

  private static List<String> alternatives(Reading reading) {
    if (reading.choices.size() == 1) {
      return List.of();
    }
    List<String> others = new ArrayList<>(reading.choices.size() - 1);
    for (Choice choice : reading.choices.subList(1, reading.choices.size())) {
      others.add(choice.entry.id());
    }
    return others;
  }

  /** Options of a matcher. For one thread. */
  public static final class Builder {

    private final Gazetteer gazetteer;
    private Lexicon lexicon = BuiltInLexicon.instance();
    private OverlapPolicy policy = OverlapPolicy.LEFTMOST_LONGEST;
    private boolean backReference;
    private boolean priors = true;
    private boolean layered;
    private boolean candidates;
    private boolean misspelt;
    private TextTransform repair = MappedText::unchanged;

    private Builder(Gazetteer gazetteer) {
      this.gazetteer = gazetteer;
    }

    /**
     * What happens to mentions that share letters. Default: leftmost-longest.
     *
     * @param value the policy
     * @return this builder
     */
    public Builder policy(OverlapPolicy value) {
      policy = Objects.requireNonNull(value, "policy");
      return this;
    }

    /**
     * Whether a surname alone is found after the full name. Default: no.
     *
     * @param value true to find it
     * @return this builder
     */
    public Builder backReference(boolean value) {
      backReference = value;
      return this;
    }

    /**
     * Whether the entries' priors are used. Default: yes.
     *
     * @param value false to ignore them
     * @return this builder
     */
    public Builder priors(boolean value) {
      priors = value;
      return this;
    }

    /**
     * Whether titles and demonyms are reported inside names, too: {@code الروسية} in {@code
     * الخارجية الروسية}. The policy then holds among names, among titles and among demonyms.
     * Default: no.
     *
     * @param value true to report the three layers
     * @return this builder
     */
    public Builder layered(boolean value) {
      layered = value;
      return this;
    }

    /**
     * Whether names that no gazetteer lists are offered, so that a gazetteer can grow: names after
     * a title (PERSON), after a noun like company or party (ORGANISATION) and in quotation marks.
     * {@link EntityMention#isCandidate()} tells them from the others. Default: no.
     *
     * @param value true to offer them
     * @return this builder
     */
    public Builder candidates(boolean value) {
      candidates = value;
      return this;
    }

    /**
     * Whether a word that is in no lexicon is offered, with low confidence, as the one name or
     * nisba of six letters or more that it is one letter away from: {@code الإمارتية}. Takes time
     * and memory for each name when the matcher is built. Default: no.
     *
     * @param value true to offer them
     * @return this builder
     */
    public Builder misspelt(boolean value) {
      misspelt = value;
      return this;
    }

    /**
     * What mends a text before it is matched. Default: nothing.
     *
     * @param value the repair; mentions keep the offsets of the text as it was given
     * @return this builder
     */
    public Builder repairer(TextTransform value) {
      repair = Objects.requireNonNull(value, "repairer");
      return this;
    }

    /**
     * Which words are ordinary ones, so that a folded spelling must not make a name of them.
     * Default: the built-in lexicon.
     *
     * @param value the lexicon
     * @return this builder
     */
    public Builder lexicon(Lexicon value) {
      lexicon = Objects.requireNonNull(value, "lexicon");
      return this;
    }

    /**
     * Finishes the matcher.
     *
     * @return an immutable matcher
     */
    public EntityMatcher build() {
      return new EntityMatcher(this);
    }
  }
}
