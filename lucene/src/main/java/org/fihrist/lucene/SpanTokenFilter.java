package org.fihrist.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.fihrist.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Adds tokens for spans of several words: at the position of the span's first word, as long as the
 * span, with the offsets of the span. All tokens of the input pass unchanged.
 *
 * <p>Stands right after the tokenizer, before filters that remove or stem words. Reads the stream
 * whole before its first token. For one thread, as every token stream.
 */
abstract class SpanTokenFilter extends TokenFilter {

  /** A token to add: the span it stands for in the token text, its term and its type. */
  record Added(Span span, String term, String type) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  private final List<Buffered> buffer = new ArrayList<>();
  private final List<Added> added = new ArrayList<>();
  private TokenText text = new TokenText();
  private AttributeSource.@Nullable State endState;
  private boolean filled;
  private int nextToken;
  private int nextAdded;

  /** A token of the input with what is needed to place spans on it. */
  private record Buffered(
      AttributeSource.State state, int start, int end, int termLength, int position) {}

  SpanTokenFilter(TokenStream input) {
    super(input);
  }

  /** The tokens to add for a text, ordered by the start of their spans. */
  abstract List<Added> find(String text);

  @Override
  public final boolean incrementToken() throws IOException {
    if (!filled) {
      fill();
    }
    if (nextAdded < added.size() && isDue(added.get(nextAdded))) {
      emit(added.get(nextAdded++));
      return true;
    }
    if (nextToken == buffer.size()) {
      return false;
    }
    restoreState(buffer.get(nextToken++).state);
    return true;
  }

  /** An added token follows the last input token at its first word's position. */
  private boolean isDue(Added next) {
    int position = buffer.get(text.tokenAt(next.span().start())).position;
    return nextToken == buffer.size() || buffer.get(nextToken).position > position;
  }

  private void emit(Added next) {
    Buffered first = buffer.get(text.tokenAt(next.span().start()));
    Buffered last = buffer.get(text.tokenAt(next.span().end() - 1));
    restoreState(first.state);
    term.setEmpty().append(next.term());
    type.setType(next.type());
    keyword.setKeyword(true);
    increment.setPositionIncrement(0);
    length.setPositionLength(last.position - first.position + 1);
    offsets.setOffset(startOf(first, next.span()), endOf(last, next.span()));
  }

  /** Inside a token whose term is its source letter by letter the span starts at its own letter. */
  private int startOf(Buffered first, Span span) {
    boolean exact = first.end - first.start == first.termLength;
    return exact ? first.start + text.offsetInToken(span.start()) : first.start;
  }

  private int endOf(Buffered last, Span span) {
    boolean exact = last.end - last.start == last.termLength;
    return exact ? last.start + text.offsetInToken(span.end() - 1) + 1 : last.end;
  }

  private void fill() throws IOException {
    int position = -1;
    while (input.incrementToken()) {
      int step = increment.getPositionIncrement();
      position += step;
      if (step > 0) {
        text.add(term, buffer.size(), offsets.startOffset(), offsets.endOffset(), step > 1);
      }
      buffer.add(
          new Buffered(
              captureState(), offsets.startOffset(), offsets.endOffset(), term.length(), position));
    }
    input.end();
    endState = captureState();
    added.addAll(find(text.toString()));
    filled = true;
  }

  @Override
  public final void end() throws IOException {
    if (endState == null) {
      super.end();
    } else {
      restoreState(endState);
    }
  }

  @Override
  public final void reset() throws IOException {
    super.reset();
    buffer.clear();
    added.clear();
    text = new TokenText();
    endState = null;
    filled = false;
    nextToken = 0;
    nextAdded = 0;
  }
}
