package org.fihrist.lucene;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Gives the tokens of Lucene's {@code StandardTokenizer}, one for one, but finds plain words by
 * itself: letters and digits between spaces and plain punctuation. All else, from where it begins
 * to the next space, is for Lucene's rules: they look ahead of a word, never back, and never past a
 * space. A text that ends in half a surrogate pair keeps its tokens, which Lucene loses. For one
 * thread, as every token stream.
 */
final class WordTokenizer extends Tokenizer {

  private static final int WINDOW = 4096;

  private static final String WORD = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.ALPHANUM];
  private static final String NUMBER = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.NUM];

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final StandardTokenizer standard = new StandardTokenizer();
  private final CharTermAttribute standardTerm = standard.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute standardOffset = standard.addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute standardIncrement =
      standard.addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute standardType = standard.addAttribute(TypeAttribute.class);

  /** The units of the window, and a space after them. */
  private char[] units = new char[WINDOW + 1];

  private int size;

  /** Where the window stands in the text, and where the next token is looked for in it. */
  private int base;

  private int next;
  private boolean ended;

  /** Whether Lucene's rules read, and where in the text that part starts. */
  private boolean isStandard;

  private int standardStart;

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    while (isStandard || findWord()) {
      if (isStandard ? nextStandard() : takeWord()) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the next unit that may begin a token; false at the end of the text. */
  private boolean findWord() throws IOException {
    while (true) {
      next = PlainUnits.wordFrom(units, next, size);
      if (next < size) {
        return true;
      }
      if (!fill()) {
        return false;
      }
    }
  }

  /** Takes a plain word, if one begins here and no more than that; else Lucene's rules begin. */
  private boolean takeWord() throws IOException {
    int end = PlainUnits.wordEnd(units, next);
    if (end + 1 >= size && fill()) {
      return false;
    }
    if (end == next || !PlainUnits.endsWord(units, end) || end - next > PlainUnits.MOST_LETTERS) {
      startStandard();
      return false;
    }
    int start = base + next;
    term.copyBuffer(units, next, end - next);
    offset.setOffset(correctOffset(start), correctOffset(base + end));
    type.setType(PlainUnits.isNumber(units, next, end) ? NUMBER : WORD);
    next = end;
    return true;
  }

  /** Moves what is not yet read to the window's start and reads on; false where nothing is left. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    if (next > 0) {
      System.arraycopy(units, next, units, 0, size - next);
      base += next;
      size -= next;
      next = 0;
    }
    if (size == units.length - 1) {
      return false;
    }
    int read = input.read(units, size, units.length - 1 - size);
    ended = read < 0;
    size += Math.max(0, read);
    units[size] = ' ';
    return true;
  }

  private void startStandard() throws IOException {
    standardStart = base + next;
    standard.setReader(new ToSpace());
    standard.reset();
    isStandard = true;
  }

  private boolean nextStandard() throws IOException {
    if (!standard.incrementToken()) {
      standard.end();
      standard.close();
      isStandard = false;
      return false;
    }
    term.copyBuffer(standardTerm.buffer(), 0, standardTerm.length());
    increment.setPositionIncrement(standardIncrement.getPositionIncrement());
    offset.setOffset(
        correctOffset(standardStart + standardOffset.startOffset()),
        correctOffset(standardStart + standardOffset.endOffset()));
    type.setType(standardType.type());
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(base + next);
    offset.setOffset(end, end);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    start();
  }

  @Override
  public void close() throws IOException {
    super.close();
    standard.close();
    start();
  }

  private void start() {
    base = 0;
    next = 0;
    size = 0;
    units[0] = ' ';
    ended = false;
    isStandard = false;
  }

  /**
   * The text up to the next space and with it, for Lucene's rules; one is added to the text's end,
   * as Lucene loses what stands before half a surrogate pair there. Each read gives all there is
   * room for, as Lucene reads half a pair at the end of a part otherwise than in the middle of one.
   */
  private final class ToSpace extends Reader {

    private boolean done;

    @Override
    public int read(char[] target, int at, int length) throws IOException {
      if (done || length == 0) {
        return done ? -1 : 0;
      }
      int count = 0;
      while (count < length && !done) {
        if (next == size && !fill()) {
          target[at + count++] = ' ';
          done = true;
        } else if (next < size) {
          char c = units[next++];
          target[at + count++] = c;
          done = c == ' ';
        }
      }
      return count;
    }

    @Override
    public void close() {}
  }
}
