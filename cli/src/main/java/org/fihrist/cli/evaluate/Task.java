package org.fihrist.cli.evaluate;

import java.util.List;
import org.fihrist.cli.io.Input;

/** One way to score cases. */
public interface Task {

  /**
   * Scores all cases of some files.
   *
   * @param files where the cases are
   * @param cases reads them
   * @param board takes what passed, what failed, and the figures
   */
  void run(List<Input> files, CaseReader cases, Scoreboard board);
}
