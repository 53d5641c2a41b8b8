package org.fihrist.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * Counts the words of a user's own documents, and which stand side by side, and makes a lexicon of
 * them. The documents may be damaged: forms that look like two frequent neighbours written as one
 * are left out, and forms seen fewer than three times do not vouch for themselves.
 *
 * <p>Works on a stream of documents in bounded memory (about 120 MB at most with the default
 * limits): when the tables are full, the rarest are forgotten. Time is linear in the text. For one
 * thread.
 *
 * <pre>{@code
 * LexiconTrainer trainer = new LexiconTrainer();
 * for (String document : documents) {
 *   trainer.add(document);
 * }
 * trainer.train().write(Path.of("news.lexicon"));
 * }</pre>
 */
public final class LexiconTrainer {

  /** How often a form must be seen to vouch for itself. */
  private static final int SURE_COUNT = 3;

  /** How much more frequent two neighbours must be than the one form they make. */
  private static final int GLUE_RATIO = 5;

  private static final int MAX_WORDS = 2_000_000;
  private static final int MAX_PAIR_SLOTS = 1 << 22;
  private static final int MAX_LETTERS = 40;
  private static final int MIN_PAIR_COUNT = 2;
  private static final int PART_UNITS = 1 << 16;

  private final Word word = new Word();
  private final int maxWords;
  private final PairTable pairs;
  private WordTable words = new WordTable(1 << 14);
  private int[] counts = new int[1 << 14];
  private long total;
  private long progressEvery = Long.MAX_VALUE;
  private long nextProgress = Long.MAX_VALUE;
  private LongConsumer progress = tokens -> {};

  /** A trainer that has seen nothing yet. */
  public LexiconTrainer() {
    this(MAX_WORDS, MAX_PAIR_SLOTS);
  }

  LexiconTrainer(int maxWords, int maxPairSlots) {
    this.maxWords = maxWords;
    this.pairs = new PairTable(maxPairSlots);
  }

  /**
   * Counts the words of one document.
   *
   * @param text the document's text
   * @return this trainer
   */
  public LexiconTrainer add(CharSequence text) {
    Objects.requireNonNull(text, "text");
    countAll(text.toString());
    return this;
  }

