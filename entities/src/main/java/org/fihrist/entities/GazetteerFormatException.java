package org.fihrist.entities;

import java.io.IOException;
import java.util.Objects;

/** A source of names that does not follow its format. */
public final class GazetteerFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient LoadProblem problem;

  /**
   * Says what is wrong and where.
   *
   * @param problem the line, the field and the reason
   */
  public GazetteerFormatException(LoadProblem problem) {
    super(Objects.requireNonNull(problem, "problem").toString());
    this.problem = problem;
  }

  /**
   * The line, the field and the reason.
   *
   * @return what was wrong
   */
  public LoadProblem problem() {
    return problem;
  }
}
