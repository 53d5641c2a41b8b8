package org.fihrist.cli;

import org.fihrist.cli.io.Streams;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The shell's command, which only holds the others. */
@Command(
    name = "fihrist",
    description = "Reads Arabic news text as it really arrives, with exact offsets.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  fihrist annotate article.txt --reference 2014-01-17",
      "  fihrist annotate --format html article.txt > article.html",
      "  fihrist match --jsonl --gazetteer names.tsv < articles.jsonl",
      "",
      "A FILE of - or none is standard input. Text is UTF-8 whatever the locale; offsets are",
      "half-open UTF-16 indexes of the input. Exit status: 0 done; 1 a line could not be",
      "answered, a figure is below its floor, or something was found to look at; 2 bad use or bad",
      "input."
    })
final class Commands implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine all(Streams streams) {
    return new CommandLine(new Commands())
        .addSubcommand(new AnnotateCommand(streams))
        .addSubcommand(new NormalizeCommand(streams))
        .addSubcommand(new RepairCommand(streams))
        .addSubcommand(new MatchCommand(streams))
        .addSubcommand(new DatesCommand(streams))
        .addSubcommand(new CompileCommand(streams))
        .addSubcommand(new CheckCommand(streams))
        .addSubcommand(new DiffCommand(streams))
        .addSubcommand(new SuggestCommand(streams))
        .addSubcommand(new InspectCommand(streams))
        .addSubcommand(new TrainCommand(streams))
        .addSubcommand(new EvaluateCommand(streams))
        .addSubcommand(new CommandLine.HelpCommand());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }
}
