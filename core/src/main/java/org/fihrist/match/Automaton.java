package org.fihrist.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fihrist.text.Span;

/**
 * Finds all listed names in a text, in one pass, aligned to words.
 *
 * <p>Names and text are compared by their MATCH keys: vowels, tatweel and invisible characters do
 * not count, hamza seats, alef, yeh and teh marbuta variants and borrowed letters are one, digits
 * of all scripts are the same and Latin letters have no case. The text is folded while it is read;
 * offsets are those of the text as it was given.
 *
 * <p>A name begins where a word begins, or after proclitics if the caller wants them: {@code waw,
 * feh}, then {@code beh, kaf, lam}, with the alef of question in front before an article. It ends
 * where a word ends. Between its words may stand white space (no blank line), dashes, slashes,
 * quotation marks, {@code & + # @ _} and the dots of an abbreviation; every other sign ends it. Its
 * span runs from its first letter to its last with the marks and invisible characters that follow;
 * quotation marks before or after its letters are not in it.
 *
 * <pre>{@code
 * Automaton names = Automaton.builder().add("الأمم المتحدة", 7).build();
 * names.find("دعا للأمم المتّحدة", MatchKind.LEFTMOST_LONGEST, true);
 * // value 7, span [5, 18), proclitics [4, 5): after lam the alef of the article is not written
 * }</pre>
 *
 * <p>A scan is linear in the text, for names of a given number of words, and allocates nothing once
 * its working memory is warm. An automaton is one block of bytes, the same in memory and in a file:
 * about 13 bytes a name for a million names.
 *
 * <p>Immutable and safe for use by any number of threads.
 */
public final class Automaton {

  static final BuildProgress NO_PROGRESS = (stage, done, total) -> {};

  private final Layers layers;
  private final ScanPool pool;

