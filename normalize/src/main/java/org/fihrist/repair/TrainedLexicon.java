package org.fihrist.repair;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The words and neighbours that {@link LexiconTrainer} counted in a user's own documents.
 * Immutable; safe for use by any number of threads.
 *
 * <p>The file form is compact and checked: a file that was cut, changed or made by something else
 * is refused with a {@link LexiconFormatException}, one of a later version too.
 */
public final class TrainedLexicon implements Lexicon {

  /** How many steps of the stored logarithms make a nat. */
  private static final double STEPS = 8;

  private final WordTable words;
  private final int[] entries;

  /** Fingerprints of pairs, sorted within buckets; see {@link PairIndex}. */
  private final PairIndex pairs;

  private final long total;
  private final int totalCost;

  TrainedLexicon(WordTable words, int[] entries, PairIndex pairs, long total) {
    this.words = words;
    this.entries = entries;
    this.pairs = pairs;
    this.total = total;
    this.totalCost = (int) Math.round(100 * Math.log(Math.max(1, total)));
  }

  /**
   * Reads a lexicon. The stream is read to its end and left open.
   *
   * @param in what {@link #write(OutputStream)} wrote
   * @return the lexicon
   * @throws LexiconFormatException if it is cut, damaged, of another kind or of a later version
   * @throws IOException if reading fails
   */
  public static TrainedLexicon read(InputStream in) throws IOException {
    return LexiconFile.read(Objects.requireNonNull(in, "in"));
  }

  /**
   * Reads a lexicon from a file.
   *
   * @param file what {@link #write(Path)} wrote
   * @return the lexicon
   * @throws LexiconFormatException if it is cut, damaged, of another kind or of a later version
   * @throws IOException if reading fails
   */
  public static TrainedLexicon open(Path file) throws IOException {
    return LexiconFile.open(Objects.requireNonNull(file, "file"));
  }

  /**
   * Writes the lexicon. The stream is flushed and left open.
   *
   * @param out where to
   * @throws IOException if writing fails
   */
  public void write(OutputStream out) throws IOException {
    LexiconFile.write(this, Objects.requireNonNull(out, "out"));
  }

  /**
   * Writes the lexicon to a file, which holds the whole of it or, on failure, what it held before.
   *
   * @param file where to
   * @throws IOException if writing fails
   */
  public void write(Path file) throws IOException {
    LexiconFile.write(this, Objects.requireNonNull(file, "file"));
  }

  /**
   * How many words of running text were counted.
   *
   * @return the number of tokens
   */
  public long total() {
    return total;
  }

  /**
   * How many different words there are.
   *
   * @return the number of types
   */
  public int size() {
    return words.size();
  }

  @Override
  public int find(char[] letters, int from, int to) {
    int word = words.find(letters, from, to);
    return word < 0 ? NONE : entries[word];
  }

  @Override
  public int findPair(char[] letters, int from, int middle, int to) {
    long left = WordTable.hash64(letters, from, middle);
    int steps = pairs.find(WordTable.pairHash(left, WordTable.hash64(letters, middle, to)));
    int word = steps < 0 ? -1 : words.find(letters, from, middle);
    if (word < 0) {
      return NONE;
    }
    double cost = totalCost - Lexicon.cost(entries[word]) - 100 * steps / STEPS;
    return Math.max(0, (int) Math.round(cost));
  }

  /** The logarithm of a count as it is stored with a pair. */
  static int steps(int count) {
    return (int) Math.min(255, Math.round(Math.log(count) * STEPS));
  }

  WordTable words() {
    return words;
  }

  int entry(int word) {
    return entries[word];
  }

  PairIndex pairs() {
    return pairs;
  }
}
