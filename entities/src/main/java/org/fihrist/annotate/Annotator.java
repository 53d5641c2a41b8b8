package org.fihrist.annotate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.fihrist.dates.DateMention;
import org.fihrist.dates.DateParser;
import org.fihrist.entities.EntityMatcher;
import org.fihrist.entities.EntityMention;
import org.fihrist.entities.Gazetteer;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.numbers.ArabicNumbers;
import org.fihrist.numbers.Quantity;
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
 * names as known words, and marks the entities, dates and quantities of the repaired text, in
 * offsets of the text as it was given.
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
  private final Gazetteer gazetteer;
  private final EntityMatcher matcher;
  private final DateParser dateParser;
  private final ArabicNumbers numbers = new ArabicNumbers();

  private Annotator(Builder builder) {
    this.gazetteer = builder.gazetteer == null ? Gazetteer.builtIn() : builder.gazetteer;
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
    this.dateParser = builder.dateParser;
  }

  private Annotator(Annotator other, DateParser dateParser) {
    this.gazetteer = other.gazetteer;
    this.repairer = other.repairer;
    this.matcher = other.matcher;
    this.dateParser = dateParser;
  }

  /**
   * This annotator for texts of another moment. Cheap: all but the dates' reference is shared.
   *
   * @param reference when the text was written, in its own time zone
   * @return an annotator that differs in the reference alone
   */
  public Annotator at(LocalDateTime reference) {
    Objects.requireNonNull(reference, "reference");
    return new Annotator(this, dateParser.toBuilder().reference(reference).build());
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
    List<RepairEdit> repairs = repairer.edits(restored);
    MappedText repaired = restored.then(changed -> BoundaryRepairer.apply(changed, repairs));
    String matched = repaired.toString();
    RoleReader titles = new RoleReader(matched, matcher.match(matched), gazetteer);
    List<EntityMention> entities =
        titles.entities().stream().map(mention -> mention.in(repaired)).toList();
    List<RoleMention> roles =
        titles.roles().stream().map(role -> original(role, repaired)).toList();
    List<DateMention> dates = new ArrayList<>();
    for (DateMention date : dateParser.parse(repaired.toString())) {
      dates.add(original(date, repaired));
    }
    List<Span> taken = new ArrayList<>();
    entities.forEach(mention -> taken.add(mention.span()));
    dates.forEach(date -> taken.add(date.span()));
    return new Annotations(
        text,
        repaired,
        edits(restored, repaired, repairs),
        entities,
        roles,
        dates,
        quantities(repaired, taken));
  }

  private static RoleMention original(RoleMention role, MappedText repaired) {
    return new RoleMention(
        role.title().in(repaired),
        role.country(),
        role.of().map(name -> name.in(repaired)),
        role.holder().map(person -> person.in(repaired)));
  }

  /** The quantities that share no letter with a name or a date. */
  private List<Quantity> quantities(MappedText repaired, List<Span> taken) {
    Collections.sort(taken);
    List<Quantity> quantities = new ArrayList<>();
    int next = 0;
    int takenUntil = 0;
    for (Quantity read : numbers.find(repaired.toString())) {
      Quantity quantity = original(read, repaired);
      while (next < taken.size() && taken.get(next).start() < quantity.span().end()) {
        takenUntil = Math.max(takenUntil, taken.get(next++).end());
      }
      if (quantity.span().start() >= takenUntil) {
        quantities.add(quantity);
      }
    }
    return quantities;
  }

  private static DateMention original(DateMention date, MappedText repaired) {
    Span span = repaired.toOriginal(date.span());
    return new DateMention(
        span,
        span.of(repaired.original()),
        date.kind(),
        date.timex(),
        date.value(),
        date.mod(),
        date.from(),
        date.to(),
        date.amount(),
        date.alternatives(),
        date.notes(),
        date.isResolved());
  }

  private static Quantity original(Quantity quantity, MappedText repaired) {
    Span span = repaired.toOriginal(quantity.span());
    return new Quantity(
        span,
        quantity.value(),
        repaired.toOriginal(quantity.number()),
        quantity.unit(),
        span.of(repaired.original()));
  }

  private static List<RepairEdit> edits(
      MappedText restored, MappedText repaired, List<RepairEdit> repairs) {
    if (repaired.isUnchanged()) {
      return List.of();
    }
    List<RepairEdit> proposed = new ArrayList<>();
    for (RepairEdit edit : repairs) {
      Span span = restored.toOriginal(edit.span());
      proposed.add(new RepairEdit(span, edit.replacement(), edit.kind(), edit.confidence()));
    }
    return TextEdits.of(repaired, proposed);
  }

  /** Options of an annotator. For one thread. */
  public static final class Builder {

    private @Nullable Gazetteer gazetteer;
    private Lexicon lexicon = BuiltInLexicon.instance();
    private DateParser dateParser = DateParser.builder().build();
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
     * What dates are read by. Default: a parser without a reference, whose relative dates stay
     * unresolved.
     *
     * @param value the parser
     * @return this builder
     */
    public Builder dates(DateParser value) {
      dateParser = Objects.requireNonNull(value, "dates");
      return this;
    }

    /**
     * When the text was written; short for a parser with this reference and the defaults.
     *
     * @param value the moment, in the text's own time zone
     * @return this builder
     */
    public Builder reference(LocalDateTime value) {
      return dates(
          DateParser.builder().reference(Objects.requireNonNull(value, "reference")).build());
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
