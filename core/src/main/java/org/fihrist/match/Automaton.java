package org.fihrist.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fihrist.text.Span;

/**
 * Finds all listed names in a text, in one pass, aligned to words.
 *
 * <p>Names and text are compared by their MATCH keys: vowels, tatweel and invisible characters do
 * not count, hamza seats, alef, yeh and teh marbuta variants and borrowed letters are one, digits
 * of all scripts are the same and Latin letters have no case. The text is folded while it is read;
 * offsets are those of the text as it was given.
 *
 * <p>A name begins where a word begins, or after proclitics if the caller wants them; it ends where
 * a word ends. Between its words may stand white space (no blank line), dashes, slashes, quotation
 * marks, {@code & + # @ _} and the dots of an abbreviation; every other sign ends it. Its span runs
 * from its first letter to its last with the marks that follow; quotation marks around or after it
 * are not in it.
 *
 * <pre>{@code
 * Automaton names = Automaton.builder().add("الأمم المتحدة", 7).build();
 * names.find("دعا للأمم المتّحدة", MatchKind.LEFTMOST_LONGEST, true);
 * // value 7, span [5, 18), proclitics [4, 5): after lam the alef of the article is not written
 * }</pre>
 *
 * <p>Immutable and safe for use by any number of threads.
 */
public final class Automaton {

  private final Names names;

  private Automaton(Names names) {
    this.names = names;
  }

  /**
   * A builder without names.
   *
   * @return a new builder, for one thread
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reports the names in a text, from left to right.
   *
   * @param text any UTF-16 sequence
   * @param kind which of several overlapping matches are reported
   * @param proclitics whether a name may follow proclitics within its word
   * @param consumer takes each match
   * @return true when the text was read to its end, false when the consumer stopped the scan
   */
  public boolean scan(
      CharSequence text, MatchKind kind, boolean proclitics, MatchConsumer consumer) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(consumer, "consumer");
    return new Scan(names).run(text, kind, proclitics, consumer);
  }

  /**
   * The names in a text, from left to right.
   *
   * @param text any UTF-16 sequence
   * @param kind which of several overlapping matches are listed
   * @param proclitics whether a name may follow proclitics within its word
   * @return a new list
   */
  public List<Match> find(CharSequence text, MatchKind kind, boolean proclitics) {
    List<Match> matches = new ArrayList<>();
    scan(
        text,
        kind,
        proclitics,
        (value, start, end, from) ->
            matches.add(new Match(value, new Span(start, end), new Span(from, start))));
    return matches;
  }

  /** Collects names; for one thread. */
  public static final class Builder {

    /** The longest name, in UTF-16 units. */
    public static final int MAX_NAME_LENGTH = 1024;

    private final Names names = new Names();
    private final Folder folder = new Folder(3 * MAX_NAME_LENGTH);
    private final Window window = new Window();
    private final Tokens tokens = new Tokens();
    private int count;

    private Builder() {}

    /**
     * Adds a name whose word breaks must be in the text, too.
     *
     * @param name the name as people write it
     * @param value what is reported when it is found; a name may have many values
     * @return this builder
     * @throws IllegalArgumentException if the name has no letter or digit, or more than {@link
     *     #MAX_NAME_LENGTH} units
     */
    public Builder add(CharSequence name, int value) {
      return add(name, value, false);
    }

    /**
     * Adds a name.
     *
     * @param name the name as people write it
     * @param value what is reported when it is found; a name may have many values
     * @param softBreaks whether word breaks count for nothing: the text may have more or fewer of
     *     them inside the name
     * @return this builder
     * @throws IllegalArgumentException if the name has no letter or digit, or more than {@link
     *     #MAX_NAME_LENGTH} units
     */
    public Builder add(CharSequence name, int value, boolean softBreaks) {
      Objects.requireNonNull(name, "name");
      if (name.length() > MAX_NAME_LENGTH) {
        throw new IllegalArgumentException(
            "name " + count + " has " + name.length() + " units, more than " + MAX_NAME_LENGTH);
      }
      window.reset(0);
      window.ensure(name.length());
      for (int i = 0; i < name.length(); i++) {
        window.chars[i] = name.charAt(i);
      }
      window.length = name.length();
      tokens.clear();
      folder.reset();
      folder.fold(window, tokens);
      if (tokens.count == 0) {
        throw new IllegalArgumentException(
            "name " + count + " has no letter and no digit: '" + name + "'");
      }
      names.add(tokens, value, softBreaks);
      count++;
      return this;
    }

    /**
     * Builds the automaton.
     *
     * @return an automaton of the names added so far
     */
    public Automaton build() {
      return new Automaton(names);
    }
  }
}
