package org.fihrist.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Seams as the word pass sees them, with what they are in truth: a space that was taken away, or a
 * place inside a word.
 */
final class SeamSamples {

  /** One seam. The word is numbered, because all its seams stand or fall together. */
  record Sample(
      int word, double[] features, String left, String right, boolean isSpace, String whole) {}

  /** What a text came to: its seams, and the spaces that were taken away. */
  static final class Result {
    final List<Sample> samples = new ArrayList<>();
    int removed;
    int certain;
    int wrong;
    long words;
  }

  private static final Options ALL =
      new Options(RepairProfile.RECALL, Double.POSITIVE_INFINITY, false, false, false);

  private final Map<String, String> labels;
  private int nextWord;

  SeamSamples(Map<String, String> labels) {
    this.labels = labels;
  }

  /** Takes away spaces between Arabic words at a rate and gathers the seams of what is left. */
  void gather(Lexicon lexicon, String text, double rate, Random random, Result result) {
    StringBuilder damaged = new StringBuilder(text.length());
    Set<Integer> removed = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      if (isBetweenWords(text, i) && random.nextDouble() < rate) {
        removed.add(damaged.length());
      } else {
        damaged.append(text.charAt(i));
      }
      result.words += text.charAt(i) == ' ' ? 1 : 0;
    }
    Vocabulary vocabulary = new Vocabulary(lexicon);
    Workspace space = new Workspace(vocabulary);
    Recorder recorder = new Recorder(damaged, removed, rate > 0, result);
    new WordPass(vocabulary, ALL, recorder, space).run(damaged);
    space.edits.sort();
    for (int i = 0; i < space.edits.size(); i++) {
      if (removed.contains(space.edits.offset(i))) {
        result.certain++;
      } else {
        result.wrong++;
      }
    }
    result.removed += removed.size();
  }

  private static boolean isBetweenWords(String text, int i) {
    return text.charAt(i) == ' '
        && i > 1
        && i + 2 < text.length()
        && WordKeys.fold(text.charAt(i - 1)) != 0
        && WordKeys.fold(text.charAt(i - 2)) != 0
        && WordKeys.fold(text.charAt(i + 1)) != 0
        && WordKeys.fold(text.charAt(i + 2)) != 0;
  }

  private final class Recorder implements SeamJudge {

    private final CharSequence text;
    private final Set<Integer> removed;
    private final boolean damaged;
    private final Result result;
    private final Map<Integer, Integer> wordNumbers = new HashMap<>();

    Recorder(CharSequence text, Set<Integer> removed, boolean damaged, Result result) {
      this.text = text;
      this.removed = removed;
      this.damaged = damaged;
      this.result = result;
    }

    @Override
    public double judge(int offset, double[] features, Word word, Lattice lattice, int piece) {
      int start = lattice.bounds[0];
      int end = lattice.bounds[lattice.pieces];
      boolean hit = removed.contains(offset);
      String whole = text.subSequence(word.at[start], word.at[end - 1] + 1).toString();
      String label = labels.getOrDefault(Lexicon.key(whole), "F");
      boolean touched = false;
      for (int i = start; i < end; i++) {
        touched |= removed.contains(word.at[i]);
      }
      if (touched || (!damaged && label.equals("F"))) {
        int number = wordNumbers.computeIfAbsent(word.at[start], at -> nextWord++);
        result.samples.add(
            new Sample(
                number,
                features.clone(),
                key(word, lattice, piece - 1),
                key(word, lattice, piece),
                hit,
                whole));
      }
      return Double.NEGATIVE_INFINITY;
    }

    private static String key(Word word, Lattice lattice, int piece) {
      int start = lattice.bounds[piece];
      return new String(word.key, start, lattice.bounds[piece + 1] - start);
    }
  }
}
