package org.fihrist.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ahocorasick.trie.Trie;
import org.fihrist.match.Automaton;
import org.fihrist.match.MatchKind;

/** One engine with its names; counts the names in the text that it was made for. */
interface NameFinder {

  /** Counts the matches in the text. */
  int count();

  /** An engine over raw names and text; names with one key, at one place, count as one. */
  static NameFinder fihrist(MatchData data, boolean proclitics) {
    return fihrist(fihrist(data.names), data.text, proclitics);
  }

  static NameFinder fihrist(Automaton automaton, String text, boolean proclitics) {
    int[] countAndLast = new int[2];
    return () -> {
      countAndLast[0] = 0;
      countAndLast[1] = -1;
      automaton.scan(
          text,
          MatchKind.LEFTMOST_LONGEST,
          proclitics,
          (value, start, end, from) -> {
            countAndLast[0] += start == countAndLast[1] ? 0 : 1;
            countAndLast[1] = start;
            return true;
          });
      return countAndLast[0];
    };
  }

  static Automaton fihrist(List<String> names) {
    Automaton.Builder builder = Automaton.builder();
    for (int i = 0; i < names.size(); i++) {
      builder.add(names.get(i), i);
    }
    return builder.build();
  }

  /** Every substring hit. */
  static NameFinder hankcs(MatchData data) {
    AhoCorasickDoubleArrayTrie<Integer> trie = hankcs(data.keys);
    int[] count = new int[1];
    return () -> {
      count[0] = 0;
      trie.parseText(
          data.folded,
          (int begin, int end, Integer value) -> {
            count[0]++;
          });
      return count[0];
    };
  }

  static AhoCorasickDoubleArrayTrie<Integer> hankcs(List<String> keys) {
    Map<String, Integer> map = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), i);
    }
    AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(map);
    return trie;
  }

  static NameFinder hankcsWords(MatchData data) {
    AhoCorasickDoubleArrayTrie<Integer> trie = hankcs(data.keys);
    LongestWords words = data.longest;
    return () -> {
      words.clear();
      trie.parseText(data.folded, (int begin, int end, Integer value) -> words.hit(begin, end));
      return words.count();
    };
  }

  static NameFinder robertBorWords(MatchData data) {
    Trie trie = robertBor(data.keys);
    LongestWords words = data.longest;
    return () -> {
      words.clear();
      trie.parseText(
          data.folded,
          emit -> {
            words.hit(emit.getStart(), emit.getEnd() + 1);
            return true;
          });
      return words.count();
    };
  }

  static Trie robertBor(List<String> keys) {
    return Trie.builder().addKeywords(keys).build();
  }

  /** Word n-grams, the longest first, in a hash map. */
  static NameFinder hashMap(MatchData data) {
    Map<String, Integer> map = new HashMap<>();
    int longest = 0;
    for (int i = 0; i < data.keys.size(); i++) {
      String key = data.keys.get(i);
      map.put(key, i);
      longest = Math.max(longest, key.split(" ").length);
    }
    int words = longest;
    return () -> HashMapNgrams.count(map, words, data.folded);
  }

  static NameFinder regex(MatchData data) {
    String names =
        data.keys.stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    Pattern pattern = Pattern.compile("(?<![^ ])(?:" + names + ")(?![^ ])");
    return () -> {
      Matcher matcher = pattern.matcher(data.folded);
      int count = 0;
      while (matcher.find()) {
        count++;
      }
      return count;
    };
  }
}
