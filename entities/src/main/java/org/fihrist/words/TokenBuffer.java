package org.fihrist.words;

import java.util.Arrays;
import org.fihrist.text.ArabicChars;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of a stretch of text into arrays that are used again and again. */
abstract class TokenBuffer {

  static final byte KNOWN = 0;
  static final byte UNKNOWN = 1;
  static final byte NUMBER = 2;
  static final byte MARK = 3;
  private static final int MAX_DIGITS = 15;
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  final Lexicon lexicon;
  CharSequence text = "";
  int size;
  int fills;
  boolean startsText;
  boolean endsText;
  byte[] kinds = new byte[64];
  int[] starts = new int[64];
  int[] ends = new int[64];
  int[] words = new int[64];
  int[] flags = new int[64];
  boolean[] spaces = new boolean[64];
  long[] numbers = new long[64];
  long[] relations = new long[64];
  Sense[] @Nullable [] senses = new Sense[64][];

  TokenBuffer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads tokens until an unknown word follows a given offset, or a number of tokens is reached.
   *
   * @param source the text
   * @param from offset to start at
   * @param least offset before which an unknown word does not end the stretch
   * @param limit greatest number of tokens
   * @return offset after the last token
   */
  public int fill(CharSequence source, int from, int least, int limit) {
    text = source;
    fills++;
    size = 0;
    startsText = from == 0;
    int at = read(from, least, limit);
    endsText = at >= source.length();
    return at;
  }

  private int read(int from, int least, int limit) {
    CharSequence source = text;
    int at = from;
    boolean space = true;
    int lines = 0;
    while (at < source.length() && size < limit) {
      int kind = Folding.classOf(source.charAt(at));
      if (kind == Folding.SPACE || kind == Folding.MARK || kind == Folding.INVISIBLE) {
        space |= kind == Folding.SPACE;
        lines += kind == Folding.SPACE ? lines(at) : 0;
        at++;
        continue;
      }
      ensure();
      if (lines > 1 && size > 0) {
        add(MARK, at - 1, at);
        ensure();
      }
      lines = 0;
      spaces[size] = space;
      space = false;
      int start = at;
      at = TextScan.end(source, at, kind);
      boolean known = kind != Folding.LETTER || addWord(start, at);
      if (kind == Folding.DIGIT) {
        addNumber(start, at);
      } else if (kind != Folding.LETTER) {
        add(MARK, start, at);
      }
      if (!known && start >= least) {
        return at;
      }
    }
    return at;
  }

  /* How many lines end with this unit: two in a row end a paragraph, and what stands before it. */
  private int lines(int at) {
    char c = text.charAt(at);
    if (c == PARAGRAPH_SEPARATOR) {
      return 2;
    }
    boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    return c == '\n' || c == '\r' && !pair ? 1 : 0;
  }

  private boolean addWord(int start, int end) {
    if (!lexicon.isPossible(text, start, end)) {
      add(UNKNOWN, start, TextScan.trim(text, start, end));
      return false;
    }
    long found = WordForms.analyse(lexicon, text, start, end);
    if (found < 0) {
      int second = WordForms.glue(lexicon, text, start, end);
      if (second > 0) {
        addWord(start, second);
        ensure();
        spaces[size] = true;
        return addWord(second, end);
      }
      add(UNKNOWN, start, TextScan.trim(text, start, end));
      return false;
    }
    words[size] = WordForms.word(found);
    flags[size] = WordForms.flags(found);
    add(KNOWN, start + WordForms.delta(found), TextScan.trim(text, start, end));
    return true;
  }

  private void addNumber(int start, int end) {
    long value = 0;
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Folding.classOf(c) == Folding.DIGIT) {
        digits++;
        value = digits > MAX_DIGITS ? -1 : 10 * value + ArabicChars.digitValue(c);
      }
    }
    numbers[size] = digits > MAX_DIGITS ? -1 : value;
    words[size] = digits;
    add(NUMBER, start, TextScan.trim(text, start, end));
  }

  private void add(byte kind, int start, int end) {
    kinds[size] = kind;
    starts[size] = start;
    ends[size] = end;
    senses[size] = null;
    size++;
  }

  private void ensure() {
    if (size < kinds.length) {
      return;
    }
    int length = 2 * size;
    kinds = Arrays.copyOf(kinds, length);
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    words = Arrays.copyOf(words, length);
    flags = Arrays.copyOf(flags, length);
    spaces = Arrays.copyOf(spaces, length);
    numbers = Arrays.copyOf(numbers, length);
    relations = Arrays.copyOf(relations, length);
    senses = Arrays.copyOf(senses, length);
  }

  /**
   * The number of tokens.
   *
   * @return at least 0
   */
  public int size() {
    return size;
  }
}
