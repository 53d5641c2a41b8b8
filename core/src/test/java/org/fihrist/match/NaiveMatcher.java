package org.fihrist.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.text.Span;

/** The meaning of a search, in the plainest form: every name against every place. */
final class NaiveMatcher {

  /** A name with its key, and that key written together. */
  record Name(String text, int value, boolean soft, List<String> words, String joined) {
    Name(String text, int value, boolean soft) {
      this(text, value, soft, MatchKey.words(text), join(MatchKey.words(text)));
    }
  }

  /**
   * A word of a text: its letters, and where each of them is; where the second of two letters is
   * that became its first waw or alef, or -1; whether a sign that ends names stands before it.
   */
  record Word(String letters, int start, int end, int[] at, int second, boolean stopped) {}

  /** A place where a name may begin, and the word's letters from there on. */
  private record Start(int place, String letters) {}

  private final List<Name> names;
  private final int mostWords;
  private final int mostLetters;

  NaiveMatcher(List<Name> names) {
    this.names = names;
    this.mostWords = names.stream().mapToInt(name -> name.words.size()).max().orElse(0);
    this.mostLetters = names.stream().mapToInt(name -> name.joined.length()).max().orElse(0);
  }

  List<Name> names() {
    return names;
  }

  /** All matches, in order of start, end; then of the reading of the proclitics, then of adding. */
  List<Match> all(List<Word> words, boolean proclitics) {
    List<Match> matches = new ArrayList<>();
    for (int w = 0; w < words.size(); w++) {
      for (Start start : starts(words.get(w), proclitics)) {
        for (int last = w; last < words.size(); last++) {
          if ((last > w && words.get(last).stopped)
              || !addMatches(words, w, start, last, matches)) {
            break;
          }
        }
      }
    }
    Comparator<Match> order = Comparator.comparing(Match::span);
    matches.sort(order);
    return matches;
  }

  /** False when what was found is longer than every name, and so would be all that is longer. */
  private boolean addMatches(
      List<Word> words, int first, Start start, int last, List<Match> matches) {
    List<String> found = new ArrayList<>(List.of(start.letters));
    for (int w = first + 1; w <= last; w++) {
      found.add(words.get(w).letters);
    }
    if (found.size() > mostWords && join(found).length() > mostLetters) {
      return false;
    }
    String joined = eachAddsLetters(found) ? join(found) : "";
    for (boolean soft : new boolean[] {false, true}) {
      for (Name name : names) {
        boolean same = soft ? name.joined.equals(joined) : name.words.equals(found);
        if (name.soft == soft && same) {
          Span span = new Span(start.place, words.get(last).end);
          Span before = new Span(words.get(first).start, start.place);
          matches.add(new Match(name.value, span, before));
        }
      }
    }
    return true;
  }

  private static boolean eachAddsLetters(List<String> found) {
    for (int words = 1; words < found.size(); words++) {
      if (join(found.subList(0, words)).equals(join(found.subList(0, words + 1)))) {
        return false;
      }
    }
    return true;
  }

  /** Words written together; equal weak letters where two words meet are one. */
  private static String join(List<String> words) {
    StringBuilder joined = new StringBuilder();
    for (char c : String.join("", words).toCharArray()) {
      int last = joined.length() - 1;
      if (last < 0 || joined.charAt(last) != c || "اوي".indexOf(c) < 0) {
        joined.append(c);
      }
    }
    return joined.toString();
  }

  private static Set<Start> starts(Word word, boolean proclitics) {
    Set<Start> starts = new LinkedHashSet<>();
    String letters = word.letters;
    if (!proclitics) {
      starts.add(new Start(word.start, letters));
      return starts;
    }
    starts.add(new Start(word.second >= 0 ? word.second : word.start, letters));
    for (String question : List.of("", "ا")) {
      for (String first : List.of("", "و", "ف")) {
        for (String second : List.of("", "ب", "ك", "ل")) {
          String chain = question + first + second;
          int length = chain.length();
          if (length == 0 || !letters.startsWith(chain) || letters.length() == length) {
            continue;
          }
          String rest = letters.substring(length);
          boolean article = rest.startsWith("ال");
          if (!first.isEmpty() || !second.isEmpty()) {
            if (question.isEmpty() || article) {
              starts.add(new Start(word.at[length], rest));
            }
          }
          if (second.equals("ل") && rest.startsWith("ل") && !chain.equals("ال")) {
            starts.add(new Start(word.at[length], "ا" + rest));
            starts.add(new Start(word.at[length], "ال" + rest));
          }
        }
      }
    }
    return starts;
  }

  /** What a kind of search reports of all matches. */
  static List<Match> choose(List<Match> all, MatchKind kind) {
    return switch (kind) {
      case ALL -> all;
      case LEFTMOST_LONGEST -> leftmostLongest(all);
      case LONGEST_DOMINANT -> longestDominant(all);
    };
  }

  private static List<Match> leftmostLongest(List<Match> all) {
    List<Match> chosen = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < all.size(); ) {
      int start = all.get(i).span().start();
      List<Match> here = all.stream().filter(m -> m.span().start() == start).toList();
      if (start >= free) {
        int end = here.stream().mapToInt(m -> m.span().end()).max().getAsInt();
        here.stream().filter(m -> m.span().end() == end).forEach(chosen::add);
        free = end;
      }
      i += here.size();
    }
    return chosen;
  }

  private static List<Match> longestDominant(List<Match> all) {
    List<Match> chosen = new ArrayList<>();
    List<Match> left = new ArrayList<>(all);
    while (!left.isEmpty()) {
      Span best =
          left.stream()
              .map(Match::span)
              .min(Comparator.comparingInt((Span s) -> -s.length()).thenComparing(s -> s))
              .get();
      left.stream().filter(m -> m.span().equals(best)).forEach(chosen::add);
      left.removeIf(m -> m.span().overlaps(best));
    }
    chosen.sort(Comparator.comparing(Match::span));
    return chosen;
  }
}
