package org.fihrist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fihrist.cli.engine.Dates;
import org.fihrist.cli.evaluate.AnnotateTask;
import org.fihrist.cli.evaluate.CaseReader;
import org.fihrist.cli.evaluate.DatesTask;
import org.fihrist.cli.evaluate.EntitiesTask;
import org.fihrist.cli.evaluate.NerTask;
import org.fihrist.cli.evaluate.NormalizeTask;
import org.fihrist.cli.evaluate.RepairTask;
import org.fihrist.cli.evaluate.Scoreboard;
import org.fihrist.cli.evaluate.Task;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.UserError;
import org.fihrist.repair.RepairProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores cases. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    header = "Scores cases and prints what failed.",
    description = {
      "Prints each failure, a table by phenomenon and, for scripts, a line \"figure NAME VALUE\" for",
      "each figure; the first one is what a bare --floor is for."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  fihrist evaluate --task normalize normalize-dev.jsonl --floor 0.95",
      "  fihrist evaluate --task normalize normalize-dev.jsonl --floor normalize.MATCH=0.9",
      "  fihrist evaluate --task repair repair-ant-dev.jsonl repair-ant-clean-dev.jsonl",
      "  fihrist evaluate --task ner aqmar-cases.jsonl --failures 0"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Streams streams;

  /** The parts that can be scored. */
  enum Part {
    normalize,
    repair,
    entities,
    ner,
    dates,
    annotate
  }

  @Option(
      names = "--task",
      required = true,
      paramLabel = "TASK",
      description = "${COMPLETION-CANDIDATES}")
  private Part part = Part.normalize;

  @Parameters(paramLabel = "CASES", arity = "1..*", description = "Files of cases.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--floor",
      paramLabel = "[NAME=]F",
      description = "Exit with status 1 when the figure is below F; may be repeated.")
  private List<String> floors = new ArrayList<>();

  @Option(
      names = "--failures",
      paramLabel = "N",
      description = "Print at most N failures; default all.")
  private int failures = Integer.MAX_VALUE;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "Of repair: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private RepairProfile profile = RepairProfile.DEFAULT;

  @Option(names = "--lexicon", paramLabel = "FILE", description = "Of repair: a trained lexicon.")
  private String lexicon = "";

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description = "Of repair: which changes of published text are right; may be repeated.")
  private List<String> labels = List.of();

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<Floor> wanted = floors.stream().map(Floor::of).toList();
    CaseReader cases = new CaseReader(streams);
    Scoreboard board = new Scoreboard(streams.out(), failures);
    task().run(Input.of(files), cases, board);
    board.print();
    boolean reached = cases.badLines() == 0;
    for (Floor floor : wanted) {
      String name = floor.name().isEmpty() ? board.headline() : floor.name();
      reached &= board.reaches(name, floor.value());
    }
    return InputOptions.status(reached);
  }

  private Task task() {
    return switch (part) {
      case normalize -> new NormalizeTask();
      case entities -> new EntitiesTask();
      case repair -> new RepairTask(profile, lexicon, labels);
      case ner -> new NerTask();
      case annotate -> new AnnotateTask();
      case dates -> new DatesTask(new Dates());
    };
  }

  /** A least value for a figure; an empty name is the first figure. */
  private record Floor(String name, double value) {

    static Floor of(String argument) {
      int equals = argument.lastIndexOf('=');
      try {
        return new Floor(
            argument.substring(0, Math.max(0, equals)),
            Double.parseDouble(argument.substring(equals + 1)));
      } catch (NumberFormatException e) {
        throw new UserError("--floor must be F or NAME=F with a number F, but is " + argument, e);
      }
    }
  }
}
