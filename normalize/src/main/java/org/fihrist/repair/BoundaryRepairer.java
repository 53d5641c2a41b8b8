package org.fihrist.repair;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.fihrist.text.MappedText;
import org.fihrist.text.TextTransform;
import org.jspecify.annotations.Nullable;

/**
 * Puts lost and misplaced spaces right: words that were written as one, words that were written in
 * two, digits against letters, spaces around punctuation. Only spaces are inserted and deleted; the
 * profile {@link RepairProfile#RECALL} mends misspelt names too.
 *
 * <p>What is certain by orthography is mended without any lexicon. A word that the lexicon knows is
 * never touched. A word that nothing knows is read as up to four known words, and parted only if
 * the evidence of the words, of the letters at the seam and of the rest of the text exceeds the
 * threshold of the {@link RepairProfile}. The method is that of a word lattice with a linear model
 * of its seams.
 *
 * <p>Time is linear in the text, whatever it holds. Immutable; safe for use by any number of
 * threads.
 *
 * <pre>{@code
 * BoundaryRepairer repairer = BoundaryRepairer.builder().lexicon(lexicon).build();
 * repairer.apply("جنوبإيطاليا").toString();   // "جنوب إيطاليا"
 * }</pre>
 */
public final class BoundaryRepairer implements TextTransform {

  private final Vocabulary vocabulary;
  private final Options options;
  private final WordMarks marks = new WordMarks();

  /** What made the last run, kept so that the next one need not allocate. */
  private final AtomicReference<@Nullable RepairRun> spare = new AtomicReference<>();

  private BoundaryRepairer(Builder builder) {
    Lexicon lexicon = builder.lexicon;
    if (!builder.names.isEmpty()) {
      lexicon = Lexicons.union(lexicon, Lexicons.ofNames(builder.names));
    }
    this.vocabulary = new Vocabulary(lexicon);
    this.options =
        new Options(
            LinearModel.SEAMS.threshold(builder.profile),
            LinearModel.JOINS.threshold(builder.profile),
            builder.joins,
            builder.particles,
            builder.nameStyles,
            builder.profile == RepairProfile.RECALL);
  }

  /**
   * A repairer with the lexicon that comes with the library and the default profile.
   *
   * @return what {@code builder().build()} makes
   */
  public static BoundaryRepairer builtIn() {
    return builder().build();
  }

  /**
   * Starts a repairer.
   *
   * @return a builder with the built-in lexicon and the default profile, joins on, fused styles
   *     left alone
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Repairs a text.
   *
   * @param text any UTF-16 sequence
   * @return the repaired text with its map to {@code text}
   */
  @Override
  public MappedText apply(CharSequence text) {
    Objects.requireNonNull(text, "text");
    RepairRun run = take();
    Edits edits = run.find(text.toString());
    MappedText result = edits.isEmpty() ? MappedText.unchanged(text) : edits.apply(text);
    spare.set(run);
    return result;
  }

  /**
   * Lists the repairs of a text without making them.
   *
   * @param text any UTF-16 sequence
   * @return the changes in the order of the text, in its offsets
   */
  public List<RepairEdit> edits(CharSequence text) {
    Objects.requireNonNull(text, "text");
    RepairRun run = take();
    Edits edits = run.find(text.toString());
    List<RepairEdit> list = edits.isEmpty() ? List.of() : edits.toList();
    spare.set(run);
    return list;
  }

  /**
   * Makes repairs that were listed: all of them, or those that the caller has chosen.
   *
   * @param text the text that they were listed for
   * @param edits the changes in the order of the text, none in another
   * @return the changed text with its map to {@code text}
   * @throws IllegalArgumentException if an edit begins before the end of the one before it
   * @throws IndexOutOfBoundsException if an edit does not lie in the text
   */
  public static MappedText apply(CharSequence text, List<RepairEdit> edits) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(edits, "edits");
    return edits.isEmpty() ? MappedText.unchanged(text) : Edits.apply(text, edits);
  }

  /**
   * Says why words that nothing knows were parted or left whole, and why neighbours were joined or
   * left apart. What orthography alone decides needs no explanation and is not in the list.
   *
   * @param text any UTF-16 sequence
   * @return all places that were weighed, in the order of their weighing
   */
  public List<RepairExplanation> explain(CharSequence text) {
    Objects.requireNonNull(text, "text");
    Explainer explainer = new Explainer(options);
    new RepairRun(vocabulary, options, explainer, new WordMarks()).findOnce(text.toString());
    return List.copyOf(explainer.explanations);
  }

  private RepairRun take() {
    RepairRun run = spare.getAndSet(null);
    return run == null ? new RepairRun(vocabulary, options, SeamJudge.BUILT_IN, marks) : run;
  }

  /** Says what a repairer knows and does. For one thread. */
  public static final class Builder {

    private Lexicon lexicon = BuiltInLexicon.instance();
    private List<String> names = List.of();
    private RepairProfile profile = RepairProfile.DEFAULT;
    private boolean joins = true;
    private boolean particles;
    private boolean nameStyles;

    private Builder() {}

    /**
     * The words to know, instead of the built-in lexicon or those set before. {@link
     * Lexicons#union} adds a lexicon of one's own to the built-in one; a union of none leaves only
     * what orthography alone decides.
     *
     * @param words a lexicon
     * @return this builder
     */
    public Builder lexicon(Lexicon words) {
      lexicon = Objects.requireNonNull(words, "words");
      return this;
    }

    /**
     * Names to know beside the lexicon, such as those of a gazetteer, instead of those set before.
     *
     * @param known names of one word or several
     * @return this builder
     */
    public Builder knownWords(Collection<String> known) {
      names = List.copyOf(Objects.requireNonNull(known, "known"));
      return this;
    }

    /**
     * How much evidence a repair needs.
     *
     * @param value the profile, {@link RepairProfile#DEFAULT} unless set
     * @return this builder
     */
    public Builder profile(RepairProfile value) {
      profile = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Whether words that were written in two are joined.
     *
     * @param on true unless set
     * @return this builder
     */
    public Builder joins(boolean on) {
      joins = on;
      return this;
    }

    /**
     * Whether particles that many write with the next word are parted from it.
     *
     * @param on false unless set
     * @return this builder
     */
    public Builder particles(boolean on) {
      particles = on;
      return this;
    }

    /**
     * Whether the parts of names that many write as one are parted.
     *
     * @param on false unless set
     * @return this builder
     */
    public Builder nameStyles(boolean on) {
      nameStyles = on;
      return this;
    }

    /**
     * Makes the repairer.
     *
     * @return an immutable repairer
     */
    public BoundaryRepairer build() {
      return new BoundaryRepairer(this);
    }
  }
}