  Automaton(Layers layers) {
    this.layers = layers;
    this.pool = new ScanPool(layers);
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
   * Opens a compiled automaton by mapping its file into memory. All checksums are verified.
   *
   * @param file a file that {@link #write(Path)} has made; it must not be changed while the
   *     automaton lives, only replaced
   * @return the automaton
   * @throws AutomatonFormatException if the file is damaged, foreign or of another version
   * @throws IOException if the file cannot be read
   */
  public static Automaton open(Path file) throws IOException {
    return new Automaton(Layers.of(AutomatonFiles.map(Objects.requireNonNull(file, "file"))));
  }

  /**
   * Reads a compiled automaton onto the heap. All checksums are verified.
   *
   * @param in a stream at the automaton's first byte; read to its last, not closed
   * @return the automaton
   * @throws AutomatonFormatException if the bytes are damaged, foreign or of another version
   * @throws IOException if the stream cannot be read
   */
  public static Automaton read(InputStream in) throws IOException {
    return new Automaton(Layers.of(AutomatonFiles.read(Objects.requireNonNull(in, "in"))));
  }

  /**
   * Takes a compiled automaton in a buffer, which it keeps and does not copy. All checksums are
   * verified.
   *
   * @param bytes the compiled form from the buffer's position to its limit, neither of which is
   *     changed; its content must not be changed while the automaton lives
   * @return the automaton
   * @throws AutomatonFormatException if the bytes are damaged, foreign or of another version
   */
  public static Automaton read(ByteBuffer bytes) throws AutomatonFormatException {
    return new Automaton(
        Layers.of(ImageReader.read(Objects.requireNonNull(bytes, "bytes").slice())));
  }

  /**
   * Writes the compiled form: the same names, added in the same order, give the same bytes.
   *
   * @param out where to; not closed
   * @throws IOException if the stream cannot be written
   */
  public void write(OutputStream out) throws IOException {
    AutomatonFiles.write(layers.compact(NO_PROGRESS), Objects.requireNonNull(out, "out"));
  }

  /**
   * Writes the compiled form to a file: first to a temporary one beside it, which then takes its
   * place in one step, so that a reader sees the old automaton or the new one.
   *
   * @param file the file to write or replace
   * @throws IOException if the file cannot be written; the old one is then still there
   */
  public void write(Path file) throws IOException {
    AutomatonFiles.write(layers.compact(NO_PROGRESS), Objects.requireNonNull(file, "file"));
  }

  /**
   * How many names were added.
   *
   * @return the number of names, each counted as often as it was added
   */
  public int size() {
    return layers.size();
  }

  /**
   * The size of the compiled form, in memory as in a file.
   *
   * @return its bytes
   */
  public long sizeInBytes() {
    return layers.sizeInBytes();
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
    check(kind, consumer);
    Scan scan = pool.take();
    boolean finished = scan.chars(text, kind, proclitics, consumer);
    pool.give(scan);
    return finished;
  }

  /**
   * Reports the names in a part of an array, from left to right.
   *
   * @param text the array
   * @param from the first unit to read
   * @param to the unit after the last to read
   * @param kind which of several overlapping matches are reported
   * @param proclitics whether a name may follow proclitics within its word
   * @param consumer takes each match, with offsets that count from {@code from}
   * @return true when the text was read to its end, false when the consumer stopped the scan
   * @throws IndexOutOfBoundsException if the part is not inside the array
   */
  public boolean scan(
      char[] text, int from, int to, MatchKind kind, boolean proclitics, MatchConsumer consumer) {
    Objects.checkFromToIndex(from, to, Objects.requireNonNull(text, "text").length);
    check(kind, consumer);
    Scan scan = pool.take();
    boolean finished = scan.chars(text, from, to, kind, proclitics, consumer);
    pool.give(scan);
    return finished;
  }

  /**
   * Reports the names in UTF-8 bytes, from left to right. A byte that is not part of a well-formed
   * sequence counts as a sign that ends names.
   *
   * @param text the bytes from the buffer's position to its limit, neither of which is changed
   * @param kind which of several overlapping matches are reported
   * @param proclitics whether a name may follow proclitics within its word
   * @param consumer takes each match, with offsets in <em>bytes</em> that count from the position
   * @return true when the text was read to its end, false when the consumer stopped the scan
   */
  public boolean scanUtf8(
      ByteBuffer text, MatchKind kind, boolean proclitics, MatchConsumer consumer) {
    Objects.requireNonNull(text, "text");
    check(kind, consumer);
    Scan scan = pool.take();
    boolean finished = scan.utf8(text, kind, proclitics, consumer);
    pool.give(scan);
    return finished;
  }

  /**
   * Reports the names in an array of UTF-8 bytes; as {@link #scanUtf8(ByteBuffer, MatchKind,
   * boolean, MatchConsumer)}.
   *
   * @param text the bytes
   * @param kind which of several overlapping matches are reported
   * @param proclitics whether a name may follow proclitics within its word
   * @param consumer takes each match, with offsets in <em>bytes</em>
   * @return true when the text was read to its end, false when the consumer stopped the scan
   */
  public boolean scanUtf8(byte[] text, MatchKind kind, boolean proclitics, MatchConsumer consumer) {
    return scanUtf8(
        ByteBuffer.wrap(Objects.requireNonNull(text, "text")), kind, proclitics, consumer);
  }

  /**
   * Reports the names in what a reader gives, as if it were one text in memory. Only a few thousand
   * units are held at a time.
   *
   * @param text read to its end unless the consumer stops the scan; not closed
   * @param kind which of several overlapping matches are reported
   * @param proclitics whether a name may follow proclitics within its word
   * @param consumer takes each match
   * @return true when the text was read to its end, false when the consumer stopped the scan
   * @throws IOException if the reader fails
   * @throws IllegalArgumentException if the text has more than {@link Integer#MAX_VALUE} units
   */
  public boolean scan(Reader text, MatchKind kind, boolean proclitics, MatchConsumer consumer)
      throws IOException {
    Objects.requireNonNull(text, "text");
    check(kind, consumer);
    Scan scan = pool.take();
    boolean finished;
    try {
      finished = scan.reader(text, kind, proclitics, consumer);
    } catch (ReaderSource.Failure e) {
      throw e.cause();
    }
    pool.give(scan);
    return finished;
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

  /**
   * The names in a text, as a stream.
   *
   * @param text any UTF-16 sequence
   * @param kind which of several overlapping matches are in the stream
   * @param proclitics whether a name may follow proclitics within its word
   * @return a sequential stream, from left to right
   */
  public Stream<Match> stream(CharSequence text, MatchKind kind, boolean proclitics) {
    return find(text, kind, proclitics).stream();
  }

  Layers layers() {
    return layers;
  }

  private static void check(MatchKind kind, MatchConsumer consumer) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(consumer, "consumer");
  }

  /**
   * Collects names and compiles them to an {@link Automaton}. Names may come in any order and are
   * not kept as text: a million take about 100 MB while they are built. For one thread.
   */
  public static final class Builder {

    /** The longest name, in UTF-16 units. */
    public static final int MAX_NAME_LENGTH = 1024;

    /** The largest number of names. */
    public static final int MAX_NAMES = 1 << 27;

    private static final int REPORT_EVERY = 1 << 16;

    private final Names names = new Names();
    private final NameFolder folder = new NameFolder();
    private BuildProgress progress = NO_PROGRESS;

    private Builder() {}

    /**
     * Sets who is told how far the building is.
     *
     * @param progress called now and then, on the building thread
     * @return this builder
     */
    public Builder progress(BuildProgress progress) {
      this.progress = Objects.requireNonNull(progress, "progress");
      return this;
    }

    /**
     * Adds a name whose word breaks must be in the text, too.
     *
     * @param name the name as people write it
     * @param value what is reported when it is found; a name may have many values, which are
     *     reported in the order in which they were added
     * @return this builder
     * @throws IllegalArgumentException if the name has no letter or digit, or more than {@link
     *     #MAX_NAME_LENGTH} units, or if there are already {@link #MAX_NAMES}
     */
    public Builder add(CharSequence name, int value) {
      return add(name, value, false);
    }

    /**
     * Adds a name.
     *
     * @param name the name as people write it
     * @param value what is reported when it is found; a name may have many values, which are
     *     reported in the order in which they were added
     * @param softBreaks whether word breaks count for nothing: the text may have more or fewer of
     *     them inside the name. Such a name takes several times the memory of another
     * @return this builder
     * @throws IllegalArgumentException if the name has no letter or digit, or more than {@link
     *     #MAX_NAME_LENGTH} units, or if there are already {@link #MAX_NAMES}
     */
    public Builder add(CharSequence name, int value, boolean softBreaks) {
      Objects.requireNonNull(name, "name");
      int index = names.count();
      if (index == MAX_NAMES) {
        throw new IllegalArgumentException("name " + index + " is one more than " + MAX_NAMES);
      }
      names.add(folder.fold(name, index), value, softBreaks);
      if (index % REPORT_EVERY == 0) {
        progress.report(BuildProgress.Stage.NAMES, index, -1);
      }
      return this;
    }

    /**
     * Compiles the names added so far; more may be added for another automaton.
     *
     * @return the automaton
     * @throws IllegalStateException if the compiled form would be longer than 2 GB
     */
    public Automaton build() {
      return new Automaton(Layers.of(Compiler.compile(names, progress)));
    }
  }
}
