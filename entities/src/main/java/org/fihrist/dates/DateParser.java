package org.fihrist.dates;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fihrist.text.Span;
import org.fihrist.words.Category;
import org.fihrist.words.Lexicon;
import org.fihrist.words.TextScan;
import org.fihrist.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time in Arabic text and resolves them at a reference.
 *
 * <p>Two phases: the words are read into fields, which depend on the text alone, then the fields
 * are resolved with the reference and the preference. All month namings, Hijri and dual dates,
 * three digit systems, number words, relative and anchored times, ranges and sets are read; vowels,
 * tatweel, invisible controls and spelling variants make no difference. With the preference NEWS
 * the same day, the following day, the same month and the same year count from the last date told
 * of in the paragraph, and stay open where there is none.
 *
 * <pre>{@code
 * DateParser parser =
 *     DateParser.builder().reference(LocalDateTime.parse("2013-01-25T12:00")).build();
 * parser.parse("في 22 يناير/كانون الثاني الجاري");   // 2013-01-22
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. Time is linear in the text; a text without any
 * word of time allocates nothing.
 */
public final class DateParser {

  private static final int CHUNK = 1024;
  private static final int MARGIN = 128;

  /* Words before an expression that may change its reading: as many as any reader looks back. */
  private static final int CONTEXT = 12;

  /* Words before an expression among which a verb may say that it is past. */
  private static final int FAR = 8;

  private final Options options;
  private final Lexicon lexicon;
  private final TextScan scan;

  private DateParser(Options options, Lexicon lexicon, TextScan scan) {
    this.options = options;
    this.lexicon = lexicon;
    this.scan = scan;
  }

  private static DateParser load(Options options) {
    Lexicon lexicon = Lexicon.open(DateParser.class, "vocabulary.bin");
    return new DateParser(options, lexicon, new TextScan(lexicon));
  }

  /**
   * A builder with the defaults: no reference, preference NEWS.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder(Options.DEFAULT, null);
  }

  /**
   * A builder with this parser's settings. What it builds shares this parser's tables: a parser for
   * the reference of each text costs next to nothing.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(options, this);
  }

  /**
   * Finds all expressions of time, left to right, without overlaps.
   *
   * @param text any text
   * @return the mentions in the order of the text; empty when there is none
   */
  public List<DateMention> parse(CharSequence text) {
    Objects.requireNonNull(text, "text");
    long stretch = scan.next(text, 0);
    if (stretch < 0) {
      return List.of();
    }
    List<DateMention> found = new ArrayList<>();
    Tokens tokens = new Tokens(lexicon);
    ExpressionReader reader = new ExpressionReader(tokens, options);
    Antecedent before = new Antecedent();
    int done = 0;
    while (stretch >= 0) {
      int from = TextScan.back(text, (int) (stretch >>> 32), CONTEXT);
      int end = tokens.fill(text, from, (int) stretch + 1, CHUNK);
      boolean full = tokens.size() >= CHUNK;
      int stop = full ? tokens.size() - MARGIN : tokens.size();
      int at = read(tokens, reader, before, first(tokens, done), stop, found);
      done = Math.max(full ? tokens.start(at) : end, endOf(found));
      stretch = scan.next(text, done);
    }
    return List.copyOf(found);
  }

  /* Index of the first token that was not read yet; those before it are there to be looked at. */
  private static int first(Tokens tokens, int done) {
    int at = 0;
    while (at < tokens.size() - 1 && tokens.start(at) < done) {
      at++;
    }
    return at;
  }

  private static int endOf(List<DateMention> found) {
    return found.isEmpty() ? 0 : found.get(found.size() - 1).span().end();
  }

  /* Reads the expressions that start before a token; gives the index after the last one. */
  private int read(
      Tokens tokens,
      ExpressionReader reader,
      Antecedent before,
      int first,
      int stop,
      List<DateMention> found) {
    int at = first;
    while (at < stop) {
      Expression expression = reader.read(at);
      DateMention mention = expression == null ? null : mention(tokens, expression, before, at);
      if (expression == null || mention == null) {
        at++;
        continue;
      }
      found.add(mention);
      before.see(expression, mention);
      at = Math.max(at + 1, expression.next());
    }
    return Math.min(at, tokens.size() - 1);
  }

  private @Nullable DateMention mention(Tokens tokens, Expression e, Antecedent before, int at) {
    Preference preference = options.preference();
    if (preference == Preference.NEWS && isFutureAhead(tokens, at)) {
      preference = Preference.FUTURE;
    }
    Resolver resolver = new Resolver(options, preference);
    Expression told = isNews() ? before.settle(e, tokens.text()) : e;
    Resolved resolved = resolver.resolve(told);
    if (resolved == null) {
      return null;
    }
    boolean absolute = e.shape() == Expression.Shape.POINT && e.first().isAbsolute();
    Resolved open =
        absolute || options.reference() == null
            ? resolved
            : new Resolver(options.withoutReference(), preference).resolve(e);
    EnumSet<Note> notes = resolver.notes();
    Span span = new Span(e.start(), e.end());
    DateKind kind = kind(e, resolved);
    boolean settled =
        resolved.value().indexOf('X') < 0 && !(notes.contains(Note.NARRATIVE) && isNews());
    if (told != e) {
      notes.add(Note.NARRATIVE);
    }
    boolean exact = resolved.kind() == DateKind.DURATION && e.amount().isCountable();
    return new DateMention(
        span,
        span.of(tokens.text()),
        kind,
        open == null ? resolved.value() : open.value(),
        resolved.value(),
        Optional.ofNullable(e.modifier()),
        Optional.ofNullable(resolved.from()),
        Optional.ofNullable(resolved.to()),
        exact ? Optional.of(e.amount().temporal()) : Optional.empty(),
        absolute ? List.of() : Alternatives.of(told, options, preference, resolved),
        notes,
        settled);
  }

  private boolean isNews() {
    return options.preference() == Preference.NEWS;
  }

  private static DateKind kind(Expression e, Resolved resolved) {
    boolean hijri = resolved.kind() == DateKind.DATE && e.first().holiday != Fields.NONE;
    return hijri ? DateKind.HOLIDAY : resolved.kind();
  }

  /* A cue of the future among the few words before in the sentence, or the nearest unknown word as
   * a verb of the future; not what was to be. */
  private static boolean isFutureAhead(Tokens tokens, int at) {
    boolean nearest = true;
    boolean future = false;
    for (int i = at - 1; i >= Math.max(0, at - FAR) && !tokens.isMark(i, '.'); i--) {
      boolean unknown = tokens.isUnknown(i);
      boolean close = i >= at - CONTEXT;
      boolean verb =
          unknown && nearest && FutureCues.isVerb(tokens.text(), tokens.start(i), tokens.end(i));
      future |= close && (verb || tokens.sense(i, Category.FUTURE_CUE) != null);
      if (isPast(tokens, i)) {
        return false;
      }
      nearest &= !unknown;
    }
    return future;
  }

  private static boolean isPast(Tokens tokens, int at) {
    return tokens.isUnknown(at)
        && FutureCues.isPast(tokens.text(), tokens.start(at), tokens.end(at));
  }

  /** Builds a parser; options may be set in any order. */
  public static final class Builder {

    private final @Nullable DateParser model;
    private Options options;

    private Builder(Options options, @Nullable DateParser model) {
      this.options = options;
      this.model = model;
    }

    /**
     * The instant that the text is read at, in its own local time. Default: none, and what depends
     * on it stays open.
     *
     * @param reference year 1 to 9000
     * @return this builder
     * @throws IllegalArgumentException if the year is out of range
     */
    public Builder reference(LocalDateTime reference) {
      Objects.requireNonNull(reference, "reference");
      if (reference.getYear() < 1 || reference.getYear() > 9000) {
        throw new IllegalArgumentException("reference must be in years 1 to 9000: " + reference);
      }
      options = options.withReference(reference);
      return this;
    }

    /**
     * The zone of the reference, in which all ranges are given: a time with a zone of its own is
     * converted, while its value stays as the words have it. Default: none, and such times keep
     * their zone.
     *
     * @param zone a zone
     * @return this builder
     */
    public Builder zone(ZoneId zone) {
      options = options.withZone(Objects.requireNonNull(zone, "zone"));
      return this;
    }

    /**
     * What settles a bare weekday or a day without year. Default: NEWS.
     *
     * @param preference a preference
     * @return this builder
     */
    public Builder preference(Preference preference) {
      options = options.withPreference(Objects.requireNonNull(preference, "preference"));
      return this;
    }

    /**
     * Whether the day stands first where both orders make a date. Default: true.
     *
     * @param dayFirst false for month first
     * @return this builder
     */
    public Builder dayFirst(boolean dayFirst) {
      options = options.withDayFirst(dayFirst);
      return this;
    }

    /**
     * First day of the week. Default: Monday, as ISO 8601 numbers weeks.
     *
     * @param first a weekday
     * @return this builder
     */
    public Builder weekStart(DayOfWeek first) {
      options = options.withWeek(Objects.requireNonNull(first, "first"), options.weekendStart());
      return this;
    }

    /**
     * First of the two days of the weekend. Default: Friday.
     *
     * @param first a weekday
     * @return this builder
     */
    public Builder weekendStart(DayOfWeek first) {
      options = options.withWeek(options.weekStart(), Objects.requireNonNull(first, "first"));
      return this;
    }

    /**
     * Days to add to Hijri dates, for countries whose sighting differs from Umm al-Qura.
     *
     * @param days -2 to 2
     * @return this builder
     * @throws IllegalArgumentException if days is out of range
     */
    public Builder hijriAdjustment(int days) {
      if (days < -2 || days > 2) {
        throw new IllegalArgumentException("hijriAdjustment must be -2 to 2: " + days);
      }
      options = options.withHijriAdjustment(days);
      return this;
    }

    /**
     * Whether beginning, middle and end are thirds of a period, or halves. Default: thirds.
     *
     * @param thirds false for halves
     * @return this builder
     */
    public Builder thirds(boolean thirds) {
      options = options.withThirds(thirds);
      return this;
    }

    /**
     * Whether times that come again are found. Default: true.
     *
     * @param sets false to leave them out
     * @return this builder
     */
    public Builder sets(boolean sets) {
      options = options.withSets(sets);
      return this;
    }

    /**
     * Builds the parser.
     *
     * @return a parser with these options
     */
    public DateParser build() {
      return model == null ? load(options) : new DateParser(options, model.lexicon, model.scan);
    }
  }
}
