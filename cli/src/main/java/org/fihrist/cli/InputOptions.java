package org.fihrist.cli;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.json.JsonLines;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads text takes. */
final class InputOptions {

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "What to read, UTF-8; - or none: standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--jsonl",
      description = "One JSON object a line in, one a line out (see the README).")
  private boolean jsonLines;

  @Option(
      names = "--strict",
      description = "Refuse input that is not UTF-8 instead of reading U+FFFD with a warning.")
  private boolean strict;

  List<Input> inputs() {
    return Input.of(files);
  }

  boolean jsonLines() {
    return jsonLines;
  }

  boolean strict() {
    return strict;
  }

  /** The status of a run over JSON Lines. */
  static int status(boolean allAnswered) {
    return allAnswered ? Main.OK : Main.FINDINGS;
  }

  /** Answers the lines of the inputs. */
  int answerLines(org.fihrist.cli.io.Streams streams, JsonLines.Handler handler) {
    return status(new JsonLines(streams, strict).run(inputs(), handler));
  }
}
