package org.fihrist.cli.evaluate;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.repair.RepairEdit;

/** Scores inserted and deleted boundaries of damaged and of published sentences. */
final class BoundaryScore {

  private final BoundaryRepairer repairer;
  private final BoundaryRepairer keen;
  private final Labels labels;
  private final Scoreboard board;

  /** Found boundaries by what they look like, right and wrong ones. */
  private final Map<SpaceKind, int[]> found = new EnumMap<>(SpaceKind.class);

  private final Map<SpaceKind, Integer> inPublished = new EnumMap<>(SpaceKind.class);
  private final Map<SpaceKind, RecallAtRate> recalls = new EnumMap<>(SpaceKind.class);
  private long publishedWords;
  private int damaged;

  BoundaryScore(BoundaryRepairer repairer, BoundaryRepairer keen, Labels labels, Scoreboard board) {
    this.repairer = repairer;
    this.keen = keen;
    this.labels = labels;
    this.board = board;
  }

  /** Scores one case; one marked ambiguous is left out. */
  void add(JsonObject c) {
    if (c.bool("ambiguous", false)) {
      return;
    }
    String text = c.string("input");
    Boundaries input = new Boundaries(text);
    if (c.objects("damage").isEmpty()) {
      addPublished(c, text, input);
    } else {
      addDamaged(c, text, input);
    }
  }

  void report() {
    if (damaged > 0) {
      reportDamaged();
    }
    if (publishedWords > 0) {
      reportPublished();
    }
    if (damaged > 0 && publishedWords > 0) {
      reportRecallAtThreshold();
    }
  }

  private void addDamaged(JsonObject c, String text, Boundaries input) {
    damaged++;
    Map<Integer, String> gold = new TreeMap<>();
    for (JsonObject damage : c.objects("damage")) {
      gold.put(input.at(damage.integer("in")), damage.string("kind"));
    }
    Boundaries output = new Boundaries(repairer.apply(text).toString());
    BitSet changes = input.sameLetters(output) ? input.changes(output) : new BitSet();
    boolean clean = true;
    for (Map.Entry<Integer, String> one : gold.entrySet()) {
      boolean right = changes.get(one.getKey());
      clean &= right;
      board.count("recall by kind", one.getValue(), right);
    }
    for (int at = changes.nextSetBit(0); at >= 0; at = changes.nextSetBit(at + 1)) {
      clean &= addFound(text, input, at, gold.containsKey(at));
    }
    if (!clean) {
      board.fail(
          c.string("id"),
          "input",
          text,
          "expected",
          c.string("expected"),
          "found",
          repairer.apply(text).toString());
    }
    addConfidence(c, text, input, gold);
  }

  /** Counts a found boundary; natural damage that is labelled so is neither right nor wrong. */
  private boolean addFound(String text, Boundaries input, int at, boolean right) {
    if (!right && isAccepted(input, at)) {
      return true;
    }
    found.computeIfAbsent(SpaceKind.of(input, text, at), k -> new int[2])[right ? 0 : 1]++;
    return right;
  }

  private void addConfidence(
      JsonObject c, String text, Boundaries input, Map<Integer, String> gold) {
    gold.keySet().forEach(at -> recall(input, text, at).expect(1));
    for (RepairEdit edit : keen.edits(text)) {
      int at = input.at(edit.span().start());
      if (gold.containsKey(at)) {
        recall(input, text, at).found(c.string("id") + " " + at, edit.confidence());
      }
    }
  }

  private void addPublished(JsonObject c, String text, Boundaries input) {
    publishedWords += input.words();
    for (RepairEdit edit : repairer.edits(text)) {
      int at = input.at(edit.span().start());
      SpaceKind kind = SpaceKind.of(input, text, at);
      if (!isAccepted(input, at)) {
        inPublished.merge(kind, 1, Integer::sum);
        if (kind.isInWords()) {
          board.fail(c.string("id") + " published, " + kind.label(), "change", show(text, edit));
        }
      }
    }
    for (RepairEdit edit : keen.edits(text)) {
      int at = input.at(edit.span().start());
      if (!isAccepted(input, at)) {
        recall(input, text, at).wrong(edit.confidence());
      }
    }
  }

  private RecallAtRate recall(Boundaries input, String text, int at) {
    return recalls.computeIfAbsent(SpaceKind.of(input, text, at), kind -> new RecallAtRate());
  }

  private boolean isAccepted(Boundaries input, int at) {
    return input.has(at)
        ? labels.isAccepted(input.wordsBeside(at), input.wordsBeside(at).replace(" ", ""))
        : labels.isAccepted(input.wordAround(at), input.wordParted(at));
  }

  private static String show(String text, RepairEdit edit) {
    int from = Math.max(0, edit.span().start() - 20);
    int to = Math.min(text.length(), edit.span().end() + 20);
    return text.substring(from, edit.span().start())
        + "["
        + edit.span().of(text)
        + "|"
        + edit.replacement()
        + "]"
        + text.substring(edit.span().end(), to);
  }

  private void reportDamaged() {
    int right = 0;
    int all = 0;
    for (int[] counts : found.values()) {
      right += counts[0];
      all += counts[0] + counts[1];
    }
    int expected = board.sum("recall by kind").total();
    board.prf("repair.boundaries", right, all, expected);
    for (SpaceKind kind : SpaceKind.values()) {
      int[] counts = found.getOrDefault(kind, new int[2]);
      Scoreboard.Tally gold = board.sum("recall by kind", k -> isOf(kind, k));
      if (gold.total() > 0) {
        board.prf(
            "repair.boundaries." + kind.label(), counts[0], counts[0] + counts[1], gold.total());
      }
    }
    board.figuresOf("repair.recall.", "recall by kind");
  }

  /** Gold glue is of three kinds that cannot be told apart in a wrong change. */
  private static boolean isOf(SpaceKind kind, String goldKind) {
    return goldKind.equals(kind.label()) || kind == SpaceKind.GLUE && goldKind.startsWith("glue-");
  }

  private void reportPublished() {
    double million = 1e6 / publishedWords;
    int inWords = 0;
    for (SpaceKind kind : SpaceKind.values()) {
      int count = inPublished.getOrDefault(kind, 0);
      inWords += kind.isInWords() ? count : 0;
      board.figure("repair.changes_per_million." + kind.label(), count * million);
    }
    board.figure("repair.wrong_per_million", inWords * million);
  }

  /** Lost spaces first, which R@20 is usually said of; then words that were written in two. */
  private void reportRecallAtThreshold() {
    recall(SpaceKind.GLUE, "repair.R@20");
    recall(SpaceKind.SPLIT, "repair.joins.R@20");
  }

  private void recall(SpaceKind kind, String figure) {
    RecallAtRate recall = recalls.getOrDefault(kind, new RecallAtRate());
    board.figure(figure, recall.recall(publishedWords));
  }
}
