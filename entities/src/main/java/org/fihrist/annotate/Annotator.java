package org.fihrist.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fihrist.entities.EntityMatcher;
import org.fihrist.entities.EntityMention;
import org.fihrist.entities.Gazetteer;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.repair.BuiltInLexicon;
import org.fihrist.repair.Lexicon;
import org.fihrist.repair.RepairEdit;
import org.fihrist.repair.RepairProfile;
import org.fihrist.text.MappedText;
import org.fihrist.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text as a whole: restores spellings, repairs lost word boundaries with the gazetteer's
 * names as known words, and marks the entities of the repaired text, in offsets of the text as it
 * was given.
 *
 * <pre>{@code
 * Annotator annotator = Annotator.builder().build();
 * Annotations annotations = annotator.annotate("استبقت روسياوإيران المؤتمر");
 * annotations.entities().get(1).surface();   // "إيران"
 * }</pre>
 *
 * <p>Time is linear in the text. Immutable; safe for use by any number of threads.
 */
public final class Annotator {

  private final BoundaryRepairer repairer;
  private final EntityMatcher matcher;

  private Annotator(Builder builder) {
    Gazetteer gazetteer = builder.gazetteer == null ? Gazetteer.builtIn() : builder.gazetteer;
    List<String> names = new ArrayList<>();
    gazetteer.entries().forEach(entry -> names.addAll(entry.names()));
    this.repairer =
        BoundaryRepairer.builder()
            .lexicon(builder.lexicon)
            .knownWords(names)
            .profile(builder.profile)
            .build();
    this.matcher =
        EntityMatcher.builder(gazetteer)
            .lexicon(builder.lexicon)
            .backReference(true)
            .layered(true)
            .build();
  }

  /**
   * Starts an annotator with the built-in gazetteer and the default repair.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Annotates a text.
   *
   * @param text any UTF-16 sequence
   * @return what is in it, in its offsets
   */
  public Annotations annotate(CharSequence text) {
    Objects.requireNonNull(text, "text");
    MappedText restored = ArabicNormalizer.RESTORE.apply(text);
    MappedText repaired = restored.then(repairer);
    List<EntityMention> entities = new ArrayList<>();
    for (EntityMention mention : matcher.match(repaired.toString())) {
      entities.add(mention.in(repaired));
    }
    return new Annotations(text, repaired, edits(restored, repaired), entities);
  }

  private List<RepairEdit> edits(MappedText restored, MappedText repaired) {
    if (repaired.isUnchanged()) {
      return List.of();
    }
    List<RepairEdit> proposed = new ArrayList<>();
    for (RepairEdit edit : repairer.edits(restored.toString())) {
      Span span = restored.toOriginal(edit.span());
      proposed.add(new RepairEdit(span, edit.replacement(), edit.kind(), edit.confidence()));
    }
    return TextEdits.of(repaired, proposed);
  }

  /** Options of an annotator. For one thread. */
  public static final class Builder {

    private @Nullable Gazetteer gazetteer;
    private Lexicon lexicon = BuiltInLexicon.instance();
    private RepairProfile profile = RepairProfile.DEFAULT;

    private Builder() {}

    /**
     * The names to find, instead of the built-in gazetteer's.
     *
     * @param value the gazetteer
     * @return this builder
     */
    public Builder gazetteer(Gazetteer value) {
      gazetteer = Objects.requireNonNull(value, "gazetteer");
      return this;
    }

    /**
     * The words that the repair knows and that names are told from. Default: the built-in lexicon.
     *
     * @param value the lexicon
     * @return this builder
     */
    public Builder lexicon(Lexicon value) {
      lexicon = Objects.requireNonNull(value, "lexicon");
      return this;
    }

    /**
     * How much evidence a repair needs. Default: {@link RepairProfile#DEFAULT}.
     *
     * @param value the profile
     * @return this builder
     */
    public Builder profile(RepairProfile value) {
      profile = Objects.requireNonNull(value, "profile");
      return this;
    }

    /**
     * Finishes the annotator. Reads the built-in gazetteer when none was given.
     *
     * @return an immutable annotator
     */
    public Annotator build() {
      return new Annotator(this);
    }
  }
}