  private void countAll(String text) {
    long before = 0;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (WordKeys.fold(c) == 0) {
        before = c == ' ' ? before : 0;
        i++;
        continue;
      }
      word.scan(text, i);
      i = word.end;
      if (word.length <= MAX_LETTERS) {
        count(1);
        long hash = WordTable.hash64(word.key, 0, word.length);
        if (before != 0) {
          pairs.add(WordTable.pairHash(before, hash));
        }
        before = hash;
      }
    }
  }

  /**
   * Counts the words of a text of any length, which is read in parts and never held whole.
   *
   * @param text read to its end and left open
   * @return this trainer
   * @throws IOException if reading fails
   */
  public LexiconTrainer addText(Reader text) throws IOException {
    Objects.requireNonNull(text, "text");
    char[] part = new char[PART_UNITS];
    int length = 0;
    for (int read = text.read(part);
        read >= 0;
        read = text.read(part, length, part.length - length)) {
      length += read;
      int end = length < part.length ? 0 : lastSpace(part, length);
      countAll(new String(part, 0, end));
      System.arraycopy(part, end, part, 0, length - end);
      length -= end;
    }
    return add(new String(part, 0, length));
  }

  /** The offset after the last space or line break; the end, where there is none. */
  private static int lastSpace(char[] part, int length) {
    int end = length;
    while (end > 0 && !Character.isWhitespace(part[end - 1])) {
      end--;
    }
    return end == 0 ? length : end;
  }

  /**
   * Counts the words of documents that stand in a file of JSON Lines: one object a line. Empty
   * lines are passed over.
   *
   * @param lines read to its end and left open
   * @param field the name of the field, a string, that holds a document's text
   * @return this trainer; where a line is refused, those before it are counted
   * @throws LexiconFormatException if a line is no object with that field; the message says which
   * @throws IOException if reading fails
   */
  public LexiconTrainer addJsonLines(Reader lines, String field) throws IOException {
    Objects.requireNonNull(field, "field");
    BufferedReader reader = new BufferedReader(Objects.requireNonNull(lines, "lines"));
    long number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        add(JsonField.read(line, number, field));
      }
    }
    return this;
  }

  /**
   * Counts a word that stands by itself, such as a term of an index, so many times. No neighbours
   * are counted.
   *
   * @param text the word; what holds no Arabic letter, or more than one word, is passed over
   * @param times how often it was seen, at least 1
   * @return this trainer
   * @throws IllegalArgumentException if {@code times} is less than 1
   */
  public LexiconTrainer addWord(CharSequence text, long times) {
    String written = Objects.requireNonNull(text, "text").toString();
    if (times < 1) {
      throw new IllegalArgumentException("times must be at least 1, but is " + times);
    }
    if (!written.isEmpty() && WordKeys.fold(written.charAt(0)) != 0) {
      word.scan(written, 0);
      if (word.end == written.length() && word.length <= MAX_LETTERS) {
        count(times);
      }
    }
    return this;
  }

  /**
   * Tells how far the counting is.
   *
   * @param every after how many words to tell it, at least 1
   * @param listener is given the number of words counted so far, in the thread that counts
   * @return this trainer
   * @throws IllegalArgumentException if {@code every} is less than 1
   */
  public LexiconTrainer onProgress(long every, LongConsumer listener) {
    progress = Objects.requireNonNull(listener, "listener");
    if (every < 1) {
      throw new IllegalArgumentException("every must be at least 1, but is " + every);
    }
    progressEvery = every;
    nextProgress = total + every;
    return this;
  }

  /**
   * How many words were counted so far.
   *
   * @return the number of tokens
   */
  public long total() {
    return total;
  }

  private void count(long times) {
    total += times;
    if (total >= nextProgress) {
      progress.accept(total);
      nextProgress = total + progressEvery;
    }
    int id = words.add(word.key, 0, word.length);
    if (id < 0) {
      return;
    }
    if (id >= counts.length) {
      counts = Arrays.copyOf(counts, counts.length * 2);
    }
    counts[id] = (int) Math.min(Integer.MAX_VALUE, counts[id] + times);
    if (words.size() > maxWords) {
      forgetRare();
    }
  }

  private void forgetRare() {
    for (int least = 2; words.size() * 2L > maxWords; least++) {
      WordTable kept = new WordTable(maxWords / 2);
      int[] keptCounts = new int[counts.length];
      char[] letters = new char[Word.MAX_LETTERS];
      for (int id = 0; id < words.size(); id++) {
        if (counts[id] >= least) {
          keptCounts[kept.add(letters, 0, words.copy(id, letters, 0))] = counts[id];
        }
      }
      words = kept;
      counts = keptCounts;
    }
  }

  /**
   * Makes a lexicon of what was counted so far.
   *
   * @return an immutable lexicon; counting may go on
   */
  public TrainedLexicon train() {
    Integer[] order = new Integer[words.size()];
    Arrays.setAll(order, id -> id);
    Arrays.sort(order, this::compare);
    WordTable kept = new WordTable(words.size());
    int[] entries = new int[words.size()];
    char[] letters = new char[MAX_LETTERS + 1];
    for (int id : order) {
      int length = words.copy(id, letters, 0);
      if (!isGlued(letters, length, counts[id])) {
        int classes = counts[id] < SURE_COUNT ? Lexicon.WEAK : 0;
        int cost = (int) Math.round(100 * Math.log(total / (double) counts[id]));
        entries[kept.add(letters, 0, length)] = Lexicon.entry(cost, classes);
      }
    }
    return new TrainedLexicon(kept, Arrays.copyOf(entries, kept.size()), pairIndex(), total);
  }

  private PairIndex pairIndex() {
    long[] keys = pairs.keysFrom(MIN_PAIR_COUNT);
    PairIndex index = PairIndex.withRoom(keys.length);
    for (long key : keys) {
      index.add(key, TrainedLexicon.steps(pairs.count(key)));
    }
    return index;
  }

  /** Whether a form is two words that were seen apart much more often, or has an ending inside. */
  private boolean isGlued(char[] letters, int length, int count) {
    for (int i = 2; i <= length - 2; i++) {
      if (letters[i - 1] == org.fihrist.text.ArabicChars.TEH_MARBUTA) {
        return true;
      }
      long left = WordTable.hash64(letters, 0, i);
      long pair = WordTable.pairHash(left, WordTable.hash64(letters, i, length));
      if (pairs.count(pair) >= (long) GLUE_RATIO * count) {
        return true;
      }
    }
    return false;
  }

  private int compare(int one, int other) {
    int shared = Math.min(words.length(one), words.length(other));
    for (int i = 0; i < shared; i++) {
      int byLetter = Character.compare(words.letter(one, i), words.letter(other, i));
      if (byLetter != 0) {
        return byLetter;
      }
    }
    return Integer.compare(words.length(one), words.length(other));
  }
}
