package org.fihrist.cli.evaluate;

import java.util.List;
import org.fihrist.cli.engine.Repairers;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.entities.Gazetteer;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.repair.RepairProfile;

/**
 * Three shapes of cases. With {@code class}: right only if the whole output is as expected, damaged
 * and correct sentences apart. With {@code damage}: boundaries inserted and deleted, by kind; cases
 * marked {@code ambiguous} are left out. With empty {@code damage}: changes in text as it was
 * published, per million words, of which the labels say what is no error. With damaged and
 * published text: R@20, the recall at 20 wrong changes per million, of lost spaces and of words in
 * two.
 */
public final class RepairTask implements Task {

  private final BoundaryRepairer repairer;
  private final BoundaryRepairer keen;
  private final List<String> labelFiles;

  /**
   * A task.
   *
   * @param profile what is scored; R@20 always sorts the proposals of {@link RepairProfile#RECALL}
   * @param lexicon a trained lexicon's file, empty for none
   * @param labelFiles the files of labels; empty: one beside the cases, if there is one
   */
  public RepairTask(RepairProfile profile, String lexicon, List<String> labelFiles) {
    Gazetteer names = Gazetteer.builtIn();
    this.repairer = Repairers.of(profile, lexicon, names);
    this.keen = Repairers.of(RepairProfile.RECALL, lexicon, names);
    this.labelFiles = List.copyOf(labelFiles);
  }

  @Override
  public void run(List<Input> files, CaseReader cases, Scoreboard board) {
    Labels labels = Labels.find(labelFiles, files, cases, board);
    BoundaryScore boundaries = new BoundaryScore(repairer, keen, labels, board);
    for (Input file : files) {
      cases.forEach(file, c -> score(c, boundaries, board));
    }
    board.figureOf("repair", "sentences");
    board.figureOf("repair.damaged", "damaged");
    board.figureOf("repair.negatives", "correct");
    boundaries.report();
  }

  private void score(JsonObject c, BoundaryScore boundaries, Scoreboard board) {
    if (!c.has("class")) {
      boundaries.add(c);
      return;
    }
    String input = c.string("input");
    String expected = c.string("expected");
    String found = repairer.apply(input).toString();
    boolean passed = found.equals(expected);
    String side = input.equals(expected) ? "correct" : "damaged";
    board.count(side, c.string("class"), passed);
    board.count("sentences", side, passed);
    if (!passed) {
      board.fail(
          c.string("id") + " " + c.string("class"),
          "input",
          input,
          "expected",
          expected,
          "found",
          found);
    }
  }
}
