package org.fihrist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fihrist.cli.engine.GazetteerFiles;
import org.fihrist.cli.engine.GazetteerFormat;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.Visible;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.GazetteerChecker;
import org.fihrist.entities.GazetteerChecker.Finding;
import org.fihrist.repair.BuiltInLexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks gazetteers. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Says what in lists of names makes matches worse.",
    description = {
      "All sources are checked as one gazetteer. Rows are the finding, the entry's id, the spelling",
      "and a detail, parted by tabs; the status is 1 when there is any, or a line that is no entry.",
      "  not-clean      encoded oddly; the detail is the spelling that 'normalize -p CLEAN' gives",
      "  repeated       the matcher takes this spelling for the one in the detail anyway",
      "  shared         the entry in the detail has it, too: give both a prior, or mark them ambiguous",
      "  ordinary-word  the name is a common word: mark the entry ambiguous, or give it a prior",
      "  no-cues        the entry is marked ambiguous and has no cues that could speak for it"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  fihrist check names.tsv people.jsonl",
      "  fihrist check names.gazetteer | cut -f 1 | sort | uniq -c"
    })
final class CheckCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "Lists of names or compiled files.")
  private List<String> sources = new ArrayList<>();

  @Option(names = "--strict", description = "Refuse input that is not UTF-8.")
  private boolean strict;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    GazetteerFiles files = new GazetteerFiles(streams, strict, false);
    Gazetteer.Builder builder = Gazetteer.builder();
    sources.forEach(source -> files.load(source, GazetteerFormat.AUTO, builder));
    List<Finding> findings = new GazetteerChecker(BuiltInLexicon.instance()).check(builder.build());
    findings.forEach(this::print);
    return findings.isEmpty() && files.badLines() == 0 ? Main.OK : Main.FINDINGS;
  }

  private void print(Finding finding) {
    streams
        .out()
        .print(finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .print("\t")
        .print(Visible.line(finding.id()))
        .print("\t")
        .print(Visible.line(finding.spelling()))
        .print("\t")
        .print(Visible.line(finding.detail()))
        .print("\n");
  }
}
