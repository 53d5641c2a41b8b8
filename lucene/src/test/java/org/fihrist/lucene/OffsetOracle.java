package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.fihrist.text.Span;

/**
 * Whether the offsets of tokens are right, told by the text alone: the slice that a token's offsets
 * cover, analyzed again, gives the token, and gives it over the whole slice.
 *
 * <p>Not every word is the same alone: what stands beside it decides whether a space is put in or
 * taken out, and a sign that stands for several words gives them all. So a token passes in one of
 * three ways, which are counted:
 *
 * <ul>
 *   <li>alone: the slice gives this token and no other word;
 *   <li>shared: other tokens have some of the same letters, as those of a sign that stands for
 *       several words, and the slice gives no words but those;
 *   <li>in its place: the text with the token's word instead of the slice gives the same tokens.
 * </ul>
 */
final class OffsetOracle {

  /** A token and the slice that it is said to come from. */
  record Token(String term, String type, Span span) {

    /** Whether the tokenizer made it, and no filter that adds names or dates. */
    boolean isWord() {
      return type.startsWith("<") || type.equals("word");
    }

    boolean isSameWord(Token other) {
      return term.equals(other.term) && type.equals(other.type);
    }
  }

  private final Analyzer analyzer;
  private final Analyzer words;

  int alone;
  int shared;
  int inPlace;

  /** Of all tokens, those that a filter added to the words. */
  int added;

  final List<String> neither = new ArrayList<>();

  /**
   * An oracle for an analyzer.
   *
   * @param words the same without removing and stemming words
   */
  OffsetOracle(Analyzer analyzer, Analyzer words) {
    this.analyzer = analyzer;
    this.words = words;
  }

  void check(String text) {
    List<Token> tokens = tokens(analyzer, text);
    int before = 0;
    for (Token token : tokens) {
      int last = before;
      assertTrue(token.span.start() >= last, () -> token + " goes back in " + text);
      assertTrue(splitsNoPair(text, token.span), () -> token + " splits a pair of " + text);
      before = token.span.start();
      added += token.isWord() ? 0 : 1;
      judge(text, tokens, token);
    }
  }

  private void judge(String text, List<Token> tokens, Token token) {
    String slice = text.substring(token.span.start(), token.span.end());
    List<Token> again = tokens(analyzer, slice);
    Token whole = new Token(token.term, token.type, new Span(0, slice.length()));
    if (!slice.equals(slice.strip())) {
      neither.add("spaces around " + token + " of \"" + text + '"');
    } else if (again.contains(whole) && (!token.isWord() || words(again) == 1)) {
      alone++;
    } else if (sharesLetters(token, tokens)
        && again.stream().allMatch(each -> isThere(each, token, tokens))) {
      shared++;
    } else if (staysInPlace(text, tokens, token)) {
      inPlace++;
    } else {
      neither.add(token + " of \"" + text + "\" alone gives " + again);
    }
  }

  private static long words(List<Token> tokens) {
    return tokens.stream().filter(Token::isWord).count();
  }

  /** Whether another token has some of the same letters. */
  private static boolean sharesLetters(Token token, List<Token> tokens) {
    return tokens.stream()
        .anyMatch(
            other -> other.isWord() && !other.equals(token) && overlaps(other.span, token.span));
  }

  /** Whether the text has a word of the slice there: whole, or with letters before or after it. */
  private static boolean isThere(Token each, Token token, List<Token> tokens) {
    return tokens.stream()
        .anyMatch(
            other ->
                overlaps(other.span, token.span)
                    && (other.term.contains(each.term) || each.term.contains(other.term)));
  }

  private static boolean overlaps(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** The word as it was seen, put where the slice was: nothing else changes. */
  private boolean staysInPlace(String text, List<Token> tokens, Token token) {
    for (Token word : tokens(words, text)) {
      if (word.span.equals(token.span)) {
        String replaced =
            text.substring(0, token.span.start()) + word.term + text.substring(token.span.end());
        List<Token> after = tokens(analyzer, replaced);
        int at = tokens.indexOf(token);
        if (sameWords(tokens, after)
            && after.get(at).span.start() == token.span.start()
            && after.get(at).span.length() == word.term.length()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sameWords(List<Token> one, List<Token> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).isSameWord(other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean splitsNoPair(String text, Span span) {
    return isBoundary(text, span.start()) && isBoundary(text, span.end());
  }

  private static boolean isBoundary(String text, int offset) {
    return offset == 0
        || offset == text.length()
        || !Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        Span span = new Span(offsets.startOffset(), offsets.endOffset());
        tokens.add(new Token(term.toString(), type.type(), span));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d tokens alone, %d shared, %d in their place, %d neither",
        alone,
        shared,
        inPlace,
        neither.size());
  }
}
