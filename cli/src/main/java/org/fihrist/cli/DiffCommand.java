package org.fihrist.cli;

import java.util.concurrent.Callable;
import org.fihrist.cli.engine.GazetteerFiles;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.Visible;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.entities.GazetteerDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two gazetteers. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    header = "Says which entries differ between two gazetteers.",
    description = {
      "Entries are compared by their ids. A row is +, -, or ~ for an entry that changed, then the id,",
      "the type and the name; of a changed entry also the fields that differ, each as FIELD: OLD ->",
      "NEW. Cells are parted by tabs. The status is 0 when there is no difference and 1 when there is."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  fihrist diff names-2025.gazetteer names.tsv",
      "  fihrist diff old.jsonl new.jsonl | grep '^-'      entries that are gone"
    })
final class DiffCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier list or compiled file.")
  private String earlier = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The later list or compiled file.")
  private String later = "";

  @Option(names = "--strict", description = "Refuse input that is not UTF-8.")
  private boolean strict;

  DiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    GazetteerFiles files = new GazetteerFiles(streams, strict, false).failFast(true);
    GazetteerDiff diff = files.load(earlier).diff(files.load(later));
    diff.removed().forEach(entry -> print("-", entry));
    diff.added().forEach(entry -> print("+", entry));
    diff.changed().forEach(this::print);
    return diff.isEmpty() ? Main.OK : Main.FINDINGS;
  }

  private void print(String sign, Entry entry) {
    row(sign, entry);
    streams.out().print("\n");
  }

  private void row(String sign, Entry entry) {
    streams.out().print(sign);
    cell(entry.id());
    cell(entry.type().name());
    cell(entry.name());
  }

  private void print(GazetteerDiff.Change change) {
    row("~", change.before());
    for (String field : change.fields()) {
      cell(field + ": " + value(change.before(), field) + " -> " + value(change.after(), field));
    }
    streams.out().print("\n");
  }

  private void cell(String text) {
    streams.out().print("\t").print(Visible.line(text));
  }

  private static String value(Entry entry, String field) {
    return switch (field) {
      case "type" -> entry.type().name();
      case "subtype" -> entry.subtype();
      case "name" -> entry.name();
      case "aliases" -> String.join("|", entry.aliases());
      case "prior" -> Double.isNaN(entry.prior()) ? "" : String.valueOf(entry.prior());
      case "cues" -> String.join("|", entry.cues());
      case "ambiguous" -> String.valueOf(entry.ambiguous());
      default -> String.valueOf(new java.util.TreeMap<>(entry.properties()));
    };
  }
}
