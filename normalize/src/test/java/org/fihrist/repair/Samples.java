package org.fihrist.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Places that the word pass judges, with what they are in truth, gathered from damaged texts. */
final class Samples {

  /**
   * One place.
   *
   * @param group the places of a group stand or fall together
   * @param features as the pass measured them
   * @param left the key of the piece before
   * @param right the key of the piece after
   * @param isDamage whether the text was damaged here
   */
  record Sample(int group, double[] features, String left, String right, boolean isDamage) {}

  final List<Sample> splits = new ArrayList<>();
  final List<Sample> joins = new ArrayList<>();
  int removed;
  int inserted;
  int certain;
  int wronglyCertain;
  long words;

  private final Map<String, String> labels;
  private int nextGroup;

  /** Labels by glued key: F for what must stay as it is, anything else for what may go. */
  Samples(Map<String, String> labels) {
    this.labels = labels;
  }

  /**
   * Damages a text and gathers what the word pass judges in it.
   *
   * @param glue the share of spaces between words to take away
   * @param part the share of words to part
   */
  void gather(Lexicon lexicon, String text, double glue, double part, Random random) {
    gather(new Vocabulary(lexicon), text, glue, part, random);
  }

  /** The same with a vocabulary. */
  void gather(Vocabulary vocabulary, String text, double glue, double part, Random random) {
    StringBuilder damaged = new StringBuilder(text.length());
    Set<Integer> removedAt = new HashSet<>();
    Set<Integer> insertedAt = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      if (isBetweenWords(text, i) && random.nextDouble() < glue) {
        removedAt.add(damaged.length());
        continue;
      }
      if (isInsideWord(text, i) && random.nextDouble() < part / 5) {
        insertedAt.add(damaged.length());
        damaged.append(' ');
      }
      damaged.append(text.charAt(i));
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    removed += removedAt.size();
    inserted += insertedAt.size();
    Recorder recorder = new Recorder(removedAt, insertedAt);
    Options options = new Options(0, 0, true, false, false, false);
    RepairRun run = new RepairRun(vocabulary, options, recorder, new WordMarks());
    Edits edits = run.findOnce(damaged.toString());
    for (int i = 0; i < edits.size(); i++) {
      if (edits.kind(i) == RepairKind.SPLIT) {
        boolean right = removedAt.contains(edits.offset(i));
        certain += right ? 1 : 0;
        wronglyCertain += right ? 0 : 1;
      }
    }
  }

  private static boolean isBetweenWords(String text, int i) {
    return text.charAt(i) == ' ' && isLetters(text, i - 2, i) && isLetters(text, i + 1, i + 3);
  }

  private static boolean isInsideWord(String text, int i) {
    return isLetters(text, i - 1, i + 1);
  }

  private static boolean isLetters(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (i < 0 || i >= text.length() || WordKeys.fold(text.charAt(i)) == 0) {
        return false;
      }
    }
    return true;
  }

  private final class Recorder implements SeamJudge {

    private final Set<Integer> removedAt;
    private final Set<Integer> insertedAt;
    private final Map<Integer, Integer> groups = new HashMap<>();

    Recorder(Set<Integer> removedAt, Set<Integer> insertedAt) {
      this.removedAt = removedAt;
      this.insertedAt = insertedAt;
    }

    @Override
    public double judgeSplit(double[] features, Word word, Lattice lattice, int piece) {
      int start = lattice.bounds[0];
      int end = lattice.bounds[lattice.pieces];
      boolean touched = false;
      for (int i = start; i < end; i++) {
        touched |= removedAt.contains(word.at[i]);
      }
      String whole = key(word, start, end);
      boolean parted = insertedAt.contains(word.at[start] - 1) || insertedAt.contains(word.end);
      if (touched || (!parted && labels.getOrDefault(whole, "F").equals("F"))) {
        int group = groups.computeIfAbsent(word.at[start], at -> nextGroup++);
        boolean isDamage = removedAt.contains(word.at[lattice.bounds[piece]]);
        String left = key(word, lattice.bounds[piece - 1], lattice.bounds[piece]);
        String right = key(word, lattice.bounds[piece], lattice.bounds[piece + 1]);
        splits.add(new Sample(group, features.clone(), left, right, isDamage));
      }
      return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double judgeJoin(double[] features, Word left, Word right, char[] key) {
      String leftKey = key(left, 0, left.length);
      String rightKey = key(right, 0, right.length);
      boolean isDamage = insertedAt.contains(right.at[0] - 1);
      boolean beside =
          insertedAt.contains(left.at[0] - 1)
              || insertedAt.contains(right.end)
              || touchesRemoved(left)
              || touchesRemoved(right);
      boolean counts = labels.getOrDefault(leftKey + " " + rightKey, "F").equals("F");
      if (isDamage || (!beside && counts)) {
        joins.add(new Sample(nextGroup++, features.clone(), leftKey, rightKey, isDamage));
      }
      return Double.NEGATIVE_INFINITY;
    }

    private boolean touchesRemoved(Word word) {
      for (int i = 0; i < word.length; i++) {
        if (removedAt.contains(word.at[i])) {
          return true;
        }
      }
      return false;
    }

    private static String key(Word word, int from, int to) {
      return new String(word.key, from, to - from);
    }
  }
}
