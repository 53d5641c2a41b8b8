package org.fihrist.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a user of Lucene writes: tokens of its standard tokenizer, normalized by its Arabic filter,
 * and the longest listed run of them, by a trie over numbers of tokens.
 */
final class TokenTrie implements NameFinder {

  private static final int ROOT = 0;
  private static final int UNKNOWN = -1;

  private final String text;
  private final Map<String, Integer> tokens = new HashMap<>();
  private final Map<Long, Integer> steps = new HashMap<>();
  private final List<Boolean> isName = new ArrayList<>(List.of(false));
  private int[] run = new int[1 << 20];

  TokenTrie(MatchData data) {
    this.text = data.text;
    for (String name : data.names) {
      int node = ROOT;
      int length = read(name, true);
      for (int i = 0; i < length; i++) {
        long step = step(node, run[i]);
        Integer next = steps.get(step);
        if (next == null) {
          next = isName.size();
          steps.put(step, next);
          isName.add(false);
        }
        node = next;
      }
      isName.set(node, node != ROOT);
    }
  }

  private static long step(int node, int token) {
    return (long) node << 32 | token;
  }

  /** Reads the tokens' numbers into the run; returns how many there are. */
  private int read(String of, boolean add) {
    int length = 0;
    try (Tokenizer tokenizer = new StandardTokenizer()) {
      tokenizer.setReader(new StringReader(of));
      TokenStream stream = new ArabicNormalizationFilter(tokenizer);
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (length == run.length) {
          run = java.util.Arrays.copyOf(run, length * 2);
        }
        run[length++] = number(term.toString(), add);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return length;
  }

  private int number(String token, boolean add) {
    Integer number = tokens.get(token);
    if (number == null && add) {
      number = tokens.size();
      tokens.put(token, number);
    }
    return number == null ? UNKNOWN : number;
  }

  @Override
  public int count() {
    int length = read(text, false);
    int count = 0;
    int at = 0;
    while (at < length) {
      int end = longest(at, length);
      count += end > at ? 1 : 0;
      at = Math.max(end, at + 1);
    }
    return count;
  }

  private int longest(int from, int length) {
    int end = from;
    int node = ROOT;
    for (int i = from; i < length && run[i] != UNKNOWN; i++) {
      Integer next = steps.get(step(node, run[i]));
      if (next == null) {
        break;
      }
      node = next;
      end = isName.get(node) ? i + 1 : end;
    }
    return end;
  }
}
